//! Bodies of the list of sources and of a source.

use super::{DateWords, External, Html, Link, PageLink, Reference, Text};
use serde::Serialize;

/// `sources`: all sources.
#[derive(Debug, Serialize)]
pub struct SourcesBody {
    /// Prose above the list.
    pub html: String,
    /// Prose below the list: all from the first heading on.
    pub below: String,
    /// The sources, in the order of their ids.
    pub sources: Vec<SourceCard>,
    /// Reference list of the prose.
    pub references: Vec<Reference>,
}

/// A source in a list.
#[derive(Debug, Clone, Serialize)]
pub struct SourceCard {
    /// Id.
    pub id: String,
    /// URL of the source's page.
    pub url: String,
    /// Title in the reader's language.
    pub title: Text,
    /// Short label.
    pub short: String,
    /// Headline as printed, in the source's language.
    pub headline: Option<String>,
    /// Where the article itself can be read.
    pub article: Option<External>,
    /// Who published it, where known.
    pub publisher: Option<String>,
    /// Who wrote it, where known.
    pub author: Option<String>,
    /// When, as printed.
    pub published: Option<DateWords>,
    /// When, as inferred.
    pub inferred: Option<DateWords>,
    /// BCP 47 tag of its language.
    pub lang: String,
    /// `ltr` or `rtl`: the direction of its language.
    pub dir: &'static str,
    /// Name of its language in the reader's language.
    pub lang_name: String,
    /// Length in words, worded ("2,535").
    pub words: String,
    /// Length in paragraphs, which locators count.
    pub paragraphs: u32,
    /// SHA-256 of its text, in hexadecimal.
    pub sha256: String,
    /// What it is, inline HTML.
    pub summary: Option<Html>,
    /// How many events, claims and passages rest on it.
    pub uses: usize,
}

/// `source`: one source.
#[derive(Debug, Serialize)]
pub struct SourceBody {
    /// The source.
    pub source: SourceCard,
    /// The digest written for this site, in the source's own language.
    pub digest: String,
    /// True where the digest is in another language than the page.
    pub foreign: bool,
    /// The publisher among the actors.
    pub actor: Option<Link>,
    /// `digest`, `excerpt` or `full`.
    pub rights: &'static str,
    /// What this site takes from it, by paragraph.
    pub uses: Vec<SourceUse>,
    /// The list of sources.
    pub sources_page: Option<PageLink>,
}

/// What rests on one place of a source.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SourceUse {
    /// Fragment: `para-9`; absent for the whole source.
    pub id: Option<String>,
    /// The place in words.
    pub locator: Option<String>,
    /// Events, claims, conflicts, terms and pages that cite it.
    pub links: Vec<Link>,
}
