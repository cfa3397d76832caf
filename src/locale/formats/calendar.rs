//! Days and moments as plain numbers.

use icu::calendar::{Date, Gregorian};
use icu::datetime::input::Time;
use icu::time::zone::UtcOffset;
use std::fmt;

/// A day of the Gregorian calendar, year 0 being 1 BC. A day that the calendar does not have is worded as its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CalendarDay {
    pub year: i32,
    /// Month, from 1.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

/// A time of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub day: CalendarDay,
    /// Hour, 0 to 23.
    pub hour: u8,
    pub minute: u8,
    /// Minutes ahead of UTC; absent for local time.
    pub offset: Option<i16>,
}

/// A year for which ICU4X writes no era, since it has four digits; a multiple of [`CYCLE`].
const YEAR_WITHOUT_ERA: i32 = 2000;

/// Years after which the Gregorian calendar repeats itself.
const CYCLE: i32 = 400;

/// How long a date may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// In full: "5 January 2022".
    Long,
    /// Abbreviated, and without the year where all is of one year: "5 Jan".
    Short,
}

impl CalendarDay {
    /// The day of three numbers.
    pub fn new(year: i32, month: u8, day: u8) -> Self {
        Self { year, month, day }
    }

    pub(in crate::locale) fn date(self) -> Option<Date<Gregorian>> {
        // ICU4X counts by eras; its proleptic years are those of ISO 8601.
        let iso = Date::try_new_iso(self.year, self.month, self.day).ok()?;
        Some(iso.to_calendar(Gregorian))
    }

    /// Whether a language may say which era it is of; none does so from this year on.
    pub(in crate::locale) fn has_era(self) -> bool {
        self.year < YEAR_WITHOUT_ERA
    }

    /// The same day of a year without an era: the calendar repeats itself, weekdays included, after 400 years.
    pub(in crate::locale) fn without_era(self) -> Self {
        let year = YEAR_WITHOUT_ERA + self.year.rem_euclid(CYCLE);
        Self { year, ..self }
    }

    pub(in crate::locale) fn is_month_of(self, other: Self) -> bool {
        (self.year, self.month) == (other.year, other.month)
    }
}

impl Moment {
    pub(in crate::locale) fn time(self) -> Option<Time> {
        Time::try_new(self.hour, self.minute, 0, 0).ok()
    }

    /// The time of the day, and how far it is ahead of UTC.
    pub(in crate::locale) fn time_and_zone(self) -> Option<(Time, UtcOffset)> {
        let seconds = i32::from(self.offset.unwrap_or(0)) * 60;
        Some((self.time()?, UtcOffset::try_from_seconds(seconds).ok()?))
    }
}

impl fmt::Display for CalendarDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.year < 0 { "-" } else { "" };
        let year = self.year.unsigned_abs();
        write!(f, "{sign}{year:04}-{:02}-{:02}", self.month, self.day)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}", self.day, self.hour, self.minute)
    }
}
