//! Reports on a site: what is not translated, where translations differ from their originals, what rests on which source.
//!
//! Entry points: [`survey`], whose warnings have places like all others ([`CheckReport`] counts what an editor wants to know before
//! publishing); [`accept`] for translations that are up to date; [`since`] for changes that no correction tells of; [`of_language`] for
//! those who work on one language.
//!
//! **Architecture Invariant:** nothing here is needed to build a site, and nothing here writes one.

mod accept;
mod compare;
mod diff;
mod near_rivals;
mod one_language;
mod report;
mod revision;
mod since;
mod sources;
mod stale;
mod undeclared_origin;
mod untranslated;

pub use self::accept::{AcceptedNow, Wanted, accept};
pub use self::one_language::{Parted, can_be_compared, find_language, not_compared, of_language};
pub use self::report::{Borrowed, CheckReport, LanguageGaps, SourceCheck, survey, survey_language};
pub use self::since::since;
pub use self::sources::{
    AcceptOutcome, AcceptedSource, CitationState, CoverageReport, SourceCitations, Status, TextAtHand,
    accept as accept_citations, coverage, follow_citations,
};
