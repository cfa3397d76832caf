//! Words that know their language all the way to the reader.
//!
//! Where words are borrowed from another language, what a template prints of them says so by itself: as marks that become
//! `lang` and `dir` in the finished page ([`Locales::resolve_html`]), or as an element. A template that knows nothing of
//! languages cannot lose it.

use crate::locale::{Locales, strip};
use serde::Serialize;
use std::borrow::Cow;

/// Plain text, with the language it was borrowed from where that is not the page's own.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct Text {
    /// The text, marked where it is borrowed; templates escape it.
    text: String,
    /// Set when the words come from another language along the fallback chain: for a visible mark beside them.
    borrowed: Option<Borrowed>,
}

/// Ready inline HTML made from Markdown, with the language it was borrowed from where that is not the page's own.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct Html {
    /// Inline HTML (print it with `| safe`), in an element that says its language where it is borrowed.
    html: String,
    /// Set when the words come from another language along the fallback chain: for a visible mark beside them.
    borrowed: Option<Borrowed>,
}

/// The language of a borrowed text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Borrowed {
    /// BCP 47 tag.
    pub(crate) lang: String,
    /// Name of that language in the language of the page ("Swedish").
    pub(crate) name: String,
}

impl Text {
    /// Words of the page's own language.
    pub(crate) fn own(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            borrowed: None,
        }
    }

    /// Words of the page's own language, or borrowed ones.
    pub(crate) fn new(text: &str, borrowed: Option<Borrowed>) -> Self {
        let text = match &borrowed {
            Some(borrowed) => Locales::mark(text, &borrowed.lang),
            None => text.to_owned(),
        };
        Self { text, borrowed }
    }

    /// Words made of this text and others, which are marked where they are borrowed.
    pub(crate) fn in_words(self, text: String) -> Self {
        Self { text, ..self }
    }

    /// The words alone: for machines, and to sort by.
    pub(crate) fn plain(&self) -> Cow<'_, str> {
        strip(&self.text)
    }

    /// The BCP 47 tag of the language that they are borrowed from.
    pub(crate) fn language(&self) -> Option<&str> {
        Some(self.borrowed.as_ref()?.lang.as_str())
    }

    /// The words, marked where they are borrowed: for a sentence or a drawing that they become a part of.
    pub(crate) fn marked(&self) -> &str {
        &self.text
    }
}

impl Html {
    pub(crate) fn new(html: String, borrowed: Option<Borrowed>) -> Self {
        let html = match &borrowed {
            Some(Borrowed { lang, .. }) if !html.is_empty() => {
                let dir = Locales::direction(lang);
                format!("<span lang=\"{lang}\" dir=\"{dir}\">{html}</span>")
            }
            _ => html,
        };
        Self { html, borrowed }
    }
}
