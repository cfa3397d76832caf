//! Records and words: the YAML files of a site.

use super::memo::{Memo, Read, WordsMemo};
use super::{Records, WordFile, Words};
use crate::config::{LangId, Languages};
use crate::diag::{Checked, Problems};
use crate::source::{FileId, Files};
use crate::yaml::Yaml;
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// Names of the files with words of a language.
pub(super) const WORD_FILES: [&str; 8] = [
    "events",
    "places",
    "actors",
    "sources",
    "terms",
    "conflicts",
    "figures",
    "vocabulary",
];
/// Names of the files with records.
pub(super) const SHARED_FILES: [&str; 5] = ["events", "places", "figures", "actors", "conflicts"];

/// Reads the records of one kind.
pub(super) fn records<T: DeserializeOwned>(
    files: &Files,
    name: &str,
    memo: &mut Read<Arc<Records<T>>>,
    problems: &mut Problems,
) -> Arc<Records<T>> {
    let Some(file) = readable(files, &format!("content/shared/{name}.yaml")) else {
        return Arc::default();
    };
    let read = memo.get_or_make(files, file, || {
        let Checked {
            value: entries,
            problems,
        } = Yaml::file(files, file).entries();
        Checked::new(
            Arc::new(Records {
                file: Some(file),
                entries,
            }),
            problems,
        )
    });
    read.clone().into_value(problems)
}

fn readable(files: &Files, path: &str) -> Option<FileId> {
    files.find(path).filter(|file| files.get(*file).content.is_ok())
}

/// Reads the words of all languages, in parallel.
pub(super) fn load_all_words(
    files: &Files,
    languages: &Languages,
    memo: &mut Memo,
    problems: &mut Problems,
) -> Vec<Words> {
    memo.words.resize_with(languages.len(), WordsMemo::default);
    let ids: Vec<LangId> = languages.ids().collect();
    let words: Vec<Checked<Words>> = ids
        .into_par_iter()
        .zip(&mut memo.words)
        .map(|(lang, memo)| load_words(files, languages.tag(lang), memo))
        .collect();
    words
        .into_iter()
        .map(|words| words.into_value(problems))
        .collect()
}

fn load_words(files: &Files, tag: &str, memo: &mut WordsMemo) -> Checked<Words> {
    let mut problems = Problems::default();
    let folder = format!("content/{tag}");
    let vocabulary_file = readable(files, &format!("{folder}/vocabulary.yaml"));
    let vocabulary = vocabulary_file.and_then(|file| {
        let read = memo.vocabulary.get_or_make(files, file, || {
            let Checked { value, problems } = Yaml::file(files, file).parse();
            Checked::new(value.map(Arc::new), problems)
        });
        read.clone().into_value(&mut problems)
    });
    let words = Words {
        events: word_file(files, &folder, "events", &mut memo.events, &mut problems),
        places: word_file(files, &folder, "places", &mut memo.places, &mut problems),
        actors: word_file(files, &folder, "actors", &mut memo.actors, &mut problems),
        sources: word_file(files, &folder, "sources", &mut memo.sources, &mut problems),
        terms: word_file(files, &folder, "terms", &mut memo.terms, &mut problems),
        conflicts: word_file(files, &folder, "conflicts", &mut memo.conflicts, &mut problems),
        figures: word_file(files, &folder, "figures", &mut memo.figures, &mut problems),
        vocabulary: vocabulary.unwrap_or_default(),
        vocabulary_file,
    };
    Checked::new(words, problems)
}

fn word_file<T: DeserializeOwned>(
    files: &Files,
    folder: &str,
    name: &str,
    memo: &mut Read<Arc<WordFile<T>>>,
    problems: &mut Problems,
) -> Arc<WordFile<T>> {
    let Some(file) = readable(files, &format!("{folder}/{name}.yaml")) else {
        return Arc::default();
    };
    let read = memo.get_or_make(files, file, || {
        let Checked {
            value: entries,
            problems,
        } = Yaml::file(files, file).entries();
        Checked::new(
            Arc::new(WordFile {
                file: Some(file),
                entries: entries.into_iter().collect(),
            }),
            problems,
        )
    });
    read.clone().into_value(problems)
}
