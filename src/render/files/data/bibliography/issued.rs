//! When a source was published, with no more than its record knows.

use crate::edtf::{Certainty, Date, End, Point, Shape, When};

/// A year, a month of it, a day of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Parts {
    pub(super) year: i32,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
}

/// When a source was published.
pub(super) struct Issued {
    /// As the record has it.
    pub(super) written: String,
    /// Whether the record doubts it, or it is inferred.
    pub(super) is_doubted: bool,
    /// The date, or the first of a span; none where that is no day, month or year.
    pub(super) first: Option<Parts>,
    /// The last of a span, where both of its ends are days, months or years.
    pub(super) last: Option<Parts>,
    /// In EDTF of level 1 at most, without the time of day; none for a choice of dates that share no year.
    pub(super) level_one: Option<String>,
}

impl Issued {
    /// A date that the source has printed.
    pub(super) fn printed(date: &Date) -> Self {
        Self::new(date, false)
    }

    /// A date that it must have been.
    pub(super) fn inferred(date: &Date) -> Self {
        Self::new(date, true)
    }

    fn new(date: &Date, is_inferred: bool) -> Self {
        let doubt = |point: &Point| match point.certainty {
            Certainty::Plain if is_inferred => Certainty::Uncertain,
            certainty => certainty,
        };
        let is_doubted = |point: &Point| doubt(point) != Certainty::Plain;
        let written = date.as_str().to_owned();
        match date.shape() {
            Shape::Point(point) => Self {
                written,
                is_doubted: is_doubted(point),
                first: Parts::of(point.when),
                last: None,
                level_one: Some(level_one(point, doubt(point))),
            },
            Shape::Span { start, end: last } => {
                let points: Vec<Point> = [start, last].into_iter().filter_map(|end| end.point()).collect();
                let parts: Vec<Parts> = points.iter().filter_map(|point| Parts::of(point.when)).collect();
                let end = |end: &End| match end {
                    End::On(point) => level_one(point, doubt(point)),
                    End::Open => "..".to_owned(),
                    End::Unknown => String::new(),
                };
                let level_one = Some(format!("{}/{}", end(start), end(last)));
                let (first, last) = match &parts[..] {
                    [first, last] => (Some(*first), Some(*last)),
                    _ => (None, None),
                };
                Self {
                    written,
                    is_doubted: points.iter().any(is_doubted),
                    first,
                    last,
                    level_one,
                }
            }
            Shape::Choice(_) => {
                let shared = date.stated_once().and_then(|shared| Date::parse(&shared).ok());
                match shared {
                    Some(shared) => Self {
                        written,
                        ..Self::new(&shared, is_inferred)
                    },
                    None => Self {
                        written,
                        is_doubted: true,
                        first: None,
                        last: None,
                        level_one: None,
                    },
                }
            }
        }
    }

    /// The parts that all of it shares.
    pub(super) fn shared(&self) -> Option<Parts> {
        let first = self.first?;
        let Some(last) = self.last else { return Some(first) };
        if first.year != last.year {
            return None;
        }
        let month = first.month.filter(|month| last.month == Some(*month));
        let day = first.day.filter(|day| month.is_some() && last.day == Some(*day));
        Some(Parts { month, day, ..first })
    }
}

impl Parts {
    fn of(when: When) -> Option<Self> {
        let (year, month, day) = match when {
            When::Time { day, .. } | When::Day(day) => (day.year, Some(day.month), Some(day.day)),
            When::Month { year, month } | When::DayOfMonth { year, month } => (year, Some(month), None),
            When::Year(year) | When::MonthOfYear(year) | When::DayOfYear(year) => (year, None, None),
            When::Decade(_) | When::Century(_) => return None,
        };
        Some(Self { year, month, day })
    }
}

impl std::fmt::Display for Parts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.year < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}", self.year.unsigned_abs())?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

/// A date as EDTF writes it, without the time of day.
fn level_one(point: &Point, certainty: Certainty) -> String {
    let date = match (point.when, Parts::of(point.when)) {
        (_, Some(parts)) => parts.to_string(),
        (When::Century(start), None) => digits(start, 100, 2) + "XX",
        (_, None) => digits(point.when.first().year, 10, 3) + "X",
    };
    let mark = match certainty {
        Certainty::Plain => "",
        Certainty::Uncertain => "?",
        Certainty::Approximate => "~",
        Certainty::Both => "%",
    };
    date + mark
}

/// The first digits of a year.
fn digits(year: i32, unit: u32, width: usize) -> String {
    let sign = if year < 0 { "-" } else { "" };
    format!("{sign}{:0width$}", year.unsigned_abs() / unit)
}
