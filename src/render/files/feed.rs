//! Atom feeds (RFC 4287): for each language one of news, with the chapters and events that say when they were published or
//! changed, and one of corrections.
//!
//! An entry's `updated` is the later of the page's `date` and `updated`, for an event of the record's `added` and `updated`; what has
//! neither has no entry, and a language without any entry has no feed. Ids are `tag:` URIs (RFC 4151) made of the language and the record's
//! first id or the page's file, so that they stay when titles, slugs or hosts change.

use crate::edtf::Timestamp;
use crate::kinds::PageKind;
use crate::locale::{Arg, without_soft_hyphens};
use crate::markdown;
use crate::render::context::{Context, ENTRIES, FeedItem, feed_items};
use crate::render::records::{correction, event};
use crate::render::view::{Feed, FeedEntry, FeedView, SiteInfo};
use crate::site::{CorrectionId, Publication, RecordId, Target};

/// The feed of a language.
pub(in crate::render) fn view(context: &Context<'_>) -> FeedView {
    let site = context.site;
    let info = &context.section.view.info;
    let items = feed_items(site, context.lang, &context.section.chapters);
    let entries = items
        .iter()
        .filter_map(|(updated, item)| context.feed_entry(*item, updated))
        .collect();
    feed(
        context,
        ("feed", &info.title, info.feed.as_deref()),
        &info.home,
        entries,
    )
}

/// The feed of the corrections for which a language has words of its own.
pub(in crate::render) fn corrections(context: &Context<'_>) -> FeedView {
    let site = context.site;
    let info = &context.section.view.info;
    let told = |id: CorrectionId| {
        let worded = site.words_for(context.lang, id)?;
        let updated = site.corrections[id.index()].date.timestamp()?;
        (worded.lang == context.lang).then_some((updated, id, worded.words))
    };
    let mut told: Vec<_> = site.ids::<CorrectionId>().filter_map(told).collect();
    told.sort_by(|(a, ..), (b, ..)| b.cmp(a));
    told.truncate(ENTRIES);
    let entries = told.iter().filter_map(|(updated, id, words)| {
        let record = &site.corrections[id.index()];
        let url = context.record_url(RecordId::Correction(*id))?;
        Some(FeedEntry {
            id: context.tag_uri(&format!("correction/{}", record.id)),
            title: xml_text(&correction::title(context, record)),
            url: site.config.base_url.absolute(&url),
            published: None,
            updated: timestamp(updated),
            summary: xml_text(&markdown::plain_words(&words.summary)),
        })
    });
    let entries = entries.collect();
    let list = site.page_of(PageKind::Corrections);
    let list = list.and_then(|page_id| site.url(context.lang, Target::Page(page_id)));
    let title = context.t("corrections-feed-title", &[("site", Arg::from(&info.title))]);
    feed(
        context,
        ("corrections", &title, info.corrections_feed.as_deref()),
        list.as_deref().unwrap_or(&info.home),
        entries,
    )
}

/// Makes a feed of its id, title and URL, the page that it belongs to, and its entries, newest first.
fn feed(
    context: &Context<'_>,
    (id, title, url): (&str, &str, Option<&str>),
    page: &str,
    entries: Vec<FeedEntry>,
) -> FeedView {
    let base = &context.site.config.base_url;
    let info = &context.section.view.info;
    FeedView {
        lang: context.section.view.language.clone(),
        feed: Feed {
            title: xml_text(title),
            id: context.tag_uri(id),
            url: base.absolute(url.unwrap_or(&info.home)),
            home: base.absolute(page),
            version: env!("CARGO_PKG_VERSION"),
        },
        entries,
        site: SiteInfo {
            title: xml_text(&info.title),
            tagline: xml_text(&info.tagline),
            ..info.clone()
        },
    }
}

impl Context<'_> {
    fn feed_entry(&self, item: FeedItem, updated: &Timestamp) -> Option<FeedEntry> {
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
                    published: Publication::of_page(&page.front).first().as_ref().map(timestamp),
                    updated: timestamp(updated),
                    summary: xml_text(page.front.description.as_deref().unwrap_or_default()),
                }
            }
            FeedItem::Event(id) => {
                let event = &site.events[id.index()];
                let words = site.words_for(self.lang, id)?.words;
                let first_id = event.previous_ids.first().unwrap_or(&event.id);
                let date = event::when_words(self, event);
                let said = site
                    .part_for(self.lang, id, |words| words.summary.as_ref())
                    .map(|said| said.words.as_str());
                let said = markdown::plain_words(said.unwrap_or_default());
                FeedEntry {
                    id: self.tag_uri(&format!("event/{first_id}")),
                    title: xml_text(&words.title),
                    url,
                    published: event.publication.first().as_ref().map(timestamp),
                    updated: timestamp(updated),
                    summary: xml_text(&format!("{date}. {said}")),
                }
            }
        })
    }

    /// A permanent id of something in the reader's language.
    pub(super) fn tag_uri(&self, what: &str) -> String {
        let what = crate::site::encode_path(what);
        format!("tag:{}:{}/{what}", self.site.config.tagging(), self.tag())
    }
}

fn timestamp(time: &Timestamp) -> String {
    time.as_str().to_owned()
}

/// A text without the characters that XML 1.0 cannot hold in any form ("Characters", production 2), and without soft hyphens.
fn xml_text(text: &str) -> String {
    let allowed = |c: &char| {
        !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}') || matches!(c, '\t' | '\n' | '\r' | '\u{85}')
    };
    without_soft_hyphens(text).chars().filter(allowed).collect()
}
