//! Addresses that things had before: those that are written down, and those from the time when a page borrowed its words.
//!
//! A page without words in a language is shown there in the words of another, under the slug that it has there. When it is
//! translated under a slug of its own, or borrowed from a nearer language, that address leads on to the new one.

use super::origin::Origin;
use super::page_names;
use super::planner::Planner;
use crate::config::LangId;
use crate::content::Layout;
use crate::site::model::{DocId, Redirect, Target, Written};
use std::collections::HashMap;

/// Former addresses of lists, below which their records were.
type Lists = HashMap<(LangId, DocId), Vec<String>>;

/// Lets every former address lead to where the thing is now. What is written down goes first.
pub(super) fn former_addresses(planner: &mut Planner<'_>) {
    let languages: Vec<LangId> = planner.site.languages.ids().collect();
    for lang in &languages {
        written_down(planner, *lang);
    }
    let mut lists = Lists::new();
    for lang in &languages {
        borrowed_docs(planner, *lang, &mut lists);
    }
    for lang in &languages {
        borrowed_records(planner, *lang, &lists);
    }
}

fn written_down(planner: &mut Planner<'_>, lang: LangId) {
    let site = planner.site;
    for doc in site.doc_ids() {
        let Some(page) = site.written(doc, lang) else {
            continue;
        };
        for (index, alias) in page.front.aliases.iter().enumerate() {
            planner.redirect(lang, Target::Doc(doc), alias, Origin::Alias(page, index));
        }
    }
    let timeline = planner.parent(lang, Layout::Timeline);
    for (id, event) in site.event_ids().zip(&site.events) {
        for (index, old) in event.previous_ids.iter().enumerate() {
            let origin = Origin::Former("events", &event.id, index);
            planner.redirect(lang, Target::Event(id), &format!("/{timeline}{old}/"), origin);
        }
    }
    let map = planner.parent(lang, Layout::Map);
    for (id, place) in site.place_ids().zip(&site.places) {
        for (index, old) in place.previous_ids.iter().enumerate() {
            let origin = Origin::Former("places", &place.id, index);
            planner.redirect(lang, Target::Place(id), &format!("/{map}{old}/"), origin);
        }
    }
}

fn borrowed_docs(planner: &mut Planner<'_>, lang: LangId, lists: &mut Lists) {
    let site = planner.site;
    let tag = site.languages.tag(lang);
    for doc in site.doc_ids() {
        let Some(shown) = site.shown(doc, lang) else {
            continue;
        };
        for other in lenders(planner, lang, shown.lang) {
            let Some(page) = site.written(doc, other) else {
                continue;
            };
            if page.front.slug == shown.front.slug {
                continue;
            }
            // What is wrong with the slug is told where it is in use.
            let from = page_names::address(tag, page, &mut |_| {});
            if leave(planner, lang, Target::Doc(doc), from.clone()) {
                lists.entry((lang, doc)).or_default().push(from);
            }
        }
    }
}

fn borrowed_records(planner: &mut Planner<'_>, lang: LangId, lists: &Lists) {
    let site = planner.site;
    let former = |layout: Layout| {
        let list = site.layout(layout);
        list.and_then(|doc| lists.get(&(lang, doc)))
            .cloned()
            .unwrap_or_default()
    };
    let now = planner.parent(lang, Layout::Timeline);
    let before = former(Layout::Timeline);
    for (id, event) in site.event_ids().zip(&site.events) {
        let slug = |lang: LangId| {
            let words = site.words(lang).events.entries.get(&event.id);
            words.map(|words| words.slug.as_deref())
        };
        let slugs = slugs(planner, lang, &event.id, slug);
        below_lists(planner, lang, Target::Event(id), (&now, &before), &slugs);
    }
    let now = planner.parent(lang, Layout::Map);
    let before = former(Layout::Map);
    for (id, place) in site.place_ids().zip(&site.places) {
        let slug = |lang: LangId| {
            let words = site.words(lang).places.entries.get(&place.id);
            words.map(|words| words.slug.as_deref())
        };
        let slugs = slugs(planner, lang, &place.id, slug);
        below_lists(planner, lang, Target::Place(id), (&now, &before), &slugs);
    }
    let now = planner.parent(lang, Layout::Sources);
    let before = former(Layout::Sources);
    for (id, source) in site.source_ids().zip(&site.sources) {
        let slugs = [source.seed.record.id.clone()];
        below_lists(planner, lang, Target::Source(id), (&now, &before), &slugs);
    }
}

/// The slugs that a record has and had in a language, the present one first.
fn slugs<'s>(
    planner: &Planner<'_>,
    lang: LangId,
    id: &str,
    slug: impl Fn(LangId) -> Option<Option<&'s str>>,
) -> Vec<String> {
    let mut slugs: Vec<String> = Vec::new();
    for next in planner.site.languages.chain(lang) {
        let Some(slug) = slug(*next) else { continue };
        let slug = page_names::checked(slug.unwrap_or(id), &mut |_| {});
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

/// The languages that a page could have borrowed from before: those of the chain that come after.
fn lenders(planner: &Planner<'_>, lang: LangId, shown: LangId) -> Vec<LangId> {
    let chain = planner.site.languages.chain(lang).iter().copied();
    chain.skip_while(|next| *next != shown).skip(1).collect()
}

/// Lets a former address lead on, unless something else has it now; whether it does.
fn leave(planner: &mut Planner<'_>, lang: LangId, target: Target, from: String) -> bool {
    let key = from.to_lowercase();
    let Some(index) = planner.routes.by_target.get(&(lang, target)) else {
        return false;
    };
    if planner.taken.contains_key(&key) {
        return false;
    }
    let to = planner.routes.all[*index].path.clone();
    planner.taken.insert(key, None);
    planner.routes.redirects.push(Redirect {
        from,
        to,
        target,
        lang,
        written: Written::Nowhere,
    });
    true
}
