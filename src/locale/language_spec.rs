//! What [`Locales`](super::Locales) are made from, as configuration and theme give it.

use crate::input::{FileId, Span};

/// A language of the site, as its configuration declares it.
#[derive(Debug, Clone, Copy)]
pub struct LanguageSpec<'a> {
    /// BCP 47 tag.
    pub tag: &'a str,
    /// Where missing messages come from, in turn; the default language is always the last resort.
    pub fallback: &'a [String],
    /// Where the tag is written.
    pub span: Option<Span>,
}

/// The languages that all others are compared with, and borrow from in the end.
#[derive(Debug, Clone, Copy)]
pub struct Reference<'a> {
    /// The default language of the site.
    pub default: &'a str,
    /// The language that the theme is written in.
    pub theme: &'a str,
}

impl<'a> Reference<'a> {
    /// One language that is both.
    pub fn one(tag: &'a str) -> Self {
        Self {
            default: tag,
            theme: tag,
        }
    }
}

/// A Fluent text.
#[derive(Debug, Clone, Copy)]
pub struct MessageFile<'a> {
    /// BCP 47 tag of its language.
    pub language: &'a str,
    /// The file, for diagnostics.
    pub file: FileId,
    pub text: &'a str,
}
