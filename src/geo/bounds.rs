//! Stretches of the globe.

use super::antimeridian;
use geo::{Coord, CoordsIter, Geometry, LineString};

/// A rectangle of longitudes and latitudes in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Western edge, from -180 up to 180.
    pub west: f64,
    /// Eastern edge, never less than the western one: past 180 for bounds across the antimeridian.
    pub east: f64,
    /// Southern edge.
    pub south: f64,
    /// Northern edge.
    pub north: f64,
}

impl Bounds {
    /// The smallest bounds that hold some positions; none without positions.
    pub fn of_points(points: &[Coord]) -> Option<Self> {
        let spans = points.iter().map(|point| (point.x, point.x)).collect();
        Self::of(spans, points.iter().map(|point| point.y))
    }

    /// The smallest bounds that hold some geometries; none for empty ones.
    pub fn of_geometries(geometries: &[&Geometry]) -> Option<Self> {
        let lines = geometries
            .iter()
            .flat_map(|geometry| antimeridian::lines(geometry));
        let spans = lines.filter_map(span).collect();
        let coords = geometries.iter().flat_map(|geometry| geometry.coords_iter());
        Self::of(spans, coords.map(|coord| coord.y))
    }

    /// The bounds of a box: west, south, east and north. A western edge east of the eastern one lies across the antimeridian.
    pub fn of_box([west, south, east, north]: [f64; 4]) -> Self {
        let east = if east < west { east + 360.0 } else { east };
        Self {
            west,
            east,
            south,
            north,
        }
    }

    /// Whether a position in degrees lies in it.
    pub fn contains(&self, position: Coord) -> bool {
        let x = antimeridian::wrap(position.x, self.west + 180.0);
        let inside = x <= self.east || antimeridian::wrap(position.x, self.east - 180.0) >= self.west;
        inside && (self.south..=self.north).contains(&position.y)
    }

    /// Whether another stretch of the globe has a position in common with it.
    pub fn meets(&self, other: &Self) -> bool {
        // The other one as it is, and moved by a turn to either side.
        let is_beside = |turn: f64| other.west + turn <= self.east && self.west <= other.east + turn;
        let across = [-360.0, 0.0, 360.0].into_iter().any(is_beside);
        across && other.south <= self.north && self.south <= other.north
    }

    /// Its edge as a line, with neighbouring positions close enough for a projection to bend it.
    pub(super) fn outline(&self) -> Geometry {
        const STEPS: u32 = 24;
        let along = |from: (f64, f64), to: (f64, f64)| {
            (0..STEPS).map(move |step| {
                let share = f64::from(step) / f64::from(STEPS);
                Coord {
                    x: from.0 + share * (to.0 - from.0),
                    y: from.1 + share * (to.1 - from.1),
                }
            })
        };
        let (west, east, south, north) = (self.west, self.east, self.south, self.north);
        let corners = [
            (west, south),
            (east, south),
            (east, north),
            (west, north),
            (west, south),
        ];
        let mut edge: Vec<Coord> = corners
            .windows(2)
            .flat_map(|pair| along(pair[0], pair[1]))
            .collect();
        edge.extend(edge.first().copied());
        Geometry::LineString(LineString(edge))
    }

    fn of(spans: Vec<(f64, f64)>, latitudes: impl Iterator<Item = f64>) -> Option<Self> {
        let (west, east) = narrowest(spans)?;
        let (south, north) = latitudes.fold((f64::MAX, f64::MIN), |(low, high), y| (low.min(y), high.max(y)));
        Some(Self {
            west,
            east,
            south,
            north,
        })
    }

    /// The bounds with a margin of so many degrees on every side, as far as the globe goes.
    #[must_use]
    pub fn grown(self, degrees: f64) -> Self {
        let across = (self.width() + 2.0 * degrees).min(360.0);
        let middle = f64::midpoint(self.west, self.east);
        Self {
            west: middle - across / 2.0,
            east: middle + across / 2.0,
            south: (self.south - degrees).max(-90.0),
            north: (self.north + degrees).min(90.0),
        }
    }

    /// Degrees of longitude across.
    pub fn width(&self) -> f64 {
        self.east - self.west
    }

    /// Degrees of latitude across.
    pub fn height(&self) -> f64 {
        self.north - self.south
    }

    /// The middle; its longitude lies between -180 and 180.
    pub fn center(&self) -> Coord {
        let x = f64::midpoint(self.west, self.east);
        Coord {
            x: if x > 180.0 { x - 360.0 } else { x },
            y: f64::midpoint(self.south, self.north),
        }
    }

    /// Whether a pole lies on its edge.
    pub(super) fn touches_pole(&self) -> bool {
        self.north > 89.9 || self.south < -89.9
    }
}

/// The longitudes of a line, from its westernmost to its easternmost, whatever number of times it crosses the antimeridian.
fn span(line: &LineString) -> Option<(f64, f64)> {
    let longitudes = antimeridian::unwrap(line.0.iter().copied());
    longitudes.iter().fold(None, |span, coord| {
        let (low, high) = span.unwrap_or((coord.x, coord.x));
        Some((low.min(coord.x), high.max(coord.x)))
    })
}

/// The complement of the widest gap between spans of longitude around the globe.
fn narrowest(spans: Vec<(f64, f64)>) -> Option<(f64, f64)> {
    if spans.iter().any(|(low, high)| high - low >= 360.0) {
        return Some((-180.0, 180.0));
    }
    let mut spans: Vec<(f64, f64)> = spans
        .into_iter()
        .map(|(low, high)| {
            let west = antimeridian::wrap(low, 0.0);
            (west, west + (high - low))
        })
        .collect();
    spans.sort_by(|a, b| a.partial_cmp(b).expect("longitudes are finite"));
    // How far the spans reach, counted around the globe to before the first one.
    let mut reach = spans.iter().map(|(_, east)| *east).reduce(f64::max)? - 360.0;
    let mut widest = (0.0, -180.0);
    for (west, east) in spans {
        if west - reach > widest.0 {
            widest = (west - reach, west);
        }
        reach = reach.max(east);
    }
    let (gap, west) = widest;
    Some((west, west + 360.0 - gap))
}

#[cfg(test)]
mod tests {
    use super::Bounds;
    use geo::Coord;

    fn check(points: &[(f64, f64)], expected: (f64, f64)) {
        let points: Vec<Coord> = points.iter().map(|&point| point.into()).collect();
        let bounds = Bounds::of_points(&points).expect("there are points");
        assert_eq!((bounds.west, bounds.east), expected, "{points:?}");
    }

    #[test]
    fn boxes_hold_what_lies_between_their_edges() {
        let plain = Bounds::of_box([10.0, 50.0, 20.0, 60.0]);
        let across = Bounds::of_box([170.0, -30.0, -170.0, 10.0]);
        let world = Bounds::of_box([-180.0, -90.0, 180.0, 90.0]);
        for (bounds, point, inside) in [
            (plain, (15.0, 55.0), true),
            (plain, (55.0, 15.0), false),
            (plain, (10.0, 50.0), true),
            (plain, (9.9, 50.0), false),
            (across, (179.0, 0.0), true),
            (across, (-179.0, 0.0), true),
            (across, (-160.0, 0.0), false),
            (across, (0.0, 0.0), false),
            (world, (-180.0, 0.0), true),
            (world, (179.9, 89.0), true),
        ] {
            assert_eq!(bounds.contains(point.into()), inside, "{point:?} in {bounds:?}");
        }
        let edge = across.outline();
        let found = Bounds::of_geometries(&[&edge]).expect("an edge has positions");
        assert_eq!((found.west, found.east), (170.0, 190.0));
    }

    #[test]
    fn boxes_meet_around_the_globe_too() {
        let fiji = Bounds::of_box([176.0, -20.0, -178.0, -15.0]);
        for (other, meets) in [
            ([-179.0, -18.0, -170.0, -10.0], true),
            ([170.0, -18.0, 177.0, -10.0], true),
            ([170.0, -14.0, 177.0, -10.0], false),
            ([-170.0, -18.0, -160.0, -10.0], false),
            ([-180.0, -90.0, 180.0, 90.0], true),
        ] {
            let other = Bounds::of_box(other);
            assert_eq!(fiji.meets(&other), meets, "{other:?}");
            assert_eq!(other.meets(&fiji), meets, "{other:?}");
        }
    }

    #[test]
    fn the_widest_gap_stays_outside() {
        check(&[(10.0, 0.0)], (10.0, 10.0));
        check(&[(10.0, 0.0), (-20.0, 5.0), (30.0, 1.0)], (-20.0, 30.0));
        check(&[(178.0, -17.0), (-179.0, -18.0)], (178.0, 181.0));
        check(&[(-170.0, 66.0), (27.0, 60.0), (180.0, 69.0)], (27.0, 190.0));
        check(&[(-120.0, 0.0), (0.0, 0.0), (130.0, 0.0)], (130.0, 360.0));
    }
}
