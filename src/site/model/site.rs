//! The resolved site, and its parts by number.

use super::ids::{ActorId, ConflictId, EventId, PageId, PlaceId, RecordId, SourceId, TermId};
use super::index::Lookup;
use super::pages::{PageGroup, PageGroups};
use super::records::{Actor, Claim, Conflict, Event, Figure, Place, Source, Term};
use super::routes::Routes;
use super::uses::{Mentions, SourceUses};
use super::vocabulary::WordLists;
use crate::config::{Config, LangId, Languages};
use crate::content::{Asset, LanguageWords, PageFile, PageKind};
use crate::edtf::Day;
use crate::kinds::RecordKind;
use crate::media::Size;
use std::collections::HashMap;
use std::sync::Arc;

/// A site with everything bound.
#[derive(Debug)]
pub struct Site {
    /// The configuration.
    pub config: Config,
    /// The languages.
    pub languages: Languages,
    /// The words that records choose from lists of the vocabulary.
    pub lists: WordLists,
    /// First and last day of the timeline's axis.
    pub axis: Option<(Day, Day)>,
    /// Events, in the order of the records.
    pub events: Vec<Event>,
    /// Events in the order of time: by earliest day, then latest day, then order of the records.
    pub chronology: Vec<EventId>,
    /// Places, in the order of the records.
    pub places: Vec<Place>,
    /// Claims, in the order of the records.
    pub claims: Vec<Claim>,
    /// Rival claims, in the order of the vocabulary.
    pub figures: Vec<Figure>,
    /// Actors, in the order of the records.
    pub actors: Vec<Actor>,
    /// Conflicts, in the order of the records.
    pub conflicts: Vec<Conflict>,
    /// Sources, in the order of their ids.
    pub sources: Vec<Source>,
    /// What rests on each source.
    pub uses: Arc<Vec<SourceUses>>,
    /// Terms, in the order of the default language's file.
    pub terms: Vec<Term>,
    /// Files that are published as they are.
    pub assets: Vec<Asset>,
    /// Files that would be published if something referred to them.
    pub(in crate::site) candidates: Vec<Asset>,
    /// Sizes of the images that are published, by address.
    pub(in crate::site) sizes: HashMap<String, Size>,
    /// Every address of the site.
    pub routes: Arc<Routes>,
    /// Curated pages that link to a record, in the order of pages.
    pub mentions: Arc<Mentions>,
    pub(in crate::site) page_groups: Arc<PageGroups>,
    pub(in crate::site) pages: Vec<Arc<PageFile>>,
    pub(in crate::site) words: Vec<LanguageWords>,
    pub(in crate::site) lookup: Lookup,
}

impl Site {
    /// A curated page.
    pub fn page(&self, id: PageId) -> &PageGroup {
        &self.page_groups.all[id.index()]
    }

    /// All curated pages with their numbers, in the order of weight and path.
    pub fn page_ids(&self) -> impl Iterator<Item = PageId> + use<> {
        (0..self.page_groups.all.len()).map(PageId)
    }

    /// The page that a language shows: its own, else the first along the fallback chain; none where the chain has none.
    pub fn displayed(&self, page_id: PageId, lang: LangId) -> Option<&PageFile> {
        self.page(page_id).displayed[lang.index()].map(|index| &*self.pages[index])
    }

    /// The page written in a language.
    pub fn written(&self, page_id: PageId, lang: LangId) -> Option<&PageFile> {
        self.page(page_id).written[lang.index()].map(|index| &*self.pages[index])
    }

    /// The front page of the sections.
    pub fn home(&self) -> Option<PageId> {
        self.page_groups.home
    }

    /// The page of a kind.
    pub fn page_of(&self, kind: PageKind) -> Option<PageId> {
        self.page_groups.by_kind.get(&kind).copied()
    }

    /// The pages of all languages as they are written.
    pub fn pages(&self) -> &[Arc<PageFile>] {
        &self.pages
    }

    /// The permanent id of a record.
    pub fn id(&self, record: RecordId) -> &str {
        match record {
            RecordId::Event(id) => &self.events[id.index()].id,
            RecordId::Place(id) => &self.places[id.index()].id,
            RecordId::Actor(id) => &self.actors[id.index()].id,
            RecordId::Term(id) => &self.terms[id.index()].id,
            RecordId::Source(id) => &self.sources[id.index()].seed.record.id,
            RecordId::Claim(id) => &self.claims[id.index()].id,
            RecordId::Conflict(id) => &self.conflicts[id.index()].id,
        }
    }

    /// The ids that a record had before, the oldest first.
    pub fn previous_ids(&self, record: RecordId) -> &[String] {
        match record {
            RecordId::Event(id) => &self.events[id.index()].previous_ids,
            RecordId::Place(id) => &self.places[id.index()].previous_ids,
            _ => &[],
        }
    }

    /// The records of a kind, in their order.
    pub fn records(&self, kind: RecordKind) -> impl ExactSizeIterator<Item = RecordId> + use<> {
        let count = match kind {
            RecordKind::Event => self.events.len(),
            RecordKind::Place => self.places.len(),
            RecordKind::Actor => self.actors.len(),
            RecordKind::Term => self.terms.len(),
            RecordKind::Source => self.sources.len(),
            RecordKind::Claim => self.claims.len(),
            RecordKind::Conflict => self.conflicts.len(),
        };
        (0..count).map(move |at| RecordId::new(kind, at))
    }

    /// The pages that mention a record.
    pub fn mentions_of(&self, record: RecordId) -> &[PageId] {
        self.mentions.get(&record).map_or(&[], Vec::as_slice)
    }

    /// Width and height of an image that is published, by its address.
    pub fn image_size(&self, address: &str) -> Option<Size> {
        self.sizes.get(address).copied()
    }
}

macro_rules! ids_of {
    ($($(#[$doc:meta])* $method:ident: $items:ident -> $name:ident;)*) => {
        impl Site {
            $(
                $(#[$doc])*
                pub fn $method(&self) -> impl Iterator<Item = $name> + use<> {
                    (0..self.$items.len()).map($name)
                }
            )*
        }
    };
}

ids_of! {
    /// All places, in the order of the records.
    place_ids: places -> PlaceId;
    /// All actors, in the order of the records.
    actor_ids: actors -> ActorId;
    /// All conflicts, in the order of the records.
    conflict_ids: conflicts -> ConflictId;
    /// All sources, in the order of their ids.
    source_ids: sources -> SourceId;
    /// All terms, in the order of the default language's file.
    term_ids: terms -> TermId;
}
