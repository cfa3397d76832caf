//! Live changes in the browser.
//!
//! A page that a browser visits gets the script `live.js` ([`inject`]), which remembers the page as it was sent and connects to the server
//! (`http/tab_stream.rs`). There the server tells when that page's address leads to other bytes, and which problems there are ([`state`]);
//! the scripts fetch the page and change what differs. While there is no site, [`error_page`] is shown instead of every page.
//!
//! **Architecture Invariant:** all this is below `/__kzsite/`, and nothing of it is ever part of the site.

mod editor;
mod inject;
mod state;

use axum::http::HeaderMap;

pub(super) use self::editor::{Editor, EditorPlace};
pub(super) use self::inject::{error_page, inject, tag};
pub(super) use self::state::{AddressState, State};

/// Header with the hash of a page's bytes.
pub(super) const DIGEST: &str = "x-kzsite-digest";

/// Header that proves that a request comes from a page of this server.
const TOKEN: &str = "x-kzsite-token";

/// What the live endpoints need besides what is published.
pub(super) struct Live {
    /// Secret of this run, which only pages of this server can read.
    token: String,
    editor: Option<Editor>,
}

impl Live {
    pub(super) fn new(editor: Option<Editor>) -> Self {
        let mut bytes = [0; 16];
        // Without a secret, no request may open the editor.
        let editor = editor.filter(|_| getrandom::fill(&mut bytes).is_ok());
        Self {
            token: format!("{:032x}", u128::from_le_bytes(bytes)),
            editor,
        }
    }

    /// The secret, where there is an editor to open.
    fn token(&self) -> Option<&str> {
        self.editor.as_ref().map(|_| self.token.as_str())
    }

    /// The editor that opens places, where there is one.
    pub(super) fn editor(&self) -> Option<&Editor> {
        self.editor.as_ref()
    }

    /// Whether a request comes from a page of this server.
    pub(super) fn is_allowed(&self, headers: &HeaderMap) -> bool {
        let given = headers
            .get(TOKEN)
            .map(axum::http::HeaderValue::as_bytes)
            .unwrap_or_default();
        let expected = self.token.as_bytes();
        let differing = given.iter().zip(expected).fold(0, |all, (a, b)| all | (a ^ b));
        given.len() == expected.len() && differing == 0
    }
}
