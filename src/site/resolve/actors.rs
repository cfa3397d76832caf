//! Actors: what they belong to, and what they are called elsewhere.

use super::binder::Binder;
use super::part_of;
use crate::diag::Diagnostic;
use crate::kinds::RecordKind;
use crate::site::fields::check_address_of_record;
use crate::site::model::Actor;

/// Binds the actors.
pub(super) fn actors(all: &mut Binder<'_>) -> Vec<Actor> {
    let content = all.content;
    let binder = &mut all.kind(RecordKind::Actor);
    let mut actors = Vec::new();
    for (id, record) in &content.actors.entries {
        for (index, url) in record.same_as.iter().enumerate() {
            if let Err(problem) = check_address_of_record(url) {
                binder.report(problem, &format!("{id}.same_as.{index}"));
            }
        }
        binder.check_spellings(id, &record.spellings);
        let kind = binder.word(
            |lists| &mut lists.actor_kinds,
            &record.kind,
            &format!("{id}.kind"),
        );
        actors.push(Actor {
            id: id.clone(),
            kind,
            within: binder.id(record.within.as_ref(), &format!("{id}.within")),
            same_as: record.same_as.clone(),
            spellings: record.spellings.clone(),
        });
    }
    for actor in part_of::break_circles(&mut actors) {
        let id = &actors[actor].id;
        let problem = Diagnostic::error("circular", format!("the actor `{id}` belongs to itself"));
        let problem = problem.hint("name the organisation above it, or take `within` out of the highest");
        binder.report(problem, &format!("{id}.within"));
    }
    actors
}
