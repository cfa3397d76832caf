//! Words along the fallback chain of a language.

use crate::config::LangId;
use crate::content::{
    Accepted, ActorWords, ClaimWords, ConflictWords, CorrectionWords, EventWords, LanguageWords,
    MeasureWords, PlaceWords, SourceWords, TermWords, UnitWords, VocabularyWords,
};
use crate::site::model::{
    ActorId, Bound, ClaimId, ConflictId, CorrectionId, EventId, PlaceId, SourceId, TermId,
};
use indexmap::IndexMap;
use std::num::NonZeroU32;

/// Words and the language they are in.
#[derive(Debug)]
pub struct Localized<'s, T> {
    /// The language of the words.
    pub lang: LangId,
    pub words: &'s T,
}

// Derived, these would ask the same of `T`.
impl<T> Clone for Localized<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Localized<'_, T> {}

macro_rules! words_of {
    ($($(#[$doc:meta])* $name:ident: $id:ty, $items:ident . $files:ident -> $words:ty;)*) => {$(
        $(#[$doc])*
        pub fn $name(&self, lang: LangId, id: $id) -> Option<Localized<'_, $words>> {
            let key = &self.$items[id.index()].id;
            self.first(lang, |words| words.$files.entries.get(key))
        }
    )*};
}

macro_rules! parts_of {
    ($($(#[$doc:meta])* $name:ident: $id:ty, $items:ident . $files:ident . $part:ident;)*) => {$(
        $(#[$doc])*
        pub fn $name(&self, lang: LangId, id: $id) -> Option<Localized<'_, String>> {
            let key = &self.$items[id.index()].id;
            self.first(lang, |words| words.$files.entries.get(key)?.$part.as_ref())
        }
    )*};
}

// Optional words of records: a language that has words for a record and lacks these borrows them.
impl Bound {
    parts_of! {
        /// What happened.
        event_summary: EventId, events.events.summary;
        /// What a term means.
        term_summary: TermId, terms.terms.summary;
        /// How an event is known.
        event_note: EventId, events.events.note;
        /// What a place is.
        place_summary: PlaceId, places.places.summary;
        /// Who an actor is.
        actor_summary: ActorId, actors.actors.summary;
        /// What the editors make of a conflict.
        conflict_assessment: ConflictId, conflicts.conflicts.assessment;
    }

    /// What a source is.
    pub fn source_summary(&self, lang: LangId, id: SourceId) -> Option<Localized<'_, String>> {
        let key = &self.sources[id.index()].seed.record.id;
        self.first(lang, |words| words.sources.entries.get(key)?.summary.as_ref())
    }

    /// What a side of a conflict says.
    pub fn conflict_statement(
        &self,
        lang: LangId,
        id: ConflictId,
        statement: &str,
    ) -> Option<Localized<'_, String>> {
        let key = &self.conflicts[id.index()].id;
        self.first(lang, |words| {
            words.conflicts.entries.get(key)?.statements.get(statement)
        })
    }

    /// What a measure counts.
    pub fn measure_summary(&self, lang: LangId, id: &str) -> Option<Localized<'_, String>> {
        self.first(lang, |words| words.vocabulary.measures.get(id)?.summary.as_ref())
    }
}

impl Bound {
    words_of! {
        /// Words for an event.
        event_words: EventId, events.events -> EventWords;
        /// Words for a place.
        place_words: PlaceId, places.places -> PlaceWords;
        /// Words for an actor.
        actor_words: ActorId, actors.actors -> ActorWords;
        /// Words for a term.
        term_words: TermId, terms.terms -> TermWords;
        /// Words for a conflict.
        conflict_words: ConflictId, conflicts.conflicts -> ConflictWords;
        /// Words for a correction.
        correction_words: CorrectionId, corrections.corrections -> CorrectionWords;
        /// Words for a claim.
        claim_words: ClaimId, claims.claims -> ClaimWords;
    }

    /// Words for a source.
    pub fn source_words(&self, lang: LangId, id: SourceId) -> Option<Localized<'_, SourceWords>> {
        let key = &self.sources[id.index()].seed.record.id;
        self.first(lang, |words| words.sources.entries.get(key))
    }

    /// What a paragraph of a source says.
    pub fn gist(&self, lang: LangId, id: SourceId, paragraph: u32) -> Option<Localized<'_, String>> {
        let key = &self.sources[id.index()].seed.record.id;
        let paragraph = NonZeroU32::new(paragraph)?;
        self.first(lang, |words| {
            words.sources.entries.get(key)?.gists.get(&paragraph)
        })
    }

    /// A word of the vocabulary.
    pub fn word(
        &self,
        lang: LangId,
        pick: fn(&VocabularyWords) -> &IndexMap<String, String>,
        id: &str,
    ) -> Option<Localized<'_, String>> {
        self.first(lang, |words| pick(&words.vocabulary).get(id))
    }

    /// Words for a unit.
    pub fn unit_words(&self, lang: LangId, id: &str) -> Option<Localized<'_, UnitWords>> {
        self.first(lang, |words| words.vocabulary.units.get(id))
    }

    /// Words for a measure.
    pub fn measure_words(&self, lang: LangId, id: &str) -> Option<Localized<'_, MeasureWords>> {
        self.first(lang, |words| words.vocabulary.measures.get(id))
    }

    /// The words of a language as written.
    pub fn words(&self, lang: LangId) -> &LanguageWords {
        &self.words[lang.index()]
    }

    /// The originals of a language's translations as they were when those were accepted.
    pub fn accepted(&self, lang: LangId) -> &Accepted {
        &self.words(lang).accepted
    }

    fn first<'s, T>(
        &'s self,
        lang: LangId,
        get: impl Fn(&'s LanguageWords) -> Option<&'s T>,
    ) -> Option<Localized<'s, T>> {
        self.languages
            .chain(lang)
            .iter()
            .find_map(|lang| get(&self.words[lang.index()]).map(|words| Localized { lang: *lang, words }))
    }
}
