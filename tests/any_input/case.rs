//! A case: a site that builds, and what is changed in it.

use super::places::{extension, lines, scalars, tokens};
use super::text::any_text;
use proptest::prelude::{Strategy, any, prop_oneof};
use proptest::sample::Index;
use proptest::strategy::BoxedStrategy;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

/// Files by path.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// What a case starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Base {
    /// A small site with every key of the format.
    Every,
    /// The site of this repository.
    Shipped,
}

/// A change of one file.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    /// Which kind of file, and which of them.
    kind: Index,
    file: Index,
    edit: Edit,
}

#[derive(Debug, Clone)]
enum Edit {
    /// A key or value becomes this text, quoted so that it is this text, or as it stands.
    Field {
        at: Index,
        text: String,
        quoted: bool,
    },
    Token(Index, Piece),
    Line(Index, Piece),
    Bytes {
        at: Index,
        length: usize,
        piece: Piece,
    },
    /// Several spaces more or fewer before a line.
    Indent(Index, i8),
    Truncate(Index),
    /// Everything after the front matter, or the whole of another file.
    Body(String),
    Remove,
    /// The content of another file.
    Become(Index),
    /// Another name in the same folder.
    Rename(String),
    /// A further file in the same folder.
    Add(String, String),
}

/// What becomes of a stretch of text.
#[derive(Debug, Clone)]
enum Piece {
    Gone,
    Twice,
    /// Swapped with another of the file.
    Swapped(Index),
    /// In place of it, one of another file.
    Foreign(Index, Index),
    Replaced(String),
    Before(String),
    /// One bit is another.
    Flipped(u8),
}

impl Base {
    /// Its files.
    pub(crate) fn tree(self) -> Tree {
        let project = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut tree = Tree::new();
        match self {
            Self::Every => {
                read(project, "tests/sites/common", "", &mut tree);
                read(project, "tests/any_input/site", "", &mut tree);
            }
            Self::Shipped => {
                for part in ["kzsite.yaml", "content", "seeds"] {
                    read(project, part, part, &mut tree);
                }
                tree.retain(|path, _| !path.starts_with("seeds/raw/"));
            }
        }
        read(project, "themes", "themes", &mut tree);
        tree
    }

    /// Its name for a child process.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Every => "every",
            Self::Shipped => "shipped",
        }
    }

    /// The base of a name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        [Self::Every, Self::Shipped]
            .into_iter()
            .find(|base| base.name() == name)
    }
}

fn read(project: &Path, folder: &str, at: &str, tree: &mut Tree) {
    let folder = project.join(folder);
    for entry in walkdir::WalkDir::new(&folder) {
        let entry = entry.expect("the folder can be read");
        if entry.file_type().is_file() {
            let below = entry
                .path()
                .strip_prefix(&folder)
                .expect("it lies below")
                .to_string_lossy();
            let path = [at, &below]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("/");
            tree.insert(path, std::fs::read(entry.path()).expect("the file can be read"));
        }
    }
}

/// Some changes, mostly of fields where the site has every field, mostly of other things elsewhere.
pub(crate) fn changes(base: Base) -> BoxedStrategy<Vec<Change>> {
    let fields = if base == Base::Every { 12 } else { 2 };
    let index = any::<Index>;
    let edit = prop_oneof![
        fields => (index(), any_text(), any::<bool>()).prop_map(|(at, text, quoted)| Edit::Field { at, text, quoted }),
        4 => (index(), piece()).prop_map(|(at, piece)| Edit::Token(at, piece)),
        4 => (index(), piece()).prop_map(|(at, piece)| Edit::Line(at, piece)),
        2 => (index(), 1_usize..40, piece()).prop_map(|(at, length, piece)| Edit::Bytes { at, length, piece }),
        1 => (index(), -6_i8..12).prop_map(|(at, spaces)| Edit::Indent(at, spaces)),
        1 => index().prop_map(Edit::Truncate),
        2 => any_text().prop_map(Edit::Body),
        1 => proptest::strategy::Just(Edit::Remove),
        1 => index().prop_map(Edit::Become),
        1 => any_text().prop_map(Edit::Rename),
        1 => (any_text(), any_text()).prop_map(|(name, text)| Edit::Add(name, text)),
    ];
    let change = (index(), index(), edit).prop_map(|(kind, file, edit)| Change { kind, file, edit });
    proptest::collection::vec(change, 1..4).boxed()
}

fn piece() -> impl Strategy<Value = Piece> {
    prop_oneof![
        2 => proptest::strategy::Just(Piece::Gone),
        2 => proptest::strategy::Just(Piece::Twice),
        2 => any::<Index>().prop_map(Piece::Swapped),
        1 => any::<(Index, Index)>().prop_map(|(file, at)| Piece::Foreign(file, at)),
        2 => any_text().prop_map(Piece::Replaced),
        2 => any_text().prop_map(Piece::Before),
        1 => any::<u8>().prop_map(Piece::Flipped),
    ]
}

/// The files that changes make of a base.
pub(crate) fn apply(base: &Tree, changes: &[Change]) -> Tree {
    let mut tree = base.clone();
    for change in changes {
        if !tree.is_empty() {
            change.apply(&mut tree);
        }
    }
    tree
}

/// What differs between two trees: the new content, or nothing where a file is gone.
pub(crate) fn differences<'a>(base: &Tree, tree: &'a Tree) -> Vec<(String, Option<&'a [u8]>)> {
    let gone = base
        .keys()
        .filter(|path| !tree.contains_key(*path))
        .map(|path| (path.clone(), None));
    let new = tree
        .iter()
        .filter(|(path, bytes)| base.get(*path) != Some(*bytes));
    gone.chain(new.map(|(path, bytes)| (path.clone(), Some(bytes.as_slice()))))
        .collect()
}

/// The kind of a file: its folder without the language, and its ending.
pub(crate) fn kind_of(path: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    let name = parts.pop().unwrap_or_default();
    if parts.first() == Some(&"content") && parts.get(1).is_some_and(|part| *part != "shared") {
        parts.truncate(1);
        parts.push("<language>");
    }
    parts.truncate(3);
    // Each file of records is of a kind of its own.
    let name = if extension(name) == "yaml" {
        name.to_owned()
    } else {
        format!("*.{}", extension(name))
    };
    [parts.join("/"), name].join("/")
}

impl Change {
    fn apply(&self, tree: &mut Tree) {
        let kinds: Vec<String> = tree.keys().map(|path| kind_of(path)).collect();
        let mut distinct = kinds.clone();
        distinct.sort();
        distinct.dedup();
        let kind = self.kind.get(&distinct);
        let paths: Vec<String> = tree
            .keys()
            .zip(&kinds)
            .filter(|(_, of)| *of == kind)
            .map(|(path, _)| path.clone())
            .collect();
        let path = self.file.get(&paths).clone();
        self.edit.apply(&path, tree);
    }
}

impl Edit {
    fn apply(&self, path: &str, tree: &mut Tree) {
        let bytes = tree[path].clone();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let all = tree.clone();
        let beside = |name: &str| match path.rsplit_once('/') {
            Some((folder, _)) => format!("{folder}/{name}"),
            None => name.to_owned(),
        };
        let changed = match self {
            Self::Field {
                at,
                text: new,
                quoted,
            } => {
                let fields = scalars(path, &text);
                let places = if fields.is_empty() { tokens(&text) } else { fields };
                let new = if *quoted {
                    serde_json::to_string(new).expect("texts are JSON")
                } else {
                    new.clone()
                };
                pick(&places, *at).map(|range| replaced(text.as_bytes(), range, new.as_bytes()))
            }
            Self::Token(at, piece) => piece.apply(&text, &tokens(&text), *at, &|text| tokens(text), &all),
            Self::Line(at, piece) => piece.apply(&text, &lines(&text), *at, &|text| lines(text), &all),
            Self::Bytes { at, length, piece } => {
                let ranges: Vec<Range<usize>> = (0..bytes.len())
                    .step_by(*length)
                    .map(|start| start..(start + length).min(bytes.len()))
                    .collect();
                piece.apply_bytes(&bytes, &ranges, *at)
            }
            Self::Indent(at, spaces) => pick(&lines(&text), *at).map(|range| indented(&text, range, *spaces)),
            Self::Truncate(at) => Some(bytes[..at.index(bytes.len() + 1)].to_vec()),
            Self::Body(new) => {
                let front = scalars(path, &text)
                    .last()
                    .filter(|_| extension(path) == "md")
                    .map_or(0, |last| last.end);
                let start = text[front..]
                    .find("---\n")
                    .filter(|_| front > 0)
                    .map_or(0, |at| front + at + 4);
                Some([&text.as_bytes()[..start], new.as_bytes()].concat())
            }
            Self::Remove => {
                tree.remove(path);
                None
            }
            Self::Become(other) => {
                let paths: Vec<&String> = all.keys().collect();
                Some(all[*other.get(&paths)].clone())
            }
            Self::Rename(name) => {
                if let Some(name) = file_name(name) {
                    let bytes = tree.remove(path).expect("it is there");
                    tree.insert(beside(&format!("{name}.{}", extension(path))), bytes);
                }
                None
            }
            Self::Add(name, text) => {
                if let Some(name) = file_name(name) {
                    tree.insert(
                        beside(&format!("{name}.{}", extension(path))),
                        text.clone().into_bytes(),
                    );
                }
                None
            }
        };
        if let Some(bytes) = changed {
            tree.insert(path.to_owned(), bytes);
        }
    }
}

impl Piece {
    fn apply(
        &self,
        text: &str,
        places: &[Range<usize>],
        at: Index,
        split: &dyn Fn(&str) -> Vec<Range<usize>>,
        all: &Tree,
    ) -> Option<Vec<u8>> {
        let Self::Foreign(file, foreign) = self else {
            return self.apply_bytes(text.as_bytes(), places, at);
        };
        let paths: Vec<&String> = all.keys().collect();
        let other = String::from_utf8_lossy(&all[*file.get(&paths)]).into_owned();
        let piece = pick(&split(&other), *foreign).map_or("", |range| &other[range]);
        Some(replaced(text.as_bytes(), pick(places, at)?, piece.as_bytes()))
    }

    fn apply_bytes(&self, bytes: &[u8], places: &[Range<usize>], at: Index) -> Option<Vec<u8>> {
        let range = pick(places, at)?;
        let piece = bytes[range.clone()].to_vec();
        Some(match self {
            Self::Gone => replaced(bytes, range, b""),
            Self::Twice => replaced(bytes, range, &[piece.clone(), piece].concat()),
            Self::Replaced(text) => replaced(bytes, range, text.as_bytes()),
            Self::Before(text) => replaced(bytes, range.start..range.start, text.as_bytes()),
            Self::Flipped(bit) => {
                let mut flipped = bytes.to_vec();
                flipped[range.start] ^= 1 << (bit % 8);
                flipped
            }
            Self::Swapped(other) | Self::Foreign(other, _) => {
                let other = pick(places, *other)?;
                let (first, second) = if range.start <= other.start {
                    (range, other)
                } else {
                    (other, range)
                };
                if first.end > second.start {
                    return None;
                }
                let parts = [
                    &bytes[..first.start],
                    &bytes[second.clone()],
                    &bytes[first.end..second.start],
                    &bytes[first],
                    &bytes[second.end..],
                ];
                parts.concat()
            }
        })
    }
}

fn pick(places: &[Range<usize>], at: Index) -> Option<Range<usize>> {
    (!places.is_empty()).then(|| at.get(places).clone())
}

fn replaced(bytes: &[u8], range: Range<usize>, new: &[u8]) -> Vec<u8> {
    [&bytes[..range.start], new, &bytes[range.end..]].concat()
}

fn indented(text: &str, line: Range<usize>, spaces: i8) -> Vec<u8> {
    let count = usize::from(spaces.unsigned_abs());
    let old = &text[line.clone()];
    let new = if spaces >= 0 {
        format!("{}{old}", " ".repeat(count))
    } else {
        let blank = old.len() - old.trim_start_matches(' ').len();
        old[blank.min(count)..].to_owned()
    };
    replaced(text.as_bytes(), line, new.as_bytes())
}

/// A text as the name of a file, where a file can have it.
fn file_name(text: &str) -> Option<String> {
    let name: String = text
        .chars()
        .filter(|c| !matches!(c, '/' | '\0'))
        .take(60)
        .collect();
    (!name.is_empty() && name.len() < 200 && name != "." && name != "..").then_some(name)
}
