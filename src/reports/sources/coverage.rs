//! The coverage of sources, by ids of records.

use crate::site::{ClaimId, Origin, Site, SourceId};

/// Gaps in what rests on sources.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CoverageReport {
    /// Sources that nothing rests on.
    pub uncited: Vec<String>,
    /// Claims without a source.
    pub unsourced: Vec<String>,
    /// Claims of which no source names a place.
    pub unlocated: Vec<String>,
    /// Events that rest on sources of one origin, or on one alone.
    pub events: Vec<DependentEvent>,
    /// Conflicts that no page shows.
    pub unshown: Vec<String>,
    /// Paragraphs that nothing cites, by source.
    pub paragraphs: Vec<SourceParagraphs>,
}

/// An event whose sources are not independent of one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DependentEvent {
    /// The event.
    pub id: String,
    /// Its sources.
    pub sources: Vec<String>,
    /// What all of these have in common, where there are several: `actor:ID`, `source:ID`, the name of a publisher.
    pub origins: Vec<String>,
}

/// How much of a source is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceParagraphs {
    /// The source.
    pub id: String,
    /// How many paragraphs it has of its own.
    pub all: usize,
    /// How many of them nothing cites.
    pub uncited: usize,
    /// Which: `paras 3-5, 9`.
    pub numbers: Option<String>,
}

/// Reports the coverage of a site.
pub fn coverage(site: &Site) -> CoverageReport {
    let found = site.coverage();
    let source = |id: &SourceId| site.sources[id.index()].seed.record.id.clone();
    let claims = |ids: &[ClaimId]| ids.iter().map(|id| site.claims[id.index()].id.clone()).collect();
    let single = found.single.iter().map(|(event, only)| DependentEvent {
        id: site.events[event.index()].id.clone(),
        sources: vec![source(only)],
        origins: Vec::new(),
    });
    let one_origin = found.one_origin.iter().map(|(event, group)| DependentEvent {
        id: site.events[event.index()].id.clone(),
        sources: group.sources.iter().map(source).collect(),
        origins: group.shared.iter().map(|origin| name(site, origin)).collect(),
    });
    CoverageReport {
        uncited: found.uncited.iter().map(source).collect(),
        unsourced: claims(&found.unsourced),
        unlocated: claims(&found.unlocated),
        events: single.chain(one_origin).collect(),
        unshown: found
            .unshown
            .iter()
            .map(|id| site.conflicts[id.index()].id.clone())
            .collect(),
        paragraphs: found
            .paragraphs
            .iter()
            .map(|paragraphs| SourceParagraphs {
                id: source(&paragraphs.source),
                all: paragraphs.all,
                uncited: paragraphs.uncited,
                numbers: paragraphs.numbers.as_ref().map(ToString::to_string),
            })
            .collect(),
    }
}

fn name(site: &Site, origin: &Origin) -> String {
    match origin {
        Origin::Source(id) => format!("source:{}", site.sources[id.index()].seed.record.id),
        Origin::Actor(id) => format!("actor:{}", site.actors[id.index()].id),
        Origin::Publisher(name) => name.clone(),
    }
}
