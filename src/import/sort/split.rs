//! Splits lines that hold more than one thing.

use crate::import::block::{Block, Kind};
use crate::import::rules::{Compiled, Topic};
use crate::import::words::{begins_large, forms, is_left_out, words};

/// The longest line that holds a caption and its copy, in bytes.
const LONGEST: usize = 8_000;

/// Splits blocks of one line that hold a crawler's prefix, a caption and its copy, or the name of a box before its first sentence. Returns
/// the date of the prefix and its line.
pub(in crate::import) fn split(
    blocks: Vec<Block>,
    lines: &[&str],
    rules: &Compiled,
) -> (Vec<Block>, Option<(String, usize)>) {
    let mut apart = Vec::with_capacity(blocks.len());
    let mut prefix = None;
    for (at, block) in blocks.into_iter().enumerate() {
        let raw = lines.get(block.lines.first - 1).copied().unwrap_or_default();
        if block.lines.first != block.lines.last || block.chars.is_some() {
            apart.push(block);
            continue;
        }
        let mut rest = block;
        if at < 3
            && let Some((date, end)) = crawled(&rest.text)
        {
            let (mut head, tail) = cut(rest, end, raw);
            head.settle(Kind::Prefix, "what a crawler has put before the text");
            prefix = prefix.or(Some((date, head.lines.first)));
            apart.push(head);
            if tail.text.is_empty() {
                continue;
            }
            rest = tail;
        }
        if rest.text.len() > LONGEST {
            apart.push(rest);
            continue;
        }
        if let Some((end, button)) = doubled(&rest.text, rules) {
            let why = if button {
                "a caption, a button and the caption again"
            } else {
                "the same text twice"
            };
            let (mut first, mut copy) = cut(rest, end, raw);
            first.settle(Kind::Caption, why);
            copy.settle(Kind::Duplicate, "the same caption again");
            apart.extend([first, copy]);
            continue;
        }
        if let Some(end) = boxed(&rest.text, rules) {
            let (mut label, mut point) = cut(rest, end, raw);
            label.settle(Kind::Label, "the name of a box, glued to its first sentence");
            point.call(Kind::Summary, "the first sentence of a box");
            apart.extend([label, point]);
            continue;
        }
        apart.push(rest);
    }
    (apart, prefix)
}

/// The prefix of a crawler: a word for date, and a date.
fn crawled(text: &str) -> Option<(String, usize)> {
    let rest = text
        .strip_prefix("date ")
        .or_else(|| text.strip_prefix("date: "))?;
    let start = text.len() - rest.len();
    let date = rest.split(' ').next()?;
    let parts: Vec<&str> = date.split('-').collect();
    let is_part =
        |part: &&str, digits: usize| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_date = match &parts[..] {
        [year] => is_part(year, 4),
        [year, month] => is_part(year, 4) && is_part(month, 2),
        [year, month, day] => is_part(year, 4) && is_part(month, 2) && is_part(day, 2),
        _ => false,
    };
    let is_good = is_date && crate::edtf::Date::parse(date).is_ok();
    let end = start + date.len();
    is_good.then(|| (date.to_owned(), end + usize::from(end < text.len())))
}

/// Where the first copy ends of a text that stands twice in a line, and whether a button stands between.
fn doubled(text: &str, rules: &Compiled) -> Option<(usize, bool)> {
    const SHORTEST: usize = 5;
    let words = words(text);
    for at in SHORTEST.min(words.len())..words.len() {
        let Some(length) = rules.at(Topic::Button, &words, at) else {
            continue;
        };
        let (first, second) = (&words[..at], &words[at + length..]);
        let is_same = first.len() == second.len() && first.iter().zip(second).all(|(a, b)| a.form == b.form);
        if is_same {
            return Some((words[at].start, true));
        }
    }
    let half = words.len() / 2;
    let is_twice = words.len().is_multiple_of(2)
        && half >= SHORTEST
        && words[..half]
            .iter()
            .zip(&words[half..])
            .all(|(a, b)| a.form == b.form);
    is_twice.then(|| (words[half].start, false))
}

/// Where the name of a box ends that is followed by a sentence on the same line.
fn boxed(text: &str, rules: &Compiled) -> Option<usize> {
    let words = words(text);
    let length = rules.start(Topic::Box, &words)?;
    // A single word may be the subject of the sentence.
    let next = words.get(length)?;
    let gap = &text[words[length - 1].end..next.start];
    let is_label = gap.trim().is_empty() && length >= 2;
    (is_label
        && text[next.start..].starts_with(char::is_uppercase)
        && begins_large(text)
        && forms(text).len() > length + 4)
        .then_some(next.start)
}

/// Cuts a block in two at a byte of its text.
fn cut(block: Block, at: usize, raw: &str) -> (Block, Block) {
    let start = block.chars.as_ref().map_or(0, |chars| chars.start);
    let end = block
        .chars
        .as_ref()
        .map_or_else(|| raw.chars().count(), |chars| chars.end);
    let middle = in_raw(raw, start, block.text[..at].chars().count());
    let (first, second) = (
        block.text[..at].trim().to_owned(),
        block.text[at..].trim().to_owned(),
    );
    let tail = Block {
        chars: Some(middle..end),
        text: second,
        is_after_gap: false,
        ..block.clone()
    };
    (
        Block {
            chars: Some(start..middle),
            text: first,
            ..block
        },
        tail,
    )
}

/// The position in a line, in characters, for a position in its cleaned text.
fn in_raw(raw: &str, start: usize, clean: usize) -> usize {
    let mut before = 0;
    let mut has_space = false;
    let mut at = start;
    for letter in raw.chars().skip(start) {
        if letter.is_whitespace() {
            has_space = true;
        } else if !is_left_out(letter) {
            // A space is only counted once something follows it.
            before += usize::from(has_space && before > 0);
            has_space = false;
            if before >= clean {
                return at;
            }
            before += 1;
        }
        at += 1;
    }
    at
}
