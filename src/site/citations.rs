//! What rests on each source.

use super::ids::{ConflictId, DocId, EventId, FigureId, RecordId, SourceId};
use super::memo::Mentions;
use super::model::{Cite, Site};
use super::text_check::TextCheck;
use crate::content::Locator;
use rayon::iter::{IntoParallelRefMutIterator, ParallelIterator};
use std::collections::BTreeSet;
use std::sync::Arc;

/// All that rests on one source, each once, in the order of places in it.
pub type SourceUses = Vec<Use>;

/// Something that rests on a place of a source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// The place; absent for the source as a whole.
    pub locator: Option<Locator>,
    /// The record or page; pages come after records.
    pub by: Result<RecordId, DocId>,
}

/// What rests on sources and records.
#[derive(Debug, Default, Clone)]
pub(super) struct Rest {
    /// What rests on each source.
    pub(super) uses: Arc<Vec<SourceUses>>,
    /// Pages that link to a record.
    pub(super) mentions: Arc<Mentions>,
    /// Addresses of the files that texts refer to.
    pub(super) assets: Arc<BTreeSet<String>>,
}

/// Collects what rests on each source: records by their `sources`, texts by what they cite; the pages that link to each record;
/// and the files that texts refer to.
pub(super) fn collect(site: &Site, texts: &[(Option<DocId>, Arc<TextCheck>)]) -> Rest {
    let mut uses = vec![SourceUses::new(); site.sources.len()];
    let mut add = |by: Result<RecordId, DocId>, cite: &Cite| {
        uses[cite.source.index()].push(Use {
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
    let mut mentions = Mentions::new();
    for (doc, text) in texts {
        for (record, cite) in &text.cited {
            let by = record
                .map(Ok)
                .or(doc.map(Err))
                .expect("what is cited is cited by a record or a page");
            add(by, cite);
        }
        for (record, doc) in text.linked.iter().zip(std::iter::repeat(doc).flatten()) {
            let docs = mentions.entry(*record).or_default();
            if docs.last() != Some(doc) {
                docs.push(*doc);
            }
        }
    }
    uses.par_iter_mut().for_each(|uses| {
        uses.sort_unstable();
        uses.dedup();
        uses.shrink_to_fit();
    });
    let assets = texts.iter().flat_map(|(_, text)| text.assets.iter().cloned());
    Rest {
        uses: Arc::new(uses),
        mentions: Arc::new(mentions),
        assets: Arc::new(assets.collect()),
    }
}

impl Site {
    /// Reads a citation of a text; none where the source or the locator is not known, which resolving has reported.
    pub fn cite(&self, source: &str, locator: Option<&str>) -> Option<Cite> {
        let source = SourceId(self.lookup.sources.find(source)?);
        let locator = locator.map(str::parse).transpose().ok()?;
        Some(Cite { source, locator })
    }
}
