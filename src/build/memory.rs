//! What a session remembers from one state of a site for the next.

use crate::content;
use crate::render::{ArtifactsCache, BaseMapsCache, DigestsCache};
use crate::site;
use crate::theme::ThemeCache;

/// What the phases remember. Everything is kept together with the very content it was made from, so that nothing in here can be
/// out of date; an empty cache gives the same result, only slower.
#[derive(Debug, Default)]
pub(super) struct Caches {
    pub(super) content: content::Cache,
    pub(super) site: site::Cache,
    pub(super) theme: ThemeCache,
    pub(super) maps: BaseMapsCache,
    pub(super) data: DigestsCache,
    pub(super) artifacts: ArtifactsCache,
}
