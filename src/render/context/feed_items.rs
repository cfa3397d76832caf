//! What the feed of a language tells of.

use crate::config::LangId;
use crate::edtf::Timestamp;
use crate::site::{Changes, EventId, PageId, Site};

/// Entries of a feed at most; what is older stays on the site.
pub(in crate::render) const ENTRIES: usize = 100;

/// Something that a feed tells of.
#[derive(Debug, Clone, Copy)]
pub(in crate::render) enum FeedItem {
    Chapter(PageId),
    Event(EventId),
}

/// What was really written in a language and says when, newest first.
pub(in crate::render) fn feed_items(
    site: &Site,
    lang: LangId,
    chapters: &[PageId],
) -> Vec<(Timestamp, FeedItem)> {
    let chapters = chapters.iter().filter_map(|page_id| {
        let page = site.written(*page_id, lang)?;
        Some((Changes::of_page(&page.front).last()?, FeedItem::Chapter(*page_id)))
    });
    let events = site.chronology.iter().filter_map(|id| {
        site.event_words(lang, *id).filter(|worded| worded.lang == lang)?;
        Some((site.events[id.index()].changes.last()?, FeedItem::Event(*id)))
    });
    let mut items: Vec<(Timestamp, FeedItem)> = chapters.chain(events).collect();
    items.sort_by(|(a, _), (b, _)| b.cmp(a));
    items.truncate(ENTRIES);
    items
}
