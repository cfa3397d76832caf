//! What belongs to places and actors, by their numbers.

use super::ids::{ActorId, ClaimId, EventId, PlaceId};
use super::records::{Actor, Claim, Event, Place};

/// What belongs to places and actors.
#[derive(Debug)]
pub(in crate::site) struct Related {
    /// By place.
    pub(in crate::site) places: Vec<Belonging<PlaceId>>,
    /// By actor.
    pub(in crate::site) actors: Vec<Belonging<ActorId>>,
    /// The claims of each actor, in the order of the records.
    pub(in crate::site) claims: Vec<Vec<ClaimId>>,
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
    /// Finds out what belongs to whom; `chronology` has the events in the order of time.
    pub(in crate::site) fn new(
        (events, chronology): (&[Event], &[EventId]),
        places: &[Place],
        actors: &[Actor],
        claims: &[Claim],
    ) -> Self {
        let mut related = Self {
            places: members(places.iter().map(|place| place.within), PlaceId, PlaceId::index),
            actors: members(actors.iter().map(|actor| actor.within), ActorId, ActorId::index),
            claims: vec![Vec::new(); actors.len()],
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
