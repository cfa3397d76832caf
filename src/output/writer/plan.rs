//! What a commit has to do.

use crate::output::path::OutputPath;
use std::collections::BTreeMap;

/// What a commit has to do.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// In order.
    pub(super) staged: Vec<OutputPath>,
    pub(super) unchanged: Vec<OutputPath>,
    pub(super) stale: Vec<OutputPath>,
    /// The hashes of staged and unchanged files.
    pub(super) hashes: BTreeMap<OutputPath, u64>,
    pub(super) report: Report,
}

impl Plan {
    /// All files of the build with their hashes, in order.
    pub(super) fn made(&self) -> Vec<(&OutputPath, u64)> {
        self.hashes.iter().map(|(path, hash)| (path, *hash)).collect()
    }
}

/// What a commit has done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that are new or have changed.
    pub written: usize,
    /// Files that are as they were, with their modification times.
    pub unchanged: usize,
    /// Files that are gone.
    pub removed: usize,
    /// Bytes of the written files.
    pub bytes: u64,
    /// Files that stay, and that an older build may have made: the target had no list.
    pub unlisted: usize,
    /// Files of an older build that this one does not have, and that stay since somebody has changed them.
    pub changed: Vec<OutputPath>,
}
