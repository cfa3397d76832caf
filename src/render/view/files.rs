//! Files beside the pages: feeds and sitemaps.

use super::{Alternate, Language, SiteInfo};
use serde::Serialize;

/// `feed.xml`: the Atom feed of a section.
#[derive(Debug, Serialize)]
pub(crate) struct FeedView {
    /// The language of the section.
    pub(crate) lang: Language,
    /// What is the same on every page of the section.
    pub(crate) site: SiteInfo,
    /// The feed.
    pub(crate) feed: Feed,
    /// Its entries, the newest first; at least one.
    pub(crate) entries: Vec<FeedEntry>,
}

/// What a feed says of itself.
#[derive(Debug, Serialize)]
pub(crate) struct Feed {
    /// Its title.
    pub(crate) title: String,
    /// Permanent id, a `tag:` URI (RFC 4151).
    pub(crate) id: String,
    /// Absolute URL of the feed.
    pub(crate) url: String,
    /// Absolute URL of the page that it goes with: the section's front page, or the list of corrections.
    pub(crate) home: String,
    /// Version of kzsite.
    pub(crate) version: &'static str,
}

/// An entry of a feed.
#[derive(Debug, Serialize)]
pub(crate) struct FeedEntry {
    /// Permanent id, a `tag:` URI.
    pub(crate) id: String,
    /// Plain text.
    pub(crate) title: String,
    /// Absolute URL of the page.
    pub(crate) url: String,
    /// When it was published, if known.
    pub(crate) published: Option<String>,
    /// When it was last changed.
    pub(crate) updated: String,
    /// Plain text; may be empty.
    pub(crate) summary: String,
}

/// `sitemap.xml`: pages for search engines.
#[derive(Debug, Serialize)]
pub(crate) struct SitemapView {
    /// The pages.
    pub(crate) pages: Vec<SitemapPage>,
}

/// A page of a sitemap.
#[derive(Debug, Serialize)]
pub(crate) struct SitemapPage {
    /// Absolute URL.
    pub(crate) url: String,
    /// When it was last changed, if known.
    pub(crate) changed: Option<String>,
    /// The page in all languages that it is written in.
    pub(crate) alternates: Vec<Alternate>,
}

/// `sitemap-index.xml`: the sitemaps of a site that needs several.
#[derive(Debug, Serialize)]
pub(crate) struct SitemapIndexView {
    /// Their absolute URLs.
    pub(crate) sitemaps: Vec<String>,
}

/// The view of a file beside the pages, each for a template of its own.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[expect(clippy::large_enum_variant, reason = "there are a few of them in a build")]
pub(crate) enum FileView {
    /// For `feed.xml`.
    Feed(FeedView),
    /// For `sitemap.xml`.
    Sitemap(SitemapView),
    /// For `sitemap-index.xml`.
    SitemapIndex(SitemapIndexView),
}

impl FileView {
    /// Name of the template.
    pub(crate) fn template(&self) -> &'static str {
        match self {
            Self::Feed(_) => "feed.xml",
            Self::Sitemap(_) => "sitemap.xml",
            Self::SitemapIndex(_) => "sitemap-index.xml",
        }
    }
}
