//! Which texts are translations of which, and how they were made.

use crate::config::{LangId, Translation, Translator};
use crate::content::PageFile;
use crate::kinds::RecordKind;
use crate::site::model::{PageId, Site, Target};

/// How a text came from its original.
#[derive(Debug, Clone, Copy)]
pub struct TranslationOrigin<'s> {
    /// The language of the original.
    pub of: LangId,
    /// How it was made; absent where nothing says so.
    pub how: Option<&'s Translation>,
    /// Whether the two are variants of one language, as `pt` and `pt-BR` are, so that a good translation hardly differs from its original.
    pub is_of_same_language: bool,
}

impl Site {
    /// How a text of a language came from its original; none where it is an original itself. `how` is what is declared about it, `older`
    /// the language of the original in the older form of front matter, and `has` tells in which languages there is such a text.
    fn origin<'s>(
        &'s self,
        lang: LangId,
        how: Option<&'s Translation>,
        older: Option<&str>,
        has: impl Fn(LangId) -> bool,
    ) -> Option<TranslationOrigin<'s>> {
        let tag = self.languages.tag(lang);
        let usual = self
            .config
            .languages
            .get(tag)
            .and_then(|language| language.translation.as_ref());
        let said = how.or(usual);
        if said.is_some_and(|said| said.by == Translator::Original) {
            return None;
        }
        let of = how
            .and_then(|how| how.of.as_deref())
            .or(older)
            .or_else(|| usual?.of.as_deref());
        let of = of
            .and_then(|tag| self.languages.find(tag))
            .unwrap_or(self.languages.default());
        (of != lang && has(of)).then_some(TranslationOrigin {
            of,
            how: said,
            is_of_same_language: main_language(tag) == main_language(self.languages.tag(of)),
        })
    }

    /// How a page of a language came from its original; none where it is an original, or not written.
    pub fn page_origin(&self, page_id: PageId, page: &PageFile) -> Option<TranslationOrigin<'_>> {
        let how = self.written(page_id, page.lang)?.front.translation.as_ref();
        let older = page.front.translation_of.as_ref().map(|of| of.lang.as_str());
        self.origin(page.lang, how, older, |of| self.written(page_id, of).is_some())
    }

    /// How the words that a language has for a record came from their original; none where they are an original, or not written.
    pub fn words_origin(&self, lang: LangId, kind: RecordKind, id: &str) -> Option<TranslationOrigin<'_>> {
        let words = self.words(lang).of(kind);
        let how = words.get(id)?.translation().or(words.translation());
        self.origin(lang, how, None, |of| self.words(of).of(kind).get(id).is_some())
    }

    /// How the words for the vocabulary came from their original; none where they are an original.
    pub fn vocabulary_origin(&self, lang: LangId) -> Option<TranslationOrigin<'_>> {
        let vocabulary = &self.words(lang).vocabulary;
        self.origin(lang, vocabulary.translation.as_ref(), None, |_| true)
    }

    /// How what a language shows at an address came from its original; none where it is an original, or borrowed.
    pub fn target_origin(&self, target: Target, lang: LangId) -> Option<TranslationOrigin<'_>> {
        if let Target::Page(page_id) = target {
            return self.page_origin(page_id, self.written(page_id, lang)?);
        }
        let record = target.record()?;
        self.words_origin(lang, record.kind(), self.id(record))
    }
}

/// The language of a tag, without script and country.
fn main_language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}
