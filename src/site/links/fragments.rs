//! Ids of elements on generated lists: entries of records, measures, rival claims.

use crate::content::{PageFile, PageKind};
use crate::kinds::RecordKind;
use crate::site::model::{Bound, PageId};

/// Whether the list of a kind of page has an element with this id, ignoring case, or may get one.
pub(in crate::site) fn is_taken(site: &Bound, list: PageKind, id: &str) -> bool {
    let id = id.to_ascii_lowercase();
    let is_group = |prefix: &str| {
        let rest = id.strip_prefix(prefix);
        rest.is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()))
    };
    let is_day = list == PageKind::Timeline && ["day-", "days-", "around-"].into_iter().any(is_group);
    is_day || site.has_generated_fragment(list, &id)
}

/// Whether an element with this id may stand in what could not be read.
pub(super) fn is_unsure_of(site: &Bound, page_id: PageId, shown: &PageFile, fragment: &str) -> bool {
    let pages = site
        .page(page_id)
        .written
        .iter()
        .flatten()
        .map(|page| &site.pages[*page]);
    let list = shown.front.layout;
    let is_unread = RecordKind::of_list(list).is_some_and(|kind| {
        let id = kind.id_of_anchor(fragment);
        id.is_some_and(|id| site.lookup.of(kind).is_unread(id))
    });
    // A heading with an invalid id may be the one that is meant.
    shown.outline.headings.iter().any(|heading| heading.flawed_id)
        || pages.into_iter().any(|page| page.unread.touches("layout"))
        || is_unread
        || (list == PageKind::Figures && is_unsure_of_figure(site, fragment))
}

/// Whether a measure, or rival claims of one, with this fragment may stand in what could not be read.
fn is_unsure_of_figure(site: &Bound, fragment: &str) -> bool {
    let measures = &site.config.vocabulary.measures;
    let begins = |measure: &String| {
        let rest = fragment.strip_prefix(measure.as_str());
        rest.is_some_and(|rest| rest.starts_with("--"))
    };
    let measure = fragment.split_once("--").map_or(fragment, |(measure, _)| measure);
    site.config.may_declare("measures", measure)
        || (!site.lookup.of(RecordKind::Claim).is_sound() && measures.keys().any(begins))
}
