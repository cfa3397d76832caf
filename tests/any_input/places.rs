//! Where in a file something can be put: fields, tokens, lines.

use saphyr_parser::{Event, Parser, ScalarStyle};
use std::ops::Range;

/// The ranges of all keys and values of a YAML file, or of a page's front matter; none where it is not YAML.
pub(crate) fn scalars(path: &str, text: &str) -> Vec<Range<usize>> {
    let yaml = match extension(path) {
        "yaml" => 0..text.len(),
        "md" => front_matter(text),
        _ => 0..0,
    };
    let offsets: Vec<usize> = text[yaml.clone()]
        .char_indices()
        .map(|(offset, _)| yaml.start + offset)
        .chain([yaml.end])
        .collect();
    let at = |index: usize| offsets.get(index).copied().unwrap_or(yaml.end);
    let mut found = Vec::new();
    for parsed in Parser::new_from_str(&text[yaml.clone()]) {
        let Ok((event, span)) = parsed else { break };
        if let Event::Scalar(_, style, ..) = event
            && matches!(
                style,
                ScalarStyle::Plain | ScalarStyle::DoubleQuoted | ScalarStyle::SingleQuoted
            )
        {
            found.push(at(span.start.index())..at(span.end.index()));
        }
    }
    found
}

/// The front matter between its two lines `---`.
fn front_matter(text: &str) -> Range<usize> {
    let start = if text.starts_with("---\n") { 4 } else { return 0..0 };
    start
        ..text[start..]
            .find("\n---")
            .map_or(text.len(), |end| start + end + 1)
}

/// The ranges of words, runs of blanks, and single other characters.
pub(crate) fn tokens(text: &str) -> Vec<Range<usize>> {
    let kind = |c: char| {
        if c.is_alphanumeric() {
            0
        } else if c.is_whitespace() {
            1
        } else {
            2
        }
    };
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut last = None;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        match tokens.last_mut() {
            Some(token) if last == Some(kind(c)) && kind(c) != 2 => token.end = end,
            _ => tokens.push(at..end),
        }
        last = Some(kind(c));
    }
    tokens
}

/// The ranges of lines, each with its end.
pub(crate) fn lines(text: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let ranges = text.split_inclusive('\n').map(|line| {
        let range = start..start + line.len();
        start = range.end;
        range
    });
    ranges.collect()
}

/// What comes after the last dot of a path.
pub(crate) fn extension(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, extension)| extension)
}
