//! Numbers of records and pages: what is an id in the files is a position in the site.

use crate::kinds::RecordKind;

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
    /// An event.
    EventId
    /// A place.
    PlaceId
    /// A claim.
    ClaimId
    /// A figure: all claims of one measure and scope.
    FigureId
    /// An actor.
    ActorId
    /// A conflict.
    ConflictId
    /// A correction.
    CorrectionId
    /// A source.
    SourceId
    /// A term.
    TermId
}

/// Any record that a text can link to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordId {
    /// `event:ID`.
    Event(EventId),
    /// `place:ID`.
    Place(PlaceId),
    /// `actor:ID`.
    Actor(ActorId),
    /// `term:ID`.
    Term(TermId),
    /// `source:ID`.
    Source(SourceId),
    /// `figure:ID`.
    Claim(ClaimId),
    /// `conflict:ID`.
    Conflict(ConflictId),
    /// `correction:ID`.
    Correction(CorrectionId),
}

impl RecordId {
    /// The record of a kind at a position.
    pub(in crate::site) fn new(kind: RecordKind, at: usize) -> Self {
        match kind {
            RecordKind::Event => Self::Event(EventId(at)),
            RecordKind::Place => Self::Place(PlaceId(at)),
            RecordKind::Actor => Self::Actor(ActorId(at)),
            RecordKind::Term => Self::Term(TermId(at)),
            RecordKind::Source => Self::Source(SourceId(at)),
            RecordKind::Claim => Self::Claim(ClaimId(at)),
            RecordKind::Conflict => Self::Conflict(ConflictId(at)),
            RecordKind::Correction => Self::Correction(CorrectionId(at)),
        }
    }

    pub fn kind(self) -> RecordKind {
        match self {
            Self::Event(_) => RecordKind::Event,
            Self::Place(_) => RecordKind::Place,
            Self::Actor(_) => RecordKind::Actor,
            Self::Term(_) => RecordKind::Term,
            Self::Source(_) => RecordKind::Source,
            Self::Claim(_) => RecordKind::Claim,
            Self::Conflict(_) => RecordKind::Conflict,
            Self::Correction(_) => RecordKind::Correction,
        }
    }
}

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
