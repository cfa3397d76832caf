//! Values that end at a sign for comments: of `title: Strike #2` YAML reads `Strike`, and of `accent: #7a1f5c` nothing.

use crate::yaml::place_tree::Offsets;
use crate::yaml::syntax::SyntaxFlaw;
use saphyr_parser::{Event, Parser, ScalarStyle};
use std::ops::Range;

/// Texts behind values of one line that are taken for comments, although their `#` has no space behind it as that of a comment has.
pub(super) fn comments(text: &str) -> Vec<Range<usize>> {
    if !text.match_indices(" #").any(|(at, _)| is_of_value(&text[at..])) {
        return Vec::new();
    }
    let offsets = Offsets::new(text, 0);
    let events = Parser::new_from_str(text).map_while(Result::ok);
    // Where the last key or item ended: if it has no value, the text behind it is read as a comment.
    let mut last_end = 0;
    let behind = events.filter_map(|(event, marks)| {
        let before = last_end;
        let (start, end) = (offsets.byte(marks.start.index()), offsets.byte(marks.end.index()));
        let is_nothing = matches!(&event, Event::Scalar(value, ScalarStyle::Plain, ..)
            if value.is_empty() || start == end);
        if is_nothing {
            return in_place_of_value(text, before);
        }
        if end > start {
            last_end = end;
        }
        let Event::Scalar(value, ScalarStyle::Plain, ..) = event else {
            return None;
        };
        let rest = text
            .get(start..)?
            .strip_prefix(value.as_ref())
            .filter(|_| !value.is_empty())?;
        let rest = rest.lines().next()?;
        let at = start + value.len();
        is_of_value(rest).then(|| at..at + before_note(rest).len())
    });
    behind.collect()
}

/// The text that is taken for a comment and stands where the value of a key that ends at this byte, or of an item, should stand.
fn in_place_of_value(text: &str, key_end: usize) -> Option<Range<usize>> {
    let rest = text.get(key_end..)?;
    let line = rest.lines().next()?;
    let value = line.trim_start_matches(' ').strip_prefix(':')?;
    let at = key_end + line.len() - value.len();
    is_of_value(value).then(|| at..at + before_note(value).len())
}

/// A text taken for a comment that closes its brackets, too: `{title: Strike #2}`. Returns the text with all bytes at their places and such
/// signs made part of their values, so that the rest can be read, and a flaw for each.
pub(super) fn within_brackets(text: &str) -> (String, Vec<SyntaxFlaw>) {
    let mut mended = text.to_owned();
    let mut flaws = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let sign = line
            .match_indices(" #")
            .find(|(at, _)| is_of_value(&line[*at..]) && is_open(&line[..*at]));
        if let Some((at, _)) = sign
            && let Some(end) = line[at..].find([',', '}', ']'])
        {
            mended.replace_range(start + at + 1..start + at + 2, "_");
            let before = line[..at].trim_end().len();
            flaws.push(SyntaxFlaw::cut(
                line[at + 1..at + end].trim_end(),
                start + before..start + at + end,
            ));
        }
        start += line.len();
    }
    (mended, flaws)
}

/// Whether a bracket is open at the end of a line's beginning, and no text in quotes.
fn is_open(before: &str) -> bool {
    let mut depth = 0_i32;
    let mut is_quoted = false;
    for c in before.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            '{' | '[' if !is_quoted => depth += 1,
            '}' | ']' if !is_quoted => depth -= 1,
            _ => {}
        }
    }
    depth > 0 && !is_quoted
}

/// What stands before the first real comment of a line, whose sign has a space behind it.
fn before_note(rest: &str) -> &str {
    let is_note = |(at, _): &(usize, &str)| {
        let behind = &rest[at + 2..];
        behind.is_empty() || behind.starts_with([' ', '\t'])
    };
    let end = rest
        .match_indices(" #")
        .find(is_note)
        .map_or(rest.len(), |(at, _)| at);
    rest[..end].trim_end()
}

/// Whether a line goes on as `#2` or `#MeToo` after spaces.
fn is_of_value(rest: &str) -> bool {
    let sign = rest.trim_start_matches(' ');
    sign.len() < rest.len()
        && sign
            .strip_prefix('#')
            .is_some_and(|after| after.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::{comments, within_brackets};

    #[test]
    fn what_looks_like_a_part_of_the_value_is_found() {
        let text = "a: Strike #2\nb: {title: Radio #1, x: y}\nc: 'q #1'\nd: word # comment\n# whole\ne: \"x\" #1\nf: g#1\n";
        let found: Vec<&str> = comments(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, [" #2", " #1, x: y}"]);
        let text =
            "look:\n  accent: #7a1f5c\n  \"dark\": #f2c14e\nlist: #main\n  - x\nnone: # none\nlast: #1\n";
        let found: Vec<&str> = comments(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, [" #7a1f5c", " #f2c14e", " #1"]);
        let text = "accent: #7a1f5c   # links\nb: Strike #2 and #3 # note\n";
        let found: Vec<&str> = comments(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, [" #7a1f5c", " #2 and #3"]);
    }

    #[test]
    fn a_comment_that_closes_a_bracket_is_made_part_of_the_value() {
        for (text, mended, told) in [
            (
                "a: {title: Strike #2}\n",
                "a: {title: Strike _2}\n",
                &[" #2"] as &[&str],
            ),
            ("a: [b #1, c]\n", "a: [b _1, c]\n", &[" #1"]),
            ("a: [b, # note, c\n  d]\n", "a: [b, # note, c\n  d]\n", &[]),
            (
                "a: {b: \"c #1\"}\nd: e #2, f\n",
                "a: {b: \"c #1\"}\nd: e #2, f\n",
                &[],
            ),
        ] {
            let (found, flaws) = within_brackets(text);
            assert_eq!(found, mended, "{text}");
            let places: Vec<&str> = flaws.into_iter().map(|flaw| &text[flaw.range]).collect();
            assert_eq!(places, told, "{text}");
        }
    }
}
