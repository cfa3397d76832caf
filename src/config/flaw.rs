//! A flaw of the configuration.

use crate::diag::Hint;

/// A flaw of the configuration, at a path of its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigFlaw {
    /// Path of keys and indexes, joined by dots.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<Hint>,
}

impl ConfigFlaw {
    pub(super) fn new(path: String, message: String, hint: impl Into<Hint>) -> Self {
        Self {
            path,
            message,
            hint: Some(hint.into()),
        }
    }
}
