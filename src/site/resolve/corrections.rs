//! Corrections: what they are about, and when.

use super::binder::{Binder, Dangling, KindBinder};
use crate::content::{ConflictSeverity, CorrectedField, Quantity, Status};
use crate::diag::{Diagnostic, did_you_mean};
use crate::input::composed;
use crate::kinds::RecordKind;
use crate::markdown::TargetForm;
use crate::site::fields::id_flaw;
use crate::site::model::{ActorId, CorrectedValue, Correction, PageGroups, PlaceId, RecordId, RecordOrPage};

/// Binds the corrections to records and pages. Those without a readable day are checked like the others, but left out of the site.
pub(super) fn corrections(all: &mut Binder<'_>, pages: &PageGroups) -> Vec<Correction> {
    let content = all.content;
    let binder = &mut all.kind(RecordKind::Correction);
    let mut corrections = Vec::new();
    for (id, record) in &content.corrections.entries {
        let at = |key: &str| format!("{id}.{key}");
        if record.about.is_empty() {
            let problem = Diagnostic::error("empty", "this correction is about nothing");
            binder.report(
                problem.hint("name what was changed: `about: [event:ID, why.md]`"),
                &at("about"),
            );
        }
        let about = record.about.iter().enumerate();
        let about: Vec<_> = about
            .map(|(index, target)| subject(binder, pages, target, &at(&format!("about.{index}"))))
            .collect();
        let about = binder.keep(about);
        for (index, target) in record.removed.iter().enumerate() {
            check_removed(binder, target, &at(&format!("removed.{index}")));
        }
        let is_field_known = !binder.unread.touches(&at("field"));
        let mut value = |key: &str, text: &Option<String>| {
            let text = text.as_deref().filter(|_| is_field_known)?;
            value(binder, record.field, text, &at(key))
        };
        let before = value("before", &record.before);
        let after = value("after", &record.after);
        let Some(date) = binder.day(&record.date, &at("date")) else {
            continue;
        };
        corrections.push(Correction {
            id: id.clone(),
            about,
            removed: record.removed.clone(),
            field: record.field,
            before,
            after,
            date,
            kind: record.kind,
        });
    }
    corrections
}

/// The record or page that was changed.
fn subject(
    binder: &KindBinder<'_, '_>,
    pages: &PageGroups,
    target: &str,
    path: &str,
) -> Result<RecordOrPage, Dangling> {
    let dangling = |problem: Diagnostic| binder.dangling(problem, path);
    match TargetForm::parse(target) {
        TargetForm::Record { kind, id } if kind != RecordKind::Correction => {
            let found = binder.find(kind, id, path)?;
            Ok(RecordOrPage::Record(RecordId::new(kind, found)))
        }
        TargetForm::File(file) => pages.by_path.get(&*composed(file)).map_or_else(
            || {
                if pages.draft(&composed(file), binder.all.content.languages.default()).is_some() {
                    let problem = Diagnostic::error("broken-link", format!("the page `{file}` is a draft"));
                    let hint = "name it once it is published; `--drafts` builds drafts, too";
                    return Err(dangling(problem.hint(hint)));
                }
                let message = format!("there is no page `{file}`");
                let paths = pages.all.iter().map(|page| page.path.as_str());
                let hint = did_you_mean(file, paths)
                    .or("name a page by its path in the folder of a language: `why.md`, and a record as links do: `event:ID`");
                Err(dangling(Diagnostic::error("broken-link", message).hint(hint)))
            },
            |page| Ok(RecordOrPage::Page(*page)),
        ),
        _ => {
            let message = format!("`{target}` is no page of the site and no record that can be corrected");
            let hint = "write `event:ID`, `figure:ID` and so on, or the path of a page: `why.md`";
            Err(dangling(Diagnostic::error("broken-link", message).hint(hint)))
        }
    }
}

/// Checks that a removed record is named as links name records, and does not exist.
fn check_removed(binder: &mut KindBinder<'_, '_>, target: &str, path: &str) {
    let problem = match TargetForm::parse(target) {
        TargetForm::Record { kind, id } if kind != RecordKind::Correction && !id.is_empty() => {
            if binder.all.lookup.record(kind, id).is_err() {
                if let Some(problem) = id_flaw(id, binder.tag()) {
                    binder.report(problem, path);
                }
                return;
            }
            Diagnostic::error("still-there", format!("`{target}` is still on the site"))
                .hint("name it under `about`")
        }
        _ => Diagnostic::error(
            "broken-link",
            format!("`{target}` names no record that was removed"),
        )
        .hint("write it as links named it: `event:ID`"),
    };
    binder.report(problem, path);
}

/// Reads a value of a field, and reports one that the field cannot have.
fn value(
    binder: &mut KindBinder<'_, '_>,
    field: Option<CorrectedField>,
    text: &str,
    path: &str,
) -> Option<CorrectedValue> {
    use CorrectedField as Field;
    match field {
        Some(Field::When | Field::AsOf) => binder.date(text, path).map(CorrectedValue::Date),
        Some(Field::Status) => {
            word(binder, Status::ALL, Status::as_str, text, path).map(CorrectedValue::Status)
        }
        Some(Field::Severity) => word(
            binder,
            ConflictSeverity::ALL,
            ConflictSeverity::as_str,
            text,
            path,
        )
        .map(CorrectedValue::Severity),
        Some(Field::Value) => {
            let number = Quantity::in_a_line(text);
            if number.is_none() {
                let problem = Diagnostic::error("wrong-type", format!("`{text}` is no number"));
                let hint = "write it as `20000`, `2.5` or `about 45`, or tell the change in the words of the correction alone";
                binder.report(problem.hint(hint), path);
            }
            number.map(CorrectedValue::Number)
        }
        Some(Field::Where) => {
            let found = binder.find(RecordKind::Place, text, path);
            let found = binder.keep_one(found)?;
            Some(CorrectedValue::Place(PlaceId(found)))
        }
        Some(Field::Actors | Field::AssertedBy | Field::RelayedBy) => {
            let found = binder.find(RecordKind::Actor, text, path);
            let found = binder.keep_one(found)?;
            Some(CorrectedValue::Actor(ActorId(found)))
        }
        Some(field @ (Field::Window | Field::Hour | Field::Statements | Field::Title | Field::Text)) => {
            let message = format!("what was changed in `{}` is told in words only", field.as_str());
            let problem = Diagnostic::error("told-in-words", message);
            let hint = "take this out, and tell the change in the words of the correction";
            binder.report(problem.hint(hint), path);
            None
        }
        None => {
            let problem = Diagnostic::error("told-in-words", "it is not said where this stands");
            let hint =
                "name the field: `field: when`, or tell the change in the words of the correction alone";
            binder.report(problem.hint(hint), path);
            None
        }
    }
}

/// The variant that a text names.
fn word<T: Copy>(
    binder: &mut KindBinder<'_, '_>,
    all: &[T],
    as_str: fn(T) -> &'static str,
    text: &str,
    path: &str,
) -> Option<T> {
    let found = all.iter().copied().find(|word| as_str(*word) == text);
    if found.is_none() {
        let problem = Diagnostic::error("unknown-word", format!("unknown word `{text}`"));
        let guess = did_you_mean(text, all.iter().copied().map(as_str)).or_list("words");
        binder.report(problem.hint(guess), path);
    }
    found
}
