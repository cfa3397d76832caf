//! Reports on a site that builds: what is not translated, what a translation tells differently, what rests on which source.
//!
//! Entry points: [`survey`], whose warnings have places like all others ([`CheckReport`] counts what an editor wants to know before
//! publishing); [`accept`] for translations that are found to be up to date; [`since`] for changes that no correction tells of.
//!
//! **Architecture Invariant:** nothing here is needed to build a site, and nothing here writes one.

mod accept;
mod compare;
mod diff;
mod likeness;
mod report;
mod revision;
mod since;
mod stale;
mod unsaid;
mod untranslated;

pub use self::accept::{AcceptedNow, Wanted, accept};
pub use self::report::{CheckReport, LanguageGaps, SourceCheck, survey};
pub use self::since::since;
