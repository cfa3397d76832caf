//! A `GeoJSON` text, and where something in it is wrong.

use super::json_messages;
use crate::diag::Diagnostic;
use crate::input::{FileId, Location, Span};
use std::ops::Range;

/// The beginning of the library's message about a repeated member.
pub(super) const REPEATED: &str = "duplicate field `";

/// Reads one file.
#[derive(Clone, Copy)]
pub(in crate::geo) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) file: FileId,
}

impl<'a> Reader<'a> {
    pub(in crate::geo) fn new(text: &'a str, file: FileId) -> Self {
        Self { text, file }
    }

    /// The problem of a part of the text that is no JSON, or does not have the form that is needed.
    pub(super) fn malformed(self, part: &str, error: &serde_json::Error) -> Diagnostic {
        let words = error.to_string();
        let words = words
            .rfind(" at line ")
            .map_or(words.as_str(), |end| &words[..end]);
        let place = Location {
            line: error.line(),
            column: error.column(),
        };
        let inside = place.offset_of_bytes(part).min(part.len());
        let at = self.range(part).start + inside;
        if words.starts_with("recursion limit") {
            let message = "more than 127 lists and mappings stand one inside the other";
            return Diagnostic::error("too-deep", message)
                .at(Span::new(self.file, at..at))
                .hint("a map layer needs no more than eight; is a bracket not closed?");
        }
        if let Some(name) = words
            .strip_prefix(REPEATED)
            .and_then(|rest| rest.strip_suffix('`'))
        {
            let message = format!("not valid GeoJSON: `{name}` stands in this object a second time");
            let written = format!("\"{name}\"");
            // The library names the last byte of a value.
            let before = self.text.get(..=at).unwrap_or_default();
            let place = before
                .rfind(&written)
                .map_or(at..at, |start| start..start + written.len());
            return Diagnostic::error("geojson-syntax", message)
                .at(Span::new(self.file, place))
                .hint("take one of the two away");
        }
        if let Some(comma) = json_messages::trailing_comma(words, &self.text[..at.min(self.text.len())]) {
            let (message, hint) = json_messages::TRAILING_COMMA;
            return Diagnostic::error("geojson-syntax", format!("not valid GeoJSON: {message}"))
                .at(Span::new(self.file, comma..comma + 1))
                .hint(hint);
        }
        let (message, hint) = json_messages::plain(words, part);
        // A value of the wrong form is pointed at from its beginning.
        let at = if error.is_data() {
            self.range(part).start
        } else {
            at
        };
        Diagnostic::error("geojson-syntax", format!("not valid GeoJSON: {message}"))
            .at(Span::new(self.file, at..at))
            .hint(hint)
    }

    /// A problem of a part of the text, at its beginning.
    pub(super) fn problem(self, code: &'static str, message: String, part: &str) -> Diagnostic {
        let start = self.range(part).start;
        Diagnostic::error(code, message).at(Span::new(self.file, start..start))
    }

    /// A problem of a part of the text, at the whole of it.
    pub(super) fn problem_on(self, code: &'static str, message: String, part: &str) -> Diagnostic {
        Diagnostic::error(code, message).at(Span::new(self.file, self.range(part)))
    }

    /// Where a part of the text stands.
    fn range(self, part: &str) -> Range<usize> {
        let offset = part.as_ptr().addr() - self.text.as_ptr().addr();
        offset..offset + part.len()
    }
}
