//! The HTML that is being written, with its escapes, and the [`Hooks`] that answer for the site.

use crate::markdown::hooks::Hooks;
use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

/// The HTML that is being written.
pub(super) struct Out<'w> {
    pub(super) html: String,
    pub(super) hooks: &'w mut dyn Hooks,
}

impl<'w> Out<'w> {
    pub(super) fn new(capacity: usize, hooks: &'w mut dyn Hooks) -> Self {
        Self {
            html: String::with_capacity(capacity),
            hooks,
        }
    }

    /// Writes HTML as it is.
    pub(super) fn push_str(&mut self, html: &str) {
        self.html.push_str(html);
    }

    /// Writes a text, escaped.
    pub(super) fn text(&mut self, text: &str) {
        escape_html_body_text(&mut self.html, text).expect("writing to a string never fails");
    }

    /// Writes a value, escaped for an attribute or a text, between two pieces of HTML.
    pub(super) fn tag(&mut self, before: &str, value: &str, after: &str) {
        self.html.push_str(before);
        escape_html(&mut self.html, value).expect("writing to a string never fails");
        self.html.push_str(after);
    }

    /// Writes a URL between two pieces of HTML.
    pub(super) fn url(&mut self, before: &str, url: &str, after: &str) {
        self.html.push_str(before);
        escape_href(&mut self.html, url).expect("writing to a string never fails");
        self.html.push_str(after);
    }
}
