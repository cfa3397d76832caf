//! Files of records that have lost all of them.

use crate::content::Content;
use crate::diag::{Diagnostic, Problems, list_names};
use crate::input::{Files, Span};
use crate::kinds::RecordKind;

/// Whether there are words for a kind of records and no record, which is told where the records should stand.
pub(super) fn are_none(content: &Content, kind: RecordKind, files: &Files, problems: &mut Problems) -> bool {
    let words = content.words[content.languages.default().index()].of(kind);
    let is_other = matches!(kind, RecordKind::Source | RecordKind::Term);
    if is_other || !content.unread(kind).is_empty() || !content.is_empty(kind) {
        return false;
    }
    let ids = words.ids();
    let Some(words_file) = words.file().filter(|_| !ids.is_empty()) else {
        return false;
    };
    let name = kind.file();
    let path = format!("content/shared/{name}.yaml");
    let words_path = files.get(words_file).path.as_str();
    let (message, file) = match content.records_file(kind) {
        Some(file) => (
            format!(
                "no {name} stand in this file, and `{words_path}` has words for {}",
                list_names(&ids)
            ),
            file,
        ),
        None => (
            format!(
                "there is no `{path}`, and these are words for {}",
                list_names(&ids)
            ),
            words_file,
        ),
    };
    let hint = format!("bring the {name} back into `{path}`, or remove their words");
    problems.push(
        Diagnostic::error("no-records", message)
            .at(Span::whole(file))
            .hint(hint),
    );
    true
}
