//! Converts days of records to those of a locale.

use crate::edtf::{Alternative, Certainty, Day, Point, When};
use crate::locale::{CalendarDay, Locale, Moment};

impl From<Day> for CalendarDay {
    fn from(day: Day) -> Self {
        Self::new(day.year, day.month, day.day)
    }
}

/// The first day of a month.
pub(super) fn month(year: i32, month: u8) -> CalendarDay {
    CalendarDay::new(year, month, 1)
}

/// A time of a day for a locale; absent for other dates.
pub(super) fn moment(when: When) -> Option<Moment> {
    let When::Time {
        day,
        hour,
        minute,
        offset,
        ..
    } = when
    else {
        return None;
    };
    let day = day.into();
    Some(Moment {
        day,
        hour,
        minute,
        offset,
    })
}

/// The name by which messages tell kinds of dates apart.
pub(super) fn precision(when: When) -> &'static str {
    match when {
        When::Time { .. } => "time",
        When::Day(_) => "day",
        When::Month { .. } => "month",
        When::Year(_) => "year",
        When::Decade(_) => "decade",
        When::Century(_) => "century",
        When::DayOfMonth { .. } | When::MonthOfYear(_) | When::DayOfYear(_) => "some",
    }
}

/// Whether the second date follows the first without a gap, so that a choice between them is a choice of two.
pub(super) fn adjacent(from: Point, to: Point) -> bool {
    match (from.when, to.when) {
        (When::Day(from), When::Day(to)) => from.ordinal() + 1 == to.ordinal(),
        (
            When::Month { year, month },
            When::Month {
                year: to_year,
                month: to_month,
            },
        ) => (year, month + 1) == (to_year, to_month) || (year + 1, month, to_month) == (to_year, 12, 1),
        (When::Year(from), When::Year(to)) => from + 1 == to,
        _ => false,
    }
}

/// The century that a year begins, 20 for 1900.
pub(super) fn century(start: i32) -> i32 {
    start.div_euclid(100) + 1
}

/// The first year of a decade or century in digits, without a mark of the era or a separator.
pub(super) fn first_year(start: i32, locale: &Locale) -> String {
    locale.ungrouped(i64::from(start))
}

/// The days of a choice that consists of certain days only; a range of two adjacent days counts as two days.
pub(super) fn single_days(alternatives: &[Alternative]) -> Option<Vec<CalendarDay>> {
    let day = |date: &Point| match date.when {
        When::Day(day) if date.certainty == Certainty::Plain => Some(CalendarDay::from(day)),
        _ => None,
    };
    match alternatives {
        [Alternative::Between(from, to)] if adjacent(*from, *to) => Some(vec![day(from)?, day(to)?]),
        _ => alternatives
            .iter()
            .map(|alternative| match alternative {
                Alternative::On(date) => day(date),
                _ => None,
            })
            .collect(),
    }
}
