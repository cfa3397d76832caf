//! Static files of the theme under the addresses that they had before a save.

use crate::input::Payload;
use crate::output::OutputPath;
use crate::theme::{Theme, ThemeAsset};
use std::collections::VecDeque;
use std::sync::Arc;

/// How many states of the theme are kept: a page that was requested before a save soon has its style sheets.
const KEPT: usize = 8;

/// Static files of a theme as they were before the last saves. A page that was sent before requests them by addresses with their
/// fingerprint, and gets the old bytes.
#[derive(Debug, Clone, Default)]
pub(super) struct Retired(VecDeque<Arc<[ThemeAsset]>>);

impl Retired {
    /// Keeps the files of a theme that has been replaced.
    pub(super) fn add(&mut self, old: &Theme, new: &Theme) {
        let is_same = |(a, b): (&ThemeAsset, &ThemeAsset)| a.path == b.path;
        let (before, now) = (old.assets(), new.assets());
        if before.len() == now.len() && before.iter().zip(now.iter()).all(is_same) {
            return;
        }
        self.0.truncate(KEPT - 1);
        self.0.push_front(old.shared_assets());
    }

    /// The file that had an address.
    pub(super) fn find(&self, path: &OutputPath) -> Option<Payload> {
        let mut assets = self.0.iter().flat_map(|assets| assets.iter());
        assets
            .find(|asset| asset.path == path.as_str())
            .map(|asset| asset.payload.clone())
    }
}
