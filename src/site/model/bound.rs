//! A site before it has addresses: records, pages and words, bound to one another, with access by number.

use super::days::Days;
use super::ids::{ActorId, ClaimId, CorrectionId, EventId, PageId, PlaceId, RecordId, RecordNumber};
use super::index::Lookup;
use super::pages::{PageGroup, PageGroups};
use super::records::{self, AnyRecord, Cite, Figure};
use super::related::Related;
use super::routes::Target;
use super::word_lists::WordLists;
use crate::config::{Config, LangId, Languages};
use crate::content::{Asset, LanguageWords, PageFile, PageKind};
use crate::edtf::Day;
use crate::kinds::{RecordKind, record_kinds};
use crate::theme::OwnShortcodes;
use std::ops::Deref;
use std::sync::Arc;

macro_rules! bound_records {
    ($($kind:ident $items:ident $id:ident [$($record:ident)?] $words:ident;)*) => {
        /// All records of a site, bound to one another, and what follows from them alone.
        #[derive(Debug)]
        pub struct BoundRecords {
            $(
                #[doc = concat!("The records of the kind [`", stringify!($kind), "`](RecordKind::", stringify!($kind), "), in the order of the records; sources in that of their ids.")]
                pub $items: Vec<records::$kind>,
            )*
            /// The words that records choose from lists of the vocabulary.
            pub lists: WordLists,
            /// Events in the order of time.
            pub chronology: Vec<EventId>,
            /// The days that have pages of their own.
            pub days: Arc<Days>,
            /// Rival claims, in the order of the vocabulary.
            pub figures: Vec<Figure>,
            /// What records quote of each source.
            pub quotes: Vec<Vec<Cite>>,
            /// What belongs to places and actors.
            pub(in crate::site) related: Related,
            pub(in crate::site) lookup: Lookup,
        }

        impl BoundRecords {
            /// The records of a kind, in their order.
            pub fn records(&self, kind: RecordKind) -> impl ExactSizeIterator<Item = RecordId> + use<> {
                let count = match kind {
                    $(RecordKind::$kind => self.$items.len(),)*
                };
                (0..count).map(move |at| RecordId::new(kind, at))
            }

            fn record(&self, record: RecordId) -> &dyn AnyRecord {
                match record {
                    $(RecordId::$kind(id) => &self.$items[id.index()],)*
                }
            }
        }
    };
}

record_kinds!(bound_records);

impl BoundRecords {
    /// The records of the kind that the type names, in their order.
    pub fn ids<I: RecordNumber>(&self) -> impl Iterator<Item = I> + use<I> {
        self.records(I::KIND).filter_map(I::of)
    }
}

/// The first and the last day of the timeline's axis.
#[derive(Debug, Clone, Copy)]
pub struct AxisDays {
    /// The first day.
    pub from: Day,
    /// The last day, which is not before the first.
    pub to: Day,
}

/// Records and pages, bound to one another.
#[derive(Debug)]
pub struct Bound {
    pub(in crate::site) records: Arc<BoundRecords>,
    /// The configuration.
    pub config: Config,
    pub languages: Languages,
    /// The days of the timeline's axis; none where no event has a day.
    pub axis: Option<AxisDays>,
    /// Files that are published if something refers to them.
    pub(in crate::site) candidates: Vec<Asset>,
    pub(in crate::site) page_groups: Arc<PageGroups>,
    pub(in crate::site) pages: Vec<Arc<PageFile>>,
    pub(in crate::site) words: Vec<LanguageWords>,
    /// Shortcodes that the site and its theme declare; none where there is no theme, which is reported.
    pub(in crate::site) shortcodes: Option<Arc<OwnShortcodes>>,
}

impl Deref for Bound {
    type Target = BoundRecords;

    fn deref(&self) -> &BoundRecords {
        &self.records
    }
}

impl Bound {
    /// A curated page.
    pub fn page(&self, id: PageId) -> &PageGroup {
        &self.page_groups.all[id.index()]
    }

    /// All curated pages with their numbers, in the order of weight and path, those without a weight last.
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
        self.record(record).id()
    }

    /// The ids that a record had before, the oldest first.
    pub fn previous_ids(&self, record: RecordId) -> &[String] {
        self.record(record).previous_ids()
    }

    /// What a record rests on by its own fields; its words may cite more.
    pub(in crate::site) fn cites(&self, record: RecordId) -> Vec<&Cite> {
        self.record(record).cites()
    }

    /// Places that lie in a place, in the order of the records.
    pub fn places_in(&self, place: PlaceId) -> &[PlaceId] {
        &self.related.places[place.index()].members
    }

    /// Events at a place, in the order of time.
    pub fn events_at(&self, place: PlaceId) -> &[EventId] {
        &self.related.places[place.index()].events
    }

    /// Actors that belong to an actor, in the order of the records.
    pub fn actors_in(&self, actor: ActorId) -> &[ActorId] {
        &self.related.actors[actor.index()].members
    }

    /// Events that an actor takes part in, in the order of time.
    pub fn events_of(&self, actor: ActorId) -> &[EventId] {
        &self.related.actors[actor.index()].events
    }

    /// Claims that an actor makes, in the order of the records.
    pub fn claims_of(&self, actor: ActorId) -> &[ClaimId] {
        &self.related.claims[actor.index()]
    }

    /// The corrections that concern what stands at an address, in the order of the records.
    pub fn corrections_of(&self, target: Target) -> &[CorrectionId] {
        self.related.corrections.get(&target).map_or(&[], Vec::as_slice)
    }
}

impl Bound {
    /// Whether a kind of records is among the data that the site offers.
    pub fn offers(&self, kind: RecordKind) -> bool {
        self.config.data && kind.is_data() && self.records(kind).len() > 0
    }

    /// Whether the site offers any data.
    pub fn offers_data(&self) -> bool {
        RecordKind::ALL.iter().any(|kind| self.offers(*kind))
    }
}
