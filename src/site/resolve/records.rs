//! All records of a site, bound in the order in which they name one another.

use super::binder::Binder;
use super::{actors, conflicts, events, figures, places, sources};
use crate::content::Content;
use crate::diag::{Problems, Unread};
use crate::site::model::{Actor, Conflict, Event, Figure, Index, Lookup, Place, Source, Term};
use crate::source::Files;

/// All records of a site.
pub(super) struct Records {
    pub(super) events: Vec<Event>,
    pub(super) places: Vec<Place>,
    pub(super) figures: Vec<Figure>,
    pub(super) actors: Vec<Actor>,
    pub(super) conflicts: Vec<Conflict>,
    pub(super) sources: Vec<Source>,
    pub(super) terms: Vec<Term>,
    pub(super) lookup: Lookup,
}

impl Records {
    /// Binds the records of all kinds.
    pub(super) fn bind(content: &Content, files: &Files, problems: &mut Problems) -> Self {
        let mut lookup = lookup(content);
        let mut binder = Binder::new(content, files, &lookup, problems);
        let places = places::places(&mut binder);
        let figures = figures::figures(&mut binder);
        let are_figures_doubtful = binder.is_doubtful;
        let conflicts = conflicts::conflicts(&mut binder);
        let events = events::events(&mut binder, &places);
        let are_events_doubtful = binder.is_doubtful;
        let actors = actors::actors(&mut binder);
        let sources = sources::sources(&mut binder);
        lookup.figures.doubt(are_figures_doubtful);
        lookup.events.doubt(are_events_doubtful);
        Self {
            events,
            places,
            figures,
            actors,
            conflicts,
            sources,
            terms: content.term_ids().map(|id| Term { id: id.clone() }).collect(),
            lookup,
        }
    }
}

/// The ids of all records, and the addresses of all files.
fn lookup(content: &Content) -> Lookup {
    let sources = content.seeds.iter().map(|seed| seed.record.id.as_str());
    let assets = content.assets.iter().enumerate();
    Lookup {
        events: Index::of(&content.events),
        places: Index::of(&content.places),
        actors: Index::of(&content.actors),
        terms: Index::new(content.term_ids().map(String::as_str), content.unread_terms()),
        sources: Index::new(sources, &Unread::default()),
        figures: Index::of(&content.figures),
        conflicts: Index::of(&content.conflicts),
        assets: assets.map(|(at, asset)| (asset.path.clone(), at)).collect(),
    }
}
