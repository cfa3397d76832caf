//! Bodies of the list of sources and of a source.

use super::{
    ArchivedLink, DateWords, External, Html, Licence, Link, PageLink, QuotedWords, ReferenceList, Text,
};
use serde::Serialize;

/// `sources`: all sources.
#[derive(Debug, Serialize)]
pub(crate) struct SourcesBody {
    /// Prose above the list.
    pub(crate) html: String,
    /// Prose below the list: all from the first heading on.
    pub(crate) below: String,
    /// The sources, in the order of their ids.
    pub(crate) sources: Vec<SourceCard>,
    /// Reference list of the prose.
    pub(crate) references: ReferenceList,
    /// All sources for reference managers.
    pub(crate) bibliography: Vec<BibliographyLink>,
}

/// A file for reference managers.
#[derive(Debug, Serialize)]
pub(crate) struct BibliographyLink {
    /// What the format is called: `BibTeX`, `RIS`, `CSL-JSON`.
    pub(crate) name: &'static str,
    /// Root-relative URL with the base path.
    pub(crate) url: String,
    /// Its media type.
    pub(crate) media_type: &'static str,
}

/// A source in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SourceCard {
    /// Id.
    pub(crate) id: String,
    /// The id of its element on the list of its kind, which links to it name.
    pub(crate) anchor: String,
    /// URL of the source's page.
    pub(crate) url: String,
    /// Title in the reader's language.
    pub(crate) title: Text,
    /// Short label.
    pub(crate) short: String,
    /// Headline as printed, in the source's language.
    pub(crate) headline: Option<Text>,
    /// What it is: `article`, `report`, `book`, `video`, `dataset`, `interview` or `post`.
    pub(crate) kind: &'static str,
    /// Where the article itself can be read.
    pub(crate) article: Option<External>,
    /// A copy in an archive of the web.
    pub(crate) archived: Option<ArchivedLink>,
    /// Who published it, where known.
    pub(crate) publisher: Option<String>,
    /// Who wrote it, where known; several as a list in words.
    pub(crate) author: Option<String>,
    /// When, as printed.
    pub(crate) published: Option<DateWords>,
    /// When, as inferred.
    pub(crate) inferred: Option<DateWords>,
    /// BCP 47 tag of its language.
    pub(crate) lang: String,
    /// Name of its language in the reader's language.
    pub(crate) lang_name: String,
    /// Length in words, where known.
    pub(crate) words: Option<u32>,
    /// Length in paragraphs, where known: those of the article, without what stood around it where that is known.
    pub(crate) paragraphs: Option<u32>,
    /// How many lines of the text as it came locators count, where these are more than its paragraphs.
    pub(crate) lines: Option<u32>,
    /// SHA-256 of its text, in hexadecimal, where known.
    pub(crate) sha256: Option<String>,
    /// What it is, inline HTML.
    pub(crate) summary: Option<Html>,
    /// How many records, pages and texts rest on it.
    pub(crate) uses: usize,
}

/// `source`: one source.
#[derive(Debug, Serialize)]
pub(crate) struct SourceBody {
    /// The source.
    pub(crate) source: SourceCard,
    /// The digest written for this site, in the source's own language.
    pub(crate) digest: String,
    /// True where the digest is in another language than the page.
    pub(crate) foreign: bool,
    /// The publisher among the actors.
    pub(crate) actor: Option<Link>,
    /// What of it is shown, and why.
    pub(crate) rights: RightsNote,
    /// Whom it has what it tells from.
    pub(crate) origins: Vec<Link>,
    /// Its paragraphs, in their order.
    pub(crate) passages: Vec<Passage>,
    /// What rests on it without naming a paragraph.
    pub(crate) whole: Vec<Link>,
    /// Words of it that records quote without naming a paragraph.
    pub(crate) quotes: Vec<QuotedWords>,
    /// The source for reference managers.
    pub(crate) bibliography: Vec<BibliographyLink>,
    /// The list of sources.
    pub(crate) sources_page: Option<PageLink>,
}

/// What of a source is shown, and why.
#[derive(Debug, Serialize)]
pub(crate) struct RightsNote {
    /// `digest`, `excerpt` where words of it are quoted, `full` where all of it stands here, `full-unshown` where all of it might.
    pub(crate) shown: &'static str,
    /// How many words of it are quoted, in digits, where words are.
    pub(crate) quoted: Option<String>,
    /// How many words it has, in digits, where that is known.
    pub(crate) all: Option<String>,
    /// The licence that it is under, where one is named.
    pub(crate) licence: Option<Licence>,
}

/// A place in a source, or several paragraphs in a row that nothing rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[expect(clippy::large_enum_variant, reason = "a page has few, and most are places")]
pub(crate) enum Passage {
    /// A place on which something rests, or a paragraph of which there is a gist.
    Place {
        /// Fragment: `para-9`, `page-4`.
        id: String,
        /// Fragments of the stretches of paragraphs that begin here: `para-9-11`.
        stretches: Vec<String>,
        /// Its number in words: "paragraph 9", "page 4".
        number: String,
        /// What it says.
        gist: Option<Text>,
        /// Its words, where all of the source is shown.
        text: Option<Text>,
        /// Words of it that records quote, where its rights allow it.
        quotes: Vec<QuotedWords>,
        /// Events, claims, conflicts, terms and pages that cite it.
        uses: Vec<Link>,
    },
    /// Paragraphs on which nothing rests.
    Unused {
        /// Their numbers in words: "paragraphs 3 to 8".
        numbers: String,
    },
}

/// `coverage`: what rests on which source, for the editors.
#[derive(Debug, Serialize)]
pub(crate) struct CoverageBody {
    /// Sources that nothing rests on.
    pub(crate) uncited: Vec<Link>,
    /// Claims of which no source names a place.
    pub(crate) unlocated: Vec<Link>,
    /// Events that rest on one source.
    pub(crate) single: Vec<CoveredEvent>,
    /// Events whose sources have one origin.
    pub(crate) one_origin: Vec<CoveredEvent>,
    /// Conflicts that no page shows.
    pub(crate) unshown: Vec<Link>,
    /// Paragraphs that nothing cites, by source.
    pub(crate) paragraphs: Vec<UncitedParagraphs>,
    /// The list of sources.
    pub(crate) sources_page: Option<PageLink>,
}

/// An event that has little to rest on.
#[derive(Debug, Serialize)]
pub(crate) struct CoveredEvent {
    /// The event.
    pub(crate) event: Link,
    /// Its sources.
    pub(crate) sources: Vec<Link>,
    /// What they have in common.
    pub(crate) origins: Vec<Link>,
}

/// Paragraphs of a source that nothing cites.
#[derive(Debug, Serialize)]
pub(crate) struct UncitedParagraphs {
    /// The source.
    pub(crate) source: Link,
    /// How many they are, in digits.
    pub(crate) uncited: String,
    /// How many paragraphs the source has, in digits.
    pub(crate) all: String,
    /// Their numbers in words: "paragraphs 3 to 8".
    pub(crate) numbers: String,
}
