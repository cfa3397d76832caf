//! Reports on a site that builds: what is not translated, what a translation tells differently, what rests on which source.
//!
//! Entry point: [`survey`]. Its warnings have places like all others; [`CheckReport`] counts what an editor wants to know before
//! publishing.
//!
//! **Architecture Invariant:** nothing here is needed to build a site, and nothing here writes one.

mod compare;
mod report;
mod stale;
mod untranslated;

pub use self::report::{CheckReport, LanguageGaps, SourceCheck, survey};
