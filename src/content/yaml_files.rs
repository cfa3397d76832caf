//! Records and words: the YAML files of a site.

use super::cache::{Cache, Read, WordsCache};
use super::plain::{self, PlainTexts};
use super::{Accepted, LanguageWords, RecordFile, VocabularyWords, WordFile};
use crate::config::{LangId, Languages, Translation};
use crate::diag::{Checked, Problems, Unread};
use crate::input::{FileId, Files};
use crate::kinds::RecordKind;
use crate::yaml::{Head, Headed, Parsed, Yaml};
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// Reads the records of one kind.
pub(super) fn records<T: DeserializeOwned + PlainTexts>(
    files: &Files,
    kind: RecordKind,
    cache: &mut Read<Arc<RecordFile<T>>>,
    problems: &mut Problems,
) -> Arc<RecordFile<T>> {
    let Some(file) = files.find(&format!("content/shared/{}.yaml", kind.file())) else {
        return Arc::default();
    };
    let read = cache.get_or_make(files, file, || {
        let Checked {
            value: (entries, unread),
            problems,
        } = entries(files, file);
        let records = RecordFile {
            file: Some(file),
            entries,
            unread,
        };
        Checked::new(Arc::new(records), problems)
    });
    read.clone().into_value(problems)
}

/// Reads a file of entries. `unreadable` reports files that cannot be read.
fn entries<T: DeserializeOwned + PlainTexts>(
    files: &Files,
    file: FileId,
) -> Checked<Parsed<Vec<(String, T)>>> {
    if files.get(file).content.is_err() {
        return Checked::clean((Vec::new(), Unread::all()));
    }
    let yaml = Yaml::file(files, file);
    let Checked {
        value: (entries, unread),
        mut problems,
    } = yaml.entries::<T>();
    for (id, entry) in &entries {
        plain::check((files, &yaml), id, entry, &unread, &mut problems);
    }
    Checked::new((entries, unread), problems)
}

/// Reads a file of words, which may say of itself how it was translated.
fn words_of<T: DeserializeOwned + PlainTexts>(
    files: &Files,
    file: FileId,
) -> Checked<Headed<Translation, T>> {
    const HEAD: Head = Head {
        key: "translation",
        below: &Translation::KEYS,
    };
    if files.get(file).content.is_err() {
        return Checked::clean((None, Vec::new(), Unread::all()));
    }
    let yaml = Yaml::file(files, file);
    let mut words = yaml.headed_entries(Some(HEAD));
    let (_, entries, unread) = &words.value;
    for (id, entry) in entries {
        plain::check((files, &yaml), id, entry, unread, &mut words.problems);
    }
    words
}

/// Reads the words of all languages, in parallel.
pub(super) fn load_all_words(
    files: &Files,
    languages: &Languages,
    cache: &mut Cache,
    problems: &mut Problems,
) -> Vec<LanguageWords> {
    cache.words.resize_with(languages.len(), WordsCache::default);
    let ids: Vec<LangId> = languages.ids().collect();
    let words: Vec<Checked<LanguageWords>> = ids
        .into_par_iter()
        .zip(&mut cache.words)
        .map(|(lang, cache)| load_words(files, languages.tag(lang), cache))
        .collect();
    words
        .into_iter()
        .map(|words| words.into_value(problems))
        .collect()
}

fn load_words(files: &Files, tag: &str, cache: &mut WordsCache) -> Checked<LanguageWords> {
    let mut problems = Problems::default();
    let folder = format!("content/{tag}");
    let vocabulary_file = files.find(&format!("{folder}/vocabulary.yaml"));
    let (vocabulary, vocabulary_unread) = vocabulary_file
        .map(|file| {
            let read = cache
                .vocabulary
                .get_or_make(files, file, || vocabulary(files, file));
            read.clone().into_value(&mut problems)
        })
        .unwrap_or_default();
    let words = LanguageWords {
        events: word_file(
            files,
            &folder,
            RecordKind::Event,
            &mut cache.events,
            &mut problems,
        ),
        places: word_file(
            files,
            &folder,
            RecordKind::Place,
            &mut cache.places,
            &mut problems,
        ),
        actors: word_file(
            files,
            &folder,
            RecordKind::Actor,
            &mut cache.actors,
            &mut problems,
        ),
        sources: word_file(
            files,
            &folder,
            RecordKind::Source,
            &mut cache.sources,
            &mut problems,
        ),
        terms: word_file(files, &folder, RecordKind::Term, &mut cache.terms, &mut problems),
        conflicts: word_file(
            files,
            &folder,
            RecordKind::Conflict,
            &mut cache.conflicts,
            &mut problems,
        ),
        claims: word_file(
            files,
            &folder,
            RecordKind::Claim,
            &mut cache.claims,
            &mut problems,
        ),
        corrections: word_file(
            files,
            &folder,
            RecordKind::Correction,
            &mut cache.corrections,
            &mut problems,
        ),
        vocabulary,
        vocabulary_file,
        vocabulary_unread,
        accepted: accepted(files, &folder, &mut cache.accepted, &mut problems),
    };
    Checked::new(words, problems)
}

fn accepted(
    files: &Files,
    folder: &str,
    cache: &mut Read<Arc<Accepted>>,
    problems: &mut Problems,
) -> Arc<Accepted> {
    let Some(file) = files.find(&format!("{folder}/{}.yaml", Accepted::STEM)) else {
        return Arc::default();
    };
    let read = cache.get_or_make(files, file, || {
        let Checked {
            value: (groups, _),
            problems,
        } = if files.get(file).content.is_ok() {
            Yaml::file(files, file).entries()
        } else {
            Checked::clean((Vec::new(), Unread::all()))
        };
        let accepted = Accepted {
            file: Some(file),
            groups: groups.into_iter().collect(),
        };
        Checked::new(Arc::new(accepted), problems)
    });
    read.clone().into_value(problems)
}

fn vocabulary(files: &Files, file: FileId) -> Checked<Parsed<Arc<VocabularyWords>>> {
    if files.get(file).content.is_err() {
        return Checked::clean((Arc::default(), Unread::all()));
    }
    let yaml = Yaml::file(files, file);
    let Checked {
        value: (words, unread),
        mut problems,
    } = yaml.parse::<VocabularyWords>();
    let words = words.unwrap_or_default();
    plain::check((files, &yaml), "", &words, &unread, &mut problems);
    Checked::new((Arc::new(words), unread), problems)
}

fn word_file<T: DeserializeOwned + PlainTexts>(
    files: &Files,
    folder: &str,
    kind: RecordKind,
    cache: &mut Read<Arc<WordFile<T>>>,
    problems: &mut Problems,
) -> Arc<WordFile<T>> {
    let Some(file) = files.find(&format!("{folder}/{}.yaml", kind.file())) else {
        return Arc::default();
    };
    let read = cache.get_or_make(files, file, || {
        let Checked {
            value: (translation, entries, unread),
            problems,
        } = words_of(files, file);
        let words = WordFile {
            file: Some(file),
            translation,
            entries: entries.into_iter().collect(),
            unread,
        };
        Checked::new(Arc::new(words), problems)
    });
    read.clone().into_value(problems)
}
