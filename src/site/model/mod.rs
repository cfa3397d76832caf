//! The types of a resolved site. Records are vectors, and an id such as `EventId` is a position in one of them.

mod bound;
mod days;
mod ids;
mod index;
mod link;
mod origins;
mod pages;
mod publication;
mod records;
mod related;
mod routes;
mod site;
mod uses;
mod word_lists;

pub use self::bound::{AxisDays, Bound, BoundRecords};
pub use self::days::{Days, FirstReports};
pub use self::ids::{
    ActorId, ClaimId, ConflictId, CorrectionId, EventId, FigureId, FigureKey, Origin, PageId, PlaceId,
    RecordId, RecordNumber, RecordOrPage, SourceId, TermId,
};
pub(super) use self::index::{Index, Lookup};
pub(super) use self::link::Argument;
pub use self::link::{Link, LinkError};
pub use self::origins::{OriginGroup, origin_groups};
pub use self::pages::PageGroup;
pub(super) use self::pages::PageGroups;
pub use self::publication::Publication;
pub use self::records::{
    Actor, Cite, Claim, Conflict, CorrectedValue, Correction, Event, Figure, Hour, Place, Source, Statement,
    Term, Window,
};
pub(super) use self::related::Related;
pub use self::routes::{ConfiguredRedirect, DeclaredIn, Redirect, Route, Routes, Target};
pub use self::site::{Addressed, Site};
pub(super) use self::uses::{Backlinks, Mentions};
pub use self::uses::{SourceUses, Use};
pub use self::word_lists::{
    ActorRoleId, EventKindId, MeasureId, PlaceKindId, PopulationId, WordId, WordList, WordLists,
};
