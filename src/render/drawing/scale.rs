//! The columns of the timeline's axis: hours, days, months, years or centuries, so that a span of any length has a few dozen.

use crate::edtf::Day;
use strum::VariantArray;

/// The most columns of an axis.
const COLUMNS: usize = 40;

/// Minutes of a day; positions on the axis are counted in minutes since 1970-01-01T00:00.
pub(crate) const DAY: i64 = 24 * 60;

/// The unit of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, VariantArray)]
pub(crate) enum ColumnUnit {
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
}

/// A column; the first and the last may be cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Column {
    /// Its first minute.
    pub(crate) start: i64,
    /// The first minute after it.
    pub(crate) end: i64,
    /// The first day of its unit, even where the column is cut, as far as the calendar reaches.
    pub(crate) day: Day,
    /// Hour of the day, for columns of hours.
    pub(crate) hour: u8,
}

impl ColumnUnit {
    /// The finest unit that does not give too many columns; only a single day has columns of hours.
    fn of(first: Day, last: Day) -> Self {
        let days = last.ordinal() - first.ordinal() + 1;
        let fits = |unit: &Self| match unit {
            Self::Hour => days == 1,
            other => other.count(first, last) <= COLUMNS,
        };
        Self::VARIANTS
            .iter()
            .copied()
            .find(fits)
            .unwrap_or(Self::Millennium)
    }

    /// How many columns of days or longer a span has.
    fn count(self, first: Day, last: Day) -> usize {
        let between = |from: i64, to: i64| usize::try_from(to - from + 1).unwrap_or(usize::MAX);
        let months = |day: Day| i64::from(day.year) * 12 + i64::from(day.month) - 1;
        let years = |years: i32| {
            between(
                i64::from(first.year.div_euclid(years)),
                i64::from(last.year.div_euclid(years)),
            )
        };
        match self {
            Self::Hour | Self::Day => between(first.ordinal(), last.ordinal()),
            Self::Week => between(monday(first).div_euclid(7), monday(last).div_euclid(7)),
            Self::Month => between(months(first), months(last)),
            Self::Quarter => between(months(first).div_euclid(3), months(last).div_euclid(3)),
            Self::Year => years(1),
            Self::Decade => years(10),
            Self::Century => years(100),
            Self::Millennium => years(1000),
        }
    }

    /// The day with which the unit that holds a day begins; the first day of the calendar where that lies before it.
    fn start(self, day: Day) -> Day {
        let years = |years: i32| Day::new(day.year.div_euclid(years) * years, 1, 1);
        let start = match self {
            Self::Hour | Self::Day => Some(day),
            Self::Week => Day::from_ordinal(monday(day)),
            Self::Month => Day::new(day.year, day.month, 1),
            Self::Quarter => Day::new(day.year, (day.month - 1) / 3 * 3 + 1, 1),
            Self::Year => years(1),
            Self::Decade => years(10),
            Self::Century => years(100),
            Self::Millennium => years(1000),
        };
        start.unwrap_or(Day::FIRST)
    }

    /// The day with which the next unit begins; absent beyond the calendar.
    fn next(self, start: Day) -> Option<Day> {
        let months = |months: u8| match start.month + months {
            month @ 1..=12 => Day::new(start.year, month, 1),
            month => Day::new(start.year + 1, month - 12, 1),
        };
        let years = |years: i32| Day::new((start.year.div_euclid(years) + 1) * years, 1, 1);
        match self {
            Self::Hour | Self::Day => Day::from_ordinal(start.ordinal() + 1),
            Self::Week => Day::from_ordinal(start.ordinal() + 7),
            Self::Month => months(1),
            Self::Quarter => months(3),
            Self::Year => years(1),
            Self::Decade => years(10),
            Self::Century => years(100),
            Self::Millennium => years(1000),
        }
    }
}

/// Ordinal of the Monday on or before a day.
fn monday(day: Day) -> i64 {
    day.ordinal() - i64::from(day.weekday() - 1)
}

/// Divides a span of days into columns.
pub(crate) fn columns(first: Day, last: Day) -> (ColumnUnit, Vec<Column>) {
    let unit = ColumnUnit::of(first, last);
    let (from, to) = (first.ordinal() * DAY, (last.ordinal() + 1) * DAY);
    if unit == ColumnUnit::Hour {
        let hour = |hour: u8| Column {
            start: from + i64::from(hour) * 60,
            end: from + i64::from(hour) * 60 + 60,
            day: first,
            hour,
        };
        return (unit, (0..24).map(hour).collect());
    }
    let mut columns = Vec::new();
    let mut at = Some(unit.start(first));
    while let Some(day) = at.filter(|day| *day <= last) {
        at = unit.next(day);
        columns.push(Column {
            start: (day.ordinal() * DAY).max(from),
            end: at.map_or(to, |next| (next.ordinal() * DAY).min(to)),
            day,
            hour: 0,
        });
    }
    (unit, columns)
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, Column, ColumnUnit, DAY, columns};
    use crate::edtf::{Date, Day};

    fn day(text: &str) -> Day {
        Date::parse(text).expect("a date").earliest().expect("a day")
    }

    #[test]
    fn every_span_has_a_few_dozen_columns_that_cover_it() {
        for (from, to, unit, count) in [
            ("2022-01-05", "2022-01-05", ColumnUnit::Hour, 24),
            ("2022-01-05", "2022-01-06", ColumnUnit::Day, 2),
            ("2021-12-31", "2022-01-15", ColumnUnit::Day, 16),
            ("2022-01-01", "2022-02-10", ColumnUnit::Week, 7),
            ("2022-01-01", "2022-12-31", ColumnUnit::Month, 12),
            ("2019-01-01", "2022-12-31", ColumnUnit::Quarter, 16),
            ("1990-06-01", "2020-01-01", ColumnUnit::Year, 31),
            ("1800-01-01", "2022-12-31", ColumnUnit::Decade, 23),
            ("0022-01-01", "2022-12-31", ColumnUnit::Century, 21),
            ("-0500-01-01", "0500-12-31", ColumnUnit::Century, 11),
            ("-9999-01-01", "9999-12-31", ColumnUnit::Millennium, 20),
            ("9999-12-31", "9999-12-31", ColumnUnit::Hour, 24),
            ("9999-12-01", "9999-12-31", ColumnUnit::Day, 31),
            ("-9999-01-01", "-9999-03-31", ColumnUnit::Week, 13),
        ] {
            let (first, last) = (day(from), day(to));
            let (found, columns) = columns(first, last);
            assert_eq!((found, columns.len()), (unit, count), "{from} to {to}");
            assert!(columns.len() <= COLUMNS);
            assert_eq!(columns[0].start, first.ordinal() * DAY, "{from} to {to}");
            let end = columns.last().map(|column| column.end);
            assert_eq!(end, Some((last.ordinal() + 1) * DAY), "{from} to {to}");
            let touch = |pair: &[Column]| pair[0].end == pair[1].start && pair[0].start < pair[0].end;
            assert!(columns.windows(2).all(touch), "{from} to {to}");
        }
    }

    #[test]
    fn cut_columns_know_their_whole_unit() {
        let (_, columns) = columns(day("1985-06-01"), day("2199-12-31"));
        assert_eq!(columns[0].day, day("1980-01-01"));
        assert_eq!(columns[1].day, day("1990-01-01"));
    }
}
