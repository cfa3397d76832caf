//! From layers to the path data of a map.

use super::{Feature, Layer, PathData, Room, Viewport, antimeridian, clip, label_space, topology};
use geo::{Area, BoundingRect, Coord, Geometry, Intersects, LineString, Polygon, Rect, Simplify};
use std::collections::HashSet;

/// How finely a map is drawn, in user units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Detail {
    /// Deviations up to about this length are smoothed away.
    pub tolerance: f64,
    /// Rings around less than this area, and open lines whose box is smaller, are left out.
    pub smallest: f64,
    /// How far beyond the viewport outlines go on, so that the strokes along the cut stay out of sight.
    pub margin: f64,
}

/// Projected layers, ready to be drawn.
///
/// All layers are prepared together, because the border of one may be the coast of another and both have to be simplified alike.
pub struct Tracer {
    layers: Vec<Vec<Outline>>,
    arcs: topology::Arcs,
    window: Rect,
    /// Width and height of the viewport.
    frame: [f64; 2],
    detail: Detail,
}

/// The projected lines of a feature, those in sight only.
#[derive(Default)]
struct Outline {
    rings: Vec<Ring>,
    lines: Vec<Vec<Coord>>,
}

struct Ring {
    points: Vec<Coord>,
    bounds: Rect,
    hole: bool,
}

impl Tracer {
    /// Projects layers into a viewport.
    pub fn new(layers: &[&Layer], viewport: &Viewport, detail: Detail) -> Self {
        let window = viewport.window(detail.margin);
        let outline = |feature: &Feature| Outline::of(&feature.geometry, viewport, window);
        let layers: Vec<Vec<Outline>> = layers
            .iter()
            .map(|layer| layer.features.iter().map(outline).collect())
            .collect();
        let rings = layers.iter().flatten().flat_map(|outline| &outline.rings);
        let arcs = topology::Arcs::of(rings.map(|ring| ring.points.as_slice()));
        Self {
            layers,
            arcs,
            window,
            frame: [viewport.width(), viewport.height()],
            detail,
        }
    }

    /// Where a line of text of a height has room inside an area, as far as it is in sight, the widest stretch first.
    pub fn rooms(&self, layer: usize, feature: usize, [height, margin]: [f64; 2]) -> Vec<Room> {
        let rings: Vec<&[Coord]> = rings(&self.layers[layer][feature]).collect();
        label_space::rooms(&rings, [height, margin], self.frame)
    }

    /// Whether a line of text around a point lies outside of all areas of a layer.
    pub fn is_free(&self, layer: usize, middle: Coord, [width, height]: [f64; 2]) -> bool {
        let half = Coord {
            x: width / 2.0,
            y: height / 2.0,
        };
        let text = Rect::new(middle - half, middle + half);
        let rings: Vec<&[Coord]> = self.layers[layer]
            .iter()
            .flat_map(|outline| &outline.rings)
            .filter(|ring| ring.bounds.intersects(&text))
            .map(|ring| ring.points.as_slice())
            .collect();
        label_space::is_free(&rings, middle, width, height)
    }

    /// The rings of those features of a layer whose index is wanted, as finely as they are drawn.
    pub fn rings(&self, layer: usize, wanted: impl Fn(usize) -> bool) -> Vec<Vec<Coord>> {
        let features = self.layers[layer].iter().enumerate();
        features
            .filter(|(index, _)| wanted(*index))
            .flat_map(|(_, outline)| &outline.rings)
            .filter_map(|ring| self.finished(ring))
            .collect()
    }

    /// The outlines of those features of a layer whose index is wanted, as one path to fill or to stroke. Outer rings run one way and inner
    /// rings the other, so that both fill rules of SVG give the same.
    pub fn outlines(&self, layer: usize, wanted: impl Fn(usize) -> bool) -> String {
        let mut path = PathData::default();
        let features = self.layers[layer].iter().enumerate();
        for (_, outline) in features.filter(|(index, _)| wanted(*index)) {
            for ring in &outline.rings {
                if let Some(points) = self.finished(ring) {
                    path.ring(&points);
                }
            }
            for line in &outline.lines {
                let line = LineString(line.clone()).simplify(self.detail.tolerance);
                self.stroke(&mut path, &line.0);
            }
        }
        path.finish()
    }

    /// The borders inside a layer of areas as one path to stroke, each drawn once, and without those that other layers draw.
    pub fn borders(&self, layer: usize, drawn_by: &[usize]) -> String {
        let others = drawn_by.iter().filter(|other| **other != layer);
        let mut drawn: HashSet<topology::ArcId> = others
            .flat_map(|other| &self.layers[*other])
            .flat_map(|outline| &outline.rings)
            .flat_map(|ring| self.arcs.cut(&ring.points))
            .filter_map(|arc| topology::id(&arc))
            .collect();
        let mut path = PathData::default();
        for ring in self.layers[layer].iter().flat_map(|outline| &outline.rings) {
            for arc in self.arcs.cut(&ring.points) {
                if topology::id(&arc).is_some_and(|id| drawn.insert(id)) {
                    self.stroke(&mut path, &topology::simplify(&arc, self.triangle()));
                }
            }
        }
        path.finish()
    }

    /// The least area of the triangle that a vertex must span: that of one as high as the tolerance, on a base of three times the
    /// tolerance.
    fn triangle(&self) -> f64 {
        1.5 * self.detail.tolerance.powi(2)
    }

    fn finished(&self, ring: &Ring) -> Option<Vec<Coord>> {
        let mut points: Vec<Coord> = Vec::new();
        for arc in self.arcs.cut(&ring.points) {
            points.pop();
            points.extend(topology::simplify(&arc, self.triangle()));
        }
        let area = signed_area(&points);
        if area.abs() < self.detail.smallest {
            return None;
        }
        if (area < 0.0) != ring.hole {
            points.reverse();
        }
        Some(clip::ring(&points, self.window))
    }

    fn stroke(&self, path: &mut PathData, line: &[Coord]) {
        for piece in clip::line(line, self.window) {
            let size = LineString(piece.clone()).bounding_rect();
            let bounds = size.map_or(0.0, |rect| rect.width().max(rect.height()));
            if bounds * bounds >= self.detail.smallest {
                path.line(&piece);
            }
        }
    }
}

impl Outline {
    fn of(geometry: &Geometry, viewport: &Viewport, window: Rect) -> Self {
        let mut outline = Self::default();
        match geometry {
            Geometry::Polygon(polygon) => outline.add(polygon, viewport, window),
            Geometry::MultiPolygon(polygons) => {
                for polygon in polygons {
                    outline.add(polygon, viewport, window);
                }
            }
            _ => {
                let projection = viewport.projection();
                let parts = antimeridian::lines(geometry).flat_map(|line| {
                    antimeridian::line_parts(line, projection.central_meridian(), projection.has_seam())
                });
                let lines = parts.map(|part| place(&part, viewport));
                outline
                    .lines
                    .extend(lines.filter(|line| bounds_in_sight(line, window).is_some()));
            }
        }
        outline
    }

    fn add(&mut self, polygon: &Polygon, viewport: &Viewport, window: Rect) {
        let projection = viewport.projection();
        let rings = std::iter::once((polygon.exterior(), false))
            .chain(polygon.interiors().iter().map(|interior| (interior, true)));
        for (ring, hole) in rings {
            let parts = antimeridian::ring_parts(ring, projection.central_meridian(), projection.has_seam());
            let placed = parts.iter().map(|part| place(part, viewport));
            let seen = placed.filter_map(|points| Some((bounds_in_sight(&points, window)?, points)));
            self.rings
                .extend(seen.map(|(bounds, points)| Ring { points, bounds, hole }));
        }
    }
}

fn rings(outline: &Outline) -> impl Iterator<Item = &[Coord]> {
    outline.rings.iter().map(|ring| ring.points.as_slice())
}

fn place(part: &[Coord], viewport: &Viewport) -> Vec<Coord> {
    let mut points: Vec<Coord> = part.iter().map(|coord| viewport.place_prepared(*coord)).collect();
    points.dedup();
    points
}

/// The box around points, where it touches the window.
fn bounds_in_sight(points: &[Coord], window: Rect) -> Option<Rect> {
    let bounds = LineString(points.to_vec()).bounding_rect()?;
    bounds.intersects(&window).then_some(bounds)
}

fn signed_area(ring: &[Coord]) -> f64 {
    Polygon::new(LineString(ring.to_vec()), Vec::new()).signed_area()
}

#[cfg(test)]
mod tests;
