//! What an open page has to know.

use super::Live;
use crate::serve::published::{Current, PageKey};
use serde_json::{Value, json};

/// What an open page has to know; it acts on what differs from what it knew.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::serve) struct State(Value);

/// What a page's address leads to.
#[derive(Debug, Clone, Default)]
pub(in crate::serve) struct AddressState {
    /// Hash of the bytes that it gives, where it gives any.
    pub(in crate::serve) digest: Option<u64>,
    /// What page that is.
    pub(in crate::serve) key: Option<PageKey>,
    /// The address that the page has now, where it is another.
    pub(in crate::serve) moved: Option<String>,
}

impl State {
    pub(in crate::serve) fn of(live: &Live, current: &Current, address: &AddressState) -> Self {
        let site = current.site.as_ref();
        Self(json!({
            // Numbers of 64 bits are too large for scripts.
            "digest": address.digest.map(|hash| format!("{hash:016x}")),
            "page": address.key.as_ref().map(PageKey::write),
            "moved": address.moved,
            "scripts": site.map(|site| format!("{:016x}", site.scripts)),
            "versions": *current.versions,
            "problems": current.errors.as_ref().map(|errors| json!({
                "id": format!("{:016x}", errors.id),
                "html": errors.html,
            })),
            "token": live.token(),
        }))
    }

    pub(in crate::serve) fn json(&self) -> String {
        self.0.to_string()
    }
}
