//! Events and places as `GeoJSON` (RFC 7946), with titles in one language. A record without a point is included without a geometry.

use super::json;
use super::table::{Cell, Row};
use super::tables;
use crate::kinds::RecordKind;
use crate::render::context::Context;
use crate::site::RecordId;
use serde_json::{Map, Value, json};

/// The columns that become properties; the others are in the tables.
const PROPERTIES: [&str; 17] = [
    "title",
    "when",
    "earliest",
    "latest",
    "kind",
    "status",
    "places",
    "within",
    "country",
    "precision",
    "where_prec",
    "actors",
    "sources",
    "locators",
    "cited",
    "language",
    "url",
];

/// The records of a kind, one a line.
pub(super) fn features(context: &Context<'_>, kind: RecordKind) -> String {
    let rows = tables::rows(context.site, kind).into_iter();
    let features: Vec<String> = rows.map(|row| feature(context, kind, row).to_string()).collect();
    format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}\n",
        features.join(",\n")
    )
}

fn feature(context: &Context<'_>, kind: RecordKind, row: Row) -> Value {
    let (_, words) = tables::words(context, row);
    let facts = tables::facts(context.site, row);
    let columns = tables::facts_columns(kind)
        .iter()
        .chain(tables::words_columns(kind));
    let cells: Vec<(&str, Cell)> = columns
        .map(|column| column.name)
        .zip(facts.into_iter().chain(words))
        .collect();
    let find = |name: &str| {
        cells
            .iter()
            .find(|(found, _)| *found == name)
            .map(|(_, cell)| json::value(cell))
    };
    let properties: Map<String, Value> = PROPERTIES
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), find(name)?)))
        .collect();
    json!({
        "type": "Feature",
        "id": context.site.id(row.record),
        "geometry": geometry(context, row),
        "properties": properties,
    })
}

/// The points of a record: where a place is, or all places where an event happened.
fn geometry(context: &Context<'_>, row: Row) -> Value {
    let site = context.site;
    let points: Vec<[f64; 2]> = match row.record {
        RecordId::Place(id) => site.places[id.index()].point.into_iter().collect(),
        RecordId::Event(id) => {
            let mut points: Vec<[f64; 2]> = Vec::new();
            for (point, _) in tables::sites(site, id) {
                if !points.contains(&point) {
                    points.push(point);
                }
            }
            points
        }
        _ => Vec::new(),
    };
    match &points[..] {
        [] => Value::Null,
        [point] => json!({"type": "Point", "coordinates": point}),
        points => json!({"type": "MultiPoint", "coordinates": points}),
    }
}
