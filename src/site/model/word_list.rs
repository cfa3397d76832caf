//! Words of the vocabulary by number.

use crate::config::Vocabulary;
use indexmap::IndexSet;

/// A word of a list of the vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(usize);

impl WordId {
    /// Position in its list, from 0.
    pub fn index(self) -> usize {
        self.0
    }
}

/// A list of the vocabulary: the words that are declared, in their order, and then those that records use all the same. Those are
/// told, and no site is published with any.
#[derive(Debug, Clone, Default)]
pub struct WordList(IndexSet<String>);

impl WordList {
    fn new(declared: &[String]) -> Self {
        Self(declared.iter().cloned().collect())
    }

    /// All words, in their order.
    pub fn ids(&self) -> impl Iterator<Item = WordId> + use<> {
        (0..self.0.len()).map(WordId)
    }

    /// A word as it is written.
    pub fn get(&self, word: WordId) -> &str {
        &self.0[word.0]
    }

    /// The number of a word, which joins the list where it is not declared.
    pub(in crate::site) fn take(&mut self, word: &str) -> WordId {
        match self.0.get_index_of(word) {
            Some(at) => WordId(at),
            None => WordId(self.0.insert_full(word.to_owned()).0),
        }
    }
}

/// The kinds that the vocabulary has for records.
#[derive(Debug, Clone, Default)]
pub struct KindLists {
    /// Kinds of events.
    pub events: WordList,
    /// Kinds of places.
    pub places: WordList,
    /// Kinds of actors.
    pub actors: WordList,
}

impl KindLists {
    pub(in crate::site) fn new(vocabulary: &Vocabulary) -> Self {
        Self {
            events: WordList::new(&vocabulary.event_kinds),
            places: WordList::new(&vocabulary.place_kinds),
            actors: WordList::new(&vocabulary.actor_kinds),
        }
    }
}
