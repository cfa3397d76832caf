//! What on a page an address can lead to: its headings, and the entries of the list that it shows.

use crate::config::LangId;
use crate::content::Layout;
use crate::site::model::{DocId, Site};

impl Site {
    /// Whether a page has an element with this id, as readers of a language are shown it.
    pub(in crate::site) fn has_fragment(&self, doc: DocId, lang: LangId, fragment: &str) -> bool {
        self.shown(doc, lang).is_some_and(|shown| {
            let mut headings = shown.outline.headings.iter();
            headings.any(|heading| heading.id == fragment)
                || self.has_generated_fragment(shown.front.layout, fragment)
        })
    }

    /// Whether the list of a layout has an element with this id.
    pub(in crate::site) fn has_generated_fragment(&self, layout: Layout, fragment: &str) -> bool {
        let known = |scheme: &str| {
            let id = fragment
                .strip_prefix(scheme)
                .and_then(|rest| rest.strip_prefix('-'));
            id.is_some_and(|id| matches!(self.lookup.record(scheme, id), Some(Ok(_))))
        };
        match layout {
            Layout::Article => false,
            Layout::Timeline => known("event"),
            Layout::Map => known("place"),
            Layout::Figures => {
                known("figure")
                    || self.config.vocabulary.measures.contains_key(fragment)
                    || self.groups.iter().any(|group| self.group_id(group) == fragment)
            }
            Layout::Actors => known("actor"),
            Layout::Sources => known("source"),
            Layout::Glossary => self.lookup.terms.find(fragment).is_some(),
            Layout::Conflicts => known("conflict"),
        }
    }
}
