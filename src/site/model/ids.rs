//! Records by number: what was an id in the files is a position in the site.

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
    DocId
    /// An event.
    EventId
    /// A place.
    PlaceId
    /// A claim.
    FigureId
    /// An actor.
    ActorId
    /// A conflict.
    ConflictId
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
    Figure(FigureId),
    /// `conflict:ID`.
    Conflict(ConflictId),
}
