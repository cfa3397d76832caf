//! What readers are told of the text of a page: how it came from its original, and what was corrected in it.

use super::{Citation, DateWords, Html, Link, PageLink, ReferenceList};
use serde::Serialize;

/// Says that a page is a translation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct TranslationNote {
    /// Who translated it: `person`, `machine`, `machine-reviewed`, or `unsaid` where nothing says so.
    pub(crate) by: &'static str,
    /// BCP 47 tag of the original.
    pub(crate) lang: String,
    /// Name of its language in the reader's language.
    pub(crate) language: String,
    /// URL of the original, where it has an address.
    pub(crate) url: Option<String>,
    /// The person who compared the two.
    pub(crate) reviewer: Option<String>,
    /// When that was, in words.
    pub(crate) reviewed: Option<String>,
    /// The original has changed since the translation was accepted.
    pub(crate) stale: bool,
}

/// `corrections`: all that was changed.
#[derive(Debug, Serialize)]
pub(crate) struct CorrectionsBody {
    /// Prose above the list.
    pub(crate) html: String,
    /// Prose below the list: all from the first heading on.
    pub(crate) below: String,
    /// All corrections, the newest first.
    pub(crate) corrections: Vec<CorrectionCard>,
    /// URL of their feed; absent where there is none in this language.
    pub(crate) feed: Option<String>,
    /// Reference list of the prose.
    pub(crate) references: ReferenceList,
}

/// A correction.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct CorrectionCard {
    /// Id.
    pub(crate) id: String,
    /// The id of its element on the list of its kind, which links to it name.
    pub(crate) anchor: String,
    /// `correction`, `update` or `addition`.
    pub(crate) kind: &'static str,
    /// When.
    pub(crate) date: DateWords,
    /// The records and pages that were changed.
    pub(crate) about: Vec<Link>,
    /// What of them was changed: the end of the message's key, `when`, `asserted-by`.
    pub(crate) field: Option<String>,
    /// What stood there before, in words.
    pub(crate) before: Option<String>,
    /// What stands there now, in words.
    pub(crate) after: Option<String>,
    /// What was changed, and why, inline HTML without citations.
    pub(crate) summary: Html,
    /// The sources that the words cite.
    pub(crate) sources: Vec<Citation>,
}

/// The corrections that concern a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct CorrectionsNote {
    /// The newest first.
    pub(crate) items: Vec<CorrectionCard>,
    /// The page that lists all corrections, where the site has one.
    pub(crate) list: Option<PageLink>,
}
