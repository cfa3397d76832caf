//! Units of translation: a page, the words of a record, a word of the vocabulary; each with the state of its original.

use super::translations::TranslationOrigin;
use crate::config::LangId;
use crate::content::{AcceptedTexts, PageFile, PlainTexts, RecordWords, VocabularyWords, sha256_hex};
use crate::input::{FileId, Files};
use crate::kinds::RecordKind;
use crate::site::model::{PageId, RecordId, Site, Target};
use indexmap::IndexMap;

/// A unit of translation.
#[derive(Debug)]
pub struct TranslationUnit<'s> {
    pub kind: UnitKind,
    /// The id of the record, `LIST.ID` of a word of the vocabulary, or the path of the page.
    pub id: String,
    /// How it was made from its original.
    pub origin: TranslationOrigin<'s>,
    /// The texts of the original, by their keys.
    pub original: AcceptedTexts,
    /// The texts of the translation, by their keys.
    pub translation: AcceptedTexts,
    /// The file of the translation.
    pub file: FileId,
}

/// A kind of units of translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitKind {
    Page(PageId),
    /// The words of a record of a kind.
    Record(RecordKind),
    /// A word of the vocabulary.
    Word,
}

/// What has become of an original since its translation was accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acceptance {
    /// It was never accepted.
    Never,
    /// The original is as it was.
    Holds,
    /// What was accepted is as it was; the translation has texts since that were not in it then.
    Grown,
    /// The original has changed.
    Stale,
}

/// The key of the value of a claim, to which its words refer.
const VALUE: &str = "value";

impl TranslationUnit<'_> {
    /// Its name in messages and on the command line: `event:dam-breaks`, `why.md`, `vocabulary:units.persons`.
    pub fn name(&self) -> String {
        match self.kind {
            UnitKind::Page(_) => self.id.clone(),
            UnitKind::Record(kind) => format!("{}:{}", kind.scheme(), self.id),
            UnitKind::Word => format!("{}:{}", self.group(), self.id),
        }
    }

    /// The key above it in `accepted.yaml`: the stem of the file of its words, or `pages`.
    pub fn group(&self) -> &'static str {
        match self.kind {
            UnitKind::Page(_) => "pages",
            UnitKind::Record(kind) => kind.file(),
            UnitKind::Word => "vocabulary",
        }
    }

    /// The page, of pages.
    pub fn page(&self) -> Option<PageId> {
        match self.kind {
            UnitKind::Page(page_id) => Some(page_id),
            UnitKind::Record(_) | UnitKind::Word => None,
        }
    }

    /// Whether it is a page.
    pub fn is_page(&self) -> bool {
        self.page().is_some()
    }

    /// Whether its translation was accepted, and whether the original has changed since.
    pub fn acceptance(&self, accepted: Option<&AcceptedTexts>) -> Acceptance {
        match accepted {
            None => Acceptance::Never,
            Some(accepted)
                if self.concerning(accepted) == self.original.iter().collect::<IndexMap<_, _>>() =>
            {
                Acceptance::Holds
            }
            Some(accepted) if self.has_only_grown(accepted) => Acceptance::Grown,
            Some(_) => Acceptance::Stale,
        }
    }

    /// Whether all that was accepted is as it was. The forms of a word stand for one another, so that one more changes the others.
    fn has_only_grown(&self, accepted: &AcceptedTexts) -> bool {
        let is_same = |(key, text): &(&String, &String)| self.original.get(*key) == Some(*text);
        self.kind != UnitKind::Word
            && self
                .concerning(accepted)
                .iter()
                .all(|(key, text)| is_same(&(key, text)))
    }

    /// Those accepted texts that the translation has; the others are borrowed from the present original.
    pub fn concerning<'a>(&self, accepted: &'a AcceptedTexts) -> IndexMap<&'a String, &'a String> {
        let is_of_it = |key: &String| self.original.contains_key(key) || self.translation.contains_key(key);
        accepted.iter().filter(|(key, _)| is_of_it(key)).collect()
    }

    /// Hash of the translation as it is now: twelve hexadecimal digits.
    pub fn translation_hash(&self) -> String {
        let texts = self.translation.iter();
        let said: Vec<String> = texts.map(|(key, text)| format!("{key}\0{text}")).collect();
        let mut hash = sha256_hex(said.join("\0").as_bytes());
        hash.truncate(12);
        hash
    }

    /// Removes texts of the original that the translation does not have. All plural forms of a word count as one text, since languages have
    /// different ones.
    fn of_what_is_translated(mut self) -> Self {
        let translation = &self.translation;
        let is_kept = |key: &String| key == VALUE || translation.contains_key(key);
        if self.kind != UnitKind::Word {
            self.original.retain(|key, _| is_kept(key));
        }
        self
    }
}

impl Site {
    /// All that is translated into a language, in the order of pages, records and the vocabulary.
    pub fn units(&self, files: &Files, lang: LangId) -> Vec<TranslationUnit<'_>> {
        let pages = self
            .page_ids()
            .filter_map(|page_id| self.page_unit(files, page_id, lang));
        let records = RecordKind::ALL.iter().copied().flat_map(|kind| {
            let ids = self.words(lang).of(kind).ids().into_iter();
            ids.filter_map(move |id| self.words_unit(lang, kind, id))
        });
        pages.chain(records).chain(self.vocabulary_units(lang)).collect()
    }

    /// The original's texts when the translation was accepted, which may stand under a previous id of the record.
    pub fn accepted_texts(&self, lang: LangId, unit: &TranslationUnit<'_>) -> Option<&AcceptedTexts> {
        let accepted = self.accepted(lang);
        let under = |id: &String| accepted.get(unit.group(), id);
        under(&unit.id).or_else(|| self.former_ids(unit).iter().rev().find_map(under))
    }

    /// The ids that the record of a translation had before, the oldest first.
    pub fn former_ids(&self, unit: &TranslationUnit<'_>) -> &[String] {
        match unit.kind {
            UnitKind::Record(kind) => {
                let record = self.lookup.record(kind, &unit.id);
                record.map_or(&[], |record| self.previous_ids(record))
            }
            UnitKind::Page(_) | UnitKind::Word => &[],
        }
    }

    /// The record that had an id before, of the kind whose words stand under a group of `accepted.yaml`.
    pub fn renamed(&self, group: &str, id: &str) -> Option<RecordId> {
        let kind = RecordKind::ALL
            .iter()
            .copied()
            .find(|kind| kind.file() == group)?;
        self.records(kind)
            .find(|record| self.previous_ids(*record).iter().any(|former| former == id))
    }

    /// Whether texts accepted under a previous id of a record are still needed: its words have not been moved to the present id yet.
    pub fn awaits_words(&self, lang: LangId, group: &str, id: &str) -> bool {
        self.renamed(group, id).is_some_and(|record| {
            let words = self.words(lang).of(record.kind());
            words.get(self.id(record)).is_none()
        })
    }

    /// Whether what a language shows at an address is a translation whose original has changed since it was accepted.
    pub fn is_stale(&self, files: &Files, target: Target, lang: LangId) -> bool {
        let unit = match target {
            Target::Page(page_id) => {
                let unit = self.page_unit(files, page_id, lang);
                if let Some(unit) = &unit
                    && self.accepted(lang).get(unit.group(), &unit.id).is_none()
                {
                    return self.is_hash_stale(files, page_id, lang);
                }
                unit
            }
            _ => target
                .record()
                .and_then(|record| self.words_unit(lang, record.kind(), self.id(record))),
        };
        unit.is_some_and(|unit| {
            let accepted = self.accepted_texts(lang, &unit);
            unit.acceptance(accepted) == Acceptance::Stale
        })
    }

    /// Whether a page names another state of its original, as sites did before there was `accepted.yaml`.
    fn is_hash_stale(&self, files: &Files, page_id: PageId, lang: LangId) -> bool {
        let named = || {
            let of = self.written(page_id, lang)?.front.translation_of.as_ref()?;
            let original = self.written(page_id, self.languages.find(&of.lang)?)?;
            Some((of.hash.as_ref()?, original))
        };
        named().is_some_and(|(hash, original)| *hash != original.state_hash(files))
    }

    /// A page and its original.
    pub fn page_unit(&self, files: &Files, page_id: PageId, lang: LangId) -> Option<TranslationUnit<'_>> {
        let page = self.written(page_id, lang)?;
        let origin = self.page_origin(page_id, page)?;
        let unit = TranslationUnit {
            kind: UnitKind::Page(page_id),
            id: page.path.clone(),
            original: page_texts(files, self.written(page_id, origin.of)?),
            translation: page_texts(files, page),
            file: page.file,
            origin,
        };
        Some(unit.of_what_is_translated())
    }

    fn words_unit(&self, lang: LangId, kind: RecordKind, id: &str) -> Option<TranslationUnit<'_>> {
        let origin = self.words_origin(lang, kind, id)?;
        let words = self.words(lang).of(kind);
        let mut original = record_texts(self.words(origin.of).of(kind).get(id)?);
        // A caveat refers to the value, which stands in the record.
        if kind == RecordKind::Claim {
            let claim = self.claims.iter().find(|claim| claim.id == id)?;
            original.insert(VALUE.to_owned(), claim.value.to_string());
        }
        let unit = TranslationUnit {
            kind: UnitKind::Record(kind),
            id: id.to_owned(),
            original,
            translation: record_texts(words.get(id)?),
            file: words.file()?,
            origin,
        };
        Some(unit.of_what_is_translated())
    }

    fn vocabulary_units(&self, lang: LangId) -> Vec<TranslationUnit<'_>> {
        let words = self.words(lang);
        let Some((origin, file)) = self.vocabulary_origin(lang).zip(words.vocabulary_file) else {
            return Vec::new();
        };
        let mut originals = by_word(&self.words(origin.of).vocabulary);
        let unit = |(id, translation)| {
            Some(TranslationUnit {
                kind: UnitKind::Word,
                origin,
                original: originals.swap_remove(&id)?,
                id,
                translation,
                file,
            })
        };
        by_word(&words.vocabulary).into_iter().filter_map(unit).collect()
    }
}

/// The texts of each word of the vocabulary, by `LIST.ID`.
fn by_word(words: &VocabularyWords) -> IndexMap<String, AcceptedTexts> {
    let mut found: IndexMap<String, AcceptedTexts> = IndexMap::new();
    for (path, text) in collected(words.plain().into_iter().chain(words.texts())) {
        let mut parts = path.splitn(3, '.');
        let (list, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let key = parts.next().unwrap_or("word").to_owned();
        found.entry(format!("{list}.{id}")).or_default().insert(key, text);
    }
    found
}

fn page_texts(files: &Files, page: &PageFile) -> AcceptedTexts {
    collected(page.texts(files))
}

fn record_texts(words: &dyn RecordWords) -> AcceptedTexts {
    let texts = words.plain().into_iter().chain(words.texts());
    collected(texts)
}

/// Texts with uniform line ends, for comparison.
fn collected<'t>(texts: impl IntoIterator<Item = (String, &'t str)>) -> AcceptedTexts {
    let same = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
    texts.into_iter().map(|(key, text)| (key, same(text))).collect()
}
