//! Curated pages in all their languages: files under the same path are translations of one another.

use super::ids::DocId;
use crate::content::Layout;
use std::collections::HashMap;

/// A curated page in all its languages.
#[derive(Debug, Clone)]
pub struct Doc {
    /// Path below a section: `causes.md`.
    pub path: String,
    /// What it shows below its prose.
    pub layout: Layout,
    /// For each language, the page written in it.
    pub(in crate::site) written: Vec<Option<usize>>,
    /// For each language, the page shown in it: its own, else the first along the fallback chain.
    pub(in crate::site) shown: Vec<Option<usize>>,
}

/// All curated pages.
#[derive(Debug, Default)]
pub(in crate::site) struct Docs {
    pub(in crate::site) all: Vec<Doc>,
    pub(in crate::site) by_path: HashMap<String, DocId>,
    pub(in crate::site) by_layout: HashMap<Layout, DocId>,
    pub(in crate::site) home: Option<DocId>,
}
