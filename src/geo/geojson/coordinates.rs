//! Coordinates of a `GeoJSON` geometry, read with the place of every flaw.

use super::reader::Reader;
use crate::diag::Diagnostic;
use geo::{Coord, Geometry, LineString, MultiLineString, MultiPolygon, Polygon};
use serde_json::value::RawValue;

/// Degrees past the end of the scale that count as rounding.
const SLACK: f64 = 1e-6;
/// The most characters of a value that a message repeats.
const SHOWN: usize = 40;

/// Reads the coordinates of a kind of geometry.
type Draw<'a> = fn(Reader<'a>, &'a RawValue) -> Result<Geometry, Diagnostic>;

/// How the coordinates of a kind of geometry are read; none for kinds that maps do not draw.
pub(super) fn of<'a>(kind: &str) -> Option<Draw<'a>> {
    match kind {
        "LineString" => Some(|reader, raw| Ok(line(reader, raw, LINE)?.into())),
        "MultiLineString" => Some(|reader, raw| {
            let lines = parts(reader, raw, "lines", LINES)?;
            let lines: Vec<LineString> = each(lines, |raw| line(reader, raw, LINES))?;
            Ok(MultiLineString(lines).into())
        }),
        "Polygon" => Some(|reader, raw| Ok(polygon(reader, raw, POLYGON)?.into())),
        "MultiPolygon" => Some(|reader, raw| {
            let polygons = parts(reader, raw, "polygons", POLYGONS)?;
            let polygons: Vec<Polygon> = each(polygons, |raw| polygon(reader, raw, POLYGONS))?;
            Ok(MultiPolygon(polygons).into())
        }),
        _ => None,
    }
}

const LINE: &str = "a `LineString` has a list of positions: `[[x, y], [x, y]]`";
const LINES: &str = "a `MultiLineString` has a list of lists of positions: `[[[x, y], [x, y]]]`";
const POLYGON: &str = "a `Polygon` has a list of rings, and a ring a list of positions: `[[[x, y], …]]`";
const POLYGONS: &str =
    "a `MultiPolygon` has a list of polygons, each with a list of rings: `[[[[x, y], …]]]`";

fn each<'a, T>(
    parts: Vec<&'a RawValue>,
    read: impl Fn(&'a RawValue) -> Result<T, Diagnostic>,
) -> Result<Vec<T>, Diagnostic> {
    parts.into_iter().map(read).collect()
}

/// The parts of a list that must have some.
fn parts<'a>(
    reader: Reader<'a>,
    raw: &'a RawValue,
    what: &str,
    form: &str,
) -> Result<Vec<&'a RawValue>, Diagnostic> {
    let parts = serde_json::from_str::<Vec<&'a RawValue>>(raw.get()).map_err(|_| {
        let message = format!("expected a list of {what}, found `{}`", shortened(raw.get()));
        reader.problem("geojson-geometry", message, raw.get()).hint(form)
    })?;
    if parts.is_empty() {
        let message = format!("expected a list of {what}, found an empty one");
        return Err(reader
            .problem_on("geojson-geometry", message, raw.get())
            .hint(form));
    }
    Ok(parts)
}

fn polygon<'a>(reader: Reader<'a>, raw: &'a RawValue, form: &str) -> Result<Polygon, Diagnostic> {
    let rings = parts(reader, raw, "rings", form)?;
    let mut rings = each(rings, |raw| ring(reader, raw, form))?.into_iter();
    let outer = rings.next().unwrap_or_else(|| LineString(Vec::new()));
    Ok(Polygon::new(outer, rings.collect()))
}

fn ring<'a>(reader: Reader<'a>, raw: &'a RawValue, form: &str) -> Result<LineString, Diagnostic> {
    let raws = parts(reader, raw, "positions", form)?;
    let last = raws.last().map_or(raw.get(), |raw| raw.get());
    let coords = each(raws.clone(), |raw| position(reader, raw, form))?;
    if let (Some(first), Some(end)) = (coords.first(), coords.last())
        && first != end
    {
        let problem = reader.problem_on(
            "geojson-geometry",
            "the ring does not end where it begins".to_owned(),
            last,
        );
        return Err(problem.hint(format!(
            "repeat its first position, `[{}, {}]`, at the end",
            first.x, first.y
        )));
    }
    if coords.len() < 4 {
        let message = "a ring needs at least four positions, of which the last repeats the first".to_owned();
        let problem = reader.problem_on("geojson-geometry", message, raw.get());
        return Err(problem.hint(
            "write three corners or more, and the first one once more at the end; what has no area is a `LineString`",
        ));
    }
    Ok(LineString(coords))
}

fn line<'a>(reader: Reader<'a>, raw: &'a RawValue, form: &str) -> Result<LineString, Diagnostic> {
    let raws = parts(reader, raw, "positions", form)?;
    let coords = each(raws, |raw| position(reader, raw, form))?;
    if coords.len() < 2 {
        let message = "a line needs at least two positions".to_owned();
        let problem = reader.problem_on("geojson-geometry", message, raw.get());
        return Err(problem.hint("write where it begins and where it ends, or remove it"));
    }
    Ok(LineString(coords))
}

/// A position of at least two numbers; what follows them, such as a height, is left out.
fn position<'a>(reader: Reader<'a>, raw: &'a RawValue, form: &str) -> Result<Coord, Diagnostic> {
    let text = raw.get();
    let numbers: Vec<f64> = serde_json::from_str(text).map_err(|_| {
        let message = format!(
            "expected a position `[longitude, latitude]`, found `{}`",
            shortened(text)
        );
        reader.problem("geojson-geometry", message, text).hint(form)
    })?;
    let [x, y, ..] = *numbers.as_slice() else {
        let message = format!("the position `{text}` lacks its longitude or latitude");
        let problem = reader.problem_on("geojson-geometry", message, text);
        return Err(problem.hint("a position is `[longitude, latitude]`, in degrees"));
    };
    if x.abs() <= 180.0 + SLACK && y.abs() <= 90.0 + SLACK {
        return Ok(Coord { x, y });
    }
    let message = format!("position `[{x}, {y}]` is not on the globe");
    let problem = reader.problem_on("geojson-coordinates", message, text);
    Err(if x.abs() > 360.0 || y.abs() > 360.0 {
        problem.hint("coordinates are degrees on WGS 84; reproject the layer if it is in metres")
    } else {
        problem.hint("longitude, from -180 to 180, comes before latitude, from -90 to 90")
    })
}

fn shortened(text: &str) -> String {
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= SHOWN {
        return line;
    }
    format!("{}…", line.chars().take(SHOWN).collect::<String>())
}
