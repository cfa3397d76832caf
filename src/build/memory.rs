//! The caches that a session keeps from one state of a site to the next.

use crate::content;
use crate::render::{ArtifactsCache, BaseMapsCache, DigestsCache};
use crate::site;
use crate::theme::ThemeCache;

/// The caches of all phases. Every value is kept together with its inputs, so that none can be out of date; empty caches give the same
/// result, only slower.
#[derive(Debug, Default)]
pub(super) struct Caches {
    pub(super) content: content::Cache,
    pub(super) site: site::Cache,
    pub(super) theme: ThemeCache,
    pub(super) maps: BaseMapsCache,
    pub(super) data: DigestsCache,
    pub(super) artifacts: ArtifactsCache,
}
