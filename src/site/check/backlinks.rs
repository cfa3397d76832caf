//! Collects what rests on each source, which pages link to each record, and which files texts refer to.

use super::text::TextFindings;
use crate::kinds::RecordKind;
use crate::site::model::{Backlinks, Bound, Cite, Mentions, PageId, RecordOrPage, SourceUses, Use};
use rayon::iter::{IntoParallelRefMutIterator, ParallelIterator};
use std::sync::Arc;

/// Collects what rests on each source: records by their `sources`, texts by what they cite; the pages that link to each record;
/// and the files that texts refer to.
pub(super) fn collect(site: &Bound, texts: &[(Option<PageId>, Arc<TextFindings>)]) -> Backlinks {
    let mut uses = vec![SourceUses::new(); site.sources.len()];
    let mut add = |by: RecordOrPage, cite: &Cite| {
        uses[cite.source.index()].push(Use {
            locator: cite.locator.clone(),
            by,
        });
    };
    for record in RecordKind::ALL.iter().flat_map(|kind| site.records(*kind)) {
        let by = RecordOrPage::Record(record);
        site.cites(record).into_iter().for_each(|cite| add(by, cite));
    }
    let mut mentions = Mentions::new();
    for (page_id, text) in texts {
        for (record, cite) in &text.cited {
            let by = record
                .map(RecordOrPage::Record)
                .or(page_id.map(RecordOrPage::Page))
                .expect("what is cited is cited by a record or a page");
            add(by, cite);
        }
        for (record, page_id) in text.linked.iter().zip(std::iter::repeat(page_id).flatten()) {
            let pages = mentions.entry(*record).or_default();
            if pages.last() != Some(page_id) {
                pages.push(*page_id);
            }
        }
    }
    uses.par_iter_mut().for_each(|uses| {
        uses.sort_unstable();
        uses.dedup();
        uses.shrink_to_fit();
    });
    let assets = texts.iter().flat_map(|(_, text)| text.assets.iter().cloned());
    Backlinks {
        uses: Arc::new(uses),
        mentions: Arc::new(mentions),
        assets: Arc::new(assets.collect()),
    }
}
