//! Features of map layers.

use geo::{Contains, Coord, CoordsIter, Distance, Geometry, Haversine, Point};
use std::collections::BTreeMap;

/// One feature.
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

    /// How many kilometres a position lies away from the nearest corner of its outline.
    pub fn kilometres_from(&self, position: Coord) -> f64 {
        let metres = self
            .geometry
            .coords_iter()
            .map(|corner| Haversine.distance(Point::from(position), Point::from(corner)));
        metres.fold(f64::INFINITY, f64::min) / 1000.0
    }
}
