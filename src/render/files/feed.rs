//! Atom feeds (RFC 4287): one for each language, with the chapters and events that say when they were published or changed.
//!
//! An entry's `updated` is the later of the page's `date` and `updated`, for an event of the record's `added` and `updated`; what
//! says neither is no news and has no entry, and a language without any entry has no feed. Ids are `tag:` URIs (RFC 4151) made
//! of the language and the record's first id or the page's file, so that they stay when titles, slugs or hosts change.

use crate::edtf::Timestamp;
use crate::markdown;
use crate::render::context::{Context, FeedItem, feed_items};
use crate::render::view::{Feed, FeedEntry, FeedView, SiteInfo};
use crate::site::{Changes, Target};

/// The feed of a language.
pub(in crate::render) fn view(context: &Context<'_>) -> FeedView {
    let site = context.site;
    let base = &site.config.base_url;
    let info = &context.section.view.info;
    let items = feed_items(site, context.lang, &context.section.chapters);
    FeedView {
        lang: context.section.view.language.clone(),
        feed: Feed {
            id: context.tag_uri("feed"),
            url: base.absolute(info.feed.as_deref().unwrap_or(&info.home)),
            home: base.absolute(&info.home),
            // A feed without entries is not written.
            updated: items
                .first()
                .map_or_else(String::new, |(updated, _)| updated.as_str().to_owned()),
            version: env!("CARGO_PKG_VERSION"),
        },
        entries: items
            .iter()
            .filter_map(|(updated, item)| context.entry(*item, updated))
            .collect(),
        site: SiteInfo {
            title: xml_text(&info.title),
            tagline: xml_text(&info.tagline),
            ..info.clone()
        },
    }
}

impl Context<'_> {
    fn entry(&self, item: FeedItem, updated: &Timestamp) -> Option<FeedEntry> {
        let site = self.site;
        let target = match item {
            FeedItem::Chapter(page_id) => Target::Page(page_id),
            FeedItem::Event(id) => Target::Event(id),
        };
        let url = site.config.base_url.absolute(&site.url(self.lang, target)?);
        Some(match item {
            FeedItem::Chapter(page_id) => {
                let page = site.written(page_id, self.lang)?;
                FeedEntry {
                    id: self.tag_uri(&format!("page/{}", page.path)),
                    title: xml_text(&page.front.title),
                    url,
                    published: Changes::of_page(&page.front).first().as_ref().map(timestamp),
                    updated: timestamp(updated),
                    summary: xml_text(page.front.description.as_deref().unwrap_or_default()),
                }
            }
            FeedItem::Event(id) => {
                let event = &site.events[id.index()];
                let words = site.event_words(self.lang, id)?.words;
                let first_id = event.previous_ids.first().unwrap_or(&event.id);
                let date = self.date(&event.when).words;
                FeedEntry {
                    id: self.tag_uri(&format!("event/{first_id}")),
                    title: xml_text(&words.title),
                    url,
                    published: event.changes.first().as_ref().map(timestamp),
                    updated: timestamp(updated),
                    summary: xml_text(&format!("{date}. {}", markdown::plain_words(&words.summary))),
                }
            }
        })
    }

    /// A permanent id of something in the reader's language.
    fn tag_uri(&self, what: &str) -> String {
        let what = crate::site::encode_path(what);
        format!("tag:{}:{}/{what}", self.site.config.tagging(), self.tag())
    }
}

fn timestamp(time: &Timestamp) -> String {
    time.as_str().to_owned()
}

/// A text without the characters that XML 1.0 cannot hold in any form ("Characters", production 2).
fn xml_text(text: &str) -> String {
    let allowed = |c: &char| {
        !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}') || matches!(c, '\t' | '\n' | '\r' | '\u{85}')
    };
    text.chars().filter(allowed).collect()
}
