//! Events: when, where, who and what.

use super::binder::{Binder, KindBinder};
use super::time::{check_clock, hour, window, zone_of_event};
use crate::content::{self, Status};
use crate::diag::Diagnostic;
use crate::kinds::RecordKind;
use crate::site::model::{ActorId, ActorRoleId, Event, Place, PlaceId};
use std::collections::BTreeSet;

/// Checks that an established event rests on independent sources.
fn check_status(binder: &mut KindBinder<'_, '_>, id: &str, record: &content::EventRecord) {
    let path = format!("{id}.sources");
    if record.status != Status::Established || binder.unread.touches(&path) {
        return;
    }
    let mut ids: Vec<&str> = record.sources.iter().map(|cited| cited.source.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    let hint = "name another source that says so by itself, or write `status: reported`";
    if let [only] = ids.as_slice() {
        let message = format!("this is `established`, and only one source says so, `{only}`");
        let problem = Diagnostic::warning("one-source", message);
        binder.report(problem.hint(hint), &format!("{id}.status"));
        return;
    }
    let seeds = &binder.all.content.seeds;
    let publishers = ids.iter().map(|id| {
        let seed = seeds.iter().find(|seed| seed.record.id == **id)?;
        seed.record.actor.as_ref().or(seed.record.publisher.as_ref())
    });
    let publishers: Option<BTreeSet<&String>> = publishers.collect();
    if let Some(publisher) = publishers
        .filter(|all| all.len() == 1)
        .and_then(|all| all.first().copied())
    {
        let message = format!("this is `established`, and all its sources come from `{publisher}`");
        let problem = Diagnostic::warning("one-source", message);
        binder.report(problem.hint(hint), &format!("{id}.status"));
    }
}

/// Binds the places of an event.
fn places(
    binder: &mut KindBinder<'_, '_>,
    record: &content::EventRecord,
    path: &str,
) -> Vec<(PlaceId, content::PlaceRole)> {
    let place = |(index, place): (usize, &content::PlaceRef)| {
        let path = format!("{path}.{index}.place");
        let found = binder.find(RecordKind::Place, &place.place, &path);
        found.map(|index| (PlaceId(index), place.role))
    };
    let found: Vec<_> = record.r#where.iter().enumerate().map(place).collect();
    binder.keep(found)
}

/// Binds the actors of an event.
fn actors(
    binder: &mut KindBinder<'_, '_>,
    record: &content::EventRecord,
    path: &str,
) -> Vec<(ActorId, Option<ActorRoleId>)> {
    let mut actors = Vec::with_capacity(record.actors.len());
    for (index, actor) in record.actors.iter().enumerate() {
        let path = format!("{path}.{index}");
        let found = binder.find(RecordKind::Actor, &actor.actor, &format!("{path}.actor"));
        let role = actor.role.as_ref().map(|role| {
            let path = format!("{path}.role");
            binder.word(|lists| &mut lists.actor_roles, role, &path)
        });
        let found = binder.keep_one(found);
        actors.extend(found.map(|found| (ActorId(found), role)));
    }
    actors
}

/// Binds the events. Those without a readable date are checked like the others, but left out of the site.
pub(super) fn events(all: &mut Binder<'_>, site_places: &[Place]) -> Vec<Event> {
    let content = all.content;
    let binder = &mut all.kind(RecordKind::Event);
    let mut events = Vec::new();
    for (id, record) in &content.events.entries {
        let at = |key: &str| format!("{id}.{key}");
        let places = places(binder, record, &at("where"));
        let actors = actors(binder, record, &at("actors"));
        let claims = binder.ids(&record.figures, &at("figures"));
        let conflicts = binder.ids(&record.conflicts, &at("conflicts"));
        let publication = binder.publication(record.added.as_deref(), record.updated.as_deref(), id);
        let kind = binder.word(|lists| &mut lists.event_kinds, &record.kind, &at("kind"));
        let sources = binder.cites(&record.sources, &at("sources"));
        check_status(binder, id, record);
        let when = binder.date(&record.when, &at("when"));
        let zone = zone_of_event(site_places, &places).cloned();
        let window = window(binder, id, record, when.as_ref(), zone.as_ref());
        let hour = hour(binder, id, record, when.as_ref(), zone.as_ref());
        if let (Some(when), Some(zone)) = (&when, &zone) {
            check_clock(binder, when, &at("when"), zone);
        }
        let Some(when) = when else { continue };
        events.push(Event {
            id: id.clone(),
            when,
            window,
            hour,
            order: record.order,
            lead: record.lead,
            places,
            kind,
            actors,
            status: record.status,
            claims,
            conflicts,
            sources,
            previous_ids: binder.former_ids(&record.previous_ids, &format!("{id}.previous_ids")),
            publication,
        });
    }
    events
}
