//! Map layers as they are written: `GeoJSON` in, geometry and properties out.

use super::positions;
use crate::diag::{Checked, Diagnostic, Problems};
use crate::source::{FileId, Span};
use geo::{Coord, CoordsIter, Geometry};
use geojson::{Error, Feature as GeoJsonFeature};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// Degrees past the end of the scale that count as rounding.
const SLACK: f64 = 1e-6;

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
    /// Those of its properties that are strings.
    pub properties: BTreeMap<String, String>,
}

/// The outermost value of a file; features stay text, so that each keeps its place.
#[derive(Deserialize)]
struct Document<'a> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow, default)]
    features: Option<Vec<&'a RawValue>>,
}

impl Layer {
    /// Reads a layer from the text of a file. What can be read is kept; everything else is told, each with its place.
    pub fn parse(text: &str, file: FileId) -> Checked<Self> {
        let reader = Reader { text, file };
        let mut problems = Problems::default();
        let features = match reader.raw_features() {
            Ok(raw) => raw,
            Err(problem) => {
                problems.push(problem);
                return Checked::new(Self::default(), problems);
            }
        };
        if features.is_empty() {
            let message = "the layer has no features";
            problems.push(Diagnostic::error("geojson-empty", message).at(Span::whole(file)));
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

    /// The first feature whose property has a value.
    pub fn find(&self, property: &str, value: &str) -> Option<usize> {
        let matches = |feature: &Feature| {
            feature
                .properties
                .get(property)
                .is_some_and(|found| found == value)
        };
        self.features.iter().position(matches)
    }
}

struct Reader<'a> {
    text: &'a str,
    file: FileId,
}

impl<'a> Reader<'a> {
    fn raw_features(&self) -> Result<Vec<&'a str>, Diagnostic> {
        let document: Document<'a> =
            serde_json::from_str(self.text).map_err(|error| self.malformed(self.text, &error))?;
        match (document.kind.as_str(), document.features) {
            ("FeatureCollection", features) => Ok(features
                .unwrap_or_default()
                .into_iter()
                .map(RawValue::get)
                .collect()),
            ("Feature", _) => Ok(vec![self.text.trim()]),
            (kind, _) => {
                let message = format!("expected a `FeatureCollection`, found `{kind}`");
                Err(Diagnostic::error("geojson-syntax", message).at(Span::whole(self.file)))
            }
        }
    }

    fn feature(&self, raw: &'a str) -> Result<Feature, Diagnostic> {
        let feature: GeoJsonFeature = raw.parse().map_err(|error| match error {
            Error::MalformedGeoJson(error) => self.malformed(raw, &error),
            error => self.problem("geojson-syntax", error.to_string(), self.start(raw)),
        })?;
        let Some(geometry) = feature.geometry else {
            return Err(self.unsupported("nothing", raw));
        };
        let kind = geometry.value.type_name();
        let geometry = Geometry::try_from(geometry)
            .map_err(|error| self.problem("geojson-syntax", error.to_string(), self.start(raw)))?;
        if !is_drawn(&geometry) {
            return Err(self.unsupported(kind, raw));
        }
        if let Some((index, coord)) = geometry
            .coords_iter()
            .enumerate()
            .find(|(_, coord)| !on_globe(*coord))
        {
            return Err(self.off_globe(raw, index, coord));
        }
        let properties = feature.properties.unwrap_or_default().into_iter();
        let properties = properties
            .filter_map(|(key, value)| Some((key, value.as_str()?.to_owned())))
            .collect();
        Ok(Feature { geometry, properties })
    }

    fn malformed(&self, part: &str, error: &serde_json::Error) -> Diagnostic {
        let words = error.to_string();
        let words = words
            .rfind(" at line ")
            .map_or(words.as_str(), |end| &words[..end]);
        let inside = positions::offset(part, error.line(), error.column());
        let at = self.start(part).start + inside;
        self.problem("geojson-syntax", format!("not valid GeoJSON: {words}"), at..at)
    }

    fn unsupported(&self, kind: &str, raw: &str) -> Diagnostic {
        let message = format!("a map layer cannot draw a feature with the geometry `{kind}`");
        self.problem("geojson-geometry", message, self.start(raw))
            .hint("a layer is made of `Polygon`, `MultiPolygon`, `LineString` and `MultiLineString`")
    }

    fn off_globe(&self, raw: &str, index: usize, coord: Coord) -> Diagnostic {
        let start = self.start(raw).start;
        let range = positions::nth(raw, index)
            .map_or(self.start(raw), |inside| start + inside.start..start + inside.end);
        let message = format!("position `[{}, {}]` is not on the globe", coord.x, coord.y);
        let problem = self.problem("geojson-coordinates", message, range);
        if coord.x.abs() > 360.0 || coord.y.abs() > 360.0 {
            problem.hint("coordinates are degrees on WGS 84; reproject the layer if it is in metres")
        } else {
            problem.hint("longitude, from -180 to 180, comes before latitude, from -90 to 90")
        }
    }

    fn problem(&self, code: &'static str, message: String, range: std::ops::Range<usize>) -> Diagnostic {
        Diagnostic::error(code, message).at(Span::new(self.file, range))
    }

    /// Where a part of the text begins, as an empty range.
    fn start(&self, part: &str) -> std::ops::Range<usize> {
        let offset = part.as_ptr().addr() - self.text.as_ptr().addr();
        offset..offset
    }
}

fn is_drawn(geometry: &Geometry) -> bool {
    matches!(
        geometry,
        Geometry::Polygon(_)
            | Geometry::MultiPolygon(_)
            | Geometry::LineString(_)
            | Geometry::MultiLineString(_)
    )
}

fn on_globe(coord: Coord) -> bool {
    coord.x.abs() <= 180.0 + SLACK && coord.y.abs() <= 90.0 + SLACK
}

#[cfg(test)]
mod tests;
