//! Where words of the vocabulary are used.

use crate::input::{FileId, Files, Span};
use crate::yaml::Yaml;
use indexmap::IndexMap;

/// How many of the other places are named.
pub(super) const NAMED: usize = 3;

/// The places that use a word.
pub(super) type Uses = IndexMap<String, Vec<WordUse>>;

/// Where a word is used.
pub(super) enum WordUse {
    /// The value at a path of a file.
    Value(FileId, String),
    /// The key at a path of a file.
    Key(FileId, String),
    /// In a text.
    Text(Span),
}

impl WordUse {
    pub(super) fn span(&self, files: &Files) -> Span {
        match self {
            Self::Value(file, path) => Yaml::file(files, *file).span(path),
            Self::Key(file, path) => Yaml::file(files, *file).key_span(path),
            Self::Text(span) => *span,
        }
    }
}
