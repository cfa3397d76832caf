//! Finds translations of pages that have been renamed.

use super::model::Site;
use super::similarity::Likeness;
use crate::config::{LangId, Translator};
use crate::content::PageFile;
use crate::diag::{Diagnostic, Problems, was_meant};
use crate::input::{Files, Span};
use crate::markdown::Outline;
use std::collections::HashSet;

/// How many citations, links and headings two pages must share to count as the same page.
const SHARED: usize = 3;

/// A page that was a translation, and the page that its original is now, where that is known.
struct Moved<'s> {
    page: &'s PageFile,
    original: Option<&'s PageFile>,
}

/// Warns of pages that were translations and whose original is gone.
pub(super) fn check(site: &Site, files: &Files, problems: &mut Problems) {
    let tag = site.languages.tag(site.languages.default());
    for moved in site.languages.ids().flat_map(|lang| find(site, files, lang)) {
        let message = format!(
            "this translation has no original: `{tag}` has no page `{}`",
            moved.page.path
        );
        let hint = match moved.original {
            Some(original) => format!(
                "{} then rename this file like it",
                was_meant(format_args!("`{}`", original.path))
            ),
            None => "rename it like its original, remove it, or say `translation: {by: original}` in it"
                .to_owned(),
        };
        let problem = Diagnostic::warning("no-original", message).at(Span::whole(moved.page.file));
        problems.push(problem.hint(hint));
    }
}

impl Site {
    /// The paths of pages of a language that were translations and whose original is gone.
    pub fn without_original(&self, files: &Files, lang: LangId) -> Vec<&str> {
        let moved = find(self, files, lang).into_iter();
        moved.map(|moved| moved.page.path.as_str()).collect()
    }
}

/// Finds such pages of a language. Those that were written for it alone do not count.
fn find<'s>(site: &'s Site, files: &Files, lang: LangId) -> Vec<Moved<'s>> {
    let default = site.languages.default();
    if lang == default {
        return Vec::new();
    }
    let usual = site.config.languages.get(site.languages.tag(lang));
    let usual = usual.and_then(|language| language.translation.as_ref());
    let mut found = Vec::new();
    let written = site
        .page_ids()
        .filter_map(|page_id| Some((page_id, site.written(page_id, lang)?)));
    for (page_id, page) in written {
        let is_translated =
            site.written(page_id, default).is_some() || site.page_origin(page_id, page).is_some();
        let said = page.front.translation.as_ref();
        let is_original = said.or(usual).is_some_and(|said| said.by == Translator::Original);
        if is_translated || is_original {
            continue;
        }
        let accepted = site.accepted(lang).get("pages", &page.path);
        let known = accepted.and_then(|texts| texts.get("text"));
        let untranslated = site.page_ids().filter_map(|other| {
            let original = site.written(other, default)?;
            site.written(other, lang).is_none().then_some(original)
        });
        let likeness = known.map(|text| Likeness::of(text));
        let is_same = |original: &&PageFile| {
            let text = &files.text(original.file)[original.body.clone()];
            let is_as_accepted = likeness
                .as_ref()
                .is_some_and(|likeness| likeness.is_said_by(text));
            is_as_accepted || are_alike(&page.outline, &original.outline)
        };
        let original = untranslated.into_iter().find(is_same);
        let is_known = accepted.is_some() || said.is_some() || page.front.translation_of.is_some();
        if original.is_some() || is_known {
            found.push(Moved { page, original });
        }
    }
    found
}

/// Whether two pages mostly refer to the same things.
fn are_alike(one: &Outline, other: &Outline) -> bool {
    let (one, other) = (named(one), named(other));
    let shared = one.intersection(&other).count();
    shared >= SHARED && shared * 3 >= one.len().max(other.len()) * 2
}

/// What a page refers to: sources and places in them, targets of links; and ids of headings.
fn named(outline: &Outline) -> HashSet<String> {
    let items = outline.citations.iter().flat_map(|citation| &citation.items);
    let cited = items.map(|cited| {
        let place = cited.item.locator.as_deref().unwrap_or_default();
        format!("@{} {place}", cited.item.source)
    });
    let links = outline.links.iter().map(|link| link.target.clone());
    let headings = outline.headings.iter().filter(|heading| heading.explicit_id);
    let headings = headings.map(|heading| format!("#{}", heading.id));
    cited.chain(links).chain(headings).collect()
}
