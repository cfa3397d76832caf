//! A YAML text as a tree of places.

use super::chunks::chunks;
use indexmap::IndexMap;
use saphyr_parser::{Event, Parser, ScalarStyle, Span as Marks, StrInput};
use std::borrow::Cow;
use std::ops::Range;

/// Nesting that is followed; `serde_yaml` refuses more.
const DEPTH: usize = 128;

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
    Mapping(Mapping),
}

/// A mapping in the order written.
#[derive(Debug, Default)]
pub(super) struct Mapping {
    /// The first place of each key, and its value.
    entries: IndexMap<String, (Range<usize>, Node)>,
    /// Keys that repeat an earlier one.
    repeated: Vec<(Key, Node)>,
    /// Keys that are no scalars: what they are, and where.
    odd: Vec<(&'static str, Range<usize>)>,
}

#[derive(Debug)]
pub(super) struct Key {
    pub(super) text: String,
    pub(super) range: Range<usize>,
}

/// Reads the tree; `None` where the text is no YAML. Its ranges begin at `base`.
pub(super) fn tree(text: &str, base: usize) -> Option<Node> {
    let mut reader = Reader {
        parser: Parser::new_from_str(text),
        offsets: Offsets::new(text, base),
    };
    loop {
        match reader.next()? {
            (Event::StreamStart | Event::DocumentStart(_) | Event::Nothing, _) => {}
            (Event::StreamEnd | Event::DocumentEnd, _) => return None,
            (event, marks) => return reader.node(event, marks, 0).map(|(node, _)| node),
        }
    }
}

/// A line `...`, which ends a document, with more behind it.
fn document_end(text: &str) -> Option<Range<usize>> {
    const END: &str = "...";
    let ends = text.match_indices("\n...").map(|(newline, _)| newline + 1);
    let is_alone = |at: &usize| {
        let (line, rest) = text[*at..].split_once('\n').unwrap_or((&text[*at..], ""));
        line.trim_end() == END && !rest.trim().is_empty()
    };
    ends.into_iter().find(is_alone).map(|at| at..at + END.len())
}

/// Where the second document of a text begins.
pub(super) fn second_document(text: &str) -> Option<Range<usize>> {
    if let Some(end) = document_end(text) {
        return Some(end);
    }
    if !text.contains("\n---") {
        return None;
    }
    let mut starts = Parser::new_from_str(text)
        .map_while(Result::ok)
        .filter(|(event, _)| matches!(event, Event::DocumentStart(_)));
    let (_, marks) = starts.nth(1)?;
    let offsets = Offsets::new(text, 0);
    let start = offsets.byte(marks.start.index());
    text[start..]
        .starts_with("---")
        .then(|| start..start + "---".len())
}

/// Reads the tree of a text that may be flawed. Of a key whose value cannot be read it has only the place of the key.
pub(super) fn flawed_tree(text: &str) -> Node {
    let mut one = Cow::Borrowed(text);
    while let Some(fence) = second_document(&one) {
        one.to_mut().replace_range(fence.start..=fence.start, "#");
    }
    let text = &*one;
    tree(text, 0).unwrap_or_else(|| {
        let mut all = Mapping::default();
        for chunk in chunks(text) {
            match tree(&text[chunk.range.clone()], chunk.range.start) {
                Some(Node {
                    kind: Kind::Mapping(mapping),
                    ..
                }) => all.take(mapping),
                _ => all.add(
                    Key {
                        text: chunk.key,
                        range: chunk.at.clone(),
                    },
                    Node {
                        range: chunk.at,
                        kind: Kind::Scalar,
                    },
                ),
            }
        }
        Node {
            range: 0..0,
            kind: Kind::Mapping(all),
        }
    })
}

impl Mapping {
    fn add(&mut self, key: Key, value: Node) {
        if self.entries.contains_key(&key.text) {
            self.repeated.push((key, value));
        } else {
            self.entries.insert(key.text, (key.range, value));
        }
    }

    fn take(&mut self, other: Self) {
        for (text, (range, value)) in other.entries {
            self.add(Key { text, range }, value);
        }
        self.repeated.extend(other.repeated);
        self.odd.extend(other.odd);
    }
}

/// The node to which a path leads.
#[derive(Clone, Copy)]
pub(super) struct PathEnd<'t> {
    /// The range of its key; none for an item of a list, and for the whole file.
    pub(super) key: Option<&'t Range<usize>>,
    pub(super) value: &'t Node,
}

impl Node {
    /// Follows a path of keys and indexes, joined by dots, as far as it goes. A key may itself hold dots.
    pub(super) fn find(&self, path: &str) -> PathEnd<'_> {
        let mut at = PathEnd {
            key: None,
            value: self,
        };
        let mut rest = path;
        while let Some((next, left)) = at.value.step(rest) {
            at = next;
            rest = left;
        }
        at
    }

    /// The path of the value that begins at, or next before, a place.
    pub(super) fn path_at(&self, at: usize) -> String {
        let mut path: Vec<String> = Vec::new();
        let mut node = self;
        loop {
            let next = match &node.kind {
                Kind::Mapping(mapping) => mapping
                    .entries
                    .iter()
                    .rfind(|(_, (key, _))| key.start <= at)
                    .map(|(text, (_, value))| (text.clone(), value)),
                Kind::Sequence(items) => items
                    .iter()
                    .enumerate()
                    .rfind(|(_, item)| item.range.start <= at)
                    .map(|(index, item)| (index.to_string(), item)),
                Kind::Scalar => None,
            };
            let Some((step, below)) = next else {
                return path.join(".");
            };
            path.push(step);
            node = below;
        }
    }

    fn step<'p>(&self, path: &'p str) -> Option<(PathEnd<'_>, &'p str)> {
        let ends = path.match_indices('.').map(|(dot, _)| dot).chain([path.len()]);
        for end in ends.filter(|_| !path.is_empty()) {
            let step = &path[..end];
            let found = match &self.kind {
                Kind::Mapping(mapping) => mapping.entries.get(step).map(|(key, value)| PathEnd {
                    key: Some(key),
                    value,
                }),
                Kind::Sequence(items) => step
                    .parse::<usize>()
                    .ok()
                    .and_then(|index| items.get(index))
                    .map(|value| PathEnd { key: None, value }),
                Kind::Scalar => None,
            };
            if let Some(found) = found {
                return Some((found, path.get(end + 1..).unwrap_or_default()));
            }
        }
        let end = path.find('.').unwrap_or(path.len());
        let merged = self.merged(&path[..end])?;
        Some((merged, path.get(end + 1..).unwrap_or_default()))
    }

    /// The value of a key that its mapping takes from another one by a merge key; the merge key itself where the other one is an alias.
    fn merged(&self, key: &str) -> Option<PathEnd<'_>> {
        let Kind::Mapping(mapping) = &self.kind else {
            return None;
        };
        let (merge, from) = mapping.entries.get("<<").filter(|_| !key.is_empty())?;
        let candidates = match &from.kind {
            Kind::Sequence(items) => items.as_slice(),
            _ => std::slice::from_ref(from),
        };
        let place = candidates.iter().find_map(|node| {
            let Kind::Mapping(mapping) = &node.kind else {
                return None;
            };
            let (key, value) = mapping.entries.get(key)?;
            Some(PathEnd {
                key: Some(key),
                value,
            })
        });
        place.or(Some(PathEnd {
            key: Some(merge),
            value: from,
        }))
    }

    /// The keys that are no scalars: what they are, and where, in the order written.
    pub(super) fn odd_keys(&self) -> Vec<(&'static str, Range<usize>)> {
        let mut found = Vec::new();
        self.collect_odd(&mut found);
        found.sort_by_key(|(_, range)| range.start);
        found
    }

    fn collect_odd(&self, found: &mut Vec<(&'static str, Range<usize>)>) {
        match &self.kind {
            Kind::Scalar => {}
            Kind::Sequence(items) => items.iter().for_each(|item| item.collect_odd(found)),
            Kind::Mapping(mapping) => {
                found.extend(mapping.odd.iter().cloned());
                let values = mapping.entries.values().map(|(_, value)| value);
                let repeated = mapping.repeated.iter().map(|(_, value)| value);
                values.chain(repeated).for_each(|value| value.collect_odd(found));
            }
        }
    }

    /// How many keys of the outermost mapping repeat an earlier one.
    pub(super) fn repeated_outermost(&self) -> usize {
        match &self.kind {
            Kind::Mapping(mapping) => mapping.repeated.len(),
            _ => 0,
        }
    }

    /// The keys that repeat an earlier one of their mapping, in the order written: those of the outermost mapping one by one, those
    /// of another one together.
    pub(super) fn repeated_keys(&self) -> Vec<Vec<&Key>> {
        let mut found = Vec::new();
        self.collect_repeated(&mut found, true);
        found.sort_by_key(|keys| keys[0].range.start);
        found
    }

    fn collect_repeated<'a>(&'a self, found: &mut Vec<Vec<&'a Key>>, is_outermost: bool) {
        match &self.kind {
            Kind::Scalar => {}
            Kind::Sequence(items) => items.iter().for_each(|item| item.collect_repeated(found, false)),
            Kind::Mapping(mapping) => {
                let keys: Vec<&Key> = mapping.repeated.iter().map(|(key, _)| key).collect();
                if is_outermost {
                    found.extend(keys.into_iter().map(|key| vec![key]));
                } else if !keys.is_empty() {
                    found.push(keys);
                }
                let repeated = mapping.repeated.iter().map(|(_, value)| value);
                let values = mapping.entries.values().map(|(_, value)| value).chain(repeated);
                values
                    .into_iter()
                    .for_each(|value| value.collect_repeated(found, false));
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
    fn node(&mut self, event: Event<'t>, marks: Marks, depth: usize) -> Option<(Node, String)> {
        let start = self.offsets.byte(marks.start.index());
        let end = self.offsets.byte(marks.end.index());
        let (text, end, kind) = match event {
            Event::SequenceStart(..) | Event::MappingStart(..) if depth == DEPTH => return None,
            Event::SequenceStart(..) => {
                let (items, end) = self.sequence(depth + 1)?;
                (String::new(), end, Kind::Sequence(items))
            }
            Event::MappingStart(..) => {
                let (entries, end) = self.mapping(depth + 1)?;
                (String::new(), end, Kind::Mapping(entries))
            }
            Event::Scalar(text, ..) => (text.into_owned(), end, Kind::Scalar),
            _ => (String::new(), end, Kind::Scalar),
        };
        let range = start..end;
        Some((Node { range, kind }, text))
    }

    fn sequence(&mut self, depth: usize) -> Option<(Vec<Node>, usize)> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, marks) => return Some((items, self.offsets.byte(marks.end.index()))),
                (event, marks) => items.push(self.node(event, marks, depth)?.0),
            }
        }
    }

    fn mapping(&mut self, depth: usize) -> Option<(Mapping, usize)> {
        let mut entries = Mapping::default();
        loop {
            match self.next()? {
                (Event::MappingEnd, marks) => return Some((entries, self.offsets.byte(marks.end.index()))),
                (event, marks) => {
                    let odd = no_word(&event);
                    let (Node { range, .. }, text) = self.node(event, marks, depth)?;
                    let (event, marks) = self.next()?;
                    let value = self.node(event, marks, depth)?.0;
                    entries.odd.extend(odd.map(|what| (what, range.clone())));
                    entries.add(Key { text, range }, value);
                }
            }
        }
    }
}

/// What a key is that is no scalar.
fn no_word(event: &Event<'_>) -> Option<&'static str> {
    match event {
        Event::SequenceStart(..) => Some("a list stands"),
        Event::MappingStart(..) => Some("`key: value` pairs stand"),
        Event::Scalar(text, ScalarStyle::Plain, _, None) => {
            matches!(&**text, "" | "~" | "null" | "Null" | "NULL").then_some("nothing stands")
        }
        _ => None,
    }
}

/// From the parser's count of characters to bytes.
pub(super) struct Offsets {
    bytes: Vec<usize>,
    base: usize,
}

impl Offsets {
    pub(super) fn new(text: &str, base: usize) -> Self {
        let ends = text.char_indices().map(|(byte, _)| byte).chain([text.len()]);
        Self {
            bytes: ends.collect(),
            base,
        }
    }

    pub(super) fn byte(&self, character: usize) -> usize {
        self.base
            + self
                .bytes
                .get(character)
                .or(self.bytes.last())
                .copied()
                .unwrap_or(0)
    }
}
