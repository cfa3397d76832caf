//! From ids to positions, with a hint for ids that are not known.

use super::ids::{ActorId, ConflictId, EventId, FigureId, PlaceId, RecordId, SourceId, TermId};
use crate::diag::nearest;
use std::collections::{HashMap, HashSet};

/// One kind of ids.
#[derive(Debug, Default, Clone)]
pub(super) struct Index(HashMap<String, usize>);

impl Index {
    pub(super) fn new<'a>(ids: impl Iterator<Item = &'a str>) -> Self {
        let mut index = HashMap::new();
        for (position, id) in ids.enumerate() {
            index.entry(id.to_owned()).or_insert(position);
        }
        Self(index)
    }

    pub(super) fn find(&self, id: &str) -> Option<usize> {
        self.0.get(id).copied()
    }

    pub(super) fn hint(&self, id: &str) -> Option<String> {
        let mut ids: Vec<&str> = self.0.keys().map(String::as_str).collect();
        ids.sort_unstable();
        nearest(id, ids).map(|near| format!("did you mean `{near}`?"))
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
    /// Paths of files that are published as they are.
    pub(super) assets: HashSet<String>,
}

impl Lookup {
    /// Finds a record by the scheme and id of a link; the hint when there is none.
    pub(super) fn record(&self, scheme: &str, id: &str) -> Option<Result<RecordId, Option<String>>> {
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
        Some(index.find(id).map(make).ok_or_else(|| index.hint(id)))
    }
}
