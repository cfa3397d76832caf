//! Records by number: what was an id in the files is a position in the site.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(super) usize);

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

macro_rules! ids_of {
    ($($(#[$doc:meta])* $method:ident: $items:ident -> $name:ident;)*) => {
        impl super::Site {
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
    /// All events, in the order of the records.
    event_ids: events -> EventId;
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
