//! Limits of YAML, checked before it is parsed: one of the parsers calls itself for each level, and the other takes quadratic time.

use super::place_tree::Offsets;
use saphyr_parser::{Event, Parser};
use std::collections::HashMap;
use std::ops::Range;

/// How many lists and mappings may stand one inside the other. Records have five.
const MAX_NESTING: usize = 48;

/// How many values aliases (`*name`) may stand for in one file, so that ten lines cannot mean a thousand million values.
const MAX_COPIES: usize = 10_000;

/// The limit that a file exceeds, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Excess {
    pub(super) range: Range<usize>,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) hint: &'static str,
}

/// Finds the first place where a text exceeds a limit.
pub(super) fn excess(text: &str) -> Option<Excess> {
    if !may_exceed(text) {
        return None;
    }
    let offsets = Offsets::new(text, 0);
    let mut sizes = Sizes::default();
    let mut parser = Parser::new_from_str(text);
    loop {
        let (event, place) = match parser.next_event()? {
            Ok((event, marks)) => (event, offsets.byte(marks.start.index())),
            Err(error) if error.to_string().contains("recursion limit") => {
                return Some(too_deep(text, offsets.byte(error.marker().index())));
            }
            Err(_) => return None,
        };
        match sizes.take(&event) {
            None => {}
            Some(Kind::Deep) => return Some(too_deep(text, place)),
            Some(Kind::Copies) => {
                let message = format!("the aliases of this file stand for more than {MAX_COPIES} values");
                return Some(Excess {
                    range: place..end_of_word(text, place),
                    code: "too-many-copies",
                    message,
                    hint: "write the values out where they are needed",
                });
            }
        }
        if event == Event::StreamEnd {
            return None;
        }
    }
}

fn too_deep(text: &str, place: usize) -> Excess {
    let place = text.floor_char_boundary(place);
    Excess {
        range: place..place + text[place..].chars().next().map_or(0, char::len_utf8),
        code: "too-deep",
        message: format!("more than {MAX_NESTING} lists and mappings stand one inside the other"),
        hint: "nothing in a site is that deep; is a bracket not closed, or an indentation too much?",
    }
}

fn end_of_word(text: &str, place: usize) -> usize {
    let rest = &text[place..];
    place
        + rest
            .find(|c: char| c.is_whitespace() || matches!(c, ',' | ']' | '}'))
            .unwrap_or(rest.len())
}

/// A quick look that most texts pass: brackets, indentation and aliases are counted wherever they stand.
fn may_exceed(text: &str) -> bool {
    let mut open = 0_usize;
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => continue,
        }
        if open > MAX_NESTING {
            return true;
        }
    }
    let has_long_start = text
        .lines()
        .any(|line| line.len() - line.trim_start_matches([' ', '-', '?', '\t', ':']).len() >= MAX_NESTING);
    has_long_start || (text.contains('&') && text.contains('*'))
}

enum Kind {
    Deep,
    Copies,
}

/// How much has been read, with aliases counted as what they stand for.
#[derive(Default)]
struct Sizes {
    values: usize,
    copies: usize,
    open: Vec<Open>,
    anchors: HashMap<usize, Anchor>,
}

/// What an alias to an anchor stands for.
#[derive(Clone, Copy)]
enum Anchor {
    /// A value that is still being read: an alias to it would be endless.
    Open,
    /// A value that has been read: how many values it holds, and how deep they lie.
    Closed { values: usize, depth: usize },
}

struct Open {
    anchor: usize,
    /// How many values there were before.
    before: usize,
    /// The depth inside of it.
    depth: usize,
}

impl Sizes {
    fn take(&mut self, event: &Event<'_>) -> Option<Kind> {
        match event {
            Event::Scalar(_, _, anchor, _) => {
                self.values += 1;
                self.anchors
                    .insert(*anchor, Anchor::Closed { values: 1, depth: 0 });
            }
            Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) => {
                self.open.push(Open {
                    anchor: *anchor,
                    before: self.values,
                    depth: 0,
                });
                self.values += 1;
                self.anchors.insert(*anchor, Anchor::Open);
                return (self.open.len() > MAX_NESTING).then_some(Kind::Deep);
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let closed = self.open.pop()?;
                let depth = closed.depth + 1;
                let values = self.values - closed.before;
                self.anchors
                    .insert(closed.anchor, Anchor::Closed { values, depth });
                self.deepen(depth);
            }
            Event::Alias(anchor) => {
                let (size, depth) = match self.anchors.get(anchor) {
                    Some(Anchor::Closed { values, depth }) => (*values, *depth),
                    Some(Anchor::Open) => return Some(Kind::Copies),
                    None => (0, 0),
                };
                self.copies = self.copies.saturating_add(size);
                if self.copies > MAX_COPIES {
                    return Some(Kind::Copies);
                }
                self.values += size;
                self.deepen(depth);
                return (self.open.len() + depth > MAX_NESTING).then_some(Kind::Deep);
            }
            _ => {}
        }
        None
    }

    fn deepen(&mut self, depth: usize) {
        if let Some(parent) = self.open.last_mut() {
            parent.depth = parent.depth.max(depth);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::excess;
    use std::fmt::Write;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, usize)>) {
        let found = excess(text).map(|excess| (excess.code, excess.range.start));
        assert_eq!(found, expected);
    }

    #[test]
    fn deep_texts_are_found() {
        check(&"[".repeat(48), None);
        check(&format!("{}{}", "[".repeat(48), "]".repeat(48)), None);
        check(
            &format!("{}{}", "[".repeat(49), "]".repeat(49)),
            Some(("too-deep", 48)),
        );
        check(
            &format!("å: {}", "{a: ".repeat(100_000)),
            Some(("too-deep", 4 + 4 * 47)),
        );
        check(&"- ".repeat(100_000), Some(("too-deep", 96)));
        check(&"? ".repeat(100_000), Some(("too-deep", 96)));
        check(
            "a: \"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"\n",
            None,
        );
        check(
            "a: |\n                                                  text\n",
            None,
        );
        let mut block = String::new();
        for depth in 0..60 {
            writeln!(block, "{}a:", " ".repeat(depth)).expect("writing to a string never fails");
        }
        let place = excess(&block).map(|excess| block[..excess.range.start].lines().count());
        assert_eq!(place, Some(49));
    }

    #[test]
    fn bombs_of_aliases_are_found() {
        check("a: &a [1, 2]\nb: [*a, *a]\nc: *a\n", None);
        check("a: &a [*a]\n", Some(("too-many-copies", 7)));
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        let mut chain = "a0: &a0 {k: 1}\n".to_owned();
        for at in 1..60 {
            let before = at - 1;
            writeln!(
                bomb,
                "a{at}: &a{at} [*a{before}, *a{before}, *a{before}, *a{before}]"
            )
            .expect("writing to a string never fails");
            writeln!(chain, "a{at}: &a{at} {{<<: *a{before}}}").expect("writing to a string never fails");
        }
        assert_eq!(excess(&bomb).map(|excess| excess.code), Some("too-many-copies"));
        assert_eq!(excess(&chain).map(|excess| excess.code), Some("too-deep"));
    }
}
