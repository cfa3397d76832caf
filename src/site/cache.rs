//! Results of resolving one state of a site, kept for the next.
//!
//! A result is kept together with all of its inputs, and is valid while they are equal. Inputs that are large are numbered once for each of
//! their states ([`States`]), and only the numbers are kept and compared.

use super::check::{TextsCache, TitlesCache};
use super::model::{BoundRecords, Lookup, PageGroups};
use super::pairing::PagesCache;
use super::publishing::Inspections;
use super::routes::RoutesCache;
use crate::content::{Content, SourceFile};
use crate::diag::{Problems, Unread};
use crate::input::{Cached, FileSet, Files, SiteFile, States};
use crate::kinds::RecordKind;
use crate::theme::OwnShortcodes;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Results of resolving one state of a site. Without them, [`resolve`](super::resolve) returns the same.
#[derive(Debug, Default)]
pub struct Cache {
    /// States of the configuration and of all ids that texts can name, besides pages.
    pub(super) ids: States<ReferableIds>,
    /// States of what records say.
    pub(super) records: States<FileSet>,
    /// The last records that were bound, and their problems.
    pub(super) bound: Cached<RecordInputs, (Arc<BoundRecords>, Problems)>,
    pub(super) pages: PagesCache,
    pub(super) routes: RoutesCache,
    pub(super) texts: TextsCache,
    pub(super) inspections: Inspections,
    /// Whether titles of pages were the same, for [`gaps`](super::gaps).
    pub titles: TitlesCache,
}

/// Everything but pages that a text can name.
#[derive(Debug)]
pub(super) struct ReferableIds {
    config: Arc<SiteFile>,
    /// Ids of records, and those that each had before, by kind.
    ids: Vec<(Vec<String>, Vec<Vec<String>>)>,
    /// How many paragraphs each source has.
    paragraphs: Vec<Option<u32>>,
    /// The unread parts of records and terms.
    unread: Vec<Unread>,
    /// Words that the vocabulary lacks, which is reported.
    undeclared: BTreeSet<(String, String)>,
    /// Addresses of files that can be published, and whether they lie in `static/`.
    assets: Vec<(String, bool)>,
    /// Shortcodes that the site and its theme declare.
    shortcodes: Option<Arc<OwnShortcodes>>,
}

impl PartialEq for ReferableIds {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.config, &other.config)
            && self.ids == other.ids
            && self.paragraphs == other.paragraphs
            && self.unread == other.unread
            && self.undeclared == other.undeclared
            && self.assets == other.assets
            && self.shortcodes == other.shortcodes
    }
}

impl ReferableIds {
    pub(super) fn new(content: &Content, shortcodes: Option<Arc<OwnShortcodes>>, files: &Files) -> Self {
        let ids = |kind| {
            let ids = content.records(kind).ids().into_iter().map(str::to_owned);
            let previous = content
                .records(kind)
                .previous_ids()
                .into_iter()
                .map(<[String]>::to_vec);
            (ids.collect(), previous.collect())
        };
        let unread = |kind| content.records(kind).unread().clone();
        let assets = content.assets.iter();
        Self {
            config: Arc::clone(files.shared(content.config_file)),
            ids: RecordKind::ALL.iter().copied().map(ids).collect(),
            paragraphs: content.seeds.iter().map(SourceFile::paragraphs).collect(),
            unread: RecordKind::ALL.iter().copied().map(unread).collect(),
            undeclared: content.config.reported_undeclared().clone(),
            assets: assets.map(|asset| (asset.path.clone(), asset.is_root)).collect(),
            shortcodes,
        }
    }
}

/// All inputs of binding the records.
#[derive(Debug)]
pub(super) struct RecordInputs {
    /// Number of the state of the configuration and of all ids.
    ids: u64,
    shared: FileSet,
    /// The files of sources, with their raw texts.
    seeds: FileSet,
    pub(super) lookup: Lookup,
    pub(super) pages: Arc<PageGroups>,
}

impl PartialEq for RecordInputs {
    fn eq(&self, other: &Self) -> bool {
        self.ids == other.ids
            && self.shared == other.shared
            && self.seeds == other.seeds
            && self.lookup == other.lookup
            && Arc::ptr_eq(&self.pages, &other.pages)
    }
}

impl RecordInputs {
    pub(super) fn new(ids: u64, files: &Files, lookup: Lookup, pages: Arc<PageGroups>) -> Self {
        Self {
            ids,
            shared: record_files(files),
            seeds: FileSet::new(files, &["seeds"]),
            lookup,
            pages,
        }
    }
}

/// The files of the shared records.
pub(super) fn record_files(files: &Files) -> FileSet {
    let kinds = RecordKind::ALL.iter().copied().filter(|kind| kind.is_shared());
    let paths: Vec<String> = kinds.map(RecordKind::path).collect();
    FileSet::new(files, &paths.iter().map(String::as_str).collect::<Vec<_>>())
}
