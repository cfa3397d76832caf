//! From a text to a value, with all flaws of the text: what is no YAML is left out, the rest is read.

mod cut;
pub(super) mod digits;
mod duplicate_items;
pub(super) mod lost_key;
mod missing_first_key;
mod odd;
mod odd_keys;
mod scalars;
mod tags;
mod unseen;
mod wide_colons;

use super::chunks::{Chunk, chunks};
use super::limits::{self, Excess};
use super::place_tree::{second_document, tree};
use super::stray_brackets;
use super::syntax::SyntaxFlaw;
use crate::diag::Unread;
use serde_yaml::{Mapping, Value};
use std::ops::Range;

/// The beginning of the name that replaces a repeated key. The character is for private use, so that no text holds it.
const REPEATED: &str = "\u{f8ff}repeated-";

/// What could be read of a text.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) value: Value,
    pub(super) flaws: Vec<TextFlaw>,
    pub(super) unread: Unread,
}

/// What is wrong with a text, at a range of it.
#[derive(Debug)]
pub(super) enum TextFlaw {
    /// A part is no YAML.
    Syntax(SyntaxFlaw),
    /// Keys stand in their mapping a second time. The first ones count.
    Repeated { keys: Vec<String>, range: Range<usize> },
    /// A part of a value is taken for a comment.
    Cut(Range<usize>),
    /// An item stands in its list a second time: its path.
    Doubled(String),
    /// A character in the text at a path that no text may hold.
    Odd(String, char),
    /// A character in the text at a path in the place of one that was lost.
    Lost(String, char),
    /// A number that YAML may read otherwise than readers would: its path, and its value as read.
    Number(String, String),
    /// The text is more than is read.
    Excess(Excess),
}

impl TextFlaw {
    /// Whether it is one of syntax that begins at a byte.
    fn is_at(&self, start: usize) -> bool {
        matches!(self, Self::Syntax(flaw) if flaw.range.start == start)
    }

    fn shifted(mut self, by: usize) -> Self {
        let (Self::Syntax(SyntaxFlaw { range, .. })
        | Self::Repeated { range, .. }
        | Self::Cut(range)
        | Self::Excess(Excess { range, .. })) = &mut self
        else {
            return self;
        };
        *range = range.start + by..range.end + by;
        self
    }
}

/// Reads a text. An empty one is read as an empty mapping.
pub(super) fn read(text: &str) -> Read {
    let mut read = read_value(text);
    for (path, flaw) in stray_brackets::take_out(&mut read.value, text) {
        read.unread.add(path);
        read.flaws.push(TextFlaw::Syntax(flaw));
    }
    for flaw in odd_keys::take_out(&mut read.value, text) {
        // The key that was meant may be the id of a record that is named elsewhere.
        read.unread.lose_id();
        read.flaws.push(TextFlaw::Syntax(flaw));
    }
    for (path, flaw) in tags::foreign(text) {
        if !path.is_empty() {
            tags::take_out(&mut read.value, &path);
            read.unread.add(path);
        }
        read.flaws.push(TextFlaw::Syntax(flaw));
    }
    let cut = cut::comments(text).into_iter();
    let cut: Vec<_> = cut
        .filter(|cut| !read.flaws.iter().any(|flaw| flaw.is_at(cut.start)))
        .map(TextFlaw::Cut)
        .collect();
    read.flaws.extend(cut);
    let doubled = duplicate_items::paths(&read.value);
    read.flaws.extend(doubled.into_iter().map(TextFlaw::Doubled));
    let characters = odd::characters(&read.value, text);
    read.flaws
        .extend(characters.into_iter().map(|(path, c)| TextFlaw::Odd(path, c)));
    let lost = odd::lost(&read.value, text);
    read.flaws
        .extend(lost.into_iter().map(|(path, c)| TextFlaw::Lost(path, c)));
    let numbers = digits::numbers(&read.value, text);
    read.flaws.extend(
        numbers
            .into_iter()
            .map(|(path, number)| TextFlaw::Number(path, number)),
    );
    read
}

fn read_value(text: &str) -> Read {
    if let Some(excess) = limits::excess(text) {
        return Read {
            value: Value::Mapping(Mapping::new()),
            flaws: vec![TextFlaw::Excess(excess)],
            unread: Unread::all(),
        };
    }
    let parsed = parse(text);
    if let Some(flaw) = unseen::indentation(text, parsed.as_ref().err()) {
        return Read {
            value: Value::Mapping(Mapping::new()),
            flaws: vec![TextFlaw::Syntax(flaw)],
            unread: Unread::all(),
        };
    }
    if let Some((mended, flaws)) = wide_colons::mended(text, parsed.as_ref().ok()) {
        let mut read = read_value(&mended);
        read.flaws.extend(flaws.into_iter().map(TextFlaw::Syntax));
        return read;
    }
    let error = match parsed {
        Ok(value) => {
            return Read {
                value,
                flaws: Vec::new(),
                unread: Unread::default(),
            };
        }
        Err(error) => error,
    };
    if let Some(read) = several_documents(text) {
        return read;
    }
    if let Some((headless, flaw)) = missing_first_key::without(text) {
        let mut read = read_value(&headless);
        // What is left out may hold keys of the outermost mapping.
        let lines = text.lines().zip(headless.lines());
        for (line, _) in lines.filter(|(line, kept)| line != kept) {
            read.unread.add_part(line);
        }
        // The lost line above it may hold the id of a record that is named elsewhere.
        read.unread.lose_id();
        read.flaws.push(TextFlaw::Syntax(flaw));
        return read;
    }
    without_repeated_keys(text)
        .or_else(|| chunk_by_chunk(text))
        .unwrap_or_else(|| Read {
            value: Value::Mapping(Mapping::new()),
            flaws: vec![TextFlaw::Syntax(SyntaxFlaw::of(&error, text))],
            unread: Unread::all(),
        })
}

/// Reads all documents of a text as one, as they were meant.
fn several_documents(text: &str) -> Option<Read> {
    let fence = second_document(text)?;
    let mut one = text.to_owned();
    one.replace_range(fence.start..=fence.start, "#");
    let mut more = 0;
    while let Some(next) = second_document(&one) {
        one.replace_range(next.start..=next.start, "#");
        more += 1;
    }
    let mut read = read_value(&one);
    let flaw = SyntaxFlaw::second_document(fence, more);
    read.flaws.push(TextFlaw::Syntax(flaw));
    Some(read)
}

fn parse(text: &str) -> Result<Value, serde_yaml::Error> {
    let mut value = serde_yaml::from_str::<Value>(text)?;
    value.apply_merge()?;
    Ok(match value {
        Value::Null => Value::Mapping(Mapping::new()),
        value => value,
    })
}

/// Reads a text whose only flaw is that keys stand twice, by renaming them and taking them out again.
fn without_repeated_keys(text: &str) -> Option<Read> {
    let tree = tree(text, 0)?;
    let groups = tree.repeated_keys();
    let repeated: Vec<_> = groups.iter().flatten().collect();
    let mut renamed = text.to_owned();
    let mut by_place: Vec<_> = repeated.iter().enumerate().collect();
    by_place.sort_by_key(|(_, key)| key.range.start);
    for (index, key) in by_place.into_iter().rev() {
        renamed.replace_range(key.range.clone(), &format!("\"{REPEATED}{index}\""));
    }
    let mut value = parse(&renamed).ok().filter(|_| !repeated.is_empty())?;
    take_out(&mut value);
    let mut unread = Unread::default();
    (0..tree.repeated_outermost()).for_each(|_| unread.lose_id());
    // Several keys that repeat together: the line with the id of a record is missing, so that its keys have joined the record above.
    let lost = groups.iter().filter(|keys| keys.len() > 1);
    lost.for_each(|_| unread.lose_id());
    let flaws = groups.into_iter().map(|keys| TextFlaw::Repeated {
        range: keys[0].range.clone(),
        keys: keys.into_iter().map(|key| key.text.clone()).collect(),
    });
    Some(Read {
        value,
        flaws: flaws.collect(),
        unread,
    })
}

fn take_out(value: &mut Value) {
    match value {
        Value::Mapping(entries) => {
            entries.retain(|key, _| !key.as_str().is_some_and(|key| key.starts_with(REPEATED)));
            entries.iter_mut().for_each(|(_, value)| take_out(value));
        }
        Value::Sequence(items) => items.iter_mut().for_each(take_out),
        Value::Tagged(tagged) => take_out(&mut tagged.value),
        _ => {}
    }
}

/// Reads each key of the outermost mapping by itself; none where no flaw is found in that way.
fn chunk_by_chunk(text: &str) -> Option<Read> {
    let mut all = Mapping::new();
    let mut flaws = Vec::new();
    let mut unread = Unread::default();
    let mut above: Option<String> = None;
    for chunk in chunks(text) {
        let last = above.take();
        match read_chunk(text, &chunk) {
            Ok((mapping, found)) => {
                above = Some(chunk.key.clone());
                flaws.extend(found);
                for (key, value) in mapping {
                    if all.contains_key(&key) {
                        unread.lose_id();
                        flaws.push(TextFlaw::Repeated {
                            keys: vec![chunk.key.clone()],
                            range: chunk.at.clone(),
                        });
                    } else {
                        all.insert(key, value);
                    }
                }
            }
            Err(flaw) => {
                flaws.extend(flaw.map(TextFlaw::Syntax));
                unread.add(chunk.key);
                // The text after it may have been taken for a part of it, or be missing.
                let part = &text[chunk.range.clone()];
                unread.add_part(part);
                if let Some(last) = last {
                    unread.add_torn_off(&last, part);
                }
                if chunk.range.end == text.len() && !text.ends_with('\n') {
                    unread.cut();
                }
            }
        }
    }
    let value = Value::Mapping(all);
    (!flaws.is_empty()).then_some(Read { value, flaws, unread })
}

type Flaws = Vec<TextFlaw>;

/// Reads one key with what belongs to it; an error without a flaw where it shows only in the whole text.
fn read_chunk(text: &str, chunk: &Chunk) -> Result<(Mapping, Flaws), Option<SyntaxFlaw>> {
    let own = &text[chunk.range.clone()];
    let flaws = |flaws: Flaws| {
        flaws
            .into_iter()
            .map(|flaw| flaw.shifted(chunk.range.start))
            .collect()
    };
    let first = &text[chunk.at.end..chunk.range.end];
    match parse(own) {
        Ok(Value::Mapping(mapping)) => Ok((mapping, Vec::new())),
        _ if !first.trim_start_matches([' ', '\t']).starts_with(':') => {
            Err(Some(SyntaxFlaw::no_colon(chunk)))
        }
        _ if first.starts_with(':')
            && !first[1..].starts_with(|c: char| c.is_whitespace())
            && first.len() > 1 =>
        {
            Err(Some(SyntaxFlaw::no_space_after(&chunk.key, chunk.at.start)))
        }
        Ok(_) => Err(None),
        Err(error) => match without_repeated_keys(own) {
            Some(Read {
                value: Value::Mapping(mapping),
                flaws: found,
                ..
            }) => Ok((mapping, flaws(found))),
            // The anchor stands in another part.
            _ if error.to_string().starts_with("unknown anchor") => Err(None),
            _ => {
                if let (mended, found) = cut::within_brackets(own)
                    && let Ok(Value::Mapping(mapping)) = parse(&mended)
                {
                    return Ok((mapping, flaws(found.into_iter().map(TextFlaw::Syntax).collect())));
                }
                let mut flaw = SyntaxFlaw::of(&error, own);
                flaw.range = flaw.range.start + chunk.range.start..flaw.range.end + chunk.range.start;
                Err(Some(flaw))
            }
        },
    }
}
