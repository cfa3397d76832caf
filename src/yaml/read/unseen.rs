//! Lines that begin with characters which only look like spaces: no-break spaces of web pages, wide ones of East Asian word processors, and
//! byte order marks of files that were joined. YAML takes them for a part of the word behind them.

use crate::input::Location;
use crate::yaml::place_tree::Offsets;
use crate::yaml::syntax::SyntaxFlaw;
use saphyr_parser::{Event, Parser, ScalarStyle};
use std::ops::Range;

const BYTE_ORDER_MARK: char = '\u{feff}';

/// The flaw of the first line that is indented so, with the number of others. Inside a text of several lines such characters belong to the
/// text; lines behind the place where the parser stopped do not count.
pub(super) fn indentation(text: &str, error: Option<&serde_yaml::Error>) -> Option<SyntaxFlaw> {
    let mut found = lines(text).peekable();
    found.peek()?;
    let last = match error {
        Some(error) => error.location().map_or(text.len(), |at| {
            let (line, column) = (at.line() + 1, at.column());
            Location { line, column }.offset(text)
        }),
        None => text.len(),
    };
    let texts = texts_of_lines(text);
    let odd: Vec<(usize, char)> = found
        .filter(|(at, _)| *at <= last && !texts.iter().any(|range| range.contains(at)))
        .collect();
    let (at, c) = *odd.first()?;
    let alike = odd.iter().filter(|(_, other)| *other == c).count() - 1;
    let elsewhere = match alike {
        0 => String::new(),
        1 => ", here and in 1 more line".to_owned(),
        count => format!(", here and in {count} more lines"),
    };
    let (message, hint) = if c == BYTE_ORDER_MARK {
        (
            "an invisible mark stands here, U+FEFF, as files begin with that were joined to others"
                .to_owned(),
            "delete what stands between the beginning of the line and its first letter, and write that anew"
                .to_owned(),
        )
    } else {
        (
            format!(
                "this line is indented with a space that YAML does not know, U+{:04X}",
                u32::from(c)
            ),
            format!("it comes from a web page or a word processor: write ordinary spaces{elsewhere}"),
        )
    };
    Some(SyntaxFlaw {
        message,
        hint: hint.into(),
        range: at..at + c.len_utf8(),
    })
}

/// For each line, the first character of its indentation that is not one of YAML, and where it stands.
fn lines(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let at = start;
        start += line.len();
        let mut indent = line
            .char_indices()
            .take_while(|(_, c)| c.is_whitespace() || *c == BYTE_ORDER_MARK);
        let (found, c) = indent.find(|(_, c)| !c.is_ascii())?;
        (!line[found..].trim().is_empty()).then_some((at + found, c))
    })
}

/// The stretches of texts that go on over several lines: of blocks all lines, of others from the second line on.
fn texts_of_lines(text: &str) -> Vec<Range<usize>> {
    let offsets = Offsets::new(text, 0);
    let events = Parser::new_from_str(text).map_while(Result::ok);
    let texts = events.filter_map(|(event, marks)| {
        let Event::Scalar(_, style, ..) = event else {
            return None;
        };
        let range = offsets.byte(marks.start.index())..offsets.byte(marks.end.index());
        let written = text.get(range.clone())?;
        let is_block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        if is_block && !written.starts_with(['|', '>']) {
            let line = text[..range.start].rfind('\n')?;
            return Some(line..range.end);
        }
        Some(range.start + written.find('\n')?..range.end)
    });
    texts.collect()
}

#[cfg(test)]
mod tests {
    use super::indentation;

    #[test]
    fn only_what_should_indent_is_told() {
        let check = |text: &str, expected: Option<usize>| {
            let parsed = serde_yaml::from_str::<serde_yaml::Value>(text);
            let found = indentation(text, parsed.as_ref().err());
            assert_eq!(found.map(|flaw| flaw.range.start), expected, "{text:?}");
        };
        check("a:\n\u{a0}\u{a0}b: 1\n", Some(3));
        check("a:\n  b: 1\n\u{3000}c: 1\n", Some(10));
        check("a: 1\n\u{feff}b: 1\n", Some(5));
        check("a: |\n  b\n  \u{3000}c\n", None);
        check("a: >-\n  \u{3000}b\n  \u{3000}c\nd: 1\n", None);
        check("a: \"b\n  \u{a0}c\"\n", None);
        check("a: b\n  \u{a0}c\n", None);
        check("a: 1\n\u{a0}\nb: 2\n", None);
        check("a: [\nb: 2\nc: 3\nd: |\n  \u{3000}e\n", None);
        check("a: \u{a0}b\n", None);
    }
}
