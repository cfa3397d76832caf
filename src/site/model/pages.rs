//! Curated pages in all their languages: files under the same path are translations of one another.

use super::ids::PageId;
use crate::config::LangId;
use crate::content::{PageFile, PageKind};
use std::collections::HashMap;
use std::sync::Arc;

/// A curated page in all its languages.
#[derive(Debug, Clone)]
pub struct PageGroup {
    /// Path below a section: `causes.md`.
    pub path: String,
    /// What it shows besides its prose.
    pub kind: PageKind,
    /// For each language, the page written in it.
    pub(in crate::site) written: Vec<Option<usize>>,
    /// For each language, the page shown in it: its own, else the first along the fallback chain.
    pub(in crate::site) displayed: Vec<Option<usize>>,
}

/// All curated pages.
#[derive(Debug, Default)]
pub(in crate::site) struct PageGroups {
    pub(in crate::site) all: Vec<PageGroup>,
    pub(in crate::site) by_path: HashMap<String, PageId>,
    pub(in crate::site) by_kind: HashMap<PageKind, PageId>,
    pub(in crate::site) home: Option<PageId>,
    /// Pages that are left out as drafts, in the order of files.
    pub(in crate::site) drafts: Vec<Arc<PageFile>>,
}

impl PageGroups {
    /// The draft at a path: the one in the default language, which makes the page a draft in every language, or else another.
    pub(in crate::site) fn draft(&self, path: &str, default: LangId) -> Option<&PageFile> {
        let drafts = || {
            self.drafts
                .iter()
                .filter(|page| page.front.draft && page.path == path)
        };
        let of_default = drafts().find(|page| page.lang == default);
        of_default.or_else(|| drafts().next()).map(|page| &**page)
    }

    /// The draft that has a layout.
    pub(in crate::site) fn draft_of_kind(&self, kind: PageKind) -> Option<&PageFile> {
        let mut drafts = self.drafts.iter().filter(|page| page.front.draft);
        drafts.find(|page| page.front.layout == kind).map(|page| &**page)
    }
}
