//! Dates of one language.

use super::calendar::{CalendarDay, Moment};
use super::intervals::Intervals;
use icu::calendar::Gregorian;
use icu::datetime::fieldsets::zone::{LocalizedOffsetShort, Location};
use icu::datetime::fieldsets::{Combo, M, MD, MDE, MDT, T, Y, YM, YMD, YMDE, YMDT};
use icu::datetime::input::TimeZone;
use icu::datetime::options::TimePrecision;
use icu::datetime::{
    DateTimeFormatterLoadError, DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter,
};
use icu::locale::LanguageIdentifier;

/// Dates are Gregorian in every language: records are, and so are the decades and years that stand beside the days.
type Format<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// The date formats of a language.
pub(in crate::locale) struct Dates {
    pub full: Format<YMDE>,
    pub weekday_and_day: Format<MDE>,
    pub long: Format<YMD>,
    pub medium: Format<YMD>,
    pub day_month: Format<MD>,
    pub day_month_short: Format<MD>,
    pub month_year: Format<YM>,
    pub month_year_short: Format<YM>,
    pub month: Format<M>,
    pub month_short: Format<M>,
    pub year: Format<Y>,
    pub time: FixedCalendarDateTimeFormatter<(), T>,
    pub moment: Format<YMDT>,
    pub moment_short: Format<MDT>,
    pub moment_with_offset: Format<Combo<YMDT, LocalizedOffsetShort>>,
    pub zone: FixedCalendarDateTimeFormatter<(), Location>,
    pub intervals: Intervals,
}

impl Dates {
    pub(in crate::locale) fn new(language: &LanguageIdentifier) -> Self {
        let locale = icu::locale::Locale::from(language.clone());
        Self::load((&locale).into()).expect("the compiled data hold date formats for every language")
    }

    fn load(prefs: DateTimeFormatterPreferences) -> Result<Self, DateTimeFormatterLoadError> {
        let minutes = YMDT::long().with_time_precision(TimePrecision::Minute);
        Ok(Self {
            full: Format::try_new(prefs, YMDE::long())?,
            weekday_and_day: Format::try_new(prefs, MDE::long())?,
            long: Format::try_new(prefs, YMD::long())?,
            medium: Format::try_new(prefs, YMD::medium())?,
            day_month: Format::try_new(prefs, MD::long())?,
            day_month_short: Format::try_new(prefs, MD::medium())?,
            month_year: Format::try_new(prefs, YM::long())?,
            month_year_short: Format::try_new(prefs, YM::medium())?,
            month: Format::try_new(prefs, M::long())?,
            month_short: Format::try_new(prefs, M::medium())?,
            year: Format::try_new(prefs, Y::long())?,
            time: FixedCalendarDateTimeFormatter::try_new(prefs, T::hm())?,
            moment: Format::try_new(prefs, minutes)?,
            moment_short: Format::try_new(prefs, MDT::medium().with_time_precision(TimePrecision::Minute))?,
            moment_with_offset: Format::try_new(prefs, minutes.with_zone(LocalizedOffsetShort))?,
            zone: FixedCalendarDateTimeFormatter::try_new(prefs, Location)?,
            intervals: Intervals::new(prefs),
        })
    }

    pub(in crate::locale) fn long(&self, day: CalendarDay) -> String {
        or_numbers(day, day.date().map(|date| self.long.format(&date).to_string()))
    }

    pub(in crate::locale) fn medium(&self, day: CalendarDay) -> String {
        or_numbers(day, day.date().map(|date| self.medium.format(&date).to_string()))
    }

    pub(in crate::locale) fn day_month(&self, day: CalendarDay) -> String {
        or_numbers(
            day,
            day.date().map(|date| self.day_month.format(&date).to_string()),
        )
    }

    pub(in crate::locale) fn day_month_short(&self, day: CalendarDay) -> String {
        or_numbers(
            day,
            day.date()
                .map(|date| self.day_month_short.format(&date).to_string()),
        )
    }

    /// The weekday with the date. CLDR separates the weekday by a comma where a year follows and not where none does; where the
    /// rest is the same the form without it is taken: "Wednesday 5 January 2022".
    pub(in crate::locale) fn full(&self, day: CalendarDay) -> String {
        let Some(date) = day.date() else {
            return day.to_string();
        };
        let (long, short) = (self.long(day), self.day_month(day));
        let without_year = self.weekday_and_day.format(&date).to_string();
        match (without_year.strip_suffix(&short), long.starts_with(&short)) {
            (Some(weekday), true) => format!("{weekday}{long}"),
            _ => self.full.format(&date).to_string(),
        }
    }

    pub(in crate::locale) fn month_year(&self, day: CalendarDay) -> String {
        or_numbers(
            day,
            day.date().map(|date| self.month_year.format(&date).to_string()),
        )
    }

    pub(in crate::locale) fn month_year_short(&self, day: CalendarDay) -> String {
        or_numbers(
            day,
            day.date()
                .map(|date| self.month_year_short.format(&date).to_string()),
        )
    }

    pub(in crate::locale) fn month(&self, day: CalendarDay) -> String {
        or_numbers(day, day.date().map(|date| self.month.format(&date).to_string()))
    }

    pub(in crate::locale) fn month_short(&self, day: CalendarDay) -> String {
        or_numbers(
            day,
            day.date().map(|date| self.month_short.format(&date).to_string()),
        )
    }

    pub(in crate::locale) fn year(&self, year: i32) -> String {
        let day = CalendarDay::new(year, 1, 1);
        day.date()
            .map_or_else(|| year.to_string(), |date| self.year.format(&date).to_string())
    }

    pub(in crate::locale) fn time(&self, moment: Moment) -> String {
        let time = moment.time().map(|time| self.time.format(&time).to_string());
        time.unwrap_or_else(|| moment.to_string())
    }

    /// The name of a time zone; absent where CLDR does not know it.
    pub(in crate::locale) fn zone(&self, name: &str) -> Option<String> {
        let zone = TimeZone::from_iana_id(name);
        if zone == TimeZone::UNKNOWN {
            return None;
        }
        Some(self.zone.format(&zone.without_offset()).to_string())
    }

    pub(in crate::locale) fn moment(&self, moment: Moment) -> String {
        let words = moment.zoned().map(|zoned| match moment.offset {
            Some(_) => self.moment_with_offset.format(&zoned).to_string(),
            None => self.moment.format(&zoned).to_string(),
        });
        words.unwrap_or_else(|| moment.to_string())
    }

    pub(in crate::locale) fn moment_short(&self, moment: Moment) -> String {
        let words = moment
            .zoned()
            .map(|zoned| self.moment_short.format(&zoned).to_string());
        words.unwrap_or_else(|| moment.to_string())
    }
}

fn or_numbers(day: CalendarDay, words: Option<String>) -> String {
    words.unwrap_or_else(|| day.to_string())
}
