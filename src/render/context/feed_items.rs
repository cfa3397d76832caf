//! The entries of the feed of a language.

use crate::config::LangId;
use crate::edtf::Timestamp;
use crate::site::{EventId, PageId, Publication, Site};

/// The most entries of a feed; older ones are left out.
pub(in crate::render) const ENTRIES: usize = 100;

/// Something that has an entry in a feed.
#[derive(Debug, Clone, Copy)]
pub(in crate::render) enum FeedItem {
    Chapter(PageId),
    Event(EventId),
}

/// Everything that is written in a language, not borrowed, and has a day of publication, newest first.
pub(in crate::render) fn feed_items(
    site: &Site,
    lang: LangId,
    chapters: &[PageId],
) -> Vec<(Timestamp, FeedItem)> {
    let mut items: Vec<(Timestamp, FeedItem)> = dated(site, lang, chapters).collect();
    items.sort_by(|(a, _), (b, _)| b.cmp(a));
    items.truncate(ENTRIES);
    items
}

/// Whether a language has a feed: an empty one is not written.
pub(super) fn has_feed(site: &Site, lang: LangId, chapters: &[PageId]) -> bool {
    dated(site, lang, chapters).next().is_some()
}

fn dated(site: &Site, lang: LangId, chapters: &[PageId]) -> impl Iterator<Item = (Timestamp, FeedItem)> {
    let chapters = chapters.iter().filter_map(move |page_id| {
        let page = site.written(*page_id, lang)?;
        Some((
            Publication::of_page(&page.front).last()?,
            FeedItem::Chapter(*page_id),
        ))
    });
    let events = site.chronology.iter().filter_map(move |id| {
        site.words_for(lang, *id).filter(|worded| worded.lang == lang)?;
        Some((site.events[id.index()].publication.last()?, FeedItem::Event(*id)))
    });
    chapters.chain(events)
}
