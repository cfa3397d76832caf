//! Where the day of the month stands in a formatted date.

use icu::datetime::parts;
use std::fmt;
use std::ops::Range;
use writeable::{Part, PartsWrite, Writeable};

/// A date in words, and the place of its day in them.
#[derive(Debug)]
pub(in crate::locale) struct DateText {
    text: String,
    day: Range<usize>,
    /// End of the mark of the day, which follows it directly: "5." in Danish, "5日" in Japanese.
    mark: usize,
}

impl DateText {
    /// The whole date.
    pub(in crate::locale) fn text(&self) -> &str {
        &self.text
    }

    /// The same with a mark of the day where it has none.
    pub(in crate::locale) fn marked(mut self, mark: &str) -> Self {
        if self.mark == self.day.end {
            self.text.insert_str(self.day.end, mark);
            self.mark += mark.len();
        }
        self
    }

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

/// Writes a date and finds its day; absent for a date without one. Some languages have a nought before a day of one digit, for
/// columns; in words it is left out.
pub(in crate::locale) fn date_text(date: &impl Writeable, nought: &str) -> Option<DateText> {
    let sink = Sink::of(date, nought);
    let day = sink.day?;
    let end = sink.next.unwrap_or(sink.text.len());
    let literal = &sink.text[day.end..end];
    let length = literal.find(char::is_whitespace).unwrap_or(literal.len());
    // What touches the next field or is a comma separates, except for the full stop of an ordinal: "5.1.".
    let touches = length == literal.len() && end < sink.text.len();
    let separates = literal.starts_with([',', '،', '、', '፣', ';', '-', '/']);
    let is_mark = literal == "." || !(touches || separates);
    let mark = day.end + if is_mark { length } else { 0 };
    Some(DateText {
        text: sink.text,
        day,
        mark,
    })
}

/// A date without its year.
#[derive(Debug)]
pub(in crate::locale) struct WithoutYear {
    pub text: String,
    /// The year stands before it.
    pub follows: bool,
}

/// Writes a date and leaves its year out, with what stands between the two; absent where the year has no end of the date to itself.
pub(in crate::locale) fn without_year(date: &impl Writeable, nought: &str) -> Option<WithoutYear> {
    let sink = Sink::of(date, nought);
    let (year, others) = (sink.year?, sink.others?);
    if year.end <= others.start {
        let text = sink.text[others.start..].to_owned();
        return Some(WithoutYear { text, follows: true });
    }
    let text = sink.text[..others.end].to_owned();
    (others.end <= year.start).then_some(WithoutYear { text, follows: false })
}

#[derive(Default)]
struct Sink {
    text: String,
    nought: String,
    year: Option<Range<usize>>,
    /// From the first of the other fields to the last.
    others: Option<Range<usize>>,
    day: Option<Range<usize>>,
    /// Where the field after the day begins.
    next: Option<usize>,
}

impl Sink {
    fn of(date: &impl Writeable, nought: &str) -> Self {
        let mut sink = Self {
            nought: nought.to_owned(),
            ..Self::default()
        };
        // Writing to a string does not fail; what the format could not say it has replaced already.
        let _ = date.write_to_parts(&mut sink);
        sink
    }
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
        if part == parts::DAY
            && self.text[start..].len() > self.nought.len()
            && self.text[start..].starts_with(&self.nought)
        {
            self.text.drain(start..start + self.nought.len());
        }
        let here = start..self.text.len();
        match part {
            parts::YEAR => self.year = Some(here.clone()),
            parts::DAY | parts::MONTH => {
                let first = self.others.as_ref().map_or(start, |others| others.start);
                self.others = Some(first..here.end);
            }
            _ => {}
        }
        if part == parts::DAY {
            self.day = Some(here);
        } else if self.next.is_none() && self.day.as_ref().is_some_and(|day| start >= day.end) {
            self.next = Some(start);
        }
        Ok(())
    }
}
