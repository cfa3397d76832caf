//! Words that are misspelt in the configuration and spelt right where they are used.

use super::uses::{NAMED, Uses, WordUse};
use crate::config::{Config, is_word};
use crate::diag::{Diagnostic, list_names, nearest};
use crate::input::{FileId, Files};
use crate::yaml::Yaml;

/// How many places have to use the other word: if it is only one, that place may be misspelt.
const ENOUGH: usize = 2;

/// Reports declared words of a list that nothing uses where a similar word is used and not declared, and declares that one instead.
pub(super) fn mend(
    file: FileId,
    config: &mut Config,
    list: &str,
    uses: &Uses,
    files: &Files,
) -> Vec<Diagnostic> {
    let declared = config.vocabulary.list(list);
    let unused = declared
        .iter()
        .enumerate()
        .filter(|(_, word)| is_word(word) && !uses.contains_key(**word));
    let mut unused: Vec<(usize, String)> = unused.map(|(at, word)| (at, (*word).to_owned())).collect();
    let undeclared = uses.iter().filter(|(word, places)| {
        places.len() >= ENOUGH && is_word(word) && !declared.contains(&word.as_str())
    });
    let mut meant = Vec::new();
    for (word, places) in undeclared {
        let near = nearest(word, unused.iter().map(|(_, word)| word.as_str())).map(ToOwned::to_owned);
        if let Some(found) = unused.iter().position(|(_, word)| Some(word) == near.as_ref()) {
            let (at, written) = unused.swap_remove(found);
            meant.push((at, written, word.clone(), places));
        }
    }
    let yaml = Yaml::file(files, file);
    let mut problems = Vec::new();
    for (at, written, word, places) in meant {
        let message = format!("this is `{written}` of the `{list}`, but whatever uses it says `{word}`");
        let problem = Diagnostic::error("mistyped-id", message);
        let span = yaml.word_span(&format!("vocabulary.{list}"), at, &written);
        let hint = format!("write `{word}` here; it stands in {}", named(files, places));
        problems.push(problem.at(span).hint(hint));
        config.vocabulary.rename(list, at, &word);
    }
    problems
}

/// The files of some of the places.
fn named(files: &Files, places: &[WordUse]) -> String {
    let mut paths: Vec<&str> = Vec::new();
    for place in places {
        let path = files.get(place.span(files).file).path.as_str();
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    paths.truncate(NAMED);
    list_names(&paths)
}
