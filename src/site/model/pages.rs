//! Curated pages in all their languages: files under the same path are translations of one another.

use super::ids::PageId;
use crate::content::PageKind;
use std::collections::HashMap;

/// A curated page in all its languages.
#[derive(Debug, Clone)]
pub struct PageGroup {
    /// Path below a section: `causes.md`.
    pub path: String,
    /// What it shows below its prose.
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
}
