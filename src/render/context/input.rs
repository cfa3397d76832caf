//! What every file of a site is made from.

use super::inventory::Inventory;
use super::section::Sections;
use crate::config::LangId;
use crate::input::Files;
use crate::render::base_maps::BaseMaps;
use crate::site::Site;
use crate::theme::Theme;

/// What is the same for every file of a build.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RenderInput<'a> {
    /// The resolved site.
    pub(crate) site: &'a Site,
    /// The files that the site was read from.
    pub(crate) files: &'a Files,
    pub(crate) theme: &'a Theme,
    /// The base maps, drawn once.
    pub(crate) maps: &'a BaseMaps,
    /// What is the same on all pages of a section.
    pub(crate) sections: &'a Sections,
    /// The files of the site's data.
    pub(crate) data: &'a Inventory,
}

impl RenderInput<'_> {
    /// Whether a language has a feed.
    pub(in crate::render) fn has_feed(&self, lang: LangId) -> bool {
        self.sections.get(lang).view.info.feed.is_some()
    }

    /// Whether a language has a feed of corrections.
    pub(in crate::render) fn has_corrections_feed(&self, lang: LangId) -> bool {
        self.sections.get(lang).view.info.corrections_feed.is_some()
    }
}
