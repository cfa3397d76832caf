//! Links, dates in words, citations.

use super::Text;
use serde::Serialize;

/// A link to a record or page of this site.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Link {
    /// Id of the record (also the value that filters use).
    pub(crate) id: String,
    /// What to show.
    pub(crate) title: Text,
    /// Root-relative URL with the base path; absent for a record on a list that the site does not have.
    pub(crate) url: Option<String>,
}

/// A link to a page of another site.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct External {
    /// Absolute URL of the scheme `https` or `http`.
    pub(crate) url: String,
    /// Its host, without `www.`: what to show.
    pub(crate) host: String,
}

/// A copy of a source in an archive of the web.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct ArchivedLink {
    /// Where it can be read.
    pub(crate) link: External,
    /// The day it was made.
    pub(crate) date: Option<DateWords>,
    /// Where the source itself can be read: `data-originalurl` of Robust Links.
    pub(crate) original: Option<String>,
    /// The day for machines, where it is one: `data-versiondate` of Robust Links.
    pub(crate) version: Option<String>,
}

/// A link to a neighbouring page, with a line about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct PageLink {
    /// Title of the page.
    pub(crate) title: Text,
    /// Root-relative URL with the base path.
    pub(crate) url: String,
}

/// A word of a declared vocabulary (kind of event, kind of place, status …).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Tag {
    /// Id of the word in the vocabulary.
    pub(crate) id: String,
    /// The word in the reader's language, or in one along its fallback chain.
    pub(crate) label: Text,
    /// Position in the vocabulary, from 1.
    pub(crate) index: usize,
    /// Number of its mark, from 1: themes colour by it, so that they need not know the words. It begins anew where a theme has
    /// fewer marks than the site has words.
    pub(crate) mark: usize,
}

/// A date or span of dates, in words and for machines.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct DateWords {
    /// In words of the reader's language: "on or about 5 January 2022".
    pub(crate) words: String,
    /// As short as the reader's language allows: "5 Jan?".
    pub(crate) short: String,
    /// Value for `<time datetime>`; absent where HTML has no form for it (spans, sets).
    pub(crate) datetime: Option<String>,
    /// The EDTF string as it stands in the record.
    pub(crate) edtf: String,
    /// The date is uncertain, approximate or a choice of days.
    pub(crate) uncertain: bool,
}

/// A source that something rests on, with the place in it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Citation {
    /// Id of the source.
    pub(crate) id: String,
    /// Short label of the source ("Blankspot").
    pub(crate) short: String,
    /// Language of the source, BCP 47.
    pub(crate) lang: String,
    /// Name of the source's language in the reader's language.
    pub(crate) lang_name: String,
    /// URL of the source's page, with the paragraph as fragment where there is one.
    pub(crate) url: String,
    /// The place in words: "paragraph 9".
    pub(crate) locator: Option<String>,
    /// The words there that carry it, where a record quotes them and the rights of the source allow it.
    pub(crate) quote: Option<QuotedWords>,
}

/// Words of a source.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct QuotedWords {
    /// The words, in the language of the source.
    pub(crate) text: Text,
    /// The page of another site that has them; browsers show them there.
    pub(crate) article: Option<External>,
    /// The copy in an archive of the web that has them.
    pub(crate) archived: Option<ArchivedLink>,
}

/// An event as a mark.
#[derive(Debug, Serialize)]
pub(crate) struct ChipMark {
    /// Id of the event.
    pub(crate) event: String,
    /// Number of its kind's mark.
    pub(crate) mark: usize,
}

/// A place beside a map, with its events.
#[derive(Debug, Serialize)]
pub(crate) struct MapChip {
    /// The place.
    pub(crate) place: Link,
    /// How many events there are.
    pub(crate) count: usize,
    /// One mark for each, in the order of time; none where they are too many.
    pub(crate) marks: Vec<ChipMark>,
}
