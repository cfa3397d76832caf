//! What a date says for certain, in the forms that machines read.
//!
//! Structured data has no way to say "perhaps", "about" or "one of these days", so whatever is said there counts as certain. The
//! rule is that it never says more than the record: a coarser form or nothing where the record is not sure.
//!
//! | EDTF | example | start | end |
//! |---|---|---|---|
//! | time of a day | `2022-01-05T16:00+06:00` | `2022-01-05T16:00+06:00` | |
//! | day | `2022-01-05` | `2022-01-05` | |
//! | month, year | `2022-01`, `2022` | `2022-01`, `2022` | |
//! | unspecified day or month | `2022-01-XX`, `2022-XX`, `2022-XX-XX` | `2022-01`, `2022`, `2022` | |
//! | decade, century | `199X`, `19XX` | | |
//! | year 0 and before | `-0043` | | |
//! | uncertain, approximate, both | `2022-01-05?`, `2022-01~`, `2022%` | | |
//! | interval | `2022-01-02/2022-01` | the first date by the rows above | the last, likewise |
//! | interval open or unknown at an end | `2022-01-05/..`, `/2022-01-05` | the date there is | likewise |
//! | one of several dates | `[2022-01-04..2022-01-06]`, `[2021,2022-01-05]` | the day, month or year that all of them share | |
//! | one of several, open or not all certain | `[..2022-01-06]`, `[2022-01-04,2022-01-06?]` | | |
//!
//! Only an interval has an end: a month as a date is no event of a month's length. Decades and centuries have no form in HTML
//! and schema.org; years before 1 are left out, since ISO 8601 leaves their form to agreement.

use super::date::Date;
use super::day::Day;
use super::shape::{Alternative, Certainty, End, Point, Shape, When};

/// What a date says for certain: ISO 8601 dates, of reduced precision where the record has no more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stated {
    /// The date, or the first of an interval.
    pub start: Option<String>,
    /// The last of an interval.
    pub end: Option<String>,
}

impl Date {
    /// What it says for certain.
    pub fn stated(&self) -> Stated {
        let end = |end: &End| end.point().and_then(certain);
        match self.shape() {
            Shape::Point(point) => Stated {
                start: certain(*point),
                end: None,
            },
            Shape::Span { start, end: last } => Stated {
                start: end(start),
                end: end(last),
            },
            Shape::Choice(alternatives) => Stated {
                start: self.shared(alternatives),
                end: None,
            },
        }
    }

    /// The one date that it states; absent for what lasted.
    pub fn stated_once(&self) -> Option<String> {
        (!self.is_span()).then(|| self.stated().start).flatten()
    }

    /// The value for HTML's `<time datetime>`: of a date that is not a choice, so that it says what the words say.
    pub fn datetime(&self) -> Option<String> {
        match self.shape() {
            Shape::Point(point) => certain(*point),
            Shape::Span { .. } | Shape::Choice(_) => None,
        }
    }

    /// The day, month or year that all of several dates share.
    fn shared(&self, alternatives: &[Alternative]) -> Option<String> {
        let is_sure = |point: &Point| point.certainty == Certainty::Plain;
        let are_sure = alternatives.iter().all(|alternative| match alternative {
            Alternative::On(point) => is_sure(point),
            Alternative::Between(from, to) => is_sure(from) && is_sure(to),
            Alternative::Before(_) | Alternative::After(_) => false,
        });
        let (first, last) = self.earliest().zip(self.latest()).filter(|_| are_sure)?;
        if first == last {
            return iso(When::Day(first));
        }
        let Day { year, month, .. } = first;
        match (last.year == year, last.month == month) {
            (true, true) => iso(When::Month { year, month }),
            (true, false) => iso(When::Year(year)),
            (false, _) => None,
        }
    }
}

fn certain(point: Point) -> Option<String> {
    (point.certainty == Certainty::Plain)
        .then(|| iso(point.when))
        .flatten()
}

/// The form that ISO 8601, HTML (HTML Standard, "The `time` element") and schema.org share.
fn iso(when: When) -> Option<String> {
    let year = |year: i32| (year > 0).then(|| format!("{year:04}"));
    match when {
        When::Time {
            day,
            hour,
            minute,
            second,
            offset,
        } => {
            year(day.year)?;
            let seconds = if second == 0 {
                String::new()
            } else {
                format!(":{second:02}")
            };
            Some(format!(
                "{day}T{hour:02}:{minute:02}{seconds}{}",
                offset.map_or_else(String::new, offset_words)
            ))
        }
        When::Day(day) => year(day.year).map(|_| day.to_string()),
        When::Month { year: of, month } | When::DayOfMonth { year: of, month } => {
            Some(format!("{}-{month:02}", year(of)?))
        }
        When::Year(of) | When::MonthOfYear(of) | When::DayOfYear(of) => year(of),
        When::Decade(_) | When::Century(_) => None,
    }
}

/// An offset from UTC as EDTF writes it: `+05:30`.
pub fn offset_words(minutes: i16) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let size = minutes.unsigned_abs();
    format!("{sign}{:02}:{:02}", size / 60, size % 60)
}
