//! What rests on each source.

use super::ids::{ConflictId, DocId, EventId, FigureId, RecordId, SourceId};
use super::model::{Cite, Site};
use crate::content::Locator;
use std::collections::BTreeSet;

/// All that rests on one source, by place in it.
pub type SourceUses = BTreeSet<Use>;

/// Something that rests on a place of a source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// The place; absent for the source as a whole.
    pub locator: Option<Locator>,
    /// The record or page; pages come after records.
    pub by: Result<RecordId, DocId>,
}

/// Collects what rests on each source: records by their `sources`, texts by what they cite.
pub(super) fn collect(site: &Site, texts: &[(Result<RecordId, DocId>, Cite)]) -> Vec<SourceUses> {
    let mut uses = vec![SourceUses::new(); site.sources.len()];
    let mut add = |by: Result<RecordId, DocId>, cite: &Cite| {
        uses[cite.source.index()].insert(Use {
            locator: cite.locator.clone(),
            by,
        });
    };
    for (index, event) in site.events.iter().enumerate() {
        event
            .sources
            .iter()
            .for_each(|cite| add(Ok(RecordId::Event(EventId(index))), cite));
    }
    for (index, figure) in site.figures.iter().enumerate() {
        figure
            .sources
            .iter()
            .for_each(|cite| add(Ok(RecordId::Figure(FigureId(index))), cite));
    }
    for (index, conflict) in site.conflicts.iter().enumerate() {
        let cites = conflict
            .statements
            .iter()
            .flat_map(|statement| &statement.sources);
        cites.for_each(|cite| add(Ok(RecordId::Conflict(ConflictId(index))), cite));
    }
    for (by, cite) in texts {
        add(*by, cite);
    }
    uses
}

impl Site {
    /// Reads a citation of a text; none where the source or the locator is not known, which resolving has reported.
    pub fn cite(&self, source: &str, locator: Option<&str>) -> Option<Cite> {
        let source = SourceId(self.lookup.sources.find(source)?);
        let locator = locator.map(str::parse).transpose().ok()?;
        Some(Cite { source, locator })
    }
}
