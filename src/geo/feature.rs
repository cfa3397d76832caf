//! Features of map layers.

use geo::{Bearing, Contains, Coord, CoordsIter, Distance, Geodesic, Geometry, Haversine, Point};
use std::collections::BTreeMap;

/// The distance from one position in degrees to another, in kilometres, and the direction at the start, in degrees clockwise from the
/// north.
pub fn way(from: Coord, to: Coord) -> (f64, f64) {
    let (from, to) = (Point::from(from), Point::from(to));
    (Geodesic.distance(from, to) / 1000.0, Geodesic.bearing(from, to))
}

#[derive(Debug, Clone, PartialEq)]
pub struct Feature {
    /// Lines or polygons, in degrees.
    pub geometry: Geometry,
    /// Those of its properties that are strings, numbers or truth values, as text.
    pub properties: BTreeMap<String, String>,
}

impl Feature {
    /// Whether a position in degrees lies inside one of its polygons.
    pub fn holds(&self, position: Coord) -> bool {
        match &self.geometry {
            Geometry::Polygon(polygon) => polygon.contains(&position),
            Geometry::MultiPolygon(polygons) => polygons.contains(&position),
            _ => false,
        }
    }

    /// All its positions, in degrees.
    pub fn positions(&self) -> impl Iterator<Item = Coord> {
        self.geometry.coords_iter()
    }

    /// How many kilometres a position lies away from the nearest corner of its outline.
    pub fn kilometres_from(&self, position: Coord) -> f64 {
        let metres = self
            .geometry
            .coords_iter()
            .map(|corner| Haversine.distance(Point::from(position), Point::from(corner)));
        metres.fold(f64::INFINITY, f64::min) / 1000.0
    }
}

#[cfg(test)]
mod tests {
    use super::way;

    #[test]
    fn a_way_has_a_length_and_a_direction() {
        for (from, to, km, direction) in [
            ((10.0, 50.0), (10.0, 51.0), 111.2, 0.0),
            ((10.0, 0.0), (11.0, 0.0), 111.3, 90.0),
            ((179.5, 0.0), (-179.5, 0.0), 111.3, 90.0),
            ((10.0, 51.0), (10.0, 50.0), 111.2, 180.0),
        ] {
            let (found, bearing) = way(from.into(), to.into());
            assert!((found - km).abs() < 0.2, "{found} km from {from:?}");
            assert!((bearing.rem_euclid(360.0) - direction).abs() < 0.1, "{bearing}");
        }
    }
}
