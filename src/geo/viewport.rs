//! The window through which a map shows the projected globe.

use super::{Bounds, Projection, Purpose, antimeridian};
use geo::{Coord, Distance, Geodesic, Geometry, Point, Rect};

/// The least width that a viewport shows, in metres: that around a single point.
const LEAST_ACROSS: f64 = 20_000.0;
/// Points on each side of a viewport that are looked at to find which part of the globe it shows.
const SAMPLES: u32 = 24;

/// How a viewport is fitted around what it has to show.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fit {
    /// Width in user units.
    pub width: f64,
    /// Room on every side, as a share of the longer side of what is shown.
    pub padding: f64,
    /// The least and the greatest height, as shares of the width.
    pub heights: [f64; 2],
    /// What the projection should keep true.
    pub purpose: Purpose,
}

impl Default for Fit {
    fn default() -> Self {
        Self {
            width: 960.0,
            padding: 0.04,
            heights: [0.4, 1.2],
            purpose: Purpose::EqualArea,
        }
    }
}

/// A projection with a window in it: from degrees to user units, x to the right and y down, `0 0 width height`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Viewport {
    projection: Projection,
    /// Left and top edge in metres.
    corner: Coord,
    /// User units to a metre.
    scale: f64,
    width: f64,
    height: f64,
}

/// A round distance and its length on a map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// Distance in kilometres.
    pub km: f64,
    /// Length in user units.
    pub length: f64,
}

impl Viewport {
    /// Fits a viewport around geometries; none without geometries, or where none has lines.
    pub fn around(geometries: &[&Geometry], fit: &Fit) -> Option<Self> {
        let bounds = Bounds::of_geometries(geometries)?;
        let projection = Projection::for_bounds(&bounds, fit.purpose);
        let meridian = projection.central_meridian();
        let parts = geometries
            .iter()
            .flat_map(|geometry| antimeridian::lines(geometry))
            .flat_map(|line| antimeridian::line_parts(line, meridian, projection.has_seam()));
        Self::fitted(projection, parts.flatten(), fit)
    }

    /// Fits a viewport around a stretch of the globe.
    pub fn around_bounds(bounds: &Bounds, fit: &Fit) -> Option<Self> {
        Self::around(&[&bounds.outline()], fit)
    }

    /// Fits a viewport around positions in degrees; nothing without positions.
    pub fn around_points(points: &[Coord], fit: &Fit) -> Option<Self> {
        let bounds = Bounds::of_points(points)?;
        let projection = Projection::for_bounds(&bounds, fit.purpose);
        let meridian = projection.central_meridian();
        let wrapped = points.iter().map(|point| Coord {
            x: antimeridian::wrap(point.x, meridian),
            y: point.y,
        });
        Self::fitted(projection, wrapped, fit)
    }

    fn fitted(projection: Projection, positions: impl Iterator<Item = Coord>, fit: &Fit) -> Option<Self> {
        let bounds = positions
            .map(|position| projection.project(position))
            .map(|point| Rect::new(point, point))
            .reduce(|a, b| {
                Rect::new(
                    Coord {
                        x: a.min().x.min(b.min().x),
                        y: a.min().y.min(b.min().y),
                    },
                    Coord {
                        x: a.max().x.max(b.max().x),
                        y: a.max().y.max(b.max().y),
                    },
                )
            })?;
        let room = 2.0 * fit.padding * bounds.width().max(bounds.height());
        let [lowest, highest] = fit.heights;
        let (across, down) = (
            (bounds.width() + room).max(LEAST_ACROSS),
            (bounds.height() + room).max(LEAST_ACROSS * lowest),
        );
        let across = across.max(down / highest);
        let down = down.max(across * lowest);
        let center = bounds.center();
        Some(Self {
            projection,
            corner: Coord {
                x: center.x - across / 2.0,
                y: center.y + down / 2.0,
            },
            scale: fit.width / across,
            width: fit.width,
            height: (fit.width * down / across).round(),
        })
    }

    /// The same window at another width.
    #[must_use]
    pub fn at_width(self, width: f64) -> Self {
        let factor = width / self.width;
        Self {
            scale: self.scale * factor,
            width,
            height: (self.height * factor).round(),
            ..self
        }
    }

    /// A window around the same middle that shows `factor` times the width.
    #[must_use]
    pub fn widened(self, factor: f64) -> Self {
        let beyond = (factor - 1.0) / 2.0 / self.scale;
        Self {
            corner: Coord {
                x: self.corner.x - self.width * beyond,
                y: self.corner.y + self.height * beyond,
            },
            scale: self.scale / factor,
            ..self
        }
    }

    pub fn projection(&self) -> &Projection {
        &self.projection
    }

    /// Width in user units.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// Height in user units; a whole number.
    pub fn height(&self) -> f64 {
        self.height
    }

    /// Where a position in degrees lies in user units, be it inside the viewport or not.
    pub fn place(&self, position: Coord) -> Coord {
        let x = antimeridian::wrap(position.x, self.projection.central_meridian());
        self.place_prepared(Coord { x, y: position.y })
    }

    /// As [`place`](Self::place), for a longitude that already lies on the right side of the seam.
    pub(super) fn place_prepared(&self, position: Coord) -> Coord {
        let point = self.projection.project(position);
        Coord {
            x: (point.x - self.corner.x) * self.scale,
            y: (self.corner.y - point.y) * self.scale,
        }
    }

    /// The position in degrees of a point in user units; its longitude is within half a turn of the central meridian.
    pub fn position(&self, point: Coord) -> Coord {
        self.projection.unproject(Coord {
            x: self.corner.x + point.x / self.scale,
            y: self.corner.y - point.y / self.scale,
        })
    }

    /// Whether a position in degrees lies inside the viewport.
    pub fn contains(&self, position: Coord) -> bool {
        let Coord { x, y } = self.place(position);
        (0.0..=self.width).contains(&x) && (0.0..=self.height).contains(&y)
    }

    /// The viewport with a margin around it.
    pub(super) fn window(&self, margin: f64) -> Rect {
        Rect::new(
            Coord {
                x: -margin,
                y: -margin,
            },
            Coord {
                x: self.width + margin,
                y: self.height + margin,
            },
        )
    }

    /// The part of the globe that the viewport shows; west and east are within half a turn of the central meridian.
    pub fn bounds(&self) -> Bounds {
        let meridian = self.projection.central_meridian();
        let mut bounds = Bounds {
            west: f64::MAX,
            east: f64::MIN,
            south: 90.0,
            north: -90.0,
        };
        for step in (0..=SAMPLES).map(|step| f64::from(step) / f64::from(SAMPLES)) {
            let (x, y) = (step * self.width, step * self.height);
            for point in [(x, 0.0), (x, self.height), (0.0, y), (self.width, y)] {
                let position = self.position(point.into());
                bounds.west = bounds.west.min(position.x);
                bounds.east = bounds.east.max(position.x);
                bounds.south = bounds.south.min(position.y);
                bounds.north = bounds.north.max(position.y);
            }
        }
        // A pole inside the viewport does not show on its sides, and all meridians meet there.
        for pole in [-90.0, 90.0] {
            let position = Coord { x: meridian, y: pole };
            if self.contains(position) {
                bounds.south = bounds.south.min(pole);
                bounds.north = bounds.north.max(pole);
                bounds.west = meridian - 180.0;
                bounds.east = meridian + 180.0;
            }
        }
        bounds
    }

    /// The longest round distance whose length is at most `longest` user units, true from west to east in the middle of the viewport.
    pub fn scale_bar(&self, longest: f64) -> Scale {
        let (x, y) = (self.width / 2.0, self.height / 2.0);
        let reach = self.width / 200.0;
        let [west, east] = [x - reach, x + reach].map(|x| Point::from(self.position(Coord { x, y })));
        let km_per_unit = Geodesic.distance(west, east) / 1000.0 / (2.0 * reach);
        let km = round_down(longest * km_per_unit);
        Scale {
            km,
            length: km / km_per_unit,
        }
    }
}

/// The greatest of 1, 2 and 5 times a power of ten that is not above a positive number.
fn round_down(number: f64) -> f64 {
    let power = 10_f64.powf(number.log10().floor());
    let factor = [5.0, 2.0]
        .into_iter()
        .find(|factor| factor * power <= number)
        .unwrap_or(1.0);
    factor * power
}

#[cfg(test)]
mod tests {
    use super::{Fit, Viewport};
    use geo::{Coord, Distance, Geodesic, Geometry, Point, polygon};

    fn viewport(west: f64, south: f64, east: f64, north: f64) -> Viewport {
        let area =
            polygon![(x: west, y: south), (x: east, y: south), (x: east, y: north), (x: west, y: north)];
        Viewport::around(&[&Geometry::Polygon(area)], &Fit::default()).expect("the polygon has an outline")
    }

    #[test]
    fn the_focus_lies_inside_its_frame() {
        for (west, south, east, north) in [
            (5.0, 40.0, 30.0, 55.0),
            (-5.0, -6.0, 8.0, 4.0),
            (170.0, -48.0, 179.0, -34.0),
            (-70.0, -56.0, -66.0, -18.0),
            (10.0, 74.0, 34.0, 81.0),
        ] {
            let viewport = viewport(west, south, east, north);
            for corner in [(west, south), (east, south), (east, north), (west, north)] {
                assert!(viewport.contains(corner.into()), "{corner:?} in {viewport:?}");
                let back = viewport.position(viewport.place(corner.into()));
                assert!((back.x - corner.0).abs() < 1e-6 && (back.y - corner.1).abs() < 1e-6);
            }
            assert!(viewport.height() <= 1.2 * viewport.width() + 1.0);
        }
    }

    #[test]
    fn a_frame_across_the_antimeridian_is_narrow() {
        let points = [(177.0, -17.0), (-179.0, -18.0)].map(Coord::from);
        let viewport = Viewport::around_points(&points, &Fit::default()).expect("there are points");
        assert!(points.iter().all(|point| viewport.contains(*point)));
        assert!(viewport.bounds().width() < 6.0);
    }

    #[test]
    fn a_single_point_gets_surroundings() {
        let viewport =
            Viewport::around_points(&[(12.5, 55.7).into()], &Fit::default()).expect("there is a point");
        let middle = viewport.place((12.5, 55.7).into());
        assert!((middle.x - 480.0).abs() < 1e-6);
        assert!(viewport.scale_bar(150.0).km < 20.0);
    }

    #[test]
    fn the_scale_bar_is_round_and_true_in_the_middle() {
        let viewport = viewport(5.0, 40.0, 30.0, 55.0);
        let bar = viewport.scale_bar(160.0);
        assert!(bar.length <= 160.0 && bar.length > 60.0);
        let (x, y) = (viewport.width() / 2.0, viewport.height() / 2.0);
        let [west, east] = [x - bar.length / 2.0, x + bar.length / 2.0]
            .map(|x| Point::from(viewport.position(Coord { x, y })));
        let km = Geodesic.distance(west, east) / 1000.0;
        assert!((km / bar.km - 1.0).abs() < 0.003, "{km} for {}", bar.km);
    }

    #[test]
    fn a_wider_window_has_the_same_middle() {
        let frame = viewport(5.0, 40.0, 30.0, 55.0);
        let wider = frame.widened(2.0);
        let middle = Coord {
            x: frame.width() / 2.0,
            y: frame.height() / 2.0,
        };
        let position = frame.position(middle);
        let found = wider.place(position);
        assert!((found.x - middle.x).abs() < 1e-6 && (found.y - middle.y).abs() < 1e-6);
        let corner = wider.place(frame.position((0.0, 0.0).into()));
        assert!((corner.x - frame.width() / 4.0).abs() < 1e-6, "{corner:?}");
    }

    #[test]
    fn another_width_shows_the_same() {
        let wide = viewport(5.0, 40.0, 30.0, 55.0);
        let narrow = wide.at_width(340.0);
        let (a, b) = (wide.place((20.0, 50.0).into()), narrow.place((20.0, 50.0).into()));
        assert!((a.x / 960.0 - b.x / 340.0).abs() < 1e-9);
        assert!((wide.height() * 340.0 / 960.0 - narrow.height()).abs() <= 0.5);
    }
}
