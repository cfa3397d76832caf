//! The lines at the foot of every page.

use super::uncited_words;
use crate::config::LangId;
use crate::input::Files;
use crate::render::base_maps::BaseMaps;
use crate::render::context::{Context, Inventory, RenderInput, Sections};
use crate::render::view::Html;
use crate::site::Site;
use crate::theme::Theme;

/// What is the same on all pages of each section, with the lines at their foot.
pub(crate) fn sections(site: &Site, files: &Files, theme: &Theme, maps: &BaseMaps) -> Sections {
    let sections = Sections::new(site, theme);
    if site.config.footer.is_empty() {
        return sections;
    }
    let data = Inventory::default();
    let input = RenderInput {
        data: &data,
        site,
        files,
        theme,
        maps,
        sections: &sections,
    };
    let lines = |lang| lines(&Context::new(input, lang));
    let footers = site.languages.ids().map(lines).collect();
    sections.with_footers(footers)
}

/// The lines of the first language along the fallback chain that has some.
fn lines(context: &Context<'_>) -> Vec<Html> {
    let languages = &context.site.languages;
    let own = |lang: &LangId| Some((*lang, context.site.config.footer.get(languages.tag(*lang))?));
    let Some((lang, lines)) = languages.chain(context.lang).iter().find_map(own) else {
        return Vec::new();
    };
    lines
        .iter()
        .map(|line| uncited_words(context, line, lang))
        .collect()
}
