//! Phrases, found by their words.

use crate::import::words::{Word, forms};
use std::collections::HashMap;

/// Phrases of one or more words each, found whatever stands between the words.
#[derive(Debug, Default, Clone)]
pub(in crate::import) struct Phrases {
    /// By the first word, the longest first.
    by_first: HashMap<String, Vec<Vec<String>>>,
}

impl Phrases {
    /// Prepares phrases for the search.
    pub(in crate::import) fn new<'p>(phrases: impl IntoIterator<Item = &'p str>) -> Self {
        let mut by_first: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for phrase in phrases {
            let words = forms(phrase);
            if let Some(first) = words.first() {
                by_first.entry(first.clone()).or_default().push(words);
            }
        }
        for phrases in by_first.values_mut() {
            phrases.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
            phrases.dedup();
        }
        Self { by_first }
    }

    /// How many words of a phrase stand at a place; none where no phrase does.
    pub(in crate::import) fn at(&self, words: &[Word], at: usize) -> Option<usize> {
        let phrases = self.by_first.get(&words.get(at)?.form)?;
        let rest = &words[at..];
        let fits = |phrase: &&Vec<String>| {
            phrase.len() <= rest.len() && phrase.iter().zip(rest).all(|(form, word)| *form == word.form)
        };
        phrases.iter().find(fits).map(Vec::len)
    }

    /// How many words of a phrase a text begins with.
    pub(in crate::import) fn start(&self, words: &[Word]) -> Option<usize> {
        self.at(words, 0)
    }

    /// Whether a text is one phrase and nothing else.
    pub(in crate::import) fn is_whole(&self, words: &[Word]) -> bool {
        self.start(words) == Some(words.len())
    }

    /// Whether a text is nothing but phrases, one after the other.
    pub(in crate::import) fn is_all(&self, words: &[Word]) -> bool {
        let mut at = 0;
        while let Some(length) = self.at(words, at) {
            at += length;
        }
        at == words.len() && at > 0
    }

    /// The first phrase in a text: its first word and how many words it has.
    pub(in crate::import) fn find(&self, words: &[Word]) -> Option<(usize, usize)> {
        (0..words.len()).find_map(|at| Some((at, self.at(words, at)?)))
    }

    /// How many phrases a text holds.
    pub(in crate::import) fn count(&self, words: &[Word]) -> usize {
        (0..words.len())
            .filter(|at| self.at(words, *at).is_some())
            .count()
    }
}

#[cfg(test)]
mod tests {
    use super::Phrases;
    use crate::import::words::words;

    #[test]
    fn phrases_are_found_by_their_words() {
        let phrases = Phrases::new(["läs mer", "läs mer om ämnet", "annons"]);
        let check = |text: &str| phrases.start(&words(text));
        assert_eq!(check("Läs mer: Dammen brast"), Some(2));
        assert_eq!(check("LÄS MER OM ÄMNET"), Some(4));
        assert_eq!(check("Annonsering"), None);
        assert!(phrases.is_whole(&words("– Annons –")));
        assert!(phrases.is_all(&words("annons annons")));
        assert_eq!(phrases.find(&words("Här är en annons.")), Some((3, 1)));
    }
}
