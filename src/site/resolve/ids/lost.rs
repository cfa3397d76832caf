//! Files of records that are empty or missing, though their records are used.

use crate::content::Content;
use crate::diag::{Diagnostic, Problems, list_names};
use crate::input::{FileId, Files, SHARED, Span};
use crate::kinds::RecordKind;
use crate::yaml::Yaml;

/// Whether the folder of records is missing though there are words for several kinds, which is reported once.
pub(in crate::site::resolve) fn is_folder_lost(
    content: &Content,
    files: &Files,
    problems: &mut Problems,
) -> bool {
    if files.below(SHARED).next().is_some() {
        return false;
    }
    let of_default = &content.words[content.languages.default().index()];
    let worded = RecordKind::ALL
        .iter()
        .copied()
        .filter(|kind| kind.is_shared() && !of_default.of(*kind).ids().is_empty());
    let paths: Vec<&str> = worded
        .filter_map(|kind: RecordKind| Some(files.get(of_default.of(kind).file()?).path.as_str()))
        .collect();
    if paths.len() < 2 {
        return false;
    }
    let message = format!(
        "there is no folder `{SHARED}`, and there are words for its records in {}",
        list_names(&paths)
    );
    problems.push(
        Diagnostic::error("no-records", message)
            .at(Span::whole(content.config_file))
            .hint(format!(
                "write the records into `{SHARED}`, or bring it back, or remove the words"
            )),
    );
    true
}

/// Whether there are no records of a kind though there are words for some, or other records name some. That is reported where the records
/// should stand.
pub(super) fn are_none(content: &Content, kind: RecordKind, files: &Files, problems: &mut Problems) -> bool {
    let records = content.records(kind);
    let is_any = !records.ids().is_empty() || !records.undated().is_empty();
    let may_be_lost = kind.is_shared() || kind == RecordKind::Source;
    if !may_be_lost || is_any || !records.unread().is_empty() {
        return false;
    }
    let Some(use_of_none) = words(content, kind, files).or_else(|| naming(content, kind, files)) else {
        return false;
    };
    let name = kind.file();
    let path = match kind {
        RecordKind::Source => "seeds/".to_owned(),
        _ => kind.path(),
    };
    let (message, place) = match records.file() {
        Some(file) => (
            format!("no {name} stand in this file, and {}", use_of_none.said),
            Span::whole(file),
        ),
        None if kind == RecordKind::Source => (
            format!("there is no source in `{path}`, and {}", use_of_none.said_there),
            use_of_none.place,
        ),
        None => (
            format!("there is no `{path}`, and {}", use_of_none.said_there),
            use_of_none.place,
        ),
    };
    problems.push(Diagnostic::error("no-records", message).at(place).hint(format!(
        "write the {name} into `{path}`, or {}",
        use_of_none.otherwise
    )));
    true
}

/// A use of records that do not exist.
struct Use {
    place: Span,
    /// What it is, for a message in the file of the records.
    said: String,
    /// What it is, for a message at the use itself.
    said_there: String,
    otherwise: &'static str,
}

/// The words for records of a kind.
fn words(content: &Content, kind: RecordKind, files: &Files) -> Option<Use> {
    let words = content.words[content.languages.default().index()].of(kind);
    let ids = words.ids();
    let file = words.file().filter(|_| !ids.is_empty())?;
    let names = list_names(&ids);
    Some(Use {
        place: Span::whole(file),
        said: format!("`{}` has words for {names}", files.get(file).path),
        said_there: format!("these are words for {names}"),
        otherwise: "remove their words",
    })
}

/// Where an event names a record of a kind first.
fn naming(content: &Content, kind: RecordKind, files: &Files) -> Option<Use> {
    let file: FileId = content.events.file?;
    let (path, id) = content.events.entries.iter().find_map(|(event, record)| {
        let (key, id) = match kind {
            RecordKind::Place => ("where.0.place", record.r#where.first()?.place.as_str()),
            RecordKind::Actor => ("actors.0.actor", record.actors.first()?.actor.as_str()),
            RecordKind::Claim => ("figures.0", record.figures.first()?.as_str()),
            RecordKind::Conflict => ("conflicts.0", record.conflicts.first()?.as_str()),
            RecordKind::Source => ("sources.0.source", record.sources.first()?.source.as_str()),
            _ => return None,
        };
        let path = format!("{event}.{key}");
        (!content.events.unread.touches(&path)).then_some((path, id))
    })?;
    Some(Use {
        place: Yaml::file(files, file).span(&path),
        said: format!("`{}` names `{id}`", files.get(file).path),
        said_there: format!("`{id}` is named here"),
        otherwise: "take away what names them",
    })
}
