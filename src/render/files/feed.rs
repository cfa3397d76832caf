//! Atom feeds (RFC 4287): one for each language, with the chapters and events that say when they were published or changed.
//!
//! An entry's `updated` is the later of the page's `date` and `updated`, for an event of the record's `added` and `updated`; what
//! says neither is no news and has no entry, and a language without any entry has no feed. Ids are `tag:` URIs (RFC 4151) made
//! of the language and the record's first id or the page's file, so that they stay when titles, slugs or hosts change.

use crate::edtf::Timestamp;
use crate::markdown;
use crate::render::context::{Context, FeedItem, feed_items};
use crate::render::inline::escape;
use crate::site::{Changes, Target};

/// The feed of a language.
pub(in crate::render) fn atom(context: &Context<'_>) -> String {
    let site = context.site;
    let base = &site.config.base_url;
    let info = &context.section.info;
    let items = feed_items(site, context.lang, &context.section.chapters);
    let entries: String = items
        .iter()
        .filter_map(|(updated, item)| Some(entry(&context.entry(*item)?, updated)))
        .collect();
    // A feed without entries is not written.
    let newest = items.first().map_or("", |(updated, _)| updated.as_str());
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
         <title>{title}</title>\n<subtitle>{tagline}</subtitle>\n<id>{id}</id>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\" href=\"{home}\"/>\n\
         <updated>{newest}</updated>\n<author><name>{title}</name></author>\n{rights}\
         <generator version=\"{version}\">kzsite</generator>\n{entries}</feed>\n",
        lang = context.tag(),
        id = xml(&context.tag_uri("feed")),
        title = xml(&info.title),
        tagline = xml(&info.tagline),
        own = xml(&base.absolute(info.feed.as_deref().unwrap_or(&info.home))),
        home = xml(&base.absolute(&info.home)),
        rights = info.licence.as_ref().map_or_else(String::new, |licence| {
            format!(
                "<rights>{}</rights>\n<link rel=\"license\" href=\"{}\"/>\n",
                xml(&licence.name),
                xml(&licence.url)
            )
        }),
        version = env!("CARGO_PKG_VERSION"),
    )
}

/// An entry without its date.
struct Entry {
    id: String,
    title: String,
    url: String,
    published: Option<Timestamp>,
    summary: String,
}

impl Context<'_> {
    fn entry(&self, item: FeedItem) -> Option<Entry> {
        let site = self.site;
        let target = match item {
            FeedItem::Chapter(doc) => Target::Page(doc),
            FeedItem::Event(id) => Target::Event(id),
        };
        let url = site.config.base_url.absolute(&site.url(self.lang, target)?);
        Some(match item {
            FeedItem::Chapter(doc) => {
                let page = site.written(doc, self.lang)?;
                Entry {
                    id: self.tag_uri(&format!("page/{}", page.path)),
                    title: page.front.title.clone(),
                    url,
                    published: Changes::of_page(&page.front).first(),
                    summary: page.front.description.clone().unwrap_or_default(),
                }
            }
            FeedItem::Event(id) => {
                let event = &site.events[id.index()];
                let words = site.event_words(self.lang, id)?.words;
                let first_id = event.previous_ids.first().unwrap_or(&event.id);
                let date = self.date(&event.when).words;
                Entry {
                    id: self.tag_uri(&format!("event/{first_id}")),
                    title: words.title.clone(),
                    url,
                    published: event.changes.first(),
                    summary: format!("{date}. {}", markdown::plain_words(&words.summary)),
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

fn entry(entry: &Entry, updated: &Timestamp) -> String {
    let published = entry.published.as_ref().map_or_else(String::new, |published| {
        format!("<published>{}</published>\n", published.as_str())
    });
    let summary = match entry.summary.as_str() {
        "" => String::new(),
        summary => format!("<summary>{}</summary>\n", xml(summary)),
    };
    format!(
        "<entry>\n<title>{title}</title>\n<id>{id}</id>\n<link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>\n\
         {published}<updated>{updated}</updated>\n{summary}</entry>\n",
        title = xml(&entry.title),
        id = xml(&entry.id),
        url = xml(&entry.url),
        updated = updated.as_str(),
    )
}

/// Escapes a text for XML, without the characters that XML 1.0 cannot hold in any form ("Characters", production 2).
fn xml(text: &str) -> String {
    let allowed = |c: &char| {
        !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}') || matches!(c, '\t' | '\n' | '\r' | '\u{85}')
    };
    escape(&text.chars().filter(allowed).collect::<String>())
}
