//! Addresses: every page of every language has one, and no two are the same.
//!
//! Entry point: [`assign`].

mod former;
mod origin;
mod page_names;
mod planner;
mod slug;

use self::planner::Planner;
use super::model::{Bound, Days, PageGroups, Routes};
use super::pairing::Pages;
use crate::content::{AnyWords, LanguageWords};
use crate::diag::Checked;
use crate::input::{Cached, Files};
use crate::kinds::RecordKind;
use std::sync::Arc;

/// The last addresses.
#[derive(Debug, Default)]
pub(super) struct RoutesCache(Cached<Inputs, Checked<Arc<Routes>>>);

/// All that addresses depend on.
#[derive(Debug)]
struct Inputs {
    ids: u64,
    page_groups: Arc<PageGroups>,
    pages: Pages,
    words: Vec<LanguageWords>,
    days: Arc<Days>,
}

impl PartialEq for Inputs {
    fn eq(&self, other: &Self) -> bool {
        self.ids == other.ids
            && Arc::ptr_eq(&self.page_groups, &other.page_groups)
            && self.pages == other.pages
            && self.days.with_events.keys().eq(other.days.with_events.keys())
            && self.days.known.keys().eq(other.days.known.keys())
            && self.words.len() == other.words.len()
            && self.words.iter().zip(&other.words).all(|(old, new)| {
                let mut kinds = RecordKind::ALL.iter().copied().filter(|kind| kind.has_page());
                kinds.all(|kind| has_same_slugs(old.of(kind), new.of(kind)))
            })
    }
}

/// Gives everything its address. `ids` numbers the state of the configuration and of all ids that texts can name.
pub(super) fn assign(site: &Bound, files: &Files, ids: u64, cache: &mut RoutesCache) -> Checked<Arc<Routes>> {
    let inputs = Inputs {
        ids,
        page_groups: Arc::clone(&site.page_groups),
        pages: Pages::by_slug(&site.pages),
        words: site.words.clone(),
        days: Arc::clone(&site.days),
    };
    let plan = |_: &Inputs| {
        let mut planner = Planner::new(site, files);
        for lang in site.languages.ids() {
            planner.section(lang);
        }
        former::former_addresses(&mut planner);
        Checked::new(Arc::new(planner.routes), planner.problems)
    };
    // Problems have places in files, which other changes move.
    cache
        .0
        .get_or_make_if(inputs, plan, |made| made.problems.is_empty())
}

fn has_same_slugs(a: &dyn AnyWords, b: &dyn AnyWords) -> bool {
    let slugs = |words: &dyn AnyWords| -> Vec<(String, Option<String>)> {
        let slug = |id: &str| words.get(id)?.slug().map(str::to_owned);
        let ids = words.ids().into_iter();
        ids.map(|id| (id.to_owned(), slug(id))).collect()
    };
    std::ptr::addr_eq(a, b) || (a.file() == b.file() && slugs(a) == slugs(b))
}
