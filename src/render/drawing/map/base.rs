//! The ground of a map: base layers in a frame at one size.

use super::area::{Area, Disc};
use super::names::{self, NameSpot, NamedAreas};
use super::role::Role;
use super::size::MapSize;
use crate::geo::{Coord, Detail, Feature, Layer, Projection, Scale, Tracer, Viewport, is_clear};
use crate::render::drawing::text;
use crate::render::view::{MapLayer, MapPath};

/// How far outlines and the graticule go on beyond the frame.
const MARGIN: f64 = 4.0;
/// The corner that is kept free of labels for the scale bar: its distance from the edges, and its height with its words.
pub(super) const SCALE_INSET: f64 = 12.0;
const SCALE_HEIGHT: f64 = 26.0;

/// A layer and how it is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BaseLayer<'a> {
    /// What it shows.
    pub(crate) role: Role,
    pub(crate) layer: &'a Layer,
    /// Indexes of the features that the map is about, as far as they are in this layer.
    pub(crate) focus: &'a [usize],
}

/// Base layers in a frame at one size, without markers: made once for many drawings.
#[derive(Debug, Clone)]
pub(crate) struct BaseMap {
    pub(super) frame: Viewport,
    pub(super) size: MapSize,
    pub(super) layers: Vec<MapLayer>,
    pub(super) graticule: String,
    pub(super) scale: Scale,
    pub(super) name_spots: Vec<NameSpot>,
    /// All land is drawn, so that the rest is sea.
    pub(super) has_sea: bool,
    /// The outlines that the map is about.
    focus: Vec<Vec<Coord>>,
}

impl BaseMap {
    /// Traces layers into a frame, which is brought to the width of the size. Roles that the size does not show are left out.
    pub(crate) fn new(
        layers: &[BaseLayer<'_>],
        areas: Option<&NamedAreas>,
        frame: &Viewport,
        size: MapSize,
    ) -> Self {
        let style = size.style();
        let frame = match size {
            MapSize::Inset => *frame,
            _ => frame.at_width(size.width()),
        };
        let mut shown: Vec<BaseLayer<'_>> = layers
            .iter()
            .filter(|layer| style.roles.contains(&layer.role))
            .copied()
            .collect();
        shown.sort_by_key(|layer| layer.role);
        let plain: Vec<&Layer> = shown.iter().map(|layer| layer.layer).collect();
        let tracer = Tracer::new(&plain, &frame, detail(size));
        let filled: Vec<usize> = (0..shown.len())
            .filter(|index| matches!(shown[*index].role, Role::Land | Role::Water))
            .collect();
        let drawn = shown
            .iter()
            .enumerate()
            .map(|(index, layer)| trace(&tracer, index, layer, &filled));
        let land = shown.iter().position(|layer| layer.role == Role::Land);
        let named = areas.filter(|_| style.has_names).zip(land);
        let spots = |(areas, land)| names::spots(areas, &tracer, land, |at| frame.place(at));
        Self {
            name_spots: named.map(spots).unwrap_or_default(),
            has_sea: areas.is_some_and(|areas| areas.has_sea),
            focus: shown
                .iter()
                .enumerate()
                .filter(|(_, layer)| layer.role == Role::Land)
                .flat_map(|(index, layer)| tracer.rings(index, |feature| layer.focus.contains(&feature)))
                .collect(),
            layers: drawn.filter(|layer| !layer.paths.is_empty()).collect(),
            graticule: frame.graticule(MARGIN),
            scale: frame.scale_bar(style.scale),
            frame,
            size,
        }
    }

    /// Whether a point, longitude and latitude in degrees, is on the map.
    pub(crate) fn contains(&self, point: [f64; 2]) -> bool {
        self.frame.contains(point.into())
    }

    /// The projection, to be worded for the credit line.
    pub(crate) fn projection(&self) -> &Projection {
        self.frame.projection()
    }

    /// The scale bar, to be worded.
    pub(crate) fn scale(&self) -> Scale {
        self.scale
    }

    /// Where countries and seas may be named, to be worded.
    pub(crate) fn name_spots(&self) -> &[NameSpot] {
        &self.name_spots
    }

    /// The codes of the countries whose English names have room beside the marks of points.
    pub(crate) fn nameable(&self, points: &[Coord]) -> impl Iterator<Item = &str> {
        let radius = self.size.style().circle;
        let marks = points.iter().map(|point| self.frame.place(*point));
        let marks: Vec<Area> = marks.map(|at| Area::around(at).grown(radius)).collect();
        let spots = self.name_spots.iter();
        spots.filter_map(move |spot| {
            let is_free =
                |room: &Area| room.inside(self.area()) && !marks.iter().any(|mark| mark.overlaps(*room));
            let code = spot.code.as_deref()?;
            spot.areas(text::width(&spot.name))
                .any(|room| is_free(&room))
                .then_some(code)
        })
    }

    /// The outline of an area, as path data.
    pub(crate) fn outline(&self, area: &Feature) -> String {
        let layer = Layer {
            features: vec![area.clone()],
        };
        Tracer::new(&[&layer], &self.frame, detail(self.size)).outlines(0, |_| true)
    }

    /// User units to a kilometre.
    pub(super) fn units_per_km(&self) -> f64 {
        self.scale.length / self.scale.km
    }

    /// The whole map.
    pub(super) fn area(&self) -> Area {
        Area {
            left: 0.0,
            top: 0.0,
            right: self.frame.width(),
            bottom: self.frame.height(),
        }
    }

    /// The preferred corner for the scale bar.
    pub(super) fn scale_area(&self) -> Area {
        self.scale_corners(self.scale.length)[0]
    }

    /// The first corner in which a scale bar of this length covers no mark, circle or inset; the preferred one if it does in all.
    pub(super) fn scale_corner(&self, length: f64, discs: &[Disc], insets: &[Area]) -> Area {
        let corners = self.scale_corners(length);
        let is_free = |corner: &&Area| {
            discs.iter().all(|disc| corner.clearance(*disc) > 0.0)
                && !insets.iter().any(|inset| inset.overlaps(**corner))
        };
        corners.iter().find(is_free).copied().unwrap_or(corners[0])
    }

    /// The corners for a scale bar, the best first; the fourth corner has buttons.
    fn scale_corners(&self, length: f64) -> [Area; 3] {
        let (right, bottom) = (self.frame.width(), self.frame.height());
        let (width, height) = (SCALE_INSET + length + 6.0, SCALE_INSET + SCALE_HEIGHT);
        let at = |left: f64, top: f64| Area {
            left,
            top,
            right: left + width,
            bottom: top + height,
        };
        [
            at(0.0, bottom - height),
            at(right - width, bottom - height),
            at(0.0, 0.0),
        ]
    }

    /// Whether a rectangle does not touch the areas that the map is about.
    pub(super) fn is_beside_focus(&self, area: Area) -> bool {
        is_clear(&self.focus, [area.left, area.top, area.right, area.bottom])
    }
}

fn detail(size: MapSize) -> Detail {
    let style = size.style();
    Detail {
        tolerance: style.tolerance,
        smallest: style.smallest,
        margin: MARGIN,
    }
}

fn trace(tracer: &Tracer, index: usize, layer: &BaseLayer<'_>, filled: &[usize]) -> MapLayer {
    let path = |d: String, focus| MapPath { d, focus };
    let paths = if layer.role == Role::Region {
        vec![path(tracer.borders(index, filled), false)]
    } else {
        let is_focus = |feature| layer.focus.contains(&feature);
        vec![
            path(tracer.outlines(index, |feature| !is_focus(feature)), false),
            path(tracer.outlines(index, is_focus), true),
        ]
    };
    MapLayer {
        role: layer.role.name().to_owned(),
        paths: paths.into_iter().filter(|path| !path.d.is_empty()).collect(),
    }
}
