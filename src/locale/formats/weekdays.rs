//! Names of weekdays as short as a language has them.

use super::calendar::CalendarDay;
use icu::calendar::Date;
use icu::calendar::Gregorian;
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames, WeekdayNameLength};
use icu::locale::LanguageIdentifier;
use writeable::TryWriteable;

/// The names of the seven days, Monday first.
pub(in crate::locale) struct Weekdays {
    short: [String; 7],
}

impl Weekdays {
    pub(in crate::locale) fn new(language: &LanguageIdentifier) -> Self {
        Self {
            short: names(language),
        }
    }

    pub(in crate::locale) fn short(&self, day: CalendarDay) -> &str {
        index(day).map_or("", |index| &self.short[index])
    }
}

fn index(day: CalendarDay) -> Option<usize> {
    Some(day.date()?.weekday() as usize - 1)
}

/// Formats the days of one week by CLDR's pattern letters.
fn names(language: &LanguageIdentifier) -> [String; 7] {
    let always = "the compiled data hold names of weekdays for every language";
    let pattern = DateTimePattern::try_from_pattern_str("ccc").expect("it is a pattern");
    let locale = icu::locale::Locale::from(language.clone());
    let mut names =
        FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new((&locale).into()).expect(always);
    names
        .include_weekday_names(WeekdayNameLength::StandaloneAbbreviated)
        .expect(always);
    let formatter = names.with_pattern_unchecked(&pattern);
    std::array::from_fn(|index| {
        let day = u8::try_from(index + 3).expect("a week is short");
        // 2022-01-03 was a Monday.
        let date = Date::try_new_gregorian(2022, 1, day).expect("January has these days");
        match formatter.format(&date).try_write_to_string() {
            Ok(name) | Err((_, name)) => name.into_owned(),
        }
    })
}
