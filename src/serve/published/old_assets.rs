//! Static files of the theme that another save has given other addresses.

use crate::input::Payload;
use crate::output::OutputPath;
use crate::theme::{Theme, ThemeAsset};
use std::collections::VecDeque;
use std::sync::Arc;

/// How many states of the theme are remembered: a page that was asked for before a save is soon done with its style sheets.
const KEPT: usize = 8;

/// Static files of a theme as they were before the last saves. A page that was sent before asks for them by addresses that carry
/// their fingerprint, so that they can be given what they were.
#[derive(Debug, Clone, Default)]
pub(super) struct Retired(VecDeque<Arc<[ThemeAsset]>>);

impl Retired {
    /// Remembers the files of a theme that another has taken the place of.
    pub(super) fn add(&mut self, old: &Theme, new: &Theme) {
        let is_same = |(a, b): (&ThemeAsset, &ThemeAsset)| a.path == b.path;
        let (before, now) = (old.assets(), new.assets());
        if before.len() == now.len() && before.iter().zip(now.iter()).all(is_same) {
            return;
        }
        self.0.truncate(KEPT - 1);
        self.0.push_front(old.shared_assets());
    }

    /// What stood at an address.
    pub(super) fn find(&self, path: &OutputPath) -> Option<Payload> {
        let mut assets = self.0.iter().flat_map(|assets| assets.iter());
        assets
            .find(|asset| asset.path == path.as_str())
            .map(|asset| asset.payload.clone())
    }
}
