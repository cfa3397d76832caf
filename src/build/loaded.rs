//! A site that has been read and resolved.

use crate::diag::Problems;
use crate::input::Files;
use crate::render::{Artifacts, BaseMaps, Inventory, RenderInput, Sections};
use crate::site::Site;
use crate::theme::Theme;
use std::sync::Arc;

/// A site that has been read and resolved, with its theme, and warnings at most.
#[derive(Debug)]
pub struct Loaded {
    /// The files it was read from.
    pub files: Files,
    pub(crate) site: Site,
    pub(crate) theme: Arc<Theme>,
    /// Warnings, which do not keep it from being built.
    pub warnings: Problems,
    /// Gaps of languages that are still being translated.
    pub unfinished: Problems,
    pub(super) maps: Arc<BaseMaps>,
    pub(super) sections: Sections,
    pub(super) data: Inventory,
    pub(super) artifacts: Arc<Artifacts>,
}

impl Loaded {
    /// The input for rendering.
    pub(crate) fn render_input(&self) -> RenderInput<'_> {
        RenderInput {
            site: &self.site,
            files: &self.files,
            theme: &self.theme,
            maps: &self.maps,
            sections: &self.sections,
            data: &self.data,
        }
    }

    /// The files of the finished site.
    pub(crate) fn artifacts(&self) -> &Artifacts {
        &self.artifacts
    }
}
