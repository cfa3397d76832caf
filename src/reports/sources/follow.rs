//! Follows the paragraphs of a text that has changed.
//!
//! Paragraphs are identified by fingerprints of their words. One that occurs exactly once in the old and in the new text is the same; for
//! all others there is only a hint where to look.

use crate::content::{Locator, RawText, sha256_hex};

/// The fingerprints of the paragraphs of a text, in their order.
pub(super) fn fingerprints(text: &RawText) -> Vec<String> {
    let mut prints = Vec::with_capacity(text.paragraphs().len());
    for paragraph in text.paragraphs() {
        let mut hex = sha256_hex(paragraph.as_bytes());
        hex.truncate(16);
        prints.push(hex);
    }
    prints
}

/// The fate of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It stands under this number, which may be the one that it had.
    Stands(u32),
    /// It is gone; between its former neighbours stand new paragraphs, from the first to the last of these numbers.
    Changed(u32, u32),
    /// It is gone, and nothing has taken its place.
    Gone,
    /// Several paragraphs have the same words, in the old or the new text; or its former neighbours stand in another order.
    Unclear,
}

/// The fate of the paragraphs of a citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Followed {
    /// All have the same numbers.
    Same,
    /// All exist, under other numbers.
    Moved(Locator),
    /// Some are gone or ambiguous; with a place where to look, as far as that is known.
    Changed(Option<Locator>),
    /// All are gone, and nothing has taken their place.
    Gone,
}

/// Follows the paragraphs of a citation.
pub(super) fn follow(before: &[String], now: &[String], locator: &Locator) -> Followed {
    if before == now {
        return Followed::Same;
    }
    let fates: Vec<Fate> = locator
        .paragraphs()
        .map(|number| fate(before, now, number))
        .collect();
    let stands = |fate: &Fate| match fate {
        Fate::Stands(number) => Some(*number),
        Fate::Changed(..) | Fate::Gone | Fate::Unclear => None,
    };
    if let Some(numbers) = fates.iter().map(stands).collect::<Option<Vec<u32>>>() {
        let moved = Locator::of_paragraphs(numbers);
        return match moved.filter(|moved| moved != locator) {
            Some(moved) => Followed::Moved(moved),
            None => Followed::Same,
        };
    }
    if fates.iter().all(|fate| *fate == Fate::Gone) {
        return Followed::Gone;
    }
    let places = fates.iter().filter_map(|fate| match *fate {
        Fate::Stands(number) => Some(number..=number),
        Fate::Changed(first, last) => Some(first..=last),
        Fate::Gone | Fate::Unclear => None,
    });
    Followed::Changed(Locator::of_paragraphs(places.flatten().collect()))
}

fn fate(before: &[String], now: &[String], number: u32) -> Fate {
    let index = number as usize - 1;
    let Some(print) = before.get(index) else {
        return Fate::Gone;
    };
    match places_of(now, print)[..] {
        [] => {}
        [at] if is_once(before, print) => return Fate::Stands(number_of(at)),
        _ => return Fate::Unclear,
    }
    if !is_once(before, print) {
        return Fate::Unclear;
    }
    // The replacement stands between its nearest neighbours that still exist.
    let known = |print: &String| is_once(before, print).then(|| places_of(now, print));
    let place = |print: &String| known(print).and_then(|places| <[usize; 1]>::try_from(places).ok());
    let first = before[..index]
        .iter()
        .rev()
        .find_map(place)
        .map_or(0, |[at]| at + 1);
    let end = before[index + 1..]
        .iter()
        .find_map(place)
        .map_or(now.len(), |[at]| at);
    if first > end {
        return Fate::Unclear;
    }
    let mut new = (first..end).filter(|at| !before.contains(&now[*at]));
    match new.next() {
        Some(at) => Fate::Changed(number_of(at), number_of(new.next_back().unwrap_or(at))),
        None => Fate::Gone,
    }
}

fn number_of(index: usize) -> u32 {
    u32::try_from(index + 1).unwrap_or(u32::MAX)
}

fn places_of(prints: &[String], print: &String) -> Vec<usize> {
    let all = prints.iter().enumerate();
    all.filter(|(_, other)| *other == print)
        .map(|(at, _)| at)
        .collect()
}

fn is_once(prints: &[String], print: &String) -> bool {
    prints.iter().filter(|other| *other == print).count() == 1
}
