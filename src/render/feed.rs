//! Atom feeds (RFC 4287): one for each language, with its chapters and events.

use super::context::Context;
use super::weave::escape;
use crate::edtf::Date;
use crate::markdown;
use crate::site::Target;

/// Entries of a feed at most; events beyond that stay on the timeline.
const EVENTS: usize = 100;
/// What Atom requires where nothing says when: the site is then older than any reader.
const UNKNOWN: &str = "1970-01-01";

/// The feed of a language: its real pages, chapters first, then events in the order of time.
pub(super) fn atom(context: &Context<'_>) -> String {
    let site = context.site;
    let base = &site.config.base_url;
    let info = &context.section.info;
    let own = base.absolute(&info.feed);
    let home = base.absolute(&info.home);
    let mut entries = String::new();
    let mut newest = UNKNOWN.to_owned();
    for doc in context.section.chapters.iter().copied() {
        let Some(page) = site.written(doc, context.lang) else {
            continue;
        };
        let Some(url) = site.url(context.lang, Target::Doc(doc)) else {
            continue;
        };
        let updated = page
            .front
            .updated
            .as_ref()
            .or(page.front.date.as_ref())
            .and_then(|text| day(text))
            .unwrap_or_else(|| UNKNOWN.to_owned());
        newest = newest.max(updated.clone());
        let summary = page.front.description.clone().unwrap_or_default();
        entry(
            &mut entries,
            &page.front.title,
            &base.absolute(&url),
            &updated,
            &summary,
        );
    }
    let chapters = newest.clone();
    for id in site.chronology.iter().rev().take(EVENTS).rev() {
        let Some(worded) = site
            .event_words(context.lang, *id)
            .filter(|worded| worded.lang == context.lang)
        else {
            continue;
        };
        let Some(url) = site.url(context.lang, Target::Event(*id)) else {
            continue;
        };
        let summary = markdown::plain(&worded.words.summary);
        let date = context.date(&site.events[id.index()].when).words;
        entry(
            &mut entries,
            &worded.words.title,
            &base.absolute(&url),
            &chapters,
            &format!("{date}. {summary}"),
        );
    }
    let author = escape(&info.title);
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
         <title>{title}</title>\n<subtitle>{tagline}</subtitle>\n<id>{own}</id>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{home}\"/>\n\
         <updated>{newest}T00:00:00Z</updated>\n<author><name>{author}</name></author>\n\
         <generator version=\"{version}\">kzsite</generator>\n{entries}</feed>\n",
        lang = context.tag(),
        title = escape(&info.title),
        tagline = escape(&info.tagline),
        own = escape(&own),
        home = escape(&home),
        version = env!("CARGO_PKG_VERSION"),
    )
}

fn entry(out: &mut String, title: &str, url: &str, updated: &str, summary: &str) {
    let (title, url, summary) = (escape(title), escape(url), escape(summary));
    out.push_str(&format!(
        "<entry>\n<title>{title}</title>\n<id>{url}</id>\n<link rel=\"alternate\" type=\"text/html\" href=\"{url}\"/>\n\
         <updated>{updated}T00:00:00Z</updated>\n<summary>{summary}</summary>\n</entry>\n"
    ));
}

/// The last day of a date in front matter, `YYYY-MM-DD`.
fn day(text: &str) -> Option<String> {
    Date::parse(text).ok()?.latest().map(|day| day.to_string())
}
