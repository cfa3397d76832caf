//! The explainer of this repository: whole in every language, naming no private person, and in nobody else's words.
//!
//! What needs the raw articles is skipped, and says so, where they are not at hand (`seeds/raw/`, which is never committed).
#![expect(clippy::disallowed_methods, reason = "tests look at files")]

use serde_yaml::Value;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 5] = ["en", "sv", "da", "nb", "nl"];

/// Function words that none of the other languages has.
const ENGLISH: [&str; 12] = [
    "the", "which", "their", "with", "from", "were", "would", "this", "that", "and", "they", "been",
];

/// Private individuals whom the articles quote.
const PRIVATE: [&str; 9] = [
    "elena",
    "shaikezhanov",
    "saule",
    "prashkevich",
    "prasjkevitj",
    "sekerbayeva",
    "sekarbajeva",
    "amir",
    "bayashatalibek",
];

/// A run of words this long is somebody's sentence; names of institutions are shorter.
const RUN: usize = 9;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn texts(folder: &str, extensions: &[&str]) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for entry in walkdir::WalkDir::new(root().join(folder)) {
        let entry = entry.expect("the folder can be read");
        let extension = entry
            .path()
            .extension()
            .and_then(|extension| extension.to_str())
            .unwrap_or_default();
        if entry.file_type().is_file() && extensions.contains(&extension) {
            let path = entry
                .path()
                .strip_prefix(root())
                .expect("the file lies below the root");
            let text = std::fs::read_to_string(entry.path()).expect("the file is text");
            texts.insert(path.to_string_lossy().into_owned(), text);
        }
    }
    texts
}

fn yaml(path: &str) -> Value {
    let text = std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn ids(path: &str) -> BTreeSet<String> {
    let mapping = yaml(path);
    let mapping = mapping.as_mapping().expect("the file is a mapping");
    mapping
        .keys()
        .map(|key| key.as_str().expect("ids are text").to_owned())
        .collect()
}

fn words(text: &str) -> Vec<String> {
    let separated = text.split(|c: char| !c.is_alphanumeric());
    separated
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn report(found: &[String]) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn the_records_are_all_there() {
    let count = |file: &str| ids(&format!("content/shared/{file}.yaml")).len();
    assert_eq!(count("events"), 66);
    assert_eq!(count("conflicts"), 30);
    assert!(count("places") >= 36 && count("figures") >= 57 && count("actors") >= 68);
    assert_eq!(ids("content/en/terms.yaml").len(), 33);
    assert_eq!(texts("seeds", &["md"]).len(), 5);
}

#[test]
fn every_language_has_words_for_every_record_and_every_page() {
    let mut missing = Vec::new();
    let pages = |lang: &str| -> BTreeSet<String> {
        let folder = format!("content/{lang}/");
        texts(&folder, &["md"])
            .keys()
            .map(|path| path.replace(&folder, ""))
            .collect()
    };
    let english = pages("en");
    assert!(english.len() >= 21, "only {} pages", english.len());
    for lang in LANGUAGES {
        missing.extend(
            english
                .difference(&pages(lang))
                .map(|page| format!("{lang} lacks the page {page}")),
        );
        for file in ["events", "places", "actors", "conflicts"] {
            let records = ids(&format!("content/shared/{file}.yaml"));
            let words = ids(&format!("content/{lang}/{file}.yaml"));
            missing.extend(
                records
                    .difference(&words)
                    .map(|id| format!("{lang} lacks words for {file}: {id}")),
            );
        }
        for file in ["terms", "sources", "figures"] {
            let original = ids(&format!("content/en/{file}.yaml"));
            let words = ids(&format!("content/{lang}/{file}.yaml"));
            missing.extend(
                original
                    .difference(&words)
                    .map(|id| format!("{lang} lacks words for {file}: {id}")),
            );
        }
    }
    report(&missing);
}

/// Comments, ids, citations, links and shortcodes are the same in all languages and no words of any.
fn prose(text: &str) -> String {
    let mut prose = String::new();
    for line in text
        .lines()
        .filter(|line| !line.trim_start().starts_with('#') || line.contains("{#"))
    {
        let line = line.split("{#").next().unwrap_or_default();
        let is_key = |key: &str| {
            !key.is_empty()
                && key
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        };
        let line = line
            .split_once(':')
            .filter(|(key, _)| is_key(key.trim()))
            .map_or(line, |(_, value)| value);
        if !line.starts_with("{{") && !line.starts_with("translation_of") {
            let mut rest = line;
            while let Some(start) = rest.find("[@").or_else(|| rest.find("](")) {
                prose.push_str(&rest[..start]);
                let close = if rest[start..].starts_with("[@") { ']' } else { ')' };
                rest = rest[start..].split_once(close).map_or("", |(_, after)| after);
                prose.push(' ');
            }
            prose.push_str(rest);
            prose.push('\n');
        }
    }
    prose
}

#[test]
fn no_english_is_left_in_other_languages() {
    let mut found = Vec::new();
    for lang in &LANGUAGES[1..] {
        for (path, text) in texts(&format!("content/{lang}"), &["md", "yaml"]) {
            for line in prose(&text).lines() {
                let line_words = words(line);
                let english = line_words
                    .iter()
                    .filter(|word| ENGLISH.contains(&word.as_str()))
                    .count();
                if english >= 2 {
                    found.push(format!("{path}: {line}"));
                }
            }
        }
    }
    report(&found);
}

#[test]
fn no_private_person_is_named() {
    let mut found = Vec::new();
    for (path, text) in texts("content", &["md", "yaml"])
        .into_iter()
        .chain(texts("seeds", &["md"]))
    {
        let known: HashSet<String> = words(&text).into_iter().collect();
        found.extend(
            PRIVATE
                .iter()
                .filter(|name| known.contains(**name))
                .map(|name| format!("{path} names {name}")),
        );
    }
    report(&found);
}

#[test]
fn no_sentence_of_an_article_is_in_the_repository() {
    let raw = root().join("seeds/raw");
    let articles: BTreeMap<String, String> = if Path::new(&raw).is_dir() {
        texts("seeds/raw", &["txt"])
    } else {
        BTreeMap::new()
    };
    if articles.is_empty() {
        skipped();
        return;
    }
    let runs =
        |text: &str| -> HashSet<Vec<String>> { words(text).windows(RUN).map(<[String]>::to_vec).collect() };
    let theirs: HashSet<Vec<String>> = articles.values().flat_map(|text| runs(text)).collect();
    let mut found = Vec::new();
    for (path, text) in texts("content", &["md", "yaml"])
        .into_iter()
        .chain(texts("seeds", &["md"]))
    {
        found.extend(
            runs(&prose(&text))
                .intersection(&theirs)
                .map(|run| format!("{path}: {}", run.join(" "))),
        );
    }
    report(&found);
}

#[expect(clippy::print_stdout, reason = "a skipped test says so")]
fn skipped() {
    println!("skipped: the raw articles are not at hand in seeds/raw/");
}
