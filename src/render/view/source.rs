//! Bodies of the list of sources and of a source.

use super::{ArchivedLink, DateWords, External, Html, Link, PageLink, ReferenceList, Text};
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
    /// Length in words, worded ("2,535"), where known.
    pub(crate) words: Option<String>,
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
    /// `digest`, `excerpt` or `full`.
    pub(crate) rights: &'static str,
    /// Its paragraphs, in their order.
    pub(crate) passages: Vec<Passage>,
    /// What rests on it without naming a paragraph.
    pub(crate) whole: Vec<Link>,
    /// The list of sources.
    pub(crate) sources_page: Option<PageLink>,
}

/// A place in a source, or several paragraphs in a row that nothing rests on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
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
        /// Events, claims, conflicts, terms and pages that cite it.
        uses: Vec<Link>,
    },
    /// Paragraphs on which nothing rests.
    Unused {
        /// Their numbers in words: "paragraphs 3 to 8".
        numbers: String,
    },
}
