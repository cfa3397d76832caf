//! Similarity of two texts: texts in two languages share names and numbers, but hardly three words in a row.

use crate::markdown::{plain, plain_sentences};
use std::collections::HashSet;

/// From how many words on most of the rows of three words, instead of all, have to be the same.
const LONG: usize = 10;

/// The least number of words of a passage.
const SHORT: usize = 6;

/// The words of an original.
pub struct Likeness {
    sentences: Vec<String>,
    rows: HashSet<[String; 3]>,
}

impl Likeness {
    /// Reads an original, as it is written in Markdown.
    pub fn of(original: &str) -> Self {
        Self {
            sentences: words(&plain_sentences(original)),
            rows: rows(&words(&plain(original))).collect(),
        }
    }

    /// Whether the text of a page is that of the original, except for a heading or a few words. Texts without words do not count.
    pub fn is_said_by(&self, text: &str) -> bool {
        let ours = words(&plain_sentences(text));
        if ours.is_empty() {
            return false;
        }
        ours == self.sentences
            || if ours.len() < LONG {
                self.shared_words(&ours) * 5 >= ours.len().max(self.sentences.len()) * 4
            } else {
                self.shared_rows(&ours) * 5 >= (ours.len() - 2) * 3
            }
    }

    /// Whether a passage is one of the original, except for a few words.
    pub fn has_passage(&self, text: &str) -> bool {
        let ours = words(&plain(text));
        if ours.len() < SHORT {
            return false;
        }
        let shared = self.shared_rows(&ours);
        let all = ours.len() - 2;
        shared == all || ours.len() >= LONG && shared * 5 >= all * 3
    }

    fn shared_rows(&self, words: &[String]) -> usize {
        rows(words).filter(|row| self.rows.contains(row)).count()
    }

    fn shared_words(&self, words: &[String]) -> usize {
        let mut rest: Vec<&String> = self.sentences.iter().collect();
        let take = |word: &&String| {
            let at = rest.iter().position(|other| other == word);
            at.map(|at| rest.swap_remove(at)).is_some()
        };
        words.iter().filter(take).count()
    }
}

/// The words of a plain text in lower case, without signs.
pub fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| !c.is_alphanumeric());
    parts
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn rows(words: &[String]) -> impl Iterator<Item = [String; 3]> {
    words
        .windows(3)
        .map(|row| [row[0].clone(), row[1].clone(), row[2].clone()])
}

#[cfg(test)]
mod tests {
    use super::Likeness;

    const ORIGINAL: &str = "## Rain {#rain}\n\nIt rained for nine days, and the weir above the town gave way.\n\nNobody had \
                            opened the sluices in time, as the council had asked for.\n";

    #[test]
    fn small_changes_make_no_translation() {
        let original = Likeness::of(ORIGINAL);
        let check = |text: &str, expected| assert_eq!(original.is_said_by(text), expected, "{text:?}");
        check(ORIGINAL, true);
        check(&ORIGINAL.replace("## Rain", "## Regn"), true);
        check(&ORIGINAL.replace("nine days", "nio dagar"), true);
        check(
            &ORIGINAL.replace(" the weir", "  the **weir**").to_uppercase(),
            true,
        );
        check(&format!("{ORIGINAL}\nMan vet inte varför.\n"), true);
        check(
            "## Rain {#rain}\n\nDet regnade i nio dagar, och dammen ovanför stan brast.\n",
            false,
        );
        check("", false);
    }

    #[test]
    fn short_pages_are_compared_by_words() {
        let original = Likeness::of("## Rain\n\nIt rained. See the dam and why.\n");
        assert!(original.is_said_by("## Regn\n\nIt rained! See the dam and why"));
        assert!(!original.is_said_by("## Regn\n\nDet regnade. Se dammen och varför.\n"));
    }

    #[test]
    fn passages_are_found() {
        let original = Likeness::of(ORIGINAL);
        let check = |text: &str, expected| assert_eq!(original.has_passage(text), expected, "{text:?}");
        check(
            "It rained for nine days, and the weir above the town gave way.",
            true,
        );
        check(
            "It rained for nio days, and the weir above the town gave way.",
            true,
        );
        check("Nine days.", false);
        check(
            "Ingen hade öppnat luckorna i tid, som kommunen hade bett om.",
            false,
        );
    }
}
