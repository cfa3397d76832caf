//! What people wrote, and whether it is in their own words and language.

use super::repository::Repository;
use std::collections::{BTreeMap, BTreeSet};

/// Function words that none of the other languages has.
const ENGLISH: [&str; 12] = [
    "the", "which", "their", "with", "from", "were", "would", "this", "that", "and", "they", "been",
];

/// A run of words this long is somebody's sentence; names of institutions are shorter.
const RUN: usize = 9;

/// The words of a text in lower case.
pub(crate) fn words(text: &str) -> Vec<String> {
    let separated = text.split(|c: char| !c.is_alphanumeric());
    let words = separated.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Lines of other languages than English with English in them.
pub(crate) fn english_left(repository: &Repository) -> Vec<String> {
    let mut found = Vec::new();
    for lang in repository.languages().iter().filter(|lang| *lang != "en") {
        let mut texts = repository.texts(&format!("content/{lang}"), &["md", "yaml"]);
        // What originals said is kept beside their translations, in the language of the originals.
        texts.retain(|path, _| !path.ends_with("/accepted.yaml"));
        for (path, text) in texts {
            for line in prose(&text).lines() {
                let line_words = words(line);
                let english = line_words.iter().filter(|word| ENGLISH.contains(&word.as_str()));
                if english.count() >= 2 {
                    found.push(format!("{path}: {line}"));
                }
            }
        }
    }
    found
}

/// Runs of words that stand in an article, too.
pub(crate) fn copied(repository: &Repository) -> Vec<String> {
    let articles = repository.articles();
    if articles.is_empty() {
        return vec!["there is no article in seeds/raw/ to compare with".to_owned()];
    }
    let runs =
        |text: &str| -> BTreeSet<Vec<String>> { words(text).windows(RUN).map(<[String]>::to_vec).collect() };
    let theirs: BTreeSet<Vec<String>> = articles.values().flat_map(|text| runs(text)).collect();
    let mut found = Vec::new();
    for (path, text) in written(repository) {
        let copied = runs(&prose(&text));
        found.extend(
            copied
                .intersection(&theirs)
                .map(|run| format!("{path}: {}", run.join(" "))),
        );
    }
    found
}

/// All that is written about the subject: pages, words, records, digests.
fn written(repository: &Repository) -> BTreeMap<String, String> {
    let mut texts = repository.texts("content", &["md", "yaml"]);
    texts.extend(repository.texts("seeds", &["md"]));
    texts
}

/// Comments, ids, citations, links and shortcodes are the same in all languages and no words of any.
pub(crate) fn prose(text: &str) -> String {
    let mut prose = String::new();
    for line in text.lines().filter(|line| !is_comment(line)) {
        let line = line.split("{#").next().unwrap_or_default();
        let line = line
            .split_once(':')
            .filter(|(key, _)| is_key(key.trim()))
            .map_or(line, |(_, value)| value);
        if !line.starts_with("{{") && !line.starts_with("translation_of") {
            prose.push_str(&without_references(line));
            prose.push('\n');
        }
    }
    prose
}

/// A comment of YAML; a heading of Markdown has an anchor.
fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#') && !line.contains("{#")
}

fn is_key(key: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    !key.is_empty() && key.chars().all(is_part)
}

fn without_references(line: &str) -> String {
    let mut kept = String::new();
    let mut rest = line;
    while let Some(start) = rest.find("[@").or_else(|| rest.find("](")) {
        kept.push_str(&rest[..start]);
        let close = if rest[start..].starts_with("[@") { ']' } else { ')' };
        rest = rest[start..].split_once(close).map_or("", |(_, after)| after);
        kept.push(' ');
    }
    kept.push_str(rest);
    kept
}
