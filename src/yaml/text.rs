//! A stretch of YAML in a file.

mod head;
mod indented;
mod stray_keys;
mod told;
mod whole;

pub use self::head::Head;

use self::stray_keys::{no_id, stray_keys};
use self::told::{in_digits, lost, odd, repeated};
use super::decode::decode;
use super::flaw::{Flaw, join};
use super::kind::word;
use super::place_tree::{Node, flawed_tree};
use super::read::{Read, TextFlaw, digits, read};
use crate::diag::{Checked, Diagnostic, Hint, Problems, Unread};
use crate::input::{FileId, Files, SiteFile, Span};
use serde::de::DeserializeOwned;
use serde_yaml::Value;
use std::ops::Range;
use std::sync::Arc;

/// A stretch of YAML in a file: the whole of it, or its front matter.
#[derive(Debug, Clone)]
pub struct Yaml<'t> {
    file: FileId,
    site_file: &'t SiteFile,
    range: Range<usize>,
}

/// What was read, and what of the text was not.
pub type Parsed<T> = (T, Unread);

/// What a file says of itself, its entries, and what of the text was not read.
pub type Headed<H, T> = (Option<H>, Vec<(String, T)>, Unread);

impl<'t> Yaml<'t> {
    /// All of a file.
    pub fn file(files: &'t Files, file: FileId) -> Self {
        Self::part(files, file, 0..files.text(file).len())
    }

    /// A part of a file, as a range of bytes.
    pub fn part(files: &'t Files, file: FileId, range: Range<usize>) -> Self {
        Self {
            file,
            site_file: files.get(file),
            range,
        }
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        // All of these end lines in YAML.
        let ends = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];
        let mut lines = self.slice().split(ends).map(str::trim);
        lines.all(|line| line.is_empty() || line.starts_with('#') || line == "---")
    }

    /// Reads the text as one value. An empty text is read as an empty mapping; what is flawed or missing is as if it were not
    /// there, or blank. `None` if a required field is missing or flawed.
    pub fn parse<T: DeserializeOwned>(&self) -> Checked<Parsed<Option<T>>> {
        self.parse_with(None)
    }

    /// As [`Self::parse`], with two keys of which the second names something of the first: where both are missing, that is reported once.
    pub fn parse_with<T: DeserializeOwned>(&self, together: Option<[&str; 2]>) -> Checked<Parsed<Option<T>>> {
        let (value, mut unread, mut problems) = match self.indented_below_value::<T>() {
            Some(read) => read,
            None => self.read(),
        };
        let (decoded, mut flaws) = decode(&value);
        if let Some([first, second]) = together {
            Flaw::join_missing(&mut flaws, first, second);
        }
        self.tell("", flaws, &mut unread, &mut problems);
        if decoded.is_none() {
            unread = Unread::all();
        }
        Checked::new((decoded, unread), problems)
    }

    /// The value of the text, what of it could not be read, and why.
    fn read(&self) -> (Value, Unread, Problems) {
        let Read {
            value,
            flaws,
            mut unread,
        } = read(self.slice());
        for flaw in &flaws {
            // The number that was meant is not known.
            if let TextFlaw::Number(path, _) = flaw
                && digits::are_odd(&self.site_file.text()[self.span(path).range()])
            {
                unread.add(path.clone());
            }
        }
        (value, unread, self.text_problems(flaws))
    }

    /// Reads the text as a mapping of ids to records, in the order written; a flawed record is left out or read as far
    /// as it goes, the others are whole.
    pub fn entries<T: DeserializeOwned>(&self) -> Checked<Parsed<Vec<(String, T)>>> {
        let Checked {
            value: (_, entries, unread),
            problems,
        } = self.headed_entries::<(), T>(None);
        Checked::new((entries, unread), problems)
    }

    /// As [`Self::entries`], where one key may hold no record but facts about the file itself: a [`Head`].
    pub fn headed_entries<H: DeserializeOwned, T: DeserializeOwned>(
        &self,
        head: Option<Head>,
    ) -> Checked<Headed<H, T>> {
        let mut said = None;
        let (value, mut unread, mut problems) = self.read();
        let Value::Mapping(mapping) = value else {
            let problem = Diagnostic::error("wrong-type", "this file should be a mapping of ids to records")
                .at(self.span(""))
                .hint("write one `id:` a record, with its keys indented below");
            return Checked::new((None, Vec::new(), Unread::all()), Problems::from_iter([problem]));
        };
        let mut entries = Vec::with_capacity(mapping.len());
        let stray = stray_keys::<T>(&mapping, head);
        if let Some(first) = stray.first() {
            let place = self.key_span(first);
            problems.push(no_id(&stray).at(place));
            // The record to which the keys belong may be named elsewhere.
            unread.lose_id();
        }
        let above_stray = stray_keys::above(&mapping, &stray);
        for (key, value) in mapping {
            if word(&key).is_some_and(|key| stray.contains(&key)) {
                continue;
            }
            // What belongs to this record stands below it, without its indentation: that is reported.
            if let Some(key) = word(&key).filter(|_| value.is_null())
                && (unread.has_torn_off(&key) || above_stray.contains(&key))
            {
                unread.add(key);
                continue;
            }
            let Some(key) = word(&key) else {
                problems.push(
                    Diagnostic::error("wrong-type", "an id should be text")
                        .at(self.span(""))
                        .hint("write a word before the colon, such as `dam-breaks:`"),
                );
                unread.add_all();
                continue;
            };
            if head.as_ref().is_some_and(|head| head.is_meant(&key, &value)) {
                let (decoded, flaws) = decode(&value);
                self.tell(&key, flaws, &mut unread, &mut problems);
                said = decoded;
                continue;
            }
            let (decoded, flaws) = decode(&value);
            // A value of the wrong type is reported as such, not as a record with missing keys.
            let is_none = flaws
                .iter()
                .any(|flaw| flaw.path.is_empty() && flaw.code == "wrong-type");
            self.tell(&key, flaws, &mut unread, &mut problems);
            match decoded.filter(|_| !is_none) {
                Some(decoded) => entries.push((key, decoded)),
                None => unread.add(key),
            }
        }
        Checked::new((said, entries, unread), problems)
    }

    /// Finds the value at a path of keys and indexes (`vask.sources.0.source`), as far as the path goes.
    pub fn span(&self, path: &str) -> Span {
        self.place(self.places().find(path).value.range.clone())
    }

    /// Finds the key at the end of a path, or the value where the path ends in an index.
    pub fn key_span(&self, path: &str) -> Span {
        let places = self.places();
        let found = places.find(path);
        self.place(found.key.unwrap_or(&found.value.range).clone())
    }

    /// Whether there is a key at the end of a path.
    pub fn has_key(&self, path: &str) -> bool {
        let written = self.site_file.text().get(self.key_span(path).range());
        written == path.rsplit('.').next()
    }

    /// Finds a word, by its position, in a list of words or in a mapping that has them as keys.
    pub fn word_span(&self, path: &str, at: usize, word: &str) -> Span {
        let by_name = self.key_span(&format!("{path}.{word}"));
        if self.site_file.text().get(by_name.range()) == Some(word) {
            return by_name;
        }
        let by_index = self.key_span(&format!("{path}.{at}"));
        // An item of a list may be a mapping with the word as its key.
        let named = self.key_span(&format!("{path}.{at}.{word}"));
        if self.site_file.text().get(named.range()) == Some(word) {
            named
        } else {
            by_index
        }
    }

    /// The places of the text, which are worked out once a file.
    fn places(&self) -> Arc<Places> {
        let make = || Places {
            range: self.range.clone(),
            root: flawed_tree(self.slice()),
        };
        let places = self.site_file.note(make);
        // A file keeps the places of one stretch of YAML; another stretch gets its own.
        if places.range == self.range {
            places
        } else {
            Arc::new(make())
        }
    }

    fn text_problems(&self, flaws: Vec<TextFlaw>) -> Problems {
        let problem = |flaw: TextFlaw| {
            Some(match flaw {
                TextFlaw::Syntax(flaw) => Diagnostic::error("yaml-syntax", flaw.message)
                    .at(self.place(flaw.range))
                    .hint(flaw.hint),
                TextFlaw::Number(path, number) => {
                    let place = self.span(&path);
                    let written = &self.site_file.text()[place.range()];
                    if !digits::are_odd(written) {
                        return None;
                    }
                    let number = in_digits(&number);
                    Diagnostic::error(
                        "wrong-type",
                        format!("`{written}` is read as the number {number}"),
                    )
                    .at(place)
                    .hint(format!("write `{number}`, or put it into quotes if it is a text"))
                }
                TextFlaw::Odd(path, character) => odd(character).at(self.span(&path)),
                TextFlaw::Lost(path, character) => lost(character).at(self.span(&path)),
                TextFlaw::Doubled(path) => {
                    let place = self.span(&path);
                    let written = self.written(place);
                    Diagnostic::error("doubled", format!("{written} stands in this list a second time"))
                        .at(place)
                        .hint("remove one of them")
                }
                TextFlaw::Cut(range) => {
                    let comment = self.slice()[range.clone()].trim().to_owned();
                    let is_all = self.slice()[..range.start].ends_with(':');
                    let (message, hint) = if is_all {
                        (
                            format!("this is empty: YAML takes `{comment}` for a comment"),
                            format!("put it into quotes, `\"{comment}\"`; a comment has a space behind `#`"),
                        )
                    } else {
                        (
                            format!("the value ends before `{comment}`, which YAML takes for a comment"),
                            "put the value into quotes if this belongs to it; a comment has a space behind `#`".to_owned(),
                        )
                    };
                    Diagnostic::warning("cut-value", message)
                        .at(self.place(range))
                        .hint(hint)
                }
                TextFlaw::Excess(excess) => Diagnostic::error(excess.code, excess.message)
                    .at(self.place(excess.range))
                    .hint(excess.hint),
                TextFlaw::Repeated { keys, range } => repeated(&keys).at(self.place(range)),
            })
        };
        flaws.into_iter().filter_map(problem).collect()
    }

    /// Reports the flaws of the value at a path.
    fn tell(&self, entry: &str, flaws: Vec<Flaw>, unread: &mut Unread, problems: &mut Problems) {
        let at = |path: &str| {
            if path.is_empty() {
                entry.to_owned()
            } else {
                join(entry, path)
            }
        };
        for flaw in flaws {
            let path = at(&flaw.path);
            let lost = flaw.unread.as_deref().map(at);
            if let Some(doubtful) = flaw.doubtful.as_deref() {
                unread.doubt(at(doubtful));
            }
            // A key that is missing because its part of the text could not be read is reported with that part.
            if let Some(lost) = lost.as_ref().filter(|_| flaw.code == "missing-key")
                && (unread.may_have_torn_off(lost) || unread.may_hold(lost) || unread.has_begun(lost))
            {
                unread.add(lost.clone());
                continue;
            }
            // The value has been reported, such as a number with another base than ten.
            if flaw.code == "wrong-type" && unread.names(&path) {
                continue;
            }
            let span = if flaw.at_key {
                self.key_span(&path)
            } else {
                self.span(&path)
            };
            let is_of_key = flaw.at_key && flaw.code != "missing-key";
            let hint = self.comma_hint(span).filter(|_| is_of_key).or(flaw.hint);
            let problem = Diagnostic::error(flaw.code, flaw.message).at(span);
            problems.push(problem.maybe_hint(hint));
            match lost.as_deref() {
                Some("") => unread.add_all(),
                Some(lost) => unread.add(lost),
                None => {}
            }
        }
    }

    /// What to do with a key that stands between commas without a colon: YAML takes the rest of a text, or of a number, for one.
    fn comma_hint(&self, key: Span) -> Option<Hint> {
        let text = self.site_file.text();
        let (before, written) = (&text[..key.range().start], &text[key.range()]);
        let before = before.trim_end().strip_suffix(',')?;
        if !text[key.range().end..].trim_start().starts_with([',', '}']) {
            return None;
        }
        let is_digit = |c: char| c.is_ascii_digit();
        let whole = before.trim_end_matches(is_digit).len();
        if written.chars().all(is_digit) && whole < before.len() {
            let hint = format!("write `{}.{written}`: a number has a point", &before[whole..]);
            return Some(hint.into());
        }
        Some(
            "within `{…}` a value ends at a comma: put a text that has one into quotes, as in `\"a, b\"`"
                .into(),
        )
    }

    /// What stands at a place of one line, for a message.
    fn written(&self, place: Span) -> String {
        let text = &self.site_file.text()[place.range()];
        match text.trim() {
            text if text.contains('\n') || text.chars().count() > 40 => "the same".to_owned(),
            text => format!("`{text}`"),
        }
    }

    fn slice(&self) -> &'t str {
        &self.site_file.text()[self.range.clone()]
    }

    fn place(&self, range: Range<usize>) -> Span {
        Span::new(
            self.file,
            range.start + self.range.start..range.end + self.range.start,
        )
    }
}

/// Where everything stands in a stretch of a file.
#[derive(Debug)]
struct Places {
    range: Range<usize>,
    root: Node,
}

impl std::ops::Deref for Places {
    type Target = Node;

    fn deref(&self) -> &Node {
        &self.root
    }
}
