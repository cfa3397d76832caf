//! Accepts citations: records in the locks of sources what they stand for.

use super::lock::Lock;
use super::state::{SourceCitations, TextAtHand, states};
use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::input::Files;
use crate::site::Site;

/// A source whose citations were accepted, or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedSource {
    /// Its id.
    pub id: String,
    /// What was done.
    pub outcome: AcceptOutcome,
    /// The file, as a path from the root.
    pub path: String,
    /// Its new content; absent where nothing changes or nothing was accepted.
    pub text: Option<String>,
}

/// The result for a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AcceptOutcome {
    /// The number of accepted citations.
    Accepted(usize),
    /// Nothing is accepted: this many citations have lost their paragraphs, and the source was not named.
    Lost(usize),
    /// Its raw text does not exist.
    NoText,
    /// Its raw text is not the one that its record was made from.
    OtherText,
}

/// Accepts the citations of sources: of those that are named, or of all in which none has lost its paragraphs.
///
/// # Errors
/// Unknown ids of sources, and locks that cannot be read.
pub fn accept(site: &Site, files: &Files, ids: &[String]) -> Result<Vec<AcceptedSource>, Problems> {
    let mut problems = Problems::default();
    let all = states(site, files, &mut problems);
    for id in ids {
        if all.iter().all(|source| source.id != *id) {
            let known = all.iter().map(|source| source.id.as_str());
            let message = format!("there is no source with the id `{id}`");
            let hint = did_you_mean(id, known).or("name it as its file in `seeds/`, without `.md`");
            problems.push(Diagnostic::error("unknown-id", message).hint(hint));
        }
    }
    if problems.has_errors() {
        return Err(problems);
    }
    let is_wanted = |source: &&SourceCitations| ids.is_empty() || ids.contains(&source.id);
    let wanted = all.iter().filter(is_wanted);
    Ok(wanted
        .filter_map(|source| accepted(source, files, !ids.is_empty()))
        .collect())
}

/// The result for a source; none where it has no citations of paragraphs, now or before.
fn accepted(source: &SourceCitations, files: &Files, is_named: bool) -> Option<AcceptedSource> {
    let lost = source
        .citations
        .iter()
        .filter(|citation| citation.status.is_lost())
        .count();
    let mut text = None;
    let outcome = match (source.text, &source.current) {
        (TextAtHand::None, _) if source.lock.is_none() && !is_named => return None,
        (TextAtHand::None, _) => AcceptOutcome::NoText,
        (TextAtHand::Other, _) => AcceptOutcome::OtherText,
        (TextAtHand::AsRecorded, None) => return None,
        (TextAtHand::AsRecorded, Some(_)) if lost > 0 && !is_named => AcceptOutcome::Lost(lost),
        (TextAtHand::AsRecorded, Some(current)) => {
            let held = source.lock.as_ref().map_or("", |(file, _)| files.text(*file));
            let now = current.written();
            text = (now != held.replace("\r\n", "\n")).then_some(now);
            AcceptOutcome::Accepted(current.citations.values().map(Vec::len).sum())
        }
    };
    Some(AcceptedSource {
        path: Lock::path(&source.id),
        id: source.id.clone(),
        outcome,
        text,
    })
}
