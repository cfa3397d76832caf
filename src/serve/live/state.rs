//! What an open page has to know.

use super::Live;
use crate::serve::stage::{PageKey, Scene};
use serde_json::{Value, json};

/// What an open page has to know; it acts on what differs from what it knew.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct State(Value);

/// What a page's address leads to.
#[derive(Debug, Clone, Default)]
pub(in crate::serve) struct Seen {
    /// Hash of the bytes that it gives.
    pub(in crate::serve) fingerprint: u64,
    /// What page that is.
    pub(in crate::serve) key: Option<PageKey>,
    /// The address that the page has now, where it is another.
    pub(in crate::serve) moved: Option<String>,
}

impl State {
    pub(super) fn of(live: &Live, scene: &Scene, seen: &Seen) -> Self {
        let show = scene.show.as_ref();
        Self(json!({
            // Numbers of 64 bits are too large for scripts.
            "fingerprint": format!("{:016x}", seen.fingerprint),
            "page": seen.key.as_ref().map(PageKey::write),
            "moved": seen.moved,
            "scripts": show.map(|show| format!("{:016x}", show.scripts)),
            "versions": *scene.versions,
            "problems": scene.complaint.as_ref().map(|complaint| json!({
                "id": format!("{:016x}", complaint.id),
                "html": complaint.html,
            })),
            "token": live.token(),
        }))
    }

    pub(super) fn json(&self) -> String {
        self.0.to_string()
    }
}
