//! What a date says, in the forms that wording tells apart.

use super::Day;

/// What a date says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// One date, as exact as it is known: `2022-01-05`, `199X`, `2022-01~`.
    Point(Point),
    /// Something that lasted from one date to another: `A/B`.
    Span {
        /// When it began.
        start: End,
        /// When it ended.
        end: End,
    },
    /// Something on one of several dates, not known which: `[A..B]`, `[A,B]`. Never a duration.
    Choice(Vec<Alternative>),
}

/// A date with how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// The date.
    pub when: When,
    /// How sure it is.
    pub certainty: Certainty,
}

/// A date with its precision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A time of a day.
    Time {
        day: Day,
        /// Hour, 0 to 23.
        hour: u8,
        minute: u8,
        /// Second; 0 where the record leaves it out.
        second: u8,
        /// Minutes ahead of UTC; absent for local time.
        offset: Option<i16>,
    },
    Day(Day),
    /// A month as a whole: `2022-01`.
    Month {
        year: i32,
        /// The month, from 1.
        month: u8,
    },
    /// A year as a whole: `2022`.
    Year(i32),
    /// Ten years, by the first: `199X`.
    Decade(i32),
    /// A hundred years, by the first: `19XX`.
    Century(i32),
    /// Some day of a month: `2022-01-XX`.
    DayOfMonth {
        year: i32,
        /// The month, from 1.
        month: u8,
    },
    /// Some month of a year: `2022-XX`.
    MonthOfYear(i32),
    /// Some day of a year: `2022-XX-XX`.
    DayOfYear(i32),
}

/// How sure a date is (level 1, "Qualification of a date").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Certainty {
    /// Nothing said against it.
    #[default]
    Plain,
    /// The source is doubtful: `?`.
    Uncertain,
    /// An estimate: `~`.
    Approximate,
    /// Both: `%`.
    Both,
}

/// One end of a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// At a date.
    On(Point),
    /// There is no end: `..`.
    Open,
    /// There is an end, not known when: nothing written.
    Unknown,
}

/// One possibility of a choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alternative {
    /// This date.
    On(Point),
    /// Some date from the first to the second: `A..B`.
    Between(Point, Point),
    /// This date or an earlier one: `..A`.
    Before(Point),
    /// This date or a later one: `A..`.
    After(Point),
}

impl When {
    /// The first day that it can concern.
    pub fn first(self) -> Day {
        let (year, month, day) = match self {
            Self::Time { day, .. } | Self::Day(day) => return day,
            Self::Month { year, month } | Self::DayOfMonth { year, month } => (year, month, 1),
            Self::Year(year) | Self::MonthOfYear(year) | Self::DayOfYear(year) => (year, 1, 1),
            // Before our era the digits that are given count away from it.
            Self::Decade(start) => (if start < 0 { start - 9 } else { start }, 1, 1),
            Self::Century(start) => (if start < 0 { start - 99 } else { start }, 1, 1),
        };
        Day { year, month, day }
    }

    /// The last day that it can concern.
    pub fn last(self) -> Day {
        match self {
            Self::Time { day, .. } | Self::Day(day) => day,
            Self::Month { year, month } | Self::DayOfMonth { year, month } => {
                Day::last_of_month(year, month).unwrap_or_else(|| self.first())
            }
            Self::Year(year) | Self::MonthOfYear(year) | Self::DayOfYear(year) => Day {
                year,
                month: 12,
                day: 31,
            },
            Self::Decade(start) => Day {
                year: if start < 0 { start } else { start + 9 },
                month: 12,
                day: 31,
            },
            Self::Century(start) => Day {
                year: if start < 0 { start } else { start + 99 },
                month: 12,
                day: 31,
            },
        }
    }

    /// Whether the month or the day is left unspecified (`XX`); a decade or a century is a date of that precision.
    pub fn is_unspecified(self) -> bool {
        matches!(
            self,
            Self::DayOfMonth { .. } | Self::MonthOfYear(_) | Self::DayOfYear(_)
        )
    }
}

impl Point {
    /// Whether it is qualified, or its day or month unspecified.
    pub fn is_uncertain(self) -> bool {
        self.certainty != Certainty::Plain || self.when.is_unspecified()
    }
}

impl End {
    /// The date, if it is at one.
    pub fn point(self) -> Option<Point> {
        match self {
            Self::On(point) => Some(point),
            Self::Open | Self::Unknown => None,
        }
    }
}
