//! Tags such as `!!python/object`, which give a value another type in other programs. Here they would be ignored, and their meaning lost.

use crate::yaml::place_tree::{Offsets, tree};
use crate::yaml::syntax::SyntaxFlaw;
use saphyr_parser::{Event, Parser};
use serde_yaml::Value;
use std::ops::Range;

/// Tags that name the type that a value has anyway.
const PLAIN: [&str; 7] = ["str", "int", "float", "bool", "null", "seq", "map"];

/// The tags of a text other than plain ones: a flaw for each, with the path of its value.
pub(super) fn foreign(text: &str) -> Vec<(String, SyntaxFlaw)> {
    if !may_hold(text) {
        return Vec::new();
    }
    let offsets = Offsets::new(text, 0);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (event, marks) in Parser::new_from_str(text).map_while(Result::ok) {
        let (Event::Scalar(_, _, _, Some(tag))
        | Event::SequenceStart(_, Some(tag))
        | Event::MappingStart(_, Some(tag))) = &event
        else {
            continue;
        };
        let is_plain = PLAIN.contains(&tag.suffix.as_str()) && tag.handle.ends_with(':');
        if !is_plain {
            found.extend(written(text, offsets.byte(marks.start.index())));
        }
    }
    if found.is_empty() {
        return Vec::new();
    }
    let places = tree(text, 0);
    let path = |at: usize| places.as_ref().map(|tree| tree.path_at(at)).unwrap_or_default();
    found
        .into_iter()
        .map(|tag| (path(tag.start), SyntaxFlaw::tag(&text[tag.clone()], tag)))
        .collect()
}

/// Removes the value at a path from its mapping, so that nothing else is reported about it.
pub(super) fn take_out(value: &mut Value, path: &str) {
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    match value {
        Value::Mapping(entries) if rest.is_empty() => {
            entries.shift_remove(step);
        }
        Value::Mapping(entries) => {
            if let Some(below) = entries.get_mut(step) {
                take_out(below, rest);
            }
        }
        Value::Sequence(items) => {
            let item = step.parse().ok().and_then(|at: usize| items.get_mut(at));
            if let Some(below) = item.filter(|_| !rest.is_empty()) {
                take_out(below, rest);
            }
        }
        _ => {}
    }
}

/// Whether an exclamation mark stands where a value begins.
fn may_hold(text: &str) -> bool {
    text.match_indices('!').any(|(at, _)| begins_value(text, at))
}

fn begins_value(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    before.is_none_or(|c| c.is_whitespace() || matches!(c, '[' | '{' | ','))
}

/// Where the tag stands of a value that begins at, or behind, it.
fn written(text: &str, value: usize) -> Option<Range<usize>> {
    let is_end = |c: char| c.is_whitespace() || matches!(c, ',' | ']' | '}');
    let start = if text[value..].starts_with('!') {
        value
    } else {
        let marks = text[..value].match_indices('!');
        marks.map(|(at, _)| at).rfind(|at| begins_value(text, *at))?
    };
    let length = text[start..].find(is_end).unwrap_or(text.len() - start);
    Some(start..start + length)
}

#[cfg(test)]
mod tests {
    use super::foreign;

    #[test]
    fn tags_are_found_with_the_paths_of_their_values() {
        for (text, expected) in [
            (
                "theme: !!python/object:os.system x\n",
                &[("!!python/object:os.system", "theme")][..],
            ),
            ("theme: !!python/object\n", &[("!!python/object", "theme")]),
            ("a:\n  - x\n  - b: !mark [1, 2]\n", &[("!mark", "a.1.b")]),
            (
                "a: !include other.yaml\nb: !!set {x, y}\n",
                &[("!include", "a"), ("!!set", "b")],
            ),
            ("a: !!str 5\nb: !!int 5\nc: hello ! and wow!\nd: '!x'\n", &[]),
        ] {
            let found = foreign(text);
            let found: Vec<(&str, &str)> = found
                .iter()
                .map(|(path, flaw)| (&text[flaw.range.clone()], path.as_str()))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
