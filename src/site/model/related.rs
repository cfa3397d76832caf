//! What belongs to places and actors, and which corrections concern which page.

use super::ids::{ActorId, ClaimId, CorrectionId, EventId, PlaceId, RecordId, RecordOrPage};
use super::records::{Actor, Claim, Correction, Event, Place};
use super::routes::Target;
use crate::kinds::RecordKind;
use std::collections::HashMap;

/// What belongs to places and actors, by their numbers, and the corrections of pages.
#[derive(Debug)]
pub(in crate::site) struct Related {
    pub(in crate::site) places: Vec<Belonging<PlaceId>>,
    pub(in crate::site) actors: Vec<Belonging<ActorId>>,
    /// The claims of each actor, in the order of the records.
    pub(in crate::site) claims: Vec<Vec<ClaimId>>,
    /// The corrections that concern each page, in the order of the records.
    pub(in crate::site) corrections: HashMap<Target, Vec<CorrectionId>>,
}

/// What belongs to one record.
#[derive(Debug, Clone)]
pub(in crate::site) struct Belonging<I> {
    /// Records of its own kind that lie in it, in their order.
    pub(in crate::site) members: Vec<I>,
    /// Its events, in the order of time.
    pub(in crate::site) events: Vec<EventId>,
}

impl Related {
    /// Collects what belongs to what; `chronology` has the events in the order of time.
    pub(in crate::site) fn new(
        (events, chronology): (&[Event], &[EventId]),
        places: &[Place],
        actors: &[Actor],
        claims: &[Claim],
        corrections: &[Correction],
    ) -> Self {
        let mut related = Self {
            places: members(places.iter().map(|place| place.within), PlaceId, PlaceId::index),
            actors: members(actors.iter().map(|actor| actor.within), ActorId, ActorId::index),
            claims: vec![Vec::new(); actors.len()],
            corrections: concerned(events, corrections),
        };
        for id in chronology {
            let event = &events[id.index()];
            for (place, _) in &event.places {
                push_once(&mut related.places[place.index()].events, *id);
            }
            for (actor, _) in &event.actors {
                push_once(&mut related.actors[actor.index()].events, *id);
            }
        }
        for (at, claim) in claims.iter().enumerate() {
            if let Some(actor) = claim.asserted_by {
                related.claims[actor.index()].push(ClaimId(at));
            }
        }
        related
    }
}

/// The corrections of each page: those of its own record, and for an event those of its claims and conflicts.
fn concerned(events: &[Event], corrections: &[Correction]) -> HashMap<Target, Vec<CorrectionId>> {
    let mut users: HashMap<RecordId, Vec<Target>> = HashMap::new();
    for (at, event) in events.iter().enumerate() {
        for record in RecordKind::ALL.iter().flat_map(|kind| told_with(event, *kind)) {
            users.entry(record).or_default().push(Target::Event(EventId(at)));
        }
    }
    let mut concerned: HashMap<Target, Vec<CorrectionId>> = HashMap::new();
    for (at, correction) in corrections.iter().enumerate() {
        for about in &correction.about {
            let (own, others) = match about {
                RecordOrPage::Page(page) => (Some(Target::Page(*page)), None),
                RecordOrPage::Record(record) => (record.page(), users.get(record)),
            };
            for target in own.into_iter().chain(others.into_iter().flatten().copied()) {
                let known = concerned.entry(target).or_default();
                if known.last() != Some(&CorrectionId(at)) {
                    known.push(CorrectionId(at));
                }
            }
        }
    }
    concerned
}

/// The records of a kind that the page of an event shows, so that their corrections concern that page.
fn told_with(event: &Event, kind: RecordKind) -> Vec<RecordId> {
    match kind {
        RecordKind::Claim => event.claims.iter().copied().map(RecordId::Claim).collect(),
        RecordKind::Conflict => event.conflicts.iter().copied().map(RecordId::Conflict).collect(),
        // The page only names and links to all others.
        _ => Vec::new(),
    }
}

/// Records by what they lie in.
fn members<I: Clone>(
    within: impl ExactSizeIterator<Item = Option<I>>,
    id: fn(usize) -> I,
    index: fn(I) -> usize,
) -> Vec<Belonging<I>> {
    let nothing = Belonging {
        members: Vec::new(),
        events: Vec::new(),
    };
    let mut all = vec![nothing; within.len()];
    for (at, parent) in within.enumerate() {
        if let Some(parent) = parent {
            all[index(parent)].members.push(id(at));
        }
    }
    all
}

fn push_once(list: &mut Vec<EventId>, event: EventId) {
    if list.last() != Some(&event) {
        list.push(event);
    }
}
