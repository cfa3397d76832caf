//! The inputs of the sorting, and its findings besides the kind of each block.

use crate::import::detect::{Candidate, Tongues};
use crate::import::lines::{Meta, Order3};
use crate::import::rules::Compiled;

/// The findings of the sorting besides the kind of each block.
#[derive(Debug, Default)]
pub(in crate::import) struct Sorted {
    /// Lines of nothing but author and date.
    pub(in crate::import) lines: Vec<(usize, Meta)>,
    /// The headline, where a line is one.
    pub(in crate::import) headline: Option<Candidate>,
    /// What stands behind the headline in the title of the page, and its line.
    pub(in crate::import) suffix: Option<(String, usize)>,
    /// A line with a relative time.
    pub(in crate::import) relative: Option<usize>,
}

/// The inputs of the sorting.
#[derive(Debug, Clone, Copy)]
pub(in crate::import) struct Guide<'a> {
    pub(in crate::import) rules: &'a Compiled,
    pub(in crate::import) tongues: &'a Tongues,
    pub(in crate::import) order: Order3,
    /// The headline that the file's metadata name.
    pub(in crate::import) title: Option<&'a str>,
}

/// Where in an article a block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Zone {
    Head,
    Body,
    Tail,
}
