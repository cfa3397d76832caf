//! A parsed date.

use super::Day;
use super::shape::{Alternative, End, Point, Shape, When};
use std::fmt;

/// A date as a record writes it, checked against the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    text: String,
    shape: Shape,
    earliest: Option<Day>,
    latest: Option<Day>,
}

/// Why a text is not a date that kzsite takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// Byte offset in the text where it goes wrong.
    pub offset: usize,
    /// What is wrong, in the style of a diagnostic.
    pub message: String,
    /// What was probably meant.
    pub hint: Option<String>,
}

impl Date {
    pub(super) fn new(text: &str, shape: Shape, bounds: (Option<Day>, Option<Day>)) -> Self {
        Self {
            text: text.to_owned(),
            shape,
            earliest: bounds.0,
            latest: bounds.1,
        }
    }

    /// The text as the record writes it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What it says.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// The first day that it can concern; absent when open or unknown towards the past.
    pub fn earliest(&self) -> Option<Day> {
        self.earliest
    }

    /// The last day that it can concern; absent when open or unknown towards the future.
    pub fn latest(&self) -> Option<Day> {
        self.latest
    }

    /// The first minute that it can concern and the minute after the last, on the clock of the place and since
    /// 1970-01-01T00:00; absent as the days are.
    pub fn minutes(&self) -> (Option<i64>, Option<i64>) {
        if let Shape::Point(Point {
            when: When::Time {
                day, hour, minute, ..
            },
            ..
        }) = self.shape
        {
            let at = (day.ordinal() * 24 + i64::from(hour)) * 60 + i64::from(minute);
            return (Some(at), Some(at + 1));
        }
        let start = |day: Day| day.ordinal() * 24 * 60;
        (
            self.earliest.map(start),
            self.latest.map(|day| start(day) + 24 * 60),
        )
    }

    /// Whether it is a time of a day.
    pub fn has_time(&self) -> bool {
        matches!(
            self.shape,
            Shape::Point(Point {
                when: When::Time { .. },
                ..
            })
        )
    }

    /// Whether it can concern a day: one between the first and the last, and of a choice one of its days.
    pub fn admits(&self, day: Day) -> bool {
        let lies = |(earliest, latest): &(Option<Day>, Option<Day>)| {
            earliest.is_none_or(|earliest| earliest <= day) && latest.is_none_or(|latest| day <= latest)
        };
        self.stretches().iter().any(lies)
    }

    /// The stretches of days that it can concern: for a choice one for each alternative, else one. An end is absent where it is open or
    /// unknown.
    pub fn stretches(&self) -> Vec<(Option<Day>, Option<Day>)> {
        let Shape::Choice(alternatives) = &self.shape else {
            return vec![(self.earliest, self.latest)];
        };
        let stretch = |alternative: &Alternative| match alternative {
            Alternative::On(point) => (Some(point.when.first()), Some(point.when.last())),
            Alternative::Between(from, to) => (Some(from.when.first()), Some(to.when.last())),
            Alternative::Before(point) => (None, Some(point.when.last())),
            Alternative::After(point) => (Some(point.when.first()), None),
        };
        alternatives.iter().map(stretch).collect()
    }

    /// Whether it is uncertain, approximate, has its day or month unspecified, or is a choice.
    pub fn is_uncertain(&self) -> bool {
        let at = |end: &End| end.point().is_some_and(Point::is_uncertain);
        match &self.shape {
            Shape::Point(point) => point.is_uncertain(),
            Shape::Span { start, end } => at(start) || at(end),
            Shape::Choice(_) => true,
        }
    }

    /// Whether it is a span: something that lasted (`A/B`).
    pub fn is_span(&self) -> bool {
        matches!(self.shape, Shape::Span { .. })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ParseError {}
