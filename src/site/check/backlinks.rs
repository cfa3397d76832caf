//! What rests on each source, which pages link to each record, and which files texts refer to.

use super::text::TextCheck;
use crate::site::model::{
    Cite, ConflictId, DocId, EventId, FigureId, Mentions, RecordId, Rest, Site, SourceUses, Use,
};
use rayon::iter::{IntoParallelRefMutIterator, ParallelIterator};
use std::sync::Arc;

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
