//! Values that end at a sign for comments: of `title: Strike #2` YAML reads `Strike`, and of `accent: #7a1f5c` nothing.

use crate::yaml::place_tree::Offsets;
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
        is_of_value(rest).then(|| at..at + rest.trim_end().len())
    });
    behind.collect()
}

/// The text that is taken for a comment and stands where the value of a key that ends at this byte, or of an item, should stand.
fn in_place_of_value(text: &str, key_end: usize) -> Option<Range<usize>> {
    let rest = text.get(key_end..)?;
    let line = rest.lines().next()?;
    let value = line.trim_start_matches(' ').strip_prefix(':')?;
    let at = key_end + line.len() - value.len();
    is_of_value(value).then(|| at..at + value.trim_end().len())
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
    use super::comments;

    #[test]
    fn what_looks_like_a_part_of_the_value_is_found() {
        let text = "a: Strike #2\nb: {title: Radio #1, x: y}\nc: 'q #1'\nd: word # comment\n# whole\ne: \"x\" #1\nf: g#1\n";
        let found: Vec<&str> = comments(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, [" #2", " #1, x: y}"]);
        let text =
            "look:\n  accent: #7a1f5c\n  \"dark\": #f2c14e\nlist: #main\n  - x\nnone: # none\nlast: #1\n";
        let found: Vec<&str> = comments(text).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, [" #7a1f5c", " #f2c14e", " #1"]);
    }
}
