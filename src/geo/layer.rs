//! Map layers: features with geometry and properties, read from `GeoJSON`.

use super::feature::Feature;
use super::geojson::{Reader, feature, features};
use crate::diag::{Checked, Diagnostic, Problems};
use crate::input::{FileId, Span};

/// The features of one file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Layer {
    /// The features in the order of the file.
    pub features: Vec<Feature>,
}

impl Layer {
    /// Reads a layer from the text of a file. What can be read is kept; everything else is reported, each with its place.
    pub fn parse(text: &str, file: FileId) -> Checked<Self> {
        let reader = Reader::new(text, file);
        let mut problems = Problems::default();
        let features = match features(reader) {
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
            match feature(reader, raw) {
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

#[cfg(test)]
mod tests;
