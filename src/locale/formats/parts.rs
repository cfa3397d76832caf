//! Where the day of the month stands in a formatted date.

use icu::datetime::parts;
use icu::locale::LanguageIdentifier;
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use writeable::{Part, PartsWrite, Writeable};

/// A space at which no line ends.
pub(in crate::locale) const NO_BREAK: &str = "\u{a0}";

/// Replaces the apostrophe of CLDR, which is a letter (Ukrainian пʼятниця), by the sign that texts have, so that a page has only one of the
/// two.
pub(in crate::locale) fn with_apostrophes(text: &str) -> Cow<'_, str> {
    if text.contains('\u{2bc}') {
        Cow::Owned(text.replace('\u{2bc}', "\u{2019}"))
    } else {
        Cow::Borrowed(text)
    }
}

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

    /// The date with the mark that another form of it has behind the day, if the two are otherwise the same.
    pub(in crate::locale) fn marked_like(mut self, other: &Self) -> Self {
        let is_same = self.before() == other.before() && self.after_mark().starts_with(other.after_mark());
        if is_same && self.mark == self.day.end {
            self.text.insert_str(self.day.end, other.mark());
            self.mark += other.mark().len();
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

/// How the number of a day is written.
#[derive(Debug, Clone, Default)]
pub(in crate::locale) struct DayDigits {
    /// Zero.
    pub nought: String,
    /// One.
    pub one: String,
    /// The ending that only the first day of a month has behind its number: "1er janvier". CLDR lacks it.
    pub first: &'static str,
}

/// What [`DayDigits::first`] is in the languages that have it.
const FIRST: [(&str, &str); 5] = [
    ("br", "añ"),
    ("fr", "er"),
    ("it", "º"),
    ("oc", "èr"),
    // Brazil; in Portugal the number stands alone.
    ("pt", "º"),
];

impl DayDigits {
    pub(in crate::locale) fn new(language: &LanguageIdentifier, nought: String, one: String) -> Self {
        let is_of_brazil = language.region.is_none_or(|region| region.as_str() == "BR");
        let code = language.language.as_str();
        let known = FIRST
            .iter()
            .find(|(known, _)| *known == code && (code != "pt" || is_of_brazil));
        Self {
            nought,
            one,
            first: known.map_or("", |(_, mark)| mark),
        }
    }
}

/// A date without its year.
#[derive(Debug)]
pub(in crate::locale) struct WithoutYear {
    pub text: String,
    /// The year stands before it.
    pub follows: bool,
}

/// A date in words, with the places of its fields.
#[derive(Debug)]
pub(in crate::locale) struct Fields(Sink);

impl Fields {
    /// Writes a date. The zero that some languages have before a day of one digit, for columns, is left out.
    pub(in crate::locale) fn of(date: &impl Writeable, digits: &DayDigits) -> Self {
        let fields = Self(Sink::of(date, digits));
        // In figures the first day of a month is a number like the others.
        if digits.first.is_empty() || !fields.has_month_in_figures() {
            return fields;
        }
        let plain = DayDigits {
            first: "",
            ..digits.clone()
        };
        Self(Sink::of(date, &plain))
    }

    /// The whole date.
    pub(in crate::locale) fn text(self) -> String {
        self.0.text
    }

    /// Finds the day; absent for a date without one.
    pub(in crate::locale) fn with_day(self) -> Option<DateText> {
        let sink = self.0;
        let day = sink.day?;
        let end = sink.next.unwrap_or(sink.text.len());
        let literal = &sink.text[day.end..end];
        let length = literal.find(char::is_whitespace).unwrap_or(literal.len());
        // What touches the next field, or is a comma, is a separator and no mark of the day, except for the full stop of an ordinal:
        // "5.1.".
        let touches = length == literal.len() && end < sink.text.len();
        let separates = literal.starts_with([',', '،', '、', '፣', ';', '-', '/']);
        let is_mark = literal == "." || !(touches || separates);
        let mark = day.end + if is_mark { length } else { 0 };
        // At the end of a line, a number would be read without its month, and an ordinal as the end of a sentence.
        let is_led = sink.month.as_ref().is_some_and(|month| month.start > day.start);
        let mut text = sink.text;
        if is_led && text[mark..].starts_with(' ') {
            text.replace_range(mark..=mark, NO_BREAK);
        }
        Some(DateText { text, day, mark })
    }

    /// Leaves out the year and what separates it from the rest; absent where the year stands neither at the beginning nor at the end.
    pub(in crate::locale) fn without_year(&self) -> Option<WithoutYear> {
        let Self(sink) = self;
        let (year, others) = (sink.year.as_ref()?, sink.others.as_ref()?);
        if year.end <= others.start {
            let text = sink.text[others.start..].to_owned();
            return Some(WithoutYear { text, follows: true });
        }
        let text = sink.text[..others.end].to_owned();
        (others.end <= year.start).then_some(WithoutYear { text, follows: false })
    }

    /// The abbreviation behind the year, with the space before it: " г.".
    pub(in crate::locale) fn abbreviation_of_year(&self) -> Option<&str> {
        let Self(sink) = self;
        let after = &sink.text[sink.year.as_ref()?.end..];
        let word = after.trim_start();
        let letters = word.find(|letter: char| !letter.is_alphabetic())?;
        // Armenian has a full stop of its own.
        let stop = word[letters..]
            .chars()
            .next()
            .filter(|stop| ['.', '\u{2024}'].contains(stop))?;
        let length = after.len() - word.len() + letters + stop.len_utf8();
        (letters > 0 && word.len() < after.len()).then(|| &after[..length])
    }

    /// Whether year, month and day follow one another as in another date.
    pub(in crate::locale) fn is_ordered_as(&self, other: &Self) -> bool {
        self.0.order == other.0.order
    }

    /// The date with another year in the place of its own.
    pub(in crate::locale) fn of_year(self, year: &str) -> Self {
        let Self(mut sink) = self;
        let Some(old) = sink.year.clone() else {
            return Self(sink);
        };
        // A mark behind the number of a year may be part of both the year and the date: it is written once.
        let mark = year.trim_start_matches(|letter: char| !letter.is_numeric());
        let mark = mark.trim_start_matches(char::is_numeric);
        let repeated = if sink.text[old.end..].starts_with(mark) {
            mark.len()
        } else {
            0
        };
        let old = old.start..old.end + repeated;
        sink.text.replace_range(old.clone(), year);
        let moved = |at: usize| {
            if at >= old.end {
                at - old.len() + year.len()
            } else {
                at
            }
        };
        let range = |range: Range<usize>| moved(range.start)..moved(range.end);
        sink.year = Some(old.start..old.start + year.len());
        sink.others = sink.others.map(range);
        sink.day = sink.day.map(range);
        sink.month = sink.month.map(range);
        sink.next = sink.next.map(moved);
        Self(sink)
    }

    /// Whether the month is a number beside that of the year.
    pub(in crate::locale) fn has_month_in_figures(&self) -> bool {
        let Self(sink) = self;
        let letters = |range: &Range<usize>| sink.text[range.clone()].chars().all(char::is_numeric);
        sink.month.as_ref().is_some_and(letters)
    }
}

#[derive(Debug, Default)]
struct Sink {
    text: String,
    digits: DayDigits,
    year: Option<Range<usize>>,
    /// From the first of the other fields to the last.
    others: Option<Range<usize>>,
    day: Option<Range<usize>>,
    month: Option<Range<usize>>,
    /// Year, month and day as they follow one another.
    order: Vec<Part>,
    /// Where the field after the day begins.
    next: Option<usize>,
}

impl Sink {
    fn of(date: &impl Writeable, digits: &DayDigits) -> Self {
        let mut sink = Self {
            digits: digits.clone(),
            ..Self::default()
        };
        // Writing to a string does not fail, and the format has replaced whatever it has no words for.
        let _ = date.write_to_parts(&mut sink);
        sink
    }
}

impl fmt::Write for Sink {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(&with_apostrophes(text));
        Ok(())
    }
}

impl PartsWrite for Sink {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        // Keep a day and its month on one line, whichever comes first.
        let follows = |other: &Range<usize>| self.text[other.end..] == *" ";
        if [parts::DAY, parts::MONTH].contains(&part) && self.others.as_ref().is_some_and(follows) {
            self.text.pop();
            self.text.push_str(NO_BREAK);
        }
        let start = self.text.len();
        write(self)?;
        if part == parts::DAY {
            let nought = &self.digits.nought;
            if self.text[start..].len() > nought.len() && self.text[start..].starts_with(nought) {
                self.text.drain(start..start + nought.len());
            }
            if self.text[start..] == self.digits.one {
                self.text.push_str(self.digits.first);
            }
        }
        let here = start..self.text.len();
        if [parts::YEAR, parts::MONTH, parts::DAY].contains(&part) {
            self.order.push(part);
        }
        if part == parts::MONTH {
            self.month = Some(here.clone());
        }
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
