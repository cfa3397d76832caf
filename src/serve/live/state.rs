//! The state that an open page gets.

use super::Live;
use crate::serve::published::{Current, PageKey};
use serde_json::{Value, json};

/// The state that an open page gets; the page acts on what differs from the state before.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::serve) struct State(Value);

/// What a page's address leads to.
#[derive(Debug, Clone, Default)]
pub(in crate::serve) struct AddressState {
    /// Hash of the bytes that it leads to, where there are any.
    pub(in crate::serve) digest: Option<u64>,
    /// The key of that page.
    pub(in crate::serve) key: Option<PageKey>,
    /// The new address of the page, where it has changed.
    pub(in crate::serve) moved: Option<String>,
}

impl State {
    pub(in crate::serve) fn of(live: &Live, current: &Current, address: &AddressState) -> Self {
        let site = current.site.as_ref();
        Self(json!({
            // Scripts cannot hold all numbers of 64 bits.
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
