//! Checks of what is bound: every text, every word of a translation, links to files beside pages, and what a site must have.

mod assets;
mod backlinks;
mod corrections;
mod footer;
mod gaps;
mod head_links;
mod missing;
mod page_gaps;
mod redirects;
mod shortcodes;
mod text;
mod texts;
mod vocabulary;
mod word_texts;

use self::gaps::check_front_page;
pub use self::gaps::gaps;
use self::head_links::{check_head, check_licence_and_author};
pub use self::missing::borrowed_parts;
pub(super) use self::missing::name_meant;
pub(super) use self::page_gaps::TitlesCache;
use self::redirects::check_redirects;
use self::shortcodes::check_shortcodes;
pub(super) use self::texts::{Revisions, TextsCache, check_texts};
use self::vocabulary::check_key_figures;
use super::model::Addressed;
use crate::content::Asset;
use crate::diag::Problems;
use crate::input::{FileId, Files};

/// Reports what the configuration names and the site does not have.
pub(super) fn check_configured(
    site: &Addressed,
    assets: &[Asset],
    files: &Files,
    config: FileId,
    problems: &mut Problems,
) {
    check_head(site, assets, files, config, problems);
    check_licence_and_author(site, files, config, problems);
    check_redirects(site, assets, files, config, problems);
    check_shortcodes(site, files, problems);
    check_front_page(site, files, config, problems);
    check_key_figures(site, files, problems);
}
