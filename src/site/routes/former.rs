//! Former addresses: those that are declared, and those from the time when a page borrowed its words.
//!
//! A page without words in a language is shown in the words and under the slug of another language. Once it is translated with a slug of
//! its own, or borrowed from a nearer language, the old address redirects to the new one.

use super::origin::Origin;
use super::page_names;
use super::planner::Planner;
use crate::config::LangId;
use crate::input::case_folded;
use crate::kinds::RecordKind;
use crate::site::model::{DeclaredIn, PageId, RecordId, Redirect, Target};
use std::collections::HashMap;

/// Former addresses of lists, below which their records had theirs.
type Lists = HashMap<(LangId, PageId), Vec<String>>;

/// Adds redirects from all former addresses. Declared ones come first.
pub(super) fn former_addresses(planner: &mut Planner<'_>) {
    let languages: Vec<LangId> = planner.site.languages.ids().collect();
    for lang in &languages {
        written_down(planner, *lang);
    }
    planner.configured();
    let mut lists = Lists::new();
    for lang in &languages {
        fallback_pages(planner, *lang, &mut lists);
    }
    for lang in &languages {
        fallback_records(planner, *lang, &lists);
    }
}

fn written_down(planner: &mut Planner<'_>, lang: LangId) {
    let site = planner.site;
    for page_id in site.page_ids() {
        let Some(page) = site.written(page_id, lang) else {
            continue;
        };
        for (index, alias) in page.front.aliases.iter().enumerate() {
            // A repeated alias is reported where the page is read.
            if !page.front.aliases[..index].contains(alias) {
                planner.redirect(lang, Target::Page(page_id), alias, Origin::Alias(page, index));
            }
        }
    }
    for kind in RecordKind::ALL.iter().copied().filter(|kind| kind.has_page()) {
        let list = planner.parent(lang, kind.list());
        for record in site.records(kind) {
            let Some(page) = record.page() else { continue };
            let former = site.previous_ids(record);
            for (index, old) in former.iter().enumerate() {
                // A repeated id is reported where the record is read.
                if !former[..index].contains(old) {
                    let alias = format!("/{list}{old}/");
                    planner.redirect(lang, page, &alias, Origin::Former(record, index));
                }
            }
        }
    }
}

fn fallback_pages(planner: &mut Planner<'_>, lang: LangId, lists: &mut Lists) {
    let site = planner.site;
    let tag = site.languages.tag(lang);
    for page_id in site.page_ids() {
        let Some(shown) = site.displayed(page_id, lang) else {
            continue;
        };
        for other in later_fallbacks(planner, lang, shown.lang) {
            let Some(page) = site.written(page_id, other) else {
                continue;
            };
            if page.front.slug == shown.front.slug {
                continue;
            }
            // Flaws of the slug are reported where it is in use.
            let from = page_names::address(tag, page, &mut |_| {});
            if leave(planner, lang, Target::Page(page_id), from.clone()) {
                lists.entry((lang, page_id)).or_default().push(from);
            }
        }
    }
}

fn fallback_records(planner: &mut Planner<'_>, lang: LangId, lists: &Lists) {
    let site = planner.site;
    for kind in RecordKind::ALL.iter().copied().filter(|kind| kind.has_page()) {
        let now = planner.parent(lang, kind.list());
        let before = site
            .page_of(kind.list())
            .and_then(|page_id| lists.get(&(lang, page_id)))
            .map_or(&[][..], Vec::as_slice);
        for record in site.records(kind) {
            let Some(page) = record.page() else { continue };
            let slugs = slugs(planner, lang, record);
            below_lists(planner, lang, page, (&now, before), &slugs);
        }
    }
}

/// The present and the former slugs of a record in a language, the present one first.
fn slugs(planner: &Planner<'_>, lang: LangId, record: RecordId) -> Vec<String> {
    let site = planner.site;
    let id = site.id(record);
    let mut slugs: Vec<String> = Vec::new();
    for next in site.languages.chain(lang) {
        let Some(words) = site.words(*next).of(record.kind()).get(id) else {
            continue;
        };
        let slug = page_names::checked(words.slug().unwrap_or(id), &mut |_| {});
        if !slugs.contains(&slug) {
            slugs.push(slug);
        }
    }
    slugs
}

fn below_lists(
    planner: &mut Planner<'_>,
    lang: LangId,
    target: Target,
    (now, before): (&str, &[String]),
    slugs: &[String],
) {
    for slug in slugs.iter().skip(1) {
        leave(planner, lang, target, format!("{now}{slug}/"));
    }
    for list in before {
        for slug in slugs {
            leave(planner, lang, target, format!("{list}{slug}/"));
        }
    }
}

/// The languages from which a page may have borrowed before: those that come later in the chain.
fn later_fallbacks(planner: &Planner<'_>, lang: LangId, shown: LangId) -> Vec<LangId> {
    let chain = planner.site.languages.chain(lang).iter().copied();
    chain.skip_while(|next| *next != shown).skip(1).collect()
}

/// Adds a redirect from a former address, unless something else has it now; returns whether it did.
fn leave(planner: &mut Planner<'_>, lang: LangId, target: Target, from: String) -> bool {
    let key = case_folded(&from).into_owned();
    let Some(index) = planner.routes.by_target.get(&(lang, target)) else {
        return false;
    };
    if planner.taken.contains_key(&key) {
        return false;
    }
    let to = planner.routes.all[*index].path.clone();
    planner.taken.insert(key, Origin::Program);
    planner.routes.redirects.push(Redirect {
        from,
        to,
        target,
        lang,
        declared: DeclaredIn::Nowhere,
    });
    true
}
