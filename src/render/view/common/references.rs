//! The reference list at the foot of a page.

use super::{ArchivedLink, Citation, DateWords, External, Text};
use serde::Serialize;

/// The reference list of a page: its numbered notes, and what is known of the sources that they name.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct ReferenceList {
    /// The notes, in order of first mention.
    pub(crate) notes: Vec<Note>,
    /// The sources of all notes, in order of first mention.
    pub(crate) sources: Vec<CitedSource>,
}

/// A numbered note: all places in sources that stand together behind a sentence. The text links to `#ref-<number>`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Note {
    /// The number shown in the text, from 1.
    pub(crate) number: usize,
    /// The places in sources, in the order written.
    pub(crate) places: Vec<CitedPlace>,
    /// Fragments (`cite-3-1`) of the mentions in the text, for the links back.
    pub(crate) mentions: Vec<String>,
}

/// A place in a source, with what it says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct CitedPlace {
    /// The source and the place in it.
    pub(crate) citation: Citation,
    /// What its paragraphs say, as far as they have gists.
    pub(crate) gists: Vec<Gist>,
}

/// What a paragraph of a source says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Gist {
    /// The number of the paragraph in digits.
    pub(crate) number: String,
    /// The gist.
    pub(crate) text: Text,
}

/// A source that a page cites.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct CitedSource {
    /// Id of the source.
    pub(crate) id: String,
    /// Full title of the source.
    pub(crate) title: Text,
    /// URL of the source's page.
    pub(crate) url: String,
    /// BCP 47 tag of the source's language.
    pub(crate) lang: String,
    /// Name of the source's language in the reader's language.
    pub(crate) lang_name: String,
    /// When it was published, if known.
    pub(crate) published: Option<DateWords>,
    /// The date is inferred, not printed.
    pub(crate) inferred: bool,
    /// Where the article itself can be read.
    pub(crate) article: Option<External>,
    /// A copy in an archive of the web.
    pub(crate) archived: Option<ArchivedLink>,
}
