//! From ids to positions, with a hint for ids that are not known.

use super::ids::{ActorId, ConflictId, EventId, FigureId, PlaceId, RecordId, SourceId, TermId};
use crate::diag::{Guess, Names};
use std::collections::HashMap;

/// One kind of ids.
#[derive(Debug, Default, Clone)]
pub(super) struct Index {
    positions: HashMap<String, usize>,
    names: Names,
}

impl Index {
    pub(super) fn new<'a>(ids: impl Iterator<Item = &'a str>) -> Self {
        let mut positions = HashMap::new();
        let mut names = Vec::new();
        for (position, id) in ids.enumerate() {
            positions.entry(id.to_owned()).or_insert(position);
            names.push(id);
        }
        names.sort_unstable();
        Self {
            positions,
            names: names.into_iter().collect(),
        }
    }

    pub(super) fn find(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// What an id that is not known may have been meant to be.
    pub(super) fn guess(&self, id: &str) -> Guess {
        Guess::new(id, self.names.clone())
    }
}

/// All ids of a site.
#[derive(Debug, Default, Clone)]
pub(super) struct Lookup {
    pub(super) events: Index,
    pub(super) places: Index,
    pub(super) actors: Index,
    pub(super) terms: Index,
    pub(super) sources: Index,
    pub(super) figures: Index,
    pub(super) conflicts: Index,
    /// Positions of files that can be published as they are, by address.
    pub(super) assets: HashMap<String, usize>,
}

impl Lookup {
    /// Finds a record by the scheme and id of a link; a guess when there is none.
    pub(super) fn record(&self, scheme: &str, id: &str) -> Option<Result<RecordId, Guess>> {
        let (index, make): (&Index, fn(usize) -> RecordId) = match scheme {
            "event" => (&self.events, |at| RecordId::Event(EventId(at))),
            "place" => (&self.places, |at| RecordId::Place(PlaceId(at))),
            "actor" => (&self.actors, |at| RecordId::Actor(ActorId(at))),
            "term" => (&self.terms, |at| RecordId::Term(TermId(at))),
            "source" => (&self.sources, |at| RecordId::Source(SourceId(at))),
            "figure" => (&self.figures, |at| RecordId::Figure(FigureId(at))),
            "conflict" => (&self.conflicts, |at| RecordId::Conflict(ConflictId(at))),
            _ => return None,
        };
        Some(index.find(id).map(make).ok_or_else(|| index.guess(id)))
    }
}
