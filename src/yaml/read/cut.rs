//! Values that end at a sign for comments: of `title: Strike #2` YAML reads `Strike`.

use crate::yaml::place_tree::Offsets;
use saphyr_parser::{Event, Parser, ScalarStyle};
use std::ops::Range;

/// What stands behind values of one line and is taken for a comment although no space stands behind its sign, as there does in comments.
pub(super) fn comments(text: &str) -> Vec<Range<usize>> {
    if !text.match_indices(" #").any(|(at, _)| is_of_value(&text[at..])) {
        return Vec::new();
    }
    let offsets = Offsets::new(text, 0);
    let events = Parser::new_from_str(text).map_while(Result::ok);
    let behind = events.filter_map(|(event, marks)| {
        let Event::Scalar(value, ScalarStyle::Plain, ..) = event else {
            return None;
        };
        let start = offsets.byte(marks.start.index());
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
    }
}
