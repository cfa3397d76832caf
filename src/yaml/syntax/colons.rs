//! Colons that a key lacks, or that YAML does not know.

use super::lines;
use super::{Refusal, SyntaxFlaw};
use crate::yaml::chunks::Chunk;
use std::ops::Range;

/// The colon of East Asian keyboards.
const WIDE_COLON: char = '\u{ff1a}';

impl SyntaxFlaw {
    /// A key of the outermost mapping that lacks its colon.
    pub(in crate::yaml) fn no_colon(chunk: &Chunk) -> Self {
        Self {
            range: chunk.at.clone(),
            ..Self::no_colon_after(&chunk.key, chunk.at.start)
        }
    }

    /// A colon that YAML does not know.
    pub(in crate::yaml) fn wide_colon(range: Range<usize>) -> Self {
        Self {
            message: format!("`{WIDE_COLON}` is a wide colon, and none of YAML"),
            hint: "write `: ` in its place".into(),
            range,
        }
    }

    /// A key that begins at a byte and lacks its colon, or the space behind that.
    pub(in crate::yaml) fn no_colon_after(key: &str, start: usize) -> Self {
        if let Some(at) = key.find(WIDE_COLON) {
            return Self::wide_colon(start + at..start + at + WIDE_COLON.len_utf8());
        }
        if let Some(name) = key.strip_suffix(':') {
            return Self::no_space_after(name, start);
        }
        Self {
            message: format!("there is no colon after `{key}`"),
            hint: format!("write `{key}:`").into(),
            range: start..start + key.len(),
        }
    }

    /// A key with a space in full width behind its colon.
    pub(in crate::yaml) fn wide_space(key: &str, range: Range<usize>) -> Self {
        Self {
            message: format!("the space behind the colon of `{key}` is in full width, and none of YAML"),
            hint: format!("write `{key}: `, and then the value").into(),
            range,
        }
    }

    /// A key that begins at a byte and whose colon has no space behind it.
    pub(in crate::yaml) fn no_space_after(key: &str, start: usize) -> Self {
        Self {
            message: format!("there is no space after the colon of `{key}`"),
            hint: format!("write `{key}: `, and then the value").into(),
            range: start..start + key.len() + 1,
        }
    }
}

impl Refusal<'_> {
    /// A colon of an East Asian keyboard behind a key, or a space behind its colon that only looks like one, on a line where the parser
    /// was.
    pub(super) fn odd_colon(&self) -> Option<SyntaxFlaw> {
        // The parser may have gone on for a line or two.
        const LINES: usize = 3;
        let before = &self.text[..self.begin.min(self.stop)];
        let mut start = before
            .rmatch_indices('\n')
            .nth(LINES - 1)
            .map_or(0, |(newline, _)| newline + 1);
        for line in self.text[start..].split_inclusive('\n') {
            if start > self.stop {
                break;
            }
            let found = line.char_indices().find(|(_, c)| matches!(*c, ':' | WIDE_COLON));
            if let Some((at, colon)) = found
                && is_key(&line[..at])
            {
                let behind = line[at + colon.len_utf8()..].chars().next();
                let odd = behind.filter(|c| c.is_whitespace() && !c.is_ascii());
                if colon == WIDE_COLON {
                    let place = start + at..start + at + colon.len_utf8();
                    return Some(SyntaxFlaw::wide_colon(place));
                } else if let Some(c) = odd {
                    let place = start + at + 1;
                    return Some(SyntaxFlaw {
                        message: format!(
                            "a space stands behind this colon that YAML does not know, U+{:04X}",
                            u32::from(c)
                        ),
                        hint: "it comes from a web page or a word processor: write an ordinary space".into(),
                        range: place..place + c.len_utf8(),
                    });
                }
            }
            start += line.len();
        }
        None
    }

    /// A key without the space behind its colon, on a line where the parser was.
    pub(super) fn unspaced_colon(&self) -> Option<SyntaxFlaw> {
        let (key, at) = lines::unspaced(self.text, self.stop)?;
        Some(SyntaxFlaw::no_space_after(key, at))
    }

    /// A key without its colon, which the parser misses only at the next key.
    pub(super) fn missing_colon(&self) -> Option<SyntaxFlaw> {
        let is_missed = self.message.contains("could not find expected ':'")
            && self.context.starts_with("scanning a simple key")
            && self.begin < self.stop;
        let line = self.text[self.begin..].lines().next()?;
        let key = line
            .split([' ', '\t', '#'])
            .next()
            .filter(|_| is_missed && !line.contains(':'))?;
        let is_key = !key.is_empty()
            && key
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'-'));
        is_key.then(|| SyntaxFlaw::no_colon_after(key, self.begin))
    }
}

/// Whether what stands before a colon is a key, maybe of an item.
fn is_key(before: &str) -> bool {
    let key = before.trim_start_matches([' ', '-']).trim_end();
    !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}
