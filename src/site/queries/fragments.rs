//! What on a page an address can lead to: its headings, and the entries of the list that it shows.

use crate::config::LangId;
use crate::content::PageKind;
use crate::kinds::RecordKind;
use crate::site::model::{Bound, PageId};

impl Bound {
    /// Whether a page has an element with this id, as readers of a language are shown it.
    pub(in crate::site) fn has_fragment(&self, page_id: PageId, lang: LangId, fragment: &str) -> bool {
        self.displayed(page_id, lang).is_some_and(|shown| {
            let mut headings = shown.outline.headings.iter();
            headings.any(|heading| heading.id == fragment)
                || self.has_generated_fragment(shown.front.layout, fragment)
        })
    }

    /// Whether the list of a kind of page has an element with this id.
    pub(in crate::site) fn has_generated_fragment(&self, list: PageKind, fragment: &str) -> bool {
        let is_record = RecordKind::of_list(list).is_some_and(|kind| {
            let id = kind.id_of_anchor(fragment);
            id.is_some_and(|id| self.lookup.record(kind, id).is_ok())
        });
        let is_claims = || {
            self.config.vocabulary.measures.contains_key(fragment)
                || self
                    .figures
                    .iter()
                    .any(|group| self.figure_id(group.key) == fragment)
        };
        is_record || (list == PageKind::Figures && is_claims())
    }
}
