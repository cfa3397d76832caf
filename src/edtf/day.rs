//! One day of the calendar.

use icu::calendar::Iso;
use icu::calendar::types::RataDie;
use std::fmt;

/// A day of the proleptic Gregorian calendar, as ISO 8601 counts it (year 0 is 1 BC).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Year, from -9999 to 9999.
    pub year: i32,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Day {
    /// The first day that dates can name.
    pub const FIRST: Self = Self {
        year: -9999,
        month: 1,
        day: 1,
    };

    /// Makes a day if the calendar has it.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = icu::calendar::Date::try_new_iso(year, month, day).is_ok();
        (exists && (-9999..=9999).contains(&year)).then_some(Self { year, month, day })
    }

    /// The last day of a month.
    pub fn last_of_month(year: i32, month: u8) -> Option<Self> {
        (28..=31).rev().find_map(|day| Self::new(year, month, day))
    }

    /// Days since 1970-01-01, which is 0.
    pub fn ordinal(self) -> i64 {
        self.iso().to_rata_die().since(epoch())
    }

    /// The day that is so many days after 1970-01-01; absent outside the years that [`Day`] holds.
    pub fn from_ordinal(ordinal: i64) -> Option<Self> {
        // 10,000 years of days on either side: far inside what the calendar counts.
        if ordinal.abs() > 4_400_000 {
            return None;
        }
        let date = icu::calendar::Date::from_rata_die(epoch() + ordinal, Iso);
        Self::new(
            date.year().extended_year(),
            date.month().ordinal,
            date.day_of_month().0,
        )
    }

    /// The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
    pub fn weekday(self) -> u8 {
        self.iso().weekday() as u8
    }

    fn iso(self) -> icu::calendar::Date<Iso> {
        icu::calendar::Date::try_new_iso(self.year, self.month, self.day)
            .expect("a day is made by `Day::new`, which checks the calendar")
    }
}

fn epoch() -> RataDie {
    icu::calendar::Date::try_new_iso(1970, 1, 1)
        .expect("1970-01-01 is a day")
        .to_rata_die()
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.year < 0 { "-" } else { "" };
        write!(
            f,
            "{sign}{:04}-{:02}-{:02}",
            self.year.unsigned_abs(),
            self.month,
            self.day
        )
    }
}
