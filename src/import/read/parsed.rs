//! What readers of files make of them.

use super::metadata::Metadata;
use crate::import::block::Block;

/// A file as blocks.
#[derive(Debug, Default)]
pub(in crate::import) struct Read {
    /// Its blocks, in their order.
    pub(in crate::import) blocks: Vec<Block>,
    /// What it says of itself where no reader sees it.
    pub(in crate::import) metadata: Metadata,
    /// Where a second article begins, where the file marks two.
    pub(in crate::import) second: Option<usize>,
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
