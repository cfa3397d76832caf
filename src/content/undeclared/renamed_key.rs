//! The vocabulary, or a list of it, under an unknown key: the unknown key is reported, and the missing list follows from it.

use crate::config::LISTS;
use crate::diag::{Diagnostic, Hint, Problems};
use crate::input::{FileId, Files};
use crate::yaml::Yaml;

/// The position of the problem of the only unknown key of the vocabulary.
pub(super) fn stray_list(file: FileId, files: &Files, problems: &Problems) -> Option<usize> {
    only(file, files, problems, |yaml, key| {
        let path = format!("vocabulary.{key}");
        yaml.has_key(&path)
    })
}

/// Whether what is missing is reported as an unknown key, whose hint is made to name it.
pub(super) fn is_told(
    (file, files): (FileId, &Files),
    stray: Option<usize>,
    missing: &[(&str, Vec<String>)],
    is_whole: bool,
    problems: &mut Problems,
) -> bool {
    let is_vocabulary = |yaml: &Yaml<'_>, key: &str| {
        let mut lists = LISTS.into_iter();
        lists.any(|list| yaml.has_key(&format!("{key}.{list}")))
    };
    let whole = || only(file, files, problems, is_vocabulary);
    let (at, meant) = match missing {
        [(list, _)] if stray.is_some() => (stray, *list),
        [_, ..] if is_whole => (whole(), "vocabulary"),
        _ => return false,
    };
    let Some(problem) = at.and_then(|at| problems.iter_mut().nth(at)) else {
        return false;
    };
    problem.hints = vec![format!("write `{meant}` in its place, which is missing").into()];
    true
}

/// The position of the only problem of an unknown key of the configuration for which this holds.
fn only(
    file: FileId,
    files: &Files,
    problems: &Problems,
    holds: impl Fn(&Yaml<'_>, &str) -> bool,
) -> Option<usize> {
    let yaml = Yaml::file(files, file);
    let is_it = |problem: &Diagnostic| {
        let place = problem.span.filter(|place| place.file == file);
        let is_at_a_loss = problem.hints.first().is_some_and(Hint::is_at_a_loss);
        let key = place.map(|place| &files.text(file)[place.range()]);
        problem.code == "unknown-key" && is_at_a_loss && key.is_some_and(|key| holds(&yaml, key))
    };
    let mut found = problems.iter().enumerate().filter(|(_, problem)| is_it(problem));
    let first = found.next()?.0;
    found.next().is_none().then_some(first)
}
