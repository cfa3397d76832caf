//! Dates of one language.

use super::calendar::{CalendarDay, Length, Moment};
use super::intervals::Intervals;
use super::numbers::Numbers;
use super::parts::{DateText, DayDigits, Fields, NO_BREAK};
use icu::calendar::{Date, Gregorian};
use icu::datetime::fieldsets::zone::{LocalizedOffsetLong, LocalizedOffsetShort, Location};
use icu::datetime::fieldsets::{Combo, M, MD, MDE, MDT, T, Y, YM, YMD, YMDE, YMDT};
use icu::datetime::input::{TimeZone, ZonedDateTime};
use icu::datetime::options::TimePrecision;
use icu::datetime::pattern::FixedCalendarDateTimeNames;
use icu::datetime::{
    DateTimeFormatterLoadError, DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter,
    FormattedDateTime,
};
use icu::locale::LanguageIdentifier;
use icu::time::zone::UtcOffset;

/// Dates are Gregorian in every language: records are, and so are the decades and years that stand beside the days.
type Format<Set> = FixedCalendarDateTimeFormatter<Gregorian, Set>;

/// The date formats of a language.
pub(in crate::locale) struct Dates {
    digits: DayDigits,
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
    pub zone_without_name: FixedCalendarDateTimeFormatter<(), LocalizedOffsetLong>,
    pub intervals: Intervals,
}

impl Dates {
    pub(in crate::locale) fn new(language: &LanguageIdentifier, numbers: &Numbers) -> Self {
        let locale = icu::locale::Locale::from(language.clone());
        let digits = DayDigits::new(language, numbers.plain(0), numbers.plain(1));
        Self::load((&locale).into(), digits).expect("the compiled data hold date formats for every language")
    }

    fn load(
        prefs: DateTimeFormatterPreferences,
        digits: DayDigits,
    ) -> Result<Self, DateTimeFormatterLoadError> {
        /// Makes a format that has digits. ICU4X loads only what a date with its era needs, and takes that for enough for any date.
        macro_rules! format {
            ($fields:expr) => {{
                let fields = $fields;
                let mut names =
                    FixedCalendarDateTimeNames::from_formatter(prefs, Format::try_new(prefs, fields)?);
                names
                    .include_decimal_formatter()
                    .map_err(DateTimeFormatterLoadError::Data)?;
                names
                    .try_into_formatter(fields)
                    .map_err(|(error, _)| error)?
            }};
        }
        let minutes = YMDT::long().with_time_precision(TimePrecision::Minute);
        Ok(Self {
            digits,
            full: format!(YMDE::long()),
            weekday_and_day: format!(MDE::long()),
            long: format!(YMD::long()),
            medium: format!(YMD::medium()),
            day_month: format!(MD::long()),
            day_month_short: format!(MD::medium()),
            month_year: format!(YM::long()),
            month_year_short: format!(YM::medium()),
            month: format!(M::long()),
            month_short: format!(M::medium()),
            year: format!(Y::long()),
            time: FixedCalendarDateTimeFormatter::try_new(prefs, T::hm())?,
            moment: format!(minutes),
            moment_short: format!(MDT::medium().with_time_precision(TimePrecision::Minute)),
            moment_with_offset: format!(minutes.with_zone(LocalizedOffsetShort)),
            zone: FixedCalendarDateTimeFormatter::try_new(prefs, Location)?,
            zone_without_name: FixedCalendarDateTimeFormatter::try_new(prefs, LocalizedOffsetLong)?,
            intervals: Intervals::new(prefs),
        })
    }

    pub(in crate::locale) fn long(&self, day: CalendarDay) -> String {
        text(day, self.long_text(day))
    }

    /// A short date with its year. In some languages that is made of figures alone, which nobody would recognise beside their short date
    /// without a year: the long date is then taken, with the short date in it.
    pub(in crate::locale) fn medium(&self, day: CalendarDay) -> String {
        let short = self.day_month_short(day);
        let alike = self
            .fields(day, |date| self.medium.format(date))
            .filter(|medium| {
                !medium.has_month_in_figures()
                    || medium
                        .without_year()
                        .is_some_and(|bare| short.starts_with(&bare.text))
            });
        if alike.is_some() {
            return text(day, self.with_day(day, |date| self.medium.format(date)));
        }
        self.long(day).replacen(&self.day_month(day), &short, 1)
    }

    pub(in crate::locale) fn day_month(&self, day: CalendarDay) -> String {
        text(day, self.with_day(day, |date| self.day_month.format(date)))
    }

    pub(in crate::locale) fn day_month_short(&self, day: CalendarDay) -> String {
        text(day, self.short_text(day))
    }

    /// A date with the place of its day.
    pub(in crate::locale) fn short_text(&self, day: CalendarDay) -> Option<DateText> {
        self.with_day(day, |date| self.day_month_short.format(date))
    }

    /// A date and its year, with the place of its day. A few patterns of CLDR have a mark behind the day only without a year; the mark is
    /// then taken over.
    pub(in crate::locale) fn long_text(&self, day: CalendarDay) -> Option<DateText> {
        let long = self.with_day(day, |date| self.long.format(date))?;
        let short = self.with_day(day, |date| self.day_month.format(date))?;
        Some(long.marked_like(&short))
    }

    fn with_day<'a>(
        &'a self,
        day: CalendarDay,
        format: impl Fn(&Date<Gregorian>) -> FormattedDateTime<'a>,
    ) -> Option<DateText> {
        self.fields(day, format)?.with_day()
    }

    /// What a format makes of a day. Some patterns of CLDR for dates with an era are wrong for their language: they have another order than
    /// those without, or no year. Then the date of a year without an era is formatted, and its year replaced.
    pub(in crate::locale) fn fields<'a>(
        &'a self,
        day: CalendarDay,
        format: impl Fn(&Date<Gregorian>) -> FormattedDateTime<'a>,
    ) -> Option<Fields> {
        let fields = |day: CalendarDay| Some(Fields::of(&format(&day.date()?), &self.digits));
        let own = fields(day)?;
        if !day.has_era() {
            return Some(own);
        }
        let plain = fields(day.without_era())?;
        if own.is_ordered_as(&plain) {
            return Some(own);
        }
        Some(plain.of_year(&self.year(day.year)))
    }

    /// The weekday with the date. CLDR separates the weekday by a comma where a year follows and not where none does; where the
    /// rest is the same the form without it is taken: "Wednesday 5 January 2022".
    pub(in crate::locale) fn full(&self, day: CalendarDay) -> String {
        let (long, short) = (self.long(day), self.day_month(day));
        let without_year = text(day, self.with_day(day, |date| self.weekday_and_day.format(date)));
        match (without_year.strip_suffix(&short), long.starts_with(&short)) {
            (Some(weekday), true) => format!("{weekday}{long}"),
            _ => text(day, self.with_day(day, |date| self.full.format(date))),
        }
    }

    pub(in crate::locale) fn month_year(&self, day: CalendarDay) -> String {
        or_numbers(
            day,
            self.fields(day, |date| self.month_year.format(date))
                .map(Fields::text),
        )
    }

    /// How long a month with its year is written where it may be short: in full where the language's short form is made of
    /// figures, which would be taken for a day.
    pub(in crate::locale) fn month_length(&self, day: CalendarDay, length: Length) -> Length {
        let short = self.fields(day, |date| self.month_year_short.format(date));
        match short {
            Some(short) if length == Length::Short && !short.has_month_in_figures() => Length::Short,
            _ => Length::Long,
        }
    }

    pub(in crate::locale) fn month_year_short(&self, day: CalendarDay) -> String {
        if self.month_length(day, Length::Short) == Length::Long {
            return self.month_year(day);
        }
        let short = self.fields(day, |date| self.month_year_short.format(date));
        or_numbers(day, short.map(|short| short.text().replace(' ', NO_BREAK)))
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

    /// A year as it stands among words: with the abbreviation of the word for it where the language's months with their year have
    /// one (Russian "2022 г."). Whatever else follows a year there (an ending, an ordinal's full stop) belongs to the month.
    pub(in crate::locale) fn year_in_words(&self, year: i32) -> String {
        let words = self.year(year);
        let month = self.fields(CalendarDay::new(year, 1, 1), |date| self.month_year.format(date));
        match month.as_ref().and_then(Fields::abbreviation_of_year) {
            Some(abbreviation) if words.chars().all(char::is_numeric) => words + abbreviation,
            _ => words,
        }
    }

    pub(in crate::locale) fn time(&self, moment: Moment) -> String {
        let time = moment.time().map(|time| self.time.format(&time).to_string());
        time.unwrap_or_else(|| moment.to_string())
    }

    /// The name of a time zone; absent where CLDR does not know it, or names no place that it is of: UTC, `Etc/GMT+5`.
    pub(in crate::locale) fn zone(&self, name: &str) -> Option<String> {
        let zone = TimeZone::from_iana_id(name);
        if zone == TimeZone::UNKNOWN {
            return None;
        }
        let zone = zone.without_offset();
        let name = self.zone.format(&zone).to_string();
        // A zone without a name is written as an offset, which is unknown here and so the same for all of them.
        (name != self.zone_without_name.format(&zone).to_string()).then_some(name)
    }

    pub(in crate::locale) fn moment(&self, moment: Moment) -> String {
        let short = |date: &Date<Gregorian>| self.day_month.format(date);
        self.timed(moment, short, |zoned| match moment.offset {
            Some(_) => self.moment_with_offset.format(zoned),
            None => self.moment.format(zoned),
        })
    }

    pub(in crate::locale) fn moment_short(&self, moment: Moment) -> String {
        let short = |date: &Date<Gregorian>| self.day_month_short.format(date);
        self.timed(moment, short, |zoned| self.moment_short.format(zoned))
    }

    /// A date with its time, whose day has the mark that it has without one.
    fn timed<'a>(
        &'a self,
        moment: Moment,
        short: impl Fn(&Date<Gregorian>) -> FormattedDateTime<'a>,
        format: impl Fn(&ZonedDateTime<Gregorian, UtcOffset>) -> FormattedDateTime<'a>,
    ) -> String {
        let words = || {
            // How the day is written depends on its date alone.
            let (time, zone) = moment.time_and_zone()?;
            let zoned = |date: &Date<Gregorian>| ZonedDateTime {
                date: *date,
                time,
                zone,
            };
            let timed = self.with_day(moment.day, |date| format(&zoned(date)))?;
            let short = self.with_day(moment.day, short)?;
            Some(timed.marked_like(&short).text().to_owned())
        };
        words().unwrap_or_else(|| moment.to_string())
    }
}

fn or_numbers(day: CalendarDay, words: Option<String>) -> String {
    words.unwrap_or_else(|| day.to_string())
}

fn text(day: CalendarDay, written: Option<DateText>) -> String {
    or_numbers(day, written.map(|written| written.text().to_owned()))
}
