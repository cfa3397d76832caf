//! Where parts of a text stand in the value that holds it.

use super::text::Yaml;
use crate::input::{Files, Span};
use std::ops::Range;

/// How many parts of a text with escapes or several lines are looked for: more than are reported.
const MAX_PLACED: usize = 200;

/// A text of a YAML file, whose parts are looked for in the value that holds it.
#[derive(Debug)]
pub struct Parts<'t> {
    value: Span,
    written: &'t str,
    text: &'t str,
    /// Where the text begins in the value, if it stands there as it is.
    whole: Option<usize>,
    placed: usize,
}

impl<'t> Parts<'t> {
    /// Takes up the text that is the value at a path.
    pub fn of(yaml: &Yaml<'t>, files: &'t Files, path: &str, text: &'t str) -> Self {
        let value = yaml.span(path);
        let written = &files.text(value.file)[value.range()];
        Self {
            value,
            written,
            text,
            whole: written.find(text),
            placed: 0,
        }
    }

    /// The whole value.
    pub fn value(&self) -> Span {
        self.value
    }

    /// Where a part of the text stands; the whole value if that is not certain.
    pub fn place(&mut self, part: Range<usize>) -> Span {
        self.placed += 1;
        let start = match self.whole {
            Some(start) => Some(start + part.start),
            // Each search goes through the whole value; parts that are not reported need no place.
            None if self.placed <= MAX_PLACED => only_place(self.written, self.text.get(part.clone())),
            None => None,
        };
        start.map_or(self.value, |at| {
            let start = self.value.range().start + at;
            Span::new(self.value.file, start..start + part.len())
        })
    }
}

/// Where a part of a text stands in the value that holds it; nowhere where it stands there twice.
fn only_place(written: &str, part: Option<&str>) -> Option<usize> {
    let mut places = written.match_indices(part.filter(|part| !part.is_empty())?);
    let first = places.next()?.0;
    places.next().is_none().then_some(first)
}
