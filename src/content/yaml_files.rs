//! Records and words: the YAML files of a site.

mod exchanged;

pub(super) use self::exchanged::check_words;

use super::cache::{Cache, YamlCache};
use super::plain::{self, PlainTexts};
use super::{Accepted, LanguageWords, RecordFile, VocabularyWords, WordFile};
use crate::config::{LangId, Languages, Translation};
use crate::diag::{Checked, Diagnostic, Hint, Problems, Unread, list_names};
use crate::input::{FileId, Files, SHARED};
use crate::kinds::{RecordKind, record_kinds};
use crate::locale::{category_name, plural_categories};
use crate::yaml::{Head, Headed, Parsed, Yaml};
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// Reads the YAML files of a folder.
pub(super) struct Folder<'a> {
    files: &'a Files,
    path: String,
    cache: &'a mut YamlCache,
    problems: &'a mut Problems,
}

impl<'a> Folder<'a> {
    /// The folder of the records that all languages share.
    pub(super) fn shared(files: &'a Files, cache: &'a mut YamlCache, problems: &'a mut Problems) -> Self {
        Self {
            files,
            path: SHARED.to_owned(),
            cache,
            problems,
        }
    }

    /// Reads the records of one kind.
    pub(super) fn records<T: DeserializeOwned + PlainTexts + Send + Sync + 'static>(
        &mut self,
        kind: RecordKind,
    ) -> Arc<RecordFile<T>> {
        self.read(kind.file(), record_file).unwrap_or_default()
    }

    /// Reads the words for the records of one kind.
    fn words<T: DeserializeOwned + PlainTexts + Send + Sync + 'static>(
        &mut self,
        kind: RecordKind,
    ) -> Arc<WordFile<T>> {
        self.read(kind.file(), word_file).unwrap_or_default()
    }

    /// Reads the file of a name, if there is one.
    fn read<T: Send + Sync + 'static>(
        &mut self,
        stem: &str,
        read: fn(&Files, FileId) -> Checked<T>,
    ) -> Option<Arc<T>> {
        let file = self.find(stem)?;
        let files = self.files;
        Some(
            self.cache
                .get_or_read(files, file, self.problems, || read(files, file)),
        )
    }

    fn find(&self, stem: &str) -> Option<FileId> {
        self.files.find(&format!("{}/{stem}.yaml", self.path))
    }
}

/// Reads the words of all languages, in parallel.
pub(super) fn load_all_words(
    files: &Files,
    languages: &Languages,
    cache: &mut Cache,
    problems: &mut Problems,
) -> Vec<LanguageWords> {
    cache.words.resize_with(languages.len(), YamlCache::default);
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

fn load_words(files: &Files, tag: &str, cache: &mut YamlCache) -> Checked<LanguageWords> {
    let mut problems = Problems::default();
    let mut folder = Folder {
        files,
        path: format!("content/{tag}"),
        cache,
        problems: &mut problems,
    };
    let vocabulary = folder.read("vocabulary", vocabulary).unwrap_or_default();
    macro_rules! language_words {
        ($($kind:ident $items:ident $id:ident [$($record:ident)?] $words:ident;)*) => {
            LanguageWords {
                vocabulary: Arc::clone(&vocabulary.0),
                vocabulary_file: folder.find("vocabulary"),
                vocabulary_unread: vocabulary.1.clone(),
                $($items: folder.words(RecordKind::$kind),)*
                accepted: folder.read(Accepted::STEM, accepted).unwrap_or_default(),
            }
        };
    }
    let words = record_kinds!(language_words);
    Checked::new(words, problems)
}

// Of a file that cannot be read the following functions return nothing; `unreadable` reports why.

fn record_file<T: DeserializeOwned + PlainTexts>(files: &Files, file: FileId) -> Checked<RecordFile<T>> {
    let Checked {
        value: (entries, unread),
        problems,
    } = entries(files, file);
    let records = RecordFile {
        file: Some(file),
        entries,
        unread,
    };
    Checked::new(records, problems)
}

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
    if let Some(flaw) = flaw_of_all::<T>(files, file, &yaml, (&problems, None)) {
        return Checked::new((Vec::new(), Unread::all()), Problems::from_iter([flaw]));
    }
    for (id, entry) in &entries {
        plain::check((files, &yaml), id, entry, &unread, &mut problems);
    }
    Checked::new((entries, unread), problems)
}

/// A flaw of the whole file that makes its other flaws not worth reporting.
fn flaw_of_all<T: DeserializeOwned>(
    files: &Files,
    file: FileId,
    yaml: &Yaml<'_>,
    (problems, head): (&Problems, Option<Head>),
) -> Option<Diagnostic> {
    if problems.is_empty() {
        return None;
    }
    yaml.wrapped::<T>(head)
        .or_else(|| exchanged::check(files, file, yaml, head))
}

fn word_file<T: DeserializeOwned + PlainTexts>(files: &Files, file: FileId) -> Checked<WordFile<T>> {
    let Checked {
        value: (translation, entries, unread),
        problems,
    } = headed_entries(files, file);
    let words = WordFile {
        file: Some(file),
        translation,
        entries: entries.into_iter().collect(),
        unread,
    };
    Checked::new(words, problems)
}

/// The entries of a file whose head may say how it was translated.
fn headed_entries<T: DeserializeOwned + PlainTexts>(
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
    if let Some(flaw) = flaw_of_all::<T>(files, file, &yaml, (&words.problems, Some(HEAD))) {
        return Checked::new((None, Vec::new(), Unread::all()), Problems::from_iter([flaw]));
    }
    let (_, entries, unread) = &words.value;
    for (id, entry) in entries {
        plain::check((files, &yaml), id, entry, unread, &mut words.problems);
    }
    words
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
    let tag = files
        .get(file)
        .path
        .as_str()
        .split('/')
        .nth(1)
        .unwrap_or_default();
    problems.iter_mut().for_each(|problem| name_forms(problem, tag));
    plain::check((files, &yaml), "", &words, &unread, &mut problems);
    Checked::new((Arc::new(words), unread), problems)
}

/// Where a form of a unit has a name that there is not: names those that the language has.
fn name_forms(problem: &mut Diagnostic, tag: &str) {
    const ALL: &str = "known keys: `zero`, `one`, `two`, `few`, `many`, `other`";
    let lists_all = |hint: &Hint| hint.words().is_some_and(|words| words.starts_with(ALL));
    if problem.code == "unknown-key"
        && let Some(hint) = problem.hints.iter_mut().find(|hint| lists_all(hint))
    {
        let forms = plural_categories(tag, false).into_iter().map(category_name);
        let forms: Vec<&str> = forms.chain(["words"]).collect();
        *hint = format!("the forms of `{tag}` are {}", list_names(&forms)).into();
    }
}

fn accepted(files: &Files, file: FileId) -> Checked<Accepted> {
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
    Checked::new(accepted, problems)
}
