//! The Markdown of content pages as HTML, with shortcodes, and their tables of contents.

mod own_shortcode;
mod shortcode;

use super::context::Context;
use super::inline::{References, SiteHooks};
use super::view::TocEntry;
use crate::config::LangId;
use crate::content::{PageFile, PageKind};
use crate::diag::Problems;
use crate::markdown;

/// The number of words that is read in a minute.
const WORDS_A_MINUTE: usize = 220;

/// Prose of a page that has a list, as HTML.
pub(super) struct AroundList {
    /// What stands above the list.
    pub(super) html: String,
    /// What stands below it: all from the first heading on.
    pub(super) below: String,
}

/// Prose of a page as HTML, and what goes with it.
pub(super) struct Prose<'c> {
    context: &'c Context<'c>,
    written_in: LangId,
    html: String,
    pub(super) toc: Vec<TocEntry>,
    pub(super) minutes: u32,
    /// Where the first section begins, by a heading outside of lists and quotations.
    section: Option<usize>,
}

impl<'c> Prose<'c> {
    /// Turns the Markdown of a page into HTML.
    pub(super) fn new(
        context: &'c Context<'_>,
        page: &PageFile,
        references: &mut References,
        problems: &mut Problems,
    ) -> Self {
        let text = &context.input.files.text(page.file)[page.body.clone()];
        let mut hooks = SiteHooks::of_page(context, page, references, shortcode::render);
        if page.front.layout == PageKind::Article && !page.is_home() {
            hooks = hooks.with_side_notes();
        }
        let html = markdown::html(text, &mut hooks);
        problems.extend(hooks.problems);
        let headings = page.outline.headings.iter();
        let headings = headings.filter(|heading| (2..=3).contains(&heading.level));
        let entry = |heading: &markdown::Heading| TocEntry {
            id: heading.id.clone(),
            title: context.marked(&heading.text, page.lang),
            level: heading.level,
        };
        Self {
            context,
            written_in: page.lang,
            section: first_section(page, text, &html),
            html,
            toc: headings.map(entry).collect(),
            minutes: minutes(page),
        }
    }

    /// The whole HTML, marked where it is borrowed.
    pub(super) fn html(&self) -> String {
        self.context.marked(&self.html, self.written_in)
    }

    /// The HTML in two parts, for a page that has a list.
    pub(super) fn around_list(mut self) -> AroundList {
        let below = self.section.map(|at| self.html.split_off(at));
        let below = below.map(|below| self.context.marked(&below, self.written_in));
        AroundList {
            html: self.html(),
            below: below.unwrap_or_default(),
        }
    }
}

/// Where the HTML of the first section begins; headings in lists and quotations do not count.
fn first_section(page: &PageFile, text: &str, html: &str) -> Option<usize> {
    let is_section = |heading: &&markdown::Heading| {
        let start = (heading.span.start as usize).checked_sub(page.body.start);
        let before = start.and_then(|start| text.get(..start));
        heading.level == 2 && before.is_some_and(|before| before.is_empty() || before.ends_with('\n'))
    };
    let first = page.outline.headings.iter().find(is_section)?;
    html.find(&format!("<h2 id=\"{}\">", first.id))
}

/// Reading time in whole minutes.
pub(super) fn minutes(page: &PageFile) -> u32 {
    u32::try_from(page.outline.words.div_ceil(WORDS_A_MINUTE)).unwrap_or(u32::MAX)
}
