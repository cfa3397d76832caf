//! A `GeoJSON` text: its features as they are written, and where something in them is wrong.
//!
//! Every value is read as the stretch of text that it stands on, so that each flaw has its place.

use super::coordinates;
use super::members;
use super::reader::Reader;
use crate::diag::{Diagnostic, did_you_mean};
use crate::geo::feature::Feature;
use crate::input::Span;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// The outermost value of a file; features stay text, so that each keeps its place.
#[derive(Deserialize)]
struct Document<'a> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow, default)]
    features: Option<Vec<&'a RawValue>>,
}

#[derive(Deserialize)]
struct RawFeature<'a> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow, default)]
    geometry: Option<&'a RawValue>,
    #[serde(default)]
    properties: Option<BTreeMap<String, Value>>,
}

#[derive(Deserialize)]
struct RawGeometry<'a> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow, default)]
    coordinates: Option<&'a RawValue>,
}

const KINDS: [&str; 7] = [
    "Point",
    "MultiPoint",
    "LineString",
    "MultiLineString",
    "Polygon",
    "MultiPolygon",
    "GeometryCollection",
];

/// The features as they are written.
///
/// # Errors
/// When the text is no collection of features, and no single one.
pub(in crate::geo) fn features<'a>(reader: Reader<'a>) -> Result<Vec<&'a str>, Diagnostic> {
    let problem = |message: String| Diagnostic::error("geojson-syntax", message).at(Span::whole(reader.file));
    if reader.text.trim().is_empty() {
        let problem = problem("the file is empty, and no map layer".to_owned());
        return Err(problem.hint("a layer is a `FeatureCollection` in GeoJSON"));
    }
    let start = reader.text.trim_start();
    if start.starts_with('<') {
        let problem = problem("this is a web page or XML, and no map layer".to_owned());
        return Err(problem.hint("download the layer itself, as GeoJSON"));
    }
    if start.starts_with("version https://git-lfs") {
        let problem = problem("this only names a file that Git LFS keeps, and is no map layer".to_owned());
        return Err(problem.hint("fetch it: `git lfs pull`"));
    }
    let document: Document<'a> =
        serde_json::from_str(reader.text).map_err(|error| reader.malformed(reader.text, &error))?;
    members::check(reader)?;
    match (document.kind.as_str(), document.features) {
        ("FeatureCollection", features) => Ok(features
            .unwrap_or_default()
            .into_iter()
            .map(RawValue::get)
            .collect()),
        ("Feature", _) => Ok(vec![reader.text.trim()]),
        ("Topology", _) => Err(problem("this is TopoJSON, not GeoJSON".to_owned())
            .hint("turn it into GeoJSON, with `topo2geo` or mapshaper for example")),
        (kind, _) => {
            let problem = problem(format!("expected a `FeatureCollection`, found `{kind}`"));
            Err(if KINDS.contains(&kind) {
                problem.hint(
                    "put it into a feature: `{\"type\": \"Feature\", \"properties\": {}, \"geometry\": …}`",
                )
            } else {
                problem.hint("a layer is a `FeatureCollection` in GeoJSON")
            })
        }
    }
}

/// Reads a feature.
///
/// # Errors
/// The first flaw in it.
pub(in crate::geo) fn feature<'a>(reader: Reader<'a>, raw: &'a str) -> Result<Feature, Diagnostic> {
    let feature: RawFeature<'a> = serde_json::from_str(raw).map_err(|error| reader.malformed(raw, &error))?;
    if feature.kind != "Feature" {
        let message = format!("expected a `Feature`, found `{}`", feature.kind);
        let problem = reader.problem("geojson-syntax", message, raw);
        return Err(problem.hint("write `\"type\": \"Feature\"`; a geometry stands within a feature"));
    }
    let Some(raw_geometry) = feature.geometry.map(RawValue::get).filter(|raw| *raw != "null") else {
        let problem = reader.problem("geojson-geometry", "this feature has no geometry".to_owned(), raw);
        return Err(problem.hint("remove it, or give it a `Polygon` or a `LineString`"));
    };
    let geometry: RawGeometry<'a> =
        serde_json::from_str(raw_geometry).map_err(|error| reader.malformed(raw_geometry, &error))?;
    let kind = geometry.kind.as_str();
    if !KINDS.contains(&kind) {
        let problem = reader.problem(
            "geojson-geometry",
            format!("there is no geometry `{kind}`"),
            raw_geometry,
        );
        return Err(problem.hint(did_you_mean(kind, KINDS)));
    }
    let Some(draw) = coordinates::of(kind) else {
        let message = format!("a map layer cannot draw a feature with the geometry `{kind}`");
        return Err(reader
            .problem("geojson-geometry", message, raw_geometry)
            .hint("a layer is made of `Polygon`, `MultiPolygon`, `LineString` and `MultiLineString`"));
    };
    let Some(coordinates) = geometry.coordinates else {
        let message = format!("this `{kind}` has no `coordinates`");
        let problem = reader.problem("geojson-geometry", message, raw_geometry);
        return Err(problem.hint("remove it, or write its `coordinates`"));
    };
    let properties = feature.properties.unwrap_or_default().into_iter();
    Ok(Feature {
        geometry: draw(reader, coordinates)?,
        properties: properties
            .filter_map(|(key, value)| Some((key, plain(value)?)))
            .collect(),
    })
}

/// A property as text; none for lists, objects and null.
fn plain(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
