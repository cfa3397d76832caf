//! Disagreements and their statements.

use super::binder::{Binder, KindBinder};
use crate::content::{ConflictKind, ConflictRecord, StatementRecord};
use crate::diag::Diagnostic;
use crate::kinds::RecordKind;
use crate::site::fields::id_flaw;
use crate::site::model::{Conflict, Statement};

/// Binds the disagreements.
pub(super) fn conflicts(all: &mut Binder<'_>) -> Vec<Conflict> {
    let content = all.content;
    let binder = &mut all.kind(RecordKind::Conflict);
    let mut conflicts = Vec::new();
    for (id, record) in &content.conflicts.entries {
        if record.statements.len() < 2 {
            let problem = Diagnostic::error(
                "one-sided",
                format!("the conflict `{id}` has fewer than two statements"),
            );
            binder.report(
                problem.hint("write two statements that disagree, each with its sources; what one source says alone is no disagreement"),
                &format!("{id}.statements"),
            );
        }
        let statements = statements(binder, id, &record.statements);
        // A source that does not exist is reported, and may be the one that both share.
        let mut sides = statements.iter().zip(&record.statements);
        let are_bound = sides.all(|(bound, written)| bound.sources.len() == written.sources.len());
        let is_read = !content.conflicts.unread.touches(&format!("{id}.statements"));
        if let Some(problem) = kind_flaw(record).filter(|_| are_bound && is_read) {
            binder.report(problem, &format!("{id}.kind"));
        }
        conflicts.push(Conflict {
            id: id.clone(),
            kind: record.kind,
            severity: record.severity,
            statements,
            events: binder.ids(&record.events, &format!("{id}.events")),
            claims: binder.ids(&record.figures, &format!("{id}.figures")),
        });
    }
    conflicts
}

/// The problem of a kind that contradicts the sources of the statements. A statement without an actor is one of the source itself.
fn kind_flaw(record: &ConflictRecord) -> Option<Diagnostic> {
    let sides = &record.statements;
    if sides.len() < 2 || sides.iter().any(|side| side.sources.is_empty()) {
        return None;
    }
    let names =
        |side: &StatementRecord, source: &str| side.sources.iter().any(|other| other.source == source);
    let is_shared = sides.iter().enumerate().any(|(at, side)| {
        let mut sources = side.sources.iter();
        sources.any(|source| sides[at + 1..].iter().any(|other| names(other, &source.source)))
    });
    let first = (&sides[0].sources[0].source, &sides[0].asserted_by);
    let is_one = sides.iter().all(|side| {
        let mut sources = side.sources.iter();
        side.asserted_by == *first.1 && sources.all(|source| source.source == *first.0)
    });
    let (message, hint) = match record.kind {
        ConflictKind::WithinSource if !is_shared => (
            "no source has two of these statements, so that none contradicts itself".to_owned(),
            "write `kind: between-sources`, or see which source each statement has",
        ),
        ConflictKind::BetweenSources if is_one => (
            format!("all of these statements are those of one source, `{}`", first.0),
            "write `kind: within-source`; or say with `asserted_by` who makes each statement in the source",
        ),
        _ => return None,
    };
    Some(Diagnostic::warning("odd-kind", message).hint(hint))
}

/// Binds the statements of a disagreement.
fn statements(binder: &mut KindBinder<'_, '_>, id: &str, records: &[StatementRecord]) -> Vec<Statement> {
    let mut statements: Vec<Statement> = Vec::new();
    for (index, statement) in records.iter().enumerate() {
        let path = format!("{id}.statements.{index}");
        if let Some(problem) = id_flaw(&statement.id, binder.tag()) {
            binder.report(problem, &format!("{path}.id"));
        }
        if statements.iter().any(|earlier| earlier.id == statement.id) {
            let problem = Diagnostic::error(
                "duplicate-id",
                format!("a second statement has the id `{}`", statement.id),
            );
            let problem =
                problem.hint("give it an id of its own, and its words in each language the same one");
            binder.report(problem, &format!("{path}.id"));
        }
        let sources = binder.cites(&statement.sources, &format!("{path}.sources"));
        let asserted_by = binder.id(statement.asserted_by.as_ref(), &format!("{path}.asserted_by"));
        statements.push(Statement {
            id: statement.id.clone(),
            asserted_by,
            sources,
        });
    }
    statements
}
