//! Disagreements and their statements.

use super::binder::{Binder, KindBinder};
use crate::content::StatementRecord;
use crate::diag::Diagnostic;
use crate::kinds::RecordKind;
use crate::site::fields::id_flaw;
use crate::site::model::{ActorId, ClaimId, Conflict, EventId, Statement};

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
        conflicts.push(Conflict {
            id: id.clone(),
            kind: record.kind,
            severity: record.severity,
            statements,
            events: binder.ids(
                RecordKind::Event,
                &record.events,
                &format!("{id}.events"),
                EventId,
            ),
            claims: binder.ids(
                RecordKind::Claim,
                &record.figures,
                &format!("{id}.figures"),
                ClaimId,
            ),
        });
    }
    conflicts
}

/// Binds the sides of one.
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
        let asserted_by = binder.id(
            RecordKind::Actor,
            statement.asserted_by.as_ref(),
            &format!("{path}.asserted_by"),
            ActorId,
        );
        statements.push(Statement {
            id: statement.id.clone(),
            asserted_by,
            sources,
        });
    }
    statements
}
