//! Numbers of records and pages: what is an id in the files is a position in the site.

use super::word_lists::{MeasureId, PopulationId};
use crate::content::{LanguageWords, WordFile};
use crate::kinds::{RecordKind, record_kinds};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(in crate::site) usize);

        impl $name {
            /// Position in the site, from 0.
            pub fn index(self) -> usize {
                self.0
            }
        }
    )*};
}

ids! {
    /// A curated page, in all its languages.
    PageId
    /// A figure: all claims of one measure and scope.
    FigureId
}

/// The number of a record of one kind: what is the same for all kinds asks this, and needs no row for each.
pub trait RecordNumber: Copy + Into<RecordId> {
    /// The words of such a record.
    type Words: 'static;

    const KIND: RecordKind;

    /// The number, if the record is of this kind.
    fn of(record: RecordId) -> Option<Self>;

    /// The words for records of this kind, of one language.
    fn words_in(words: &LanguageWords) -> &WordFile<Self::Words>;
}

macro_rules! record_ids {
    ($($kind:ident $items:ident $id:ident [$($record:ident)?] $words:ident;)*) => {
        ids! { $(
            #[doc = concat!("Number of a record of the kind [`", stringify!($kind), "`](RecordKind::", stringify!($kind), ").")]
            $id
        )* }

        /// Any record that a text can link to.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RecordId {
            $($kind($id),)*
        }

        impl RecordId {
            /// The record of a kind at a position.
            pub(in crate::site) fn new(kind: RecordKind, at: usize) -> Self {
                match kind {
                    $(RecordKind::$kind => Self::$kind($id(at)),)*
                }
            }

            pub fn kind(self) -> RecordKind {
                match self {
                    $(Self::$kind(_) => RecordKind::$kind,)*
                }
            }
        }

        $(
            impl From<$id> for RecordId {
                fn from(id: $id) -> Self {
                    Self::$kind(id)
                }
            }

            impl RecordNumber for $id {
                type Words = crate::content::$words;

                const KIND: RecordKind = RecordKind::$kind;

                fn of(record: RecordId) -> Option<Self> {
                    match record {
                        RecordId::$kind(id) => Some(id),
                        _ => None,
                    }
                }

                fn words_in(words: &LanguageWords) -> &WordFile<Self::Words> {
                    &words.$items
                }
            }
        )*
    };
}

record_kinds!(record_ids);

/// A record or a page: what rests on a source, or was corrected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordOrPage {
    Record(RecordId),
    Page(PageId),
}

/// Where something that a source tells comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The source itself, or one that it repeats.
    Source(SourceId),
    /// Who published it, or whom it repeats.
    Actor(ActorId),
    /// A publisher that is none of the actors.
    Publisher(String),
}

/// What a claim counts: claims that count the same are rivals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FigureKey {
    pub measure: MeasureId,
    pub population: Option<PopulationId>,
    pub place: Option<PlaceId>,
}
