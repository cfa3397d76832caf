//! Ids that are misspelt where their records are defined, and right everywhere else.

use crate::content::Content;
use crate::diag::{Diagnostic, Problems, holds, list_names, nearest};
use crate::input::Files;
use crate::kinds::RecordKind;
use crate::site::fields::is_id;
use crate::yaml::Yaml;
use std::collections::HashSet;

/// How many ids are compared at most; if there are more, the cause is not a slip.
const COMPARED: usize = 100;

/// Reports ids of records that are probably mistyped: such an id has no words and nothing names it, while a similar id that has no
/// record has words and is named. Returns the similar ids, so that what names them is not reported as well.
pub(super) fn find<'c>(
    content: &'c Content,
    kind: RecordKind,
    files: &Files,
    problems: &mut Problems,
) -> Vec<&'c str> {
    // Terms are defined by their words, and the id of a source is the name of its file.
    let path = kind.path();
    let Some(file) = files.find(&path) else {
        return Vec::new();
    };
    let words = content.words[content.languages.default().index()].of(kind);
    let ids = content.records(kind).ids();
    let known: HashSet<&str> = ids.iter().copied().collect();
    let is_free = |id: &&str| !known.contains(*id) && !content.records(kind).unread().touches(id);
    let orphans: Vec<&str> = words.ids().into_iter().filter(is_free).collect();
    if orphans.is_empty() || orphans.len() > COMPARED {
        return Vec::new();
    }
    let wordless = ids
        .iter()
        .copied()
        .filter(|id| words.get(id).is_none() && is_id(id));
    let wordless: Vec<&str> = wordless.take(COMPARED).collect();
    let mut found = Vec::new();
    for orphan in orphans {
        let Some(id) = nearest(orphan, wordless.iter().copied()) else {
            continue;
        };
        let is_other = |other: &str| other != path;
        let named = places(orphan, files, |other| {
            is_other(other) && Some(other) != words_path(content, kind, files)
        });
        if named.is_empty() || !places(id, files, is_other).is_empty() {
            continue;
        }
        let message = format!("this is `{id}`, but its words and whatever names it say `{orphan}`");
        let hint = format!("write `{orphan}` here; it is named in {}", list_names(&named));
        let place = Yaml::file(files, file).key_span(id);
        problems.push(Diagnostic::error("mistyped-id", message).at(place).hint(hint));
        found.push(orphan);
    }
    found
}

/// The file of the words that the ids are compared with.
fn words_path<'f>(content: &Content, kind: RecordKind, files: &'f Files) -> Option<&'f str> {
    let words = content.words[content.languages.default().index()].of(kind);
    Some(files.get(words.file()?).path.as_str())
}

/// The files of the content that hold an id, among those that `is_asked` selects. The vocabulary is left out, since its words are no ids of
/// records.
fn places<'f>(id: &str, files: &'f Files, is_asked: impl Fn(&str) -> bool) -> Vec<&'f str> {
    let folders = ["content", "seeds"];
    let all = folders.iter().flat_map(|folder| files.below(folder));
    let texts = all.filter(|(_, _, source)| matches!(source.path.extension(), "md" | "yaml"));
    let holding = texts.filter(|(_, _, source)| {
        is_asked(source.path.as_str()) && source.path.name() != "vocabulary.yaml" && holds(source.text(), id)
    });
    holding.map(|(_, _, source)| source.path.as_str()).collect()
}
