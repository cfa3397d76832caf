//! Words along the fallback chain of a language.

use crate::config::LangId;
use crate::content::{Accepted, LanguageWords, MeasureWords, UnitWords, VocabularyWords};
use crate::site::model::{Bound, ConflictId, RecordId, RecordNumber, SourceId};
use indexmap::IndexMap;
use std::num::NonZeroU32;

/// Words and the language they are in.
#[derive(Debug)]
pub struct Localized<'s, T: ?Sized> {
    /// The language of the words.
    pub lang: LangId,
    pub words: &'s T,
}

// Derived, these would ask the same of `T`.
impl<T: ?Sized> Clone for Localized<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Localized<'_, T> {}

impl Bound {
    /// Words for a record.
    pub fn words_for<I: RecordNumber>(&self, lang: LangId, id: I) -> Option<Localized<'_, I::Words>> {
        let key = self.id(id.into());
        self.first(lang, |words| I::words_in(words).entries.get(key))
    }

    /// Optional words of a record: a language that has words for it and lacks these borrows them.
    pub fn part_for<I: RecordNumber, T>(
        &self,
        lang: LangId,
        id: I,
        part: impl Fn(&I::Words) -> Option<&T>,
    ) -> Option<Localized<'_, T>> {
        let key = self.id(id.into());
        self.first(lang, |words| part(I::words_in(words).entries.get(key)?))
    }

    /// The title of a record; none of a kind without titles.
    pub fn title_of(&self, lang: LangId, record: RecordId) -> Option<Localized<'_, str>> {
        let id = self.id(record);
        self.first(lang, |words| words.of(record.kind()).get(id)?.title())
    }

    /// What a side of a conflict says.
    pub fn conflict_statement(
        &self,
        lang: LangId,
        id: ConflictId,
        statement: &str,
    ) -> Option<Localized<'_, String>> {
        self.part_for(lang, id, |words| words.statements.get(statement))
    }

    /// What a measure counts.
    pub fn measure_summary(&self, lang: LangId, id: &str) -> Option<Localized<'_, String>> {
        self.first(lang, |words| words.vocabulary.measures.get(id)?.summary.as_ref())
    }

    /// What a paragraph of a source says.
    pub fn gist(&self, lang: LangId, id: SourceId, paragraph: u32) -> Option<Localized<'_, String>> {
        let paragraph = NonZeroU32::new(paragraph)?;
        self.part_for(lang, id, |words| words.gists.get(&paragraph))
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

    fn first<'s, T: ?Sized>(
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
