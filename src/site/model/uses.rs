//! What rests on sources, and what refers to records and files.

use super::ids::{PageId, RecordId, RecordOrPage};
use crate::content::Locator;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// All that rests on one source, each once, in the order of places in it.
pub type SourceUses = Vec<Use>;

/// Something that rests on a place of a source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Use {
    /// The place; absent for the source as a whole.
    pub locator: Option<Locator>,
    /// The record or page; pages come after records.
    pub by: RecordOrPage,
}

/// What rests on sources, and what refers to records and files.
#[derive(Debug, Default, Clone)]
pub(in crate::site) struct Backlinks {
    /// What rests on each source.
    pub(in crate::site) uses: Arc<Vec<SourceUses>>,
    /// Pages that link to a record.
    pub(in crate::site) mentions: Arc<Mentions>,
    /// Addresses of the files that texts refer to.
    pub(in crate::site) assets: Arc<BTreeSet<String>>,
}

/// Pages that link to each record, in the order of pages.
pub(in crate::site) type Mentions = HashMap<RecordId, Vec<PageId>>;
