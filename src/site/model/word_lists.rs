//! Words of the vocabulary by number, with a type for each of its lists.

use crate::config::Vocabulary;
use indexmap::IndexSet;
use std::marker::PhantomData;

/// A word of one list of the vocabulary.
pub trait WordId: Copy {
    /// The word at a position of its list, from 0.
    fn new(at: usize) -> Self;

    /// Position in its list, from 0.
    fn index(self) -> usize;
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(usize);

        impl WordId for $name {
            fn new(at: usize) -> Self {
                Self(at)
            }

            fn index(self) -> usize {
                self.0
            }
        }
    )*};
}

words! {
    /// A kind of events.
    EventKindId
    /// A kind of places.
    PlaceKindId
    /// A kind of actors.
    ActorKindId
    /// What an actor is to an event.
    ActorRoleId
    /// What is counted.
    MeasureId
    /// Whom it counts.
    PopulationId
}

/// A list of the vocabulary: the declared words, in their order, and then undeclared ones that records use. These are reported, and no site
/// is published with any.
#[derive(Debug, Clone)]
pub struct WordList<I> {
    /// Its key in the configuration.
    name: &'static str,
    words: IndexSet<String>,
    declared: usize,
    ids: PhantomData<fn() -> I>,
}

impl<I: WordId> WordList<I> {
    fn new<'w>(name: &'static str, declared: impl IntoIterator<Item = &'w String>) -> Self {
        let words: IndexSet<String> = declared.into_iter().cloned().collect();
        Self {
            name,
            declared: words.len(),
            words,
            ids: PhantomData,
        }
    }

    /// Its key in the configuration: `event_kinds`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// All words, in their order.
    pub fn ids(&self) -> impl Iterator<Item = I> + use<I> {
        (0..self.words.len()).map(I::new)
    }

    /// A word as it is written.
    pub fn get(&self, word: I) -> &str {
        &self.words[word.index()]
    }

    /// The number of a word, where the list has it.
    pub fn find(&self, word: &str) -> Option<I> {
        self.words.get_index_of(word).map(I::new)
    }

    /// The words that are declared, in their order.
    pub(in crate::site) fn declared(&self) -> impl Iterator<Item = &str> {
        self.words[..self.declared].iter().map(String::as_str)
    }

    /// The number of a word, which is added to the list where it is not declared; and whether it is declared.
    pub(in crate::site) fn take(&mut self, word: &str) -> (I, bool) {
        let at = match self.words.get_index_of(word) {
            Some(at) => at,
            None => self.words.insert_full(word.to_owned()).0,
        };
        (I::new(at), at < self.declared)
    }
}

/// The lists of the vocabulary that records choose their words from.
#[derive(Debug, Clone)]
pub struct WordLists {
    pub event_kinds: WordList<EventKindId>,
    pub place_kinds: WordList<PlaceKindId>,
    pub actor_kinds: WordList<ActorKindId>,
    /// What actors are to events.
    pub actor_roles: WordList<ActorRoleId>,
    /// What is counted.
    pub measures: WordList<MeasureId>,
    /// Who is counted.
    pub populations: WordList<PopulationId>,
}

impl WordLists {
    pub(in crate::site) fn new(vocabulary: &Vocabulary) -> Self {
        Self {
            event_kinds: WordList::new("event_kinds", &vocabulary.event_kinds),
            place_kinds: WordList::new("place_kinds", &vocabulary.place_kinds),
            actor_kinds: WordList::new("actor_kinds", &vocabulary.actor_kinds),
            actor_roles: WordList::new("actor_roles", &vocabulary.actor_roles),
            measures: WordList::new("measures", vocabulary.measures.keys()),
            populations: WordList::new("populations", &vocabulary.populations),
        }
    }
}
