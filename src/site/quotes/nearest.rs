//! Finds the words of a text that are most similar to others.

use crate::content::is_sign;
use std::ops::Range;

/// The least similarity, of 1.
const LIKE: f64 = 0.6;

/// Longer texts are not compared letter by letter.
const LONGEST: usize = 400;

/// The stretch with the same number of words that is most similar to some words, with the number of its paragraph among those given, from
/// 1; none where nothing is similar.
pub(super) fn nearest<'t>(
    exact: &str,
    paragraphs: impl Iterator<Item = &'t str>,
) -> Option<(usize, &'t str)> {
    if exact.len() > LONGEST {
        return None;
    }
    let wanted = exact.to_lowercase();
    let count = words(exact).len();
    let mut best: Option<(f64, usize, &str)> = None;
    for (number, paragraph) in (1..).zip(paragraphs) {
        let found = words(paragraph);
        for first in 0..found.len() {
            let last = (first + count).min(found.len());
            let stretch = &paragraph[found[first].start..found[last - 1].end];
            // A stretch of very different length is not similar; this spares the costly comparison.
            if stretch.len() * 2 < wanted.len() || stretch.len() > wanted.len() * 2 {
                continue;
            }
            let like = strsim::normalized_levenshtein(&stretch.to_lowercase(), &wanted);
            if like >= LIKE && best.is_none_or(|(known, ..)| like > known) {
                best = Some((like, number, stretch));
            }
        }
    }
    best.map(|(_, number, stretch)| (number, stretch))
}

/// Where the words of a text stand, with the marks that touch them; each sign of a script without spaces is a word.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut is_open = false;
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        if letter == ' ' {
            is_open = false;
        } else if let Some(word) = found.last_mut().filter(|_| is_open && !is_sign(letter)) {
            word.end = end;
        } else {
            found.push(at..end);
            is_open = true;
        }
    }
    found
}
