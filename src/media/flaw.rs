//! What a file of the site may be, and what may be wrong with it.

use std::ops::Range;

/// Width and height in pixels, as a browser shows the image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

/// Why a file is not published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// Stable name of the kind of problem.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// Where, in a file that is text.
    pub place: Option<Range<usize>>,
}

impl Flaw {
    pub(super) fn new(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hint: hint.into(),
            place: None,
        }
    }

    pub(super) fn at(self, place: Range<usize>) -> Self {
        Self {
            place: Some(place),
            ..self
        }
    }
}
