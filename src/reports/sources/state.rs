//! The state of every citation since it was last accepted.

use super::follow::{Followed, fingerprints, follow};
use super::gather::{Citation, citations};
use super::lock::Lock;
use crate::content::{Locator, RawText, SourceFile};
use crate::diag::Problems;
use crate::input::{FileId, Files, Span};
use crate::site::Site;
use std::collections::BTreeMap;

/// The citations of a source.
#[derive(Debug)]
pub struct SourceCitations {
    /// Id of the source.
    pub id: String,
    /// Which raw text there is.
    pub text: TextAtHand,
    /// Its citations, in the order of records, words and pages.
    pub citations: Vec<CitationState>,
    /// The present lock.
    pub(super) lock: Option<(FileId, Lock)>,
    /// The lock for the present state.
    pub(super) current: Option<Lock>,
}

/// Which raw text of a source there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextAtHand {
    /// None.
    None,
    /// The one that its record was made from.
    AsRecorded,
    /// Another one, named like the source.
    Other,
}

/// A citation and its state.
#[derive(Debug, Clone)]
pub struct CitationState {
    /// What cites: `event:ID`, `sv/causes.md`.
    pub by: String,
    /// The place; absent for the source as a whole.
    pub locator: Option<Locator>,
    /// Where it stands.
    pub span: Span,
    /// Its state.
    pub status: Status,
}

/// The state of a citation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// The paragraphs are the same as when it was accepted.
    Same,
    /// They stand under other numbers.
    Moved(Locator),
    /// Some of them are gone or ambiguous; with a place where to look.
    Changed(Option<Locator>),
    /// They are gone.
    Gone,
    /// It was never accepted, and the text has not changed since others were, or none were.
    New,
    /// Both the text and the citations have changed, so it is unknown to which text their numbers belong.
    Unknown,
    /// It names no paragraphs, or there is no raw text.
    NotCompared,
}

impl Status {
    /// The word for programs.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Moved(_) => "moved",
            Self::Changed(_) => "changed",
            Self::Gone => "gone",
            Self::New => "new",
            Self::Unknown => "unknown",
            Self::NotCompared => "not-compared",
        }
    }

    /// Whether somebody has to look at it.
    pub fn is_lost(&self) -> bool {
        matches!(
            self,
            Self::Moved(_) | Self::Changed(_) | Self::Gone | Self::Unknown
        )
    }
}

/// The state of every citation, by source.
pub(super) fn states(site: &Site, files: &Files, problems: &mut Problems) -> Vec<SourceCitations> {
    let mut by_source: BTreeMap<usize, Vec<Citation>> = BTreeMap::new();
    for (source, citation) in citations(site, files) {
        by_source.entry(source.index()).or_default().push(citation);
    }
    let sources = site.sources.iter().enumerate();
    let states = sources.map(|(at, source)| {
        let citations = by_source.remove(&at).unwrap_or_default();
        let lock = Lock::read(files, &source.seed.record.id, problems);
        state(&source.seed, files, &citations, lock)
    });
    states.collect()
}

pub(super) fn state(
    seed: &SourceFile,
    files: &Files,
    citations: &[Citation],
    lock: Option<(FileId, Lock)>,
) -> SourceCitations {
    let other = seed.other_raw.as_ref().map(|(file, _)| *file);
    let (text, file) = match (seed.raw, other) {
        (Some(file), _) => (TextAtHand::AsRecorded, Some(file)),
        (None, Some(file)) => (TextAtHand::Other, Some(file)),
        (None, None) => (TextAtHand::None, None),
    };
    let prints = file.map(|file| fingerprints(&RawText::of(files.get(file))));
    let places = places(citations);
    let known = lock.as_ref().map(|(_, lock)| lock).zip(prints.as_ref());
    let followed: BTreeMap<&str, Option<Vec<Status>>> = places
        .iter()
        .map(|(by, places)| {
            let states = known.map(|(lock, now)| statuses(lock, now, by, places));
            (*by, states)
        })
        .collect();
    let mut at: BTreeMap<&str, usize> = BTreeMap::new();
    let states = citations.iter().map(|citation| {
        let by = citation.by.as_str();
        let status = if prints.is_none() || !is_followed(citation) {
            Status::NotCompared
        } else {
            let at = at.entry(by).or_default();
            *at += 1;
            followed[by]
                .as_ref()
                .map_or(Status::New, |states| states[*at - 1].clone())
        };
        CitationState {
            by: citation.by.clone(),
            locator: citation.locator.clone(),
            span: citation.span,
            status,
        }
    });
    let states = states.collect();
    let current = prints.map(|paragraphs| Lock {
        paragraphs,
        citations: places
            .iter()
            .map(|(by, places)| ((*by).to_owned(), places.iter().map(ToString::to_string).collect()))
            .collect(),
    });
    SourceCitations {
        id: seed.record.id.clone(),
        text,
        citations: states,
        lock,
        current: current.filter(|current| !current.citations.is_empty()),
    }
}

/// Whether a citation names paragraphs, so that it can be followed.
fn is_followed(citation: &Citation) -> bool {
    let locator = citation.locator.as_ref();
    locator.is_some_and(|locator| locator.last_paragraph().is_some())
}

/// The places that each record, text or page cites, in the order written.
fn places(citations: &[Citation]) -> BTreeMap<&str, Vec<Locator>> {
    let mut places: BTreeMap<&str, Vec<Locator>> = BTreeMap::new();
    for citation in citations.iter().filter(|citation| is_followed(citation)) {
        let list = places.entry(&citation.by).or_default();
        list.extend(citation.locator.clone());
    }
    places
}

/// The states of the citations of one record, text or page. If the text has changed, they can be followed only if each is unchanged, or has
/// already been moved to the new place of its paragraphs.
fn statuses(lock: &Lock, now: &[String], by: &str, places: &[Locator]) -> Vec<Status> {
    let is_same_text = lock.paragraphs == now;
    let known = lock.citations.get(by);
    let known: Option<Vec<Locator>> =
        known.and_then(|known| known.iter().map(|place| place.parse().ok()).collect());
    if is_same_text {
        let known = known.unwrap_or_default();
        let status = |place: &Locator| {
            if known.contains(place) {
                Status::Same
            } else {
                Status::New
            }
        };
        return places.iter().map(status).collect();
    }
    let known = known.filter(|known| known.len() == places.len());
    let states: Option<Vec<Status>> = known.and_then(|known| {
        let pairs = known.iter().zip(places);
        pairs
            .map(|(before, place)| {
                let followed = follow(&lock.paragraphs, now, before);
                match followed {
                    Followed::Moved(to) if to == *place => Some(Status::Same),
                    _ if before != place => None,
                    Followed::Same => Some(Status::Same),
                    Followed::Moved(to) => Some(Status::Moved(to)),
                    Followed::Changed(near) => Some(Status::Changed(near)),
                    Followed::Gone => Some(Status::Gone),
                }
            })
            .collect()
    });
    states.unwrap_or_else(|| vec![Status::Unknown; places.len()])
}
