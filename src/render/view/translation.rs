//! How a page came from its original.

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
