//! From a text to a date, with a hint where a slip is a common one.

use super::date::{Date, ParseError};
use super::{grammar, hint};

impl Date {
    /// Parses a date.
    ///
    /// # Errors
    ///
    /// The first place at which the text stops being a date, with a hint where the slip is a common one.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        grammar::parse(text).map_err(|error| ParseError {
            hint: error.hint.or_else(|| hint::guess(text)),
            ..error
        })
    }
}
