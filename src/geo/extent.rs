//! Stretches of the globe.

use super::globe;
use geo::{Coord, CoordsIter, Geometry, LineString};

/// A rectangle of longitudes and latitudes in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Extent {
    /// Western edge, from -180 up to 180.
    pub west: f64,
    /// Eastern edge, never less than the western one: past 180 for an extent across the antimeridian.
    pub east: f64,
    /// Southern edge.
    pub south: f64,
    /// Northern edge.
    pub north: f64,
}

impl Extent {
    /// The smallest extent that holds some positions; nothing without positions.
    pub fn of_points(points: &[Coord]) -> Option<Self> {
        let spans = points.iter().map(|point| (point.x, point.x)).collect();
        Self::of(spans, points.iter().map(|point| point.y))
    }

    /// The smallest extent that holds a geometry; nothing for an empty one.
    pub fn of_geometry(geometry: &Geometry) -> Option<Self> {
        let spans = globe::lines(geometry).filter_map(span).collect();
        Self::of(spans, geometry.coords_iter().map(|coord| coord.y))
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
    let longitudes = globe::unwrap(line.0.iter().copied());
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
            let west = globe::wrap(low, 0.0);
            (west, west + (high - low))
        })
        .collect();
    spans.sort_by(|a, b| a.partial_cmp(b).expect("longitudes are finite"));
    // Where the spans before the first one, seen around the globe, reach to.
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
    use super::Extent;
    use geo::Coord;

    fn check(points: &[(f64, f64)], expected: (f64, f64)) {
        let points: Vec<Coord> = points.iter().map(|&point| point.into()).collect();
        let extent = Extent::of_points(&points).expect("there are points");
        assert_eq!((extent.west, extent.east), expected, "{points:?}");
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
