//! Citations and the texts of their sources: whether each still stands for what it stood for when it was accepted.
//!
//! Entry points: [`follow_citations`], whose warnings have places; [`accept`], which returns the new contents of locks.
//!
//! **Architecture Invariant:** a citation is never moved to another paragraph by a guess. Its paragraph is identified by a hash of its
//! words, and where that is not conclusive, the citation is reported.

mod accept;
mod coverage;
mod follow;
mod gather;
mod lock;
mod state;

pub use self::accept::{AcceptOutcome, AcceptedSource, accept};
pub use self::coverage::{CoverageReport, coverage};
pub use self::state::{CitationState, SourceCitations, Status, TextAtHand};

use crate::diag::{Diagnostic, Problems};
use crate::input::{Files, Span};
use crate::site::Site;

/// Compares every citation with the raw text of its source, where there is one, and warns of each that has lost its paragraphs.
pub fn follow_citations(site: &Site, files: &Files) -> (Vec<SourceCitations>, Problems) {
    let mut problems = Problems::default();
    let sources = state::states(site, files, &mut problems);
    for source in &sources {
        for citation in &source.citations {
            problems.extend(told(&source.id, citation));
        }
    }
    for (file, path, _) in files.below("seeds") {
        let Some(id) = path.strip_suffix(".lock").filter(|id| !id.contains('/')) else {
            continue;
        };
        if sources.iter().all(|source| source.id != id) {
            let message = format!("there is no source `{id}` whose citations this file keeps");
            let problem = Diagnostic::warning("lock-without-source", message).at(Span::whole(file));
            problems.push(problem.hint("remove it, or rename it like its source"));
        }
    }
    (sources, problems)
}

/// The warning about a citation.
fn told(source: &str, citation: &CitationState) -> Option<Diagnostic> {
    let locator = citation.locator.as_ref()?;
    let by = &citation.by;
    let accept = format!("then run `kzsite sources accept {source}`");
    let problem = match &citation.status {
        Status::Same | Status::New | Status::NotCompared => return None,
        Status::Moved(to) => {
            let message = format!("`{locator}` of the source `{source}` is now `{to}`");
            Diagnostic::warning("citation-moved", message).hint(format!("write `{to}` here, {accept}"))
        }
        Status::Changed(near) => {
            let place = match near {
                Some(near) => format!("look at `{near}`"),
                None => "look for it in the text".to_owned(),
            };
            let message = format!("what `{by}` cites as `{locator}` of the source `{source}` has changed");
            let problem = Diagnostic::warning("citation-changed", message);
            problem.hint(format!("{place}, cite what says it now, {accept}"))
        }
        Status::Gone => {
            let message =
                format!("what `{by}` cites as `{locator}` of the source `{source}` is not there any more");
            let problem = Diagnostic::warning("citation-gone", message);
            problem.hint(format!(
                "cite another place, or take out what rests on it, {accept}"
            ))
        }
        Status::Unknown => {
            let message = format!(
                "the text of the source `{source}` has changed since citations were accepted, and what `{by}` cites of it is not what was \
                 accepted: nobody knows what `{locator}` counts"
            );
            let problem = Diagnostic::warning("citation-unknown", message);
            problem.hint(format!("compare it with the text, {accept}"))
        }
    };
    Some(problem.at(citation.span))
}

#[cfg(test)]
mod tests;
