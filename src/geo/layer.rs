//! Map layers: features with geometry and properties, read from `GeoJSON`.

use super::document::Reader;
use crate::diag::{Checked, Diagnostic, Problems};
use crate::source::{FileId, Span};
use geo::{Contains, Coord, Geometry};
use std::collections::BTreeMap;

/// The features of one file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Layer {
    /// The features in the order of the file.
    pub features: Vec<Feature>,
}

/// One feature.
#[derive(Debug, Clone, PartialEq)]
pub struct Feature {
    /// Lines or polygons, in degrees.
    pub geometry: Geometry,
    /// Those of its properties that are strings, numbers or truth values, as text.
    pub properties: BTreeMap<String, String>,
}

impl Layer {
    /// Reads a layer from the text of a file. What can be read is kept; everything else is told, each with its place.
    pub fn parse(text: &str, file: FileId) -> Checked<Self> {
        let reader = Reader::new(text, file);
        let mut problems = Problems::default();
        let features = match reader.features() {
            Ok(raw) => raw,
            Err(problem) => {
                problems.push(problem);
                return Checked::new(Self::default(), problems);
            }
        };
        if features.is_empty() {
            let problem = Diagnostic::error("geojson-empty", "the layer has no features");
            problems.push(
                problem
                    .at(Span::whole(file))
                    .hint("leave it out of `map.layers`, or put features into it"),
            );
        }
        let mut layer = Self::default();
        for raw in features {
            match reader.feature(raw) {
                Ok(feature) => layer.features.push(feature),
                Err(problem) => problems.push(problem),
            }
        }
        Checked::new(layer, problems)
    }

    /// The features of which a property has a value.
    pub fn find(&self, property: &str, value: &str) -> Vec<usize> {
        let matches = |feature: &Feature| {
            feature
                .properties
                .get(property)
                .is_some_and(|found| found == value)
        };
        (0..self.features.len())
            .filter(|index| matches(&self.features[*index]))
            .collect()
    }

    /// The features of which any property has a value.
    pub fn find_anywhere(&self, value: &str) -> Vec<&Feature> {
        let has = |feature: &&Feature| feature.properties.values().any(|found| found == value);
        self.features.iter().filter(has).collect()
    }
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
}

#[cfg(test)]
mod tests;
