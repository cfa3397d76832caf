//! From ids to positions, with a hint for ids that are not known.

use super::ids::{ActorId, ConflictId, EventId, FigureId, PlaceId, RecordId, SourceId, TermId};
use crate::content::Records;
use crate::diag::{Guess, Names, Unread};
use std::collections::HashMap;

/// One kind of ids.
#[derive(Debug, Default, Clone)]
pub(in crate::site) struct Index {
    positions: HashMap<String, usize>,
    names: Names,
    unread: Unread,
    is_doubtful: bool,
}

impl Index {
    pub(in crate::site) fn new<'a>(ids: impl Iterator<Item = &'a str>, unread: &Unread) -> Self {
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
            unread: unread.clone(),
            is_doubtful: false,
        }
    }

    pub(in crate::site) fn of<T>(records: &Records<T>) -> Self {
        Self::new(records.entries.iter().map(|(id, _)| id.as_str()), &records.unread)
    }

    pub(in crate::site) fn find(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// Whether an id that is not known may stand in what could not be read, which is told where it stands.
    pub(in crate::site) fn is_unread(&self, id: &str) -> bool {
        self.unread.touches(id)
    }

    /// Notes whether records of the kind may be bound to something else once their problems are mended.
    pub(in crate::site) fn doubt(&mut self, is_doubtful: bool) {
        self.is_doubtful = is_doubtful;
    }

    /// Whether all records of the kind are as they are written and bound as they should be.
    pub(in crate::site) fn is_sound(&self) -> bool {
        !self.is_doubtful && self.unread.is_empty()
    }

    /// What an id that is not known may have been meant to be.
    pub(in crate::site) fn guess(&self, id: &str) -> Guess {
        Guess::new(id, self.names.clone())
    }
}

/// All ids of a site.
#[derive(Debug, Default, Clone)]
pub(in crate::site) struct Lookup {
    pub(in crate::site) events: Index,
    pub(in crate::site) places: Index,
    pub(in crate::site) actors: Index,
    pub(in crate::site) terms: Index,
    pub(in crate::site) sources: Index,
    pub(in crate::site) figures: Index,
    pub(in crate::site) conflicts: Index,
    /// Positions of files that can be published as they are, by address.
    pub(in crate::site) assets: HashMap<String, usize>,
}

impl Lookup {
    /// Finds a record by the scheme and id of a link; where there is none, the ids that there are.
    pub(in crate::site) fn record(&self, scheme: &str, id: &str) -> Option<Result<RecordId, &Index>> {
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
        Some(index.find(id).map(make).ok_or(index))
    }
}
