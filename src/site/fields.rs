//! Fields that many records and texts have: dates, and places in sources.

use crate::config::web_address;
use crate::content::{Locator, LocatorError};
use crate::diag::{Diagnostic, Problems};
use crate::edtf::Date;
use crate::source::Span;

/// Reads a date; what is no EDTF is reported.
pub(super) fn parse_date(text: &str, span: impl FnOnce() -> Span, problems: &mut Problems) -> Option<Date> {
    match Date::parse(text) {
        Ok(date) => Some(date),
        Err(error) => {
            let message = format!("`{text}` is no date in EDTF: {}", error.message);
            problems.push(
                Diagnostic::error("bad-date", message)
                    .at(span())
                    .maybe_hint(error.hint),
            );
            None
        }
    }
}

/// Checks the address of something on the web, which becomes a link.
pub(super) fn check_web_address(text: &str) -> Result<(), Diagnostic> {
    web_address(text).map(|_| ()).map_err(|reason| {
        Diagnostic::error("bad-url", format!("`{text}` is no web address: {reason}"))
            .hint("write the whole address, such as `https://example.org/page`")
    })
}

/// Stands for a date that could not be read, which is reported.
pub(super) fn stand_in_date() -> Date {
    Date::parse("2000-01-01").expect("this is a date")
}

/// Reads a locator and compares it with the number of paragraphs of the source, where that is known.
pub(super) fn check_locator(text: &str, paragraphs: Option<u32>) -> Result<Locator, Diagnostic> {
    let locator: Locator = text.parse().map_err(|error: LocatorError| {
        Diagnostic::error("bad-locator", format!("`{text}` is no place in a source")).hint(error.to_string())
    })?;
    if let Some(paragraphs) = paragraphs.filter(|paragraphs| locator.last() > *paragraphs) {
        let message = format!(
            "the source has {paragraphs} paragraphs, so there is no paragraph {}",
            locator.last()
        );
        let hint = "paragraphs are the non-empty lines of the raw text, counted from 1";
        return Err(Diagnostic::error("bad-locator", message).hint(hint));
    }
    Ok(locator)
}
