//! Where the day of the month stands in a formatted date.

use icu::datetime::parts;
use std::fmt;
use std::ops::Range;
use writeable::{Part, PartsWrite, Writeable};

/// A date in words, and the place of its day in them.
#[derive(Debug)]
pub(in crate::locale) struct Written {
    text: String,
    day: Range<usize>,
    /// End of the mark of the day, which follows it directly: "5." in Danish, "5日" in Japanese.
    mark: usize,
}

impl Written {
    /// What stands before the day.
    pub(in crate::locale) fn before(&self) -> &str {
        &self.text[..self.day.start]
    }

    /// The digits of the day.
    pub(in crate::locale) fn day(&self) -> &str {
        &self.text[self.day.clone()]
    }

    /// The mark of the day.
    pub(in crate::locale) fn mark(&self) -> &str {
        &self.text[self.day.end..self.mark]
    }

    /// The day and what follows it.
    pub(in crate::locale) fn since_day(&self) -> &str {
        &self.text[self.day.start..]
    }

    /// What follows the day and its mark.
    pub(in crate::locale) fn after_mark(&self) -> &str {
        &self.text[self.mark..]
    }
}

/// Writes a date and finds its day; absent for a date without one.
pub(in crate::locale) fn written(date: &impl Writeable) -> Option<Written> {
    let mut sink = Sink::default();
    // Writing to a string does not fail; what the format could not say it has replaced already.
    let _ = date.write_to_parts(&mut sink);
    let day = sink.day?;
    let end = sink.next.unwrap_or(sink.text.len());
    let literal = &sink.text[day.end..end];
    let length = literal.find(char::is_whitespace).unwrap_or(literal.len());
    // What touches the next field or is a comma separates, except for the full stop of an ordinal: "5.1.".
    let touches = length == literal.len() && end < sink.text.len();
    let separates = literal.starts_with([',', '،', '、', '፣', ';', '-', '/']);
    let is_mark = literal == "." || !(touches || separates);
    let mark = day.end + if is_mark { length } else { 0 };
    Some(Written {
        text: sink.text,
        day,
        mark,
    })
}

#[derive(Default)]
struct Sink {
    text: String,
    day: Option<Range<usize>>,
    /// Where the field after the day begins.
    next: Option<usize>,
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
        } else if self.next.is_none() && self.day.as_ref().is_some_and(|day| start >= day.end) {
            self.next = Some(start);
        }
        Ok(())
    }
}
