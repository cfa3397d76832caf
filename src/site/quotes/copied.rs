//! Finds words in a text that are copied from its source.

use crate::content::{RawText, is_sign};
use std::collections::HashSet;
use std::ops::Range;

/// From how many equal words in a row on a text is a copy: names, titles and numbers are shorter.
const COPIED: usize = 12;

/// The first stretch of a text that a raw text has word for word, and the number of the paragraph.
pub(in crate::site) fn copied(text: &str, raw: &RawText) -> Option<(Range<usize>, u32)> {
    let (ours, theirs) = (words(text), words(raw.all()));
    let forms: Vec<&str> = theirs.iter().map(|(form, _)| form.as_str()).collect();
    let rows: HashSet<&[&str]> = forms.windows(COPIED).collect();
    let own: Vec<&str> = ours.iter().map(|(form, _)| form.as_str()).collect();
    let mut own_rows = own.windows(COPIED).enumerate();
    let (first, row) = own_rows.find(|(_, row)| rows.contains(row))?;
    let at = forms.windows(COPIED).position(|other| other == row)?;
    let range = ours[first].1.start..ours[first + COPIED - 1].1.end;
    Some((range, raw.numbers(&theirs[at].1).0))
}

/// The words of a text in small letters, each with its place.
fn words(text: &str) -> Vec<(String, Range<usize>)> {
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    let mut is_open = false;
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        if !letter.is_alphanumeric() {
            is_open = false;
        } else if let Some((form, range)) = found.last_mut().filter(|_| is_open && !is_sign(letter)) {
            form.extend(letter.to_lowercase());
            range.end = end;
        } else {
            found.push((letter.to_lowercase().collect(), at..end));
            is_open = true;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::copied;
    use crate::content::RawText;

    #[test]
    fn a_row_of_twelve_words_is_copied() {
        let raw = RawText::new(
            "One.\nThe dam at Vask broke before dawn on Sunday, and the water rose for nine hours.",
        );
        let check = |text: &str, expected: Option<(&str, u32)>| {
            let found = copied(text, &raw);
            assert_eq!(
                found.map(|(range, number)| (&text[range], number)),
                expected,
                "{text}"
            );
        };
        check(
            "It says: the dam at *Vask* broke before dawn on Sunday and the water rose.",
            Some(("the dam at *Vask* broke before dawn on Sunday and the water", 2)),
        );
        check(
            "The dam at Vask broke before dawn on Sunday, says the paper.",
            None,
        );
        check("", None);
    }
}
