//! Where a link leads, and why one does not.

use super::ids::{PageId, RecordId};
use crate::diag::{Hint, MissingRecord};
use crate::kinds::RecordKind;

/// A link that leads somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// To another site.
    External(String),
    /// To a heading of the same page.
    Fragment(String),
    /// To a page, maybe to a heading of it.
    Page {
        page: PageId,
        /// The heading's id.
        fragment: Option<String>,
    },
    /// To a record.
    Record(RecordId),
    /// To a file that is published as it is: its address below the base URL.
    Asset(String),
}

/// Why a link leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkError {
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<Hint>,
    /// It may only be a consequence of another problem, which is reported.
    pub follows: bool,
    /// It names an id that nothing has, so that all its uses are told as one problem.
    pub is_gathered: bool,
    /// The named record that does not exist.
    pub missing: Option<MissingRecord>,
    /// The argument of a shortcode that is wrong.
    pub argument: Option<Argument>,
}

/// An argument of a shortcode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Its name.
    Name(String),
    /// Its value.
    Value(String),
}

impl LinkError {
    pub(in crate::site) fn new(message: impl Into<String>, hint: impl Into<Hint>) -> Self {
        Self {
            message: message.into(),
            hint: Some(hint.into()),
            follows: false,
            is_gathered: false,
            missing: None,
            argument: None,
        }
    }

    /// An error that is a consequence of another problem, which is told instead.
    pub(in crate::site) fn followed() -> Self {
        Self::new("", "").following(true)
    }

    /// Has all its uses told as one problem.
    pub(in crate::site) fn gathered(self) -> Self {
        Self {
            is_gathered: true,
            ..self
        }
    }

    /// Sets the named record that does not exist.
    pub(in crate::site) fn of_missing(self, kind: RecordKind, id: &str) -> Self {
        let id = id.to_owned();
        Self {
            missing: Some(MissingRecord { kind, id }),
            ..self.gathered()
        }
    }

    /// Sets the argument of a shortcode that is wrong.
    pub(in crate::site) fn in_argument(self, argument: Argument) -> Self {
        Self {
            argument: Some(argument),
            ..self
        }
    }

    /// Sets whether it may be a consequence of another problem.
    pub(in crate::site) fn following(self, follows: bool) -> Self {
        Self { follows, ..self }
    }
}
