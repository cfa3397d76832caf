//! Where the day of the month stands in a formatted date.

use icu::datetime::parts;
use std::fmt;
use std::ops::Range;
use writeable::{Part, PartsWrite, Writeable};

/// Writes a date and finds the bytes of its day of the month.
pub(super) fn with_day(date: &impl Writeable) -> (String, Option<Range<usize>>) {
    let mut sink = Sink::default();
    // Writing to a string does not fail; what the format could not say it has replaced already.
    let _ = date.write_to_parts(&mut sink);
    (sink.text, sink.day)
}

#[derive(Default)]
struct Sink {
    text: String,
    day: Option<Range<usize>>,
}

impl fmt::Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Sink {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        let start = self.text.len();
        write(self)?;
        if part == parts::DAY {
            self.day = Some(start..self.text.len());
        }
        Ok(())
    }
}
