//! Small parts that many views share: texts that know their language, links, dates in words, citations.

use serde::Serialize;

/// Plain text, with the language it was borrowed from where that is not the page's own.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Text {
    /// The text; templates escape it.
    pub text: String,
    /// Set when the words come from another language along the fallback chain.
    pub borrowed: Option<Borrowed>,
}

/// Ready HTML made from Markdown (print it with `| safe`), with the language it was borrowed from.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Html {
    /// Block-level HTML, or inline HTML where the field's documentation says so.
    pub html: String,
    /// Set when the words come from another language along the fallback chain.
    pub borrowed: Option<Borrowed>,
}

/// The language of a borrowed text: goes into `lang` and `dir` and into a visible mark.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Borrowed {
    /// BCP 47 tag, for `lang`.
    pub lang: String,
    /// `ltr` or `rtl`, for `dir`.
    pub dir: &'static str,
    /// Name of that language in the language of the page ("Swedish").
    pub name: String,
}

/// A link to a record or page of this site.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Link {
    /// Id of the record (also the value that filters use).
    pub id: String,
    /// What to show.
    pub title: Text,
    /// Root-relative URL with the base path.
    pub url: String,
}

/// A link to a page of another site.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct External {
    /// Absolute URL of the scheme `https` or `http`.
    pub url: String,
    /// Its host, without `www.`: what to show.
    pub host: String,
}

/// A link to a neighbouring page, with a line about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PageLink {
    /// Title of the page.
    pub title: Text,
    /// Root-relative URL with the base path.
    pub url: String,
}

/// A word of a declared vocabulary (kind of event, kind of place, status …).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Tag {
    /// Id of the word in the vocabulary.
    pub id: String,
    /// The word in the reader's language, or in one along its fallback chain.
    pub label: Text,
    /// Position in the vocabulary, from 1.
    pub index: usize,
    /// Number of its mark, from 1: themes colour by it, so that they need not know the words. It begins anew where a theme has
    /// fewer marks than the site has words.
    pub mark: usize,
}

/// A date or span of dates, in words and for machines.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DateWords {
    /// In words of the reader's language: "on or about 5 January 2022".
    pub words: String,
    /// As short as the reader's language allows: "5 Jan?".
    pub short: String,
    /// Value for `<time datetime>`; absent where HTML has no form for it (spans, sets).
    pub datetime: Option<String>,
    /// The EDTF string as it stands in the record.
    pub edtf: String,
    /// The date is uncertain, approximate or a choice of days.
    pub uncertain: bool,
}

/// A source that something rests on, with the place in it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Citation {
    /// Id of the source.
    pub id: String,
    /// Short label of the source ("Blankspot").
    pub short: String,
    /// Language of the source, BCP 47.
    pub lang: String,
    /// Name of the source's language in the reader's language.
    pub lang_name: String,
    /// URL of the source's page, with the paragraph as fragment where there is one.
    pub url: String,
    /// The place in words: "paragraph 9".
    pub locator: Option<String>,
}

/// One source in the reference list at the foot of a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reference {
    /// Id of the source.
    pub id: String,
    /// Full title of the source.
    pub title: Text,
    /// URL of the source's page.
    pub url: String,
    /// BCP 47 tag of the source's language.
    pub lang: String,
    /// Name of the source's language in the reader's language.
    pub lang_name: String,
    /// When it was published, if known.
    pub published: Option<DateWords>,
    /// The date is inferred, not printed.
    pub inferred: bool,
    /// Where the article itself can be read.
    pub article: Option<External>,
    /// The numbered places of this source that the page cites, in order of number.
    pub uses: Vec<ReferenceUse>,
}

/// One numbered place in a source; the text links to `#ref-<number>`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReferenceUse {
    /// The number shown in the text, from 1 in order of first mention.
    pub number: usize,
    /// The place in words; absent when the whole source is cited.
    pub locator: Option<String>,
    /// URL of the place.
    pub url: String,
    /// Fragments (`cite-3-1`) of the mentions in the text, for the links back.
    pub mentions: Vec<String>,
}
