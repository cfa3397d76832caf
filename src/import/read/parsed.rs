//! The result of reading a file.

use super::metadata::Metadata;
use crate::import::block::Block;

/// A file as blocks.
#[derive(Debug, Default)]
pub(in crate::import) struct Read {
    /// Its blocks, in their order.
    pub(in crate::import) blocks: Vec<Block>,
    /// Its metadata.
    pub(in crate::import) metadata: Metadata,
    /// Keys and values before its text from which nothing was taken.
    pub(in crate::import) left_out: Option<LeftOut>,
    /// Where a second article begins, where the file marks two.
    pub(in crate::import) second: Option<usize>,
}

/// Keys and values before a text from which nothing was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The line of the first such key, from 1.
    pub(in crate::import) line: usize,
    /// Those keys; none where the whole could not be read.
    pub(in crate::import) keys: Vec<String>,
}

impl LeftOut {
    /// For a front matter that cannot be read.
    pub(super) fn whole(line: usize) -> Self {
        let keys = Vec::new();
        Self { line, keys }
    }

    /// Adds a key from which nothing was taken.
    pub(super) fn add(left_out: &mut Option<Self>, line: usize, key: &str) {
        left_out
            .get_or_insert(Self::whole(line))
            .keys
            .push(key.to_owned());
    }
}

/// Where each line of a text begins, in bytes.
pub(super) struct LineStarts(Vec<usize>);

impl LineStarts {
    pub(super) fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self([0].into_iter().chain(breaks.map(|(at, _)| at + 1)).collect())
    }

    /// The line of a byte, from 1.
    pub(super) fn line(&self, byte: usize) -> usize {
        self.0.partition_point(|start| *start <= byte).max(1)
    }
}
