//! The resolved site: routes, links, citations, translations and records bound to one another; immutable.
//!
//! Entry point: [`resolve`], which turns [`Content`](crate::content::Content) into a [`Site`] and reports everything that
//! points nowhere, stands twice or rests on nothing. What it returns answers questions such as "what is the address of this
//! event in Swedish" ([`Site::record_url`]) or "which words does Danish show here" ([`Site::words`]).
//!
//! **Architecture Invariant:** nothing here knows a template or HTML, and nothing changes once resolved.

mod cache;
mod check;
mod coverage;
mod fields;
mod links;
mod model;
mod moved;
mod pairing;
mod publishing;
mod queries;
mod quotes;
mod resolve;
mod routes;
mod similarity;

pub use self::cache::Cache;
pub use self::check::{borrowed_parts, gaps};
pub use self::coverage::ParagraphCoverage;
pub use self::fields::{ID_FORM, address_flaw, date_flaw, is_id, meant_id};
pub use self::links::{OwnValue, Shortcode, Shown};
pub use self::model::{
    ActorId, ActorRoleId, AxisDays, Cite, ClaimId, ConfiguredRedirect, ConflictId, CorrectedValue,
    Correction, CorrectionId, DeclaredIn, Event, EventId, EventKindId, Figure, FigureId, FigureKey,
    FirstReports, Hour, Link, MeasureId, Origin, PageId, Place, PlaceId, PlaceKindId, PopulationId,
    Publication, RecordId, RecordNumber, RecordOrPage, Redirect, Route, Routes, Site, SourceId, Target,
    TermId, Window, WordId, WordList,
};
pub use self::queries::{Acceptance, Localized, TranslationUnit, UnitKind, encode_path};
pub use self::resolve::{ResolveOptions, hour_flaw, resolve};
pub use self::similarity::{Likeness, words as plain_words};
