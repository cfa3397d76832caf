//! The language of a marked stretch, and that of a text of several stretches.

use super::super::tags::direction;
use super::{END, START, is_mark, tag_after_start};

/// A language that words are borrowed from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tongue {
    pub(super) tag: String,
    /// `ltr` or `rtl`.
    pub(super) dir: &'static str,
}

impl Tongue {
    /// The attributes of an element of HTML.
    pub(super) fn attributes(&self) -> String {
        format!(" lang=\"{}\" dir=\"{}\"", self.tag, self.dir)
    }
}

/// The language whose tag stands at the beginning of a text, and the rest.
pub(super) fn read(text: &str) -> Option<(Tongue, &str)> {
    let (tag, rest) = tag_after_start(text)?;
    let dir = direction(&tag);
    Some((Tongue { tag, dir }, rest))
}

/// The one language to be given for a text: that of the stretch that holds all of it, else that of most of its letters; none where that is
/// the reader's own.
pub(super) fn of_most(text: &str) -> Option<Tongue> {
    let most = || {
        // Of equal counts the last wins, so that a borrowed language comes before the reader's own.
        let most = counts(text).into_iter().max_by_key(|(_, letters)| *letters);
        most.and_then(|(tongue, _)| tongue)
    };
    of_all(text).or_else(most)
}

/// The language of a text that is a single stretch with letters of its own, whatever stretches lie inside it.
fn of_all(text: &str) -> Option<Tongue> {
    let (tongue, inside) = read(text.trim().strip_prefix(START)?.strip_suffix(END)?)?;
    let mut open = 0_usize;
    let is_whole = inside.chars().all(|c| {
        match c {
            START => open += 1,
            END if open == 0 => return false,
            END => open -= 1,
            _ => {}
        }
        true
    });
    let has_letters = counts(text)
        .iter()
        .any(|(known, letters)| *letters > 0 && known.as_ref() == Some(&tongue));
    (is_whole && has_letters).then_some(tongue)
}

/// Whether all letters of a text are in one language.
pub(super) fn is_one(text: &str) -> bool {
    counts(text).iter().filter(|(_, letters)| *letters > 0).count() == 1
}

/// How many letters of a text are in which language; those of the reader's own come first.
fn counts(text: &str) -> Vec<(Option<Tongue>, usize)> {
    let mut counts: Vec<(Option<Tongue>, usize)> = vec![(None, 0)];
    let mut open: Vec<usize> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        rest = &rest[first.len_utf8()..];
        match first {
            START => {
                if let Some((tongue, after)) = read(rest) {
                    rest = after;
                    let at = counts
                        .iter()
                        .position(|(known, _)| known.as_ref() == Some(&tongue));
                    open.push(at.unwrap_or(counts.len()));
                    if at.is_none() {
                        counts.push((Some(tongue), 0));
                    }
                }
            }
            END => {
                open.pop();
            }
            letter if letter.is_alphabetic() && !is_mark(letter) => {
                counts[open.last().copied().unwrap_or(0)].1 += 1;
            }
            _ => {}
        }
    }
    counts
}

/// Whether a text has letters outside of all marks.
pub(super) fn has_own_letters(text: &str) -> bool {
    let mut open = 0_usize;
    text.chars().any(|c| {
        match c {
            START => open += 1,
            END => open = open.saturating_sub(1),
            _ => {}
        }
        open == 0 && c.is_alphabetic()
    })
}
