//! Where in a `GeoJSON` text something stands.

use serde::Deserialize;
use serde_json::value::RawValue;
use std::ops::Range;

#[derive(Deserialize)]
struct Outline<'a> {
    #[serde(borrow)]
    geometry: Coordinates<'a>,
}

#[derive(Deserialize)]
struct Coordinates<'a> {
    #[serde(borrow)]
    coordinates: &'a RawValue,
}

/// The byte offset of a line and a column, both counted from 1, columns in bytes.
pub(super) fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    before + column.saturating_sub(1)
}

/// The range of the position of an index, counted from 0, in the text of a feature.
pub(super) fn nth(feature: &str, index: usize) -> Option<Range<usize>> {
    let outline: Outline<'_> = serde_json::from_str(feature).ok()?;
    let coordinates = outline.geometry.coordinates.get();
    let base = coordinates.as_ptr().addr() - feature.as_ptr().addr();
    // Coordinates are nested arrays of numbers, so an innermost bracket is a position.
    let innermost = |(start, _): &(usize, &str)| {
        let inside = coordinates[start + 1..].trim_start();
        inside.starts_with(|c: char| c == '-' || c.is_ascii_digit())
    };
    let (start, _) = coordinates.match_indices('[').filter(innermost).nth(index)?;
    let length = coordinates[start..].find(']')? + 1;
    Some(base + start..base + start + length)
}
