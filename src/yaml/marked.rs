//! A YAML text as a tree of places.

use saphyr_parser::{Event, Parser, Span as Marks, StrInput};
use std::ops::Range;

/// A node and the bytes it stands on.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    Scalar,
    Sequence(Vec<Node>),
    Mapping(Vec<(Key, Node)>),
}

#[derive(Debug)]
pub(super) struct Key {
    pub(super) text: String,
    pub(super) range: Range<usize>,
}

/// Reads the tree; `None` where the text is no YAML.
pub(super) fn tree(text: &str) -> Option<Node> {
    let mut reader = Reader {
        parser: Parser::new_from_str(text),
        offsets: Offsets::new(text),
    };
    loop {
        match reader.next()? {
            (Event::StreamStart | Event::DocumentStart(_) | Event::Nothing, _) => {}
            (Event::StreamEnd | Event::DocumentEnd, _) => return None,
            (event, marks) => return reader.node(event, marks).map(|(node, _)| node),
        }
    }
}

impl Node {
    /// Follows a path of keys and indexes as far as it goes; the key of the last step and its value.
    pub(super) fn find<'a>(&'a self, path: &[&str]) -> (Option<&'a Key>, &'a Self) {
        let mut at: (Option<&Key>, &Self) = (None, self);
        for step in path {
            let next = match &at.1.kind {
                Kind::Mapping(entries) => entries
                    .iter()
                    .find(|(key, _)| key.text == *step)
                    .map(|(key, node)| (Some(key), node)),
                Kind::Sequence(items) => step
                    .parse::<usize>()
                    .ok()
                    .and_then(|index| items.get(index))
                    .map(|node| (None, node)),
                Kind::Scalar => None,
            };
            match next {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// Calls back for every key that repeats an earlier one of its mapping.
    pub(super) fn repeated_keys<'a>(&'a self, found: &mut impl FnMut(&'a Key)) {
        match &self.kind {
            Kind::Scalar => {}
            Kind::Sequence(items) => items.iter().for_each(|item| item.repeated_keys(found)),
            Kind::Mapping(entries) => {
                let mut seen = std::collections::HashSet::new();
                for (key, value) in entries {
                    if !seen.insert(key.text.as_str()) {
                        found(key);
                    }
                    value.repeated_keys(found);
                }
            }
        }
    }
}

struct Reader<'t> {
    parser: Parser<'t, StrInput<'t>>,
    offsets: Offsets,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Option<(Event<'t>, Marks)> {
        self.parser.next_event()?.ok()
    }

    /// Reads the node that an event begins, with its text where it is a scalar.
    fn node(&mut self, event: Event<'t>, marks: Marks) -> Option<(Node, String)> {
        let start = self.offsets.byte(marks.start.index());
        let end = self.offsets.byte(marks.end.index());
        match event {
            Event::Scalar(text, ..) => {
                let node = Node {
                    range: start..end,
                    kind: Kind::Scalar,
                };
                Some((node, text.into_owned()))
            }
            Event::SequenceStart(..) => self.sequence(start),
            Event::MappingStart(..) => self.mapping(start),
            _ => Some((
                Node {
                    range: start..end,
                    kind: Kind::Scalar,
                },
                String::new(),
            )),
        }
    }

    fn sequence(&mut self, start: usize) -> Option<(Node, String)> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, marks) => {
                    let end = self.offsets.byte(marks.end.index());
                    return Some((
                        Node {
                            range: start..end,
                            kind: Kind::Sequence(items),
                        },
                        String::new(),
                    ));
                }
                (event, marks) => items.push(self.node(event, marks)?.0),
            }
        }
    }

    fn mapping(&mut self, start: usize) -> Option<(Node, String)> {
        let mut entries = Vec::new();
        loop {
            match self.next()? {
                (Event::MappingEnd, marks) => {
                    let end = self.offsets.byte(marks.end.index());
                    return Some((
                        Node {
                            range: start..end,
                            kind: Kind::Mapping(entries),
                        },
                        String::new(),
                    ));
                }
                (event, marks) => {
                    let (key, text) = self.node(event, marks)?;
                    let (event, marks) = self.next()?;
                    let value = self.node(event, marks)?.0;
                    entries.push((
                        Key {
                            text,
                            range: key.range,
                        },
                        value,
                    ));
                }
            }
        }
    }
}

/// From the parser's count of characters to bytes.
struct Offsets(Vec<usize>);

impl Offsets {
    fn new(text: &str) -> Self {
        Self(
            text.char_indices()
                .map(|(byte, _)| byte)
                .chain([text.len()])
                .collect(),
        )
    }

    fn byte(&self, character: usize) -> usize {
        self.0.get(character).or(self.0.last()).copied().unwrap_or(0)
    }
}
