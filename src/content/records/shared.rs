//! What records of several kinds have.

use crate::diag::Unread;
use crate::input::FileId;
use serde::Deserialize;

/// The records of one file, in the order written.
#[derive(Debug, Clone)]
pub struct Records<T> {
    /// The file; absent when the site has none.
    pub file: Option<FileId>,
    /// Id and record.
    pub entries: Vec<(String, T)>,
    /// What of the file could not be read.
    pub unread: Unread,
}

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self {
            file: None,
            entries: Vec::new(),
            unread: Unread::default(),
        }
    }
}

/// A source that a record rests on.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceRef {
    /// Id of the source.
    pub source: String,
    /// The place in it: `para 9`, `paras 3-5, 9`.
    #[serde(default)]
    pub locator: Option<String>,
}
