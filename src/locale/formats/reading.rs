//! The names of months and weekdays in a language, for reading dates in the texts of others.

use super::calendar::CalendarDay;
use super::names::region_name;
use icu::calendar::cal::Persian;
use icu::calendar::{Date, Gregorian, Iso};
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::pattern::{
    DateTimePattern, FixedCalendarDateTimeNames, MonthNameLength, WeekdayNameLength,
};
use icu::locale::{LanguageIdentifier, Locale};
use writeable::TryWriteable;

/// The names of months and weekdays in a language: in full and abbreviated, by themselves and beside a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CalendarNames {
    /// Months of the Gregorian calendar, with their numbers.
    pub months: Vec<(String, u8)>,
    /// Months of the Persian calendar.
    pub persian_months: Vec<(String, u8)>,
    pub weekdays: Vec<String>,
}

/// Countries whose names of months differ from those of their language at large.
const OTHERS: &[(&str, &[&str])] = &[
    ("ar", &["ar-SY", "ar-DZ", "ar-MA", "ar-MR"]),
    ("de", &["de-AT"]),
    ("es", &["es-MX", "es-UY"]),
    ("pt", &["pt-PT"]),
];

impl CalendarNames {
    /// The names of a language; none where the tag is no language.
    pub fn of(tag: &str) -> Self {
        let mut names = Self::default();
        let others = OTHERS.iter().find(|(language, _)| *language == tag);
        for tag in [tag].iter().chain(others.map_or(&[][..], |(_, others)| others)) {
            if let Ok(locale) = tag.parse::<Locale>() {
                names.add(&locale);
            }
        }
        names
    }

    fn add(&mut self, locale: &Locale) {
        let months = [
            ("LLLL", MonthNameLength::StandaloneWide),
            ("MMMM", MonthNameLength::Wide),
            ("LLL", MonthNameLength::StandaloneAbbreviated),
            ("MMM", MonthNameLength::Abbreviated),
        ];
        for (pattern, length) in months {
            for month in 1..=12 {
                self.months
                    .extend(gregorian_month(locale, pattern, length, month).map(|name| (name, month)));
                self.persian_months
                    .extend(persian_month(locale, pattern, length, month).map(|name| (name, month)));
            }
        }
        let weekdays = [
            ("cccc", WeekdayNameLength::StandaloneWide),
            ("EEEE", WeekdayNameLength::Wide),
            ("ccc", WeekdayNameLength::StandaloneAbbreviated),
            ("EEE", WeekdayNameLength::Abbreviated),
        ];
        for (pattern, length) in weekdays {
            for day in 3..=9 {
                self.weekdays.extend(weekday(locale, pattern, length, day));
            }
        }
    }
}

/// Converts a day of the Persian calendar to the Gregorian one; none where there is no such day.
pub fn persian_day(year: i32, month: u8, day: u8) -> Option<CalendarDay> {
    let date = Date::try_new_persian(year, month, day).ok()?.to_calendar(Iso);
    Some(CalendarDay::new(
        date.era_year().year,
        date.month().ordinal,
        date.day_of_month().0,
    ))
}

/// Whether a text is the name of a country in a language.
pub fn is_country(tag: &str, name: &str) -> bool {
    country_code(tag, name).is_some_and(|(_, country)| country == name)
}

/// The code of a country by its name in a language, in whatever capitals, and that name.
pub fn country_code(tag: &str, name: &str) -> Option<(String, String)> {
    let reader = tag.parse::<LanguageIdentifier>().ok()?;
    let wanted = name.to_lowercase();
    let codes = ('A'..='Z').flat_map(|first| ('A'..='Z').map(move |second| format!("{first}{second}")));
    let mut names = codes.filter_map(|code| Some((region_name(&reader, &code)?, code)));
    let (country, code) = names.find(|(country, _)| country.to_lowercase() == wanted)?;
    Some((code, country))
}

/// Formats one field of a date with the names of a calendar.
macro_rules! name {
    ($calendar:ty, $locale:expr, $pattern:expr, $include:ident($length:expr), $date:expr) => {{
        let pattern = DateTimePattern::try_from_pattern_str($pattern).ok()?;
        let mut names =
            FixedCalendarDateTimeNames::<$calendar, DateFieldSet>::try_new($locale.into()).ok()?;
        names.$include($length).ok()?;
        let date = $date.ok()?;
        let formatter = names.with_pattern_unchecked(&pattern);
        let name = formatter.format(&date).try_write_to_string().ok()?.into_owned();
        Some(name)
    }};
}

fn gregorian_month(locale: &Locale, pattern: &str, length: MonthNameLength, month: u8) -> Option<String> {
    let date = Date::try_new_gregorian(2022, month, 1);
    name!(Gregorian, locale, pattern, include_month_names(length), date)
}

fn persian_month(locale: &Locale, pattern: &str, length: MonthNameLength, month: u8) -> Option<String> {
    let date = Date::try_new_persian(1400, month, 1);
    name!(Persian, locale, pattern, include_month_names(length), date)
}

fn weekday(locale: &Locale, pattern: &str, length: WeekdayNameLength, day: u8) -> Option<String> {
    // 2022-01-03 was a Monday.
    let date = Date::try_new_gregorian(2022, 1, day);
    name!(Gregorian, locale, pattern, include_weekday_names(length), date)
}

#[cfg(test)]
mod tests {
    use super::{CalendarNames, is_country, persian_day};
    use crate::locale::CalendarDay;

    #[test]
    fn months_have_the_names_of_their_language() {
        let check = |tag: &str, name: &str, month: u8| {
            let found = CalendarNames::of(tag);
            assert!(
                found.months.contains(&(name.to_owned(), month)),
                "{tag} {name}: {:?}",
                found.months
            );
        };
        check("sv", "januari", 1);
        check("ru", "января", 1);
        check("ru", "январь", 1);
        check("fi", "tammikuuta", 1);
        check("kk", "қаңтар", 1);
        check("ar", "يناير", 1);
        check("ar", "كانون الثاني", 1);
        check("de", "Jänner", 1);
        check("nn", "desember", 12);
        let persian = CalendarNames::of("fa").persian_months;
        assert!(persian.contains(&("دی".to_owned(), 10)), "{persian:?}");
        assert!(CalendarNames::of("uk").weekdays.contains(&"четвер".to_owned()));
        assert_eq!(CalendarNames::of("no such tag"), CalendarNames::default());
        assert_eq!(persian_day(1400, 10, 16), Some(CalendarDay::new(2022, 1, 6)));
        assert_eq!(persian_day(1400, 13, 1), None);
        assert!(is_country("nb", "Norge") && !is_country("nb", "Vipps"));
    }
}
