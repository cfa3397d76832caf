//! Every format in every language that the compiled data know: nothing panics, and nothing is left out.

use crate::locale::{CalendarDay, LanguageSpec, Length, Locale, Locales, Moment, Reference, is_language};
use icu_provider::prelude::{
    DataIdentifierBorrowed, DataMarkerAttributes, DataMarkerExt, DataProvider, DataRequest,
};

/// Tags with a region or script for which CLDR has data of its own; the codes of languages alone do not cover them.
const VARIANTS: [&str; 24] = [
    "ar-EG",
    "de-AT",
    "de-CH",
    "en-AU",
    "en-CA",
    "en-IN",
    "en-US",
    "es-419",
    "es-MX",
    "fr-CA",
    "fr-CH",
    "it-CH",
    "nl-BE",
    "pt-BR",
    "pt-PT",
    "ro-MD",
    "ru-UA",
    "sr-Latn",
    "sr-Latn-BA",
    "uz-Cyrl",
    "zh-Hans",
    "zh-Hant",
    "zh-HK",
    "yue-Hans",
];

/// The codes of languages that have dates of their own in the data.
fn tags() -> Vec<String> {
    use icu_datetime::provider::Baked;
    use icu_datetime::provider::range_patterns::DatetimePatternsRangeDateGregorianV1;
    let letters = || ('a'..='z').map(String::from);
    let longer = |codes: Vec<String>| -> Vec<String> {
        codes
            .iter()
            .flat_map(|code| letters().map(move |letter| format!("{code}{letter}")))
            .collect()
    };
    let two = longer(letters().collect());
    let three = longer(two.clone());
    let days = DataMarkerAttributes::from_str_or_panic("ym0d");
    let has_dates = |tag: &String| {
        let locale: icu::locale::Locale = tag.parse().expect("a code of letters");
        let locale = DatetimePatternsRangeDateGregorianV1::make_locale((&locale).into());
        let request = DataRequest {
            id: DataIdentifierBorrowed::for_marker_attributes_and_locale(days, &locale),
            ..DataRequest::default()
        };
        let found = DataProvider::<DatetimePatternsRangeDateGregorianV1>::load(&Baked, request);
        found.is_ok_and(|found| found.metadata.locale.is_none_or(|locale| !locale.is_unknown()))
    };
    let mut tags: Vec<String> = two
        .into_iter()
        .chain(three)
        .filter(|tag| is_language(tag))
        .filter(has_dates)
        .collect();
    tags.extend(VARIANTS.map(str::to_owned));
    tags
}

/// Checks every language, and reports the failures of all together.
fn each(check: impl Fn(&Locale) -> Vec<String>) {
    let mut wrong = Vec::new();
    let tags = tags();
    assert!(tags.len() > 150, "{}", tags.len());
    let spec = |tag| LanguageSpec {
        tag,
        fallback: &[],
        span: None,
    };
    for tags in tags.chunks(20) {
        let specs: Vec<_> = tags.iter().map(|tag| spec(tag.as_str())).collect();
        let locales = Locales::new(Reference::one(&tags[0]), &specs, &[]).value;
        for tag in tags {
            let locale = locales.get(tag).expect("the tag is valid");
            wrong.extend(check(locale).into_iter().map(|words| format!("{tag}: {words}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn day(year: i32, month: u8, day: u8) -> CalendarDay {
    CalendarDay::new(year, month, day)
}

/// All wordings of dates in a language.
fn all_words(locale: &Locale) -> Vec<String> {
    let days = [
        day(2031, 3, 4),
        day(2031, 12, 31),
        day(845, 5, 6),
        day(-43, 3, 15),
    ];
    let lengths = [Length::Long, Length::Short];
    let mut words = Vec::new();
    for at in days {
        words.extend([
            locale.day_long(at),
            locale.day_medium(at),
            locale.day_month(at),
            locale.day_short(at),
            locale.month_name(at.year, at.month),
            locale.year(at.year),
            locale.weekday_short(at),
        ]);
        let later = [
            day(at.year, at.month, at.day + 3),
            day(at.year, 6, 2),
            day(at.year + 1, 2, 3),
        ];
        for length in lengths {
            words.push(locale.month_year(at.year, at.month, length));
            for later in later {
                words.push(locale.day_range(at, later, length));
                words.push(locale.month_range(at, later, length));
                words.push(locale.day_choice(&[at, later], length));
            }
            for offset in [None, Some(0), Some(-210)] {
                let moment = |hour| Moment {
                    day: at,
                    hour,
                    minute: 5,
                    offset,
                };
                words.push(locale.moment(moment(16), length));
                words.push(locale.time(moment(0)));
                words.extend([None, Some(length)].map(|day| locale.time_range(moment(3), moment(16), day)));
            }
        }
    }
    words
}

#[test]
fn nothing_is_left_out() {
    each(|locale| {
        let mut words = all_words(locale);
        words.extend([
            locale.number(1_234_567.5),
            locale.percent(&locale.number(2.5)),
            locale.list(&["a".to_owned(), "b".to_owned(), "c".to_owned()]),
            locale.either(&["a".to_owned(), "b".to_owned()]),
            locale.language_name("sv"),
            locale.region_name("SE").unwrap_or("-".to_owned()),
        ]);
        words.extend(
            ["Europe/Oslo", "EST5EDT", "Asia/Tashkent"]
                .map(|zone| locale.zone_name(zone).unwrap_or("-".to_owned())),
        );
        words.extend([1e6, 2_500_000.0, 3e9].map(|number| locale.scaled(number).unwrap_or("-".to_owned())));
        // What ICU4X could not say stands in braces.
        words.retain(|words| {
            words.trim().is_empty() || words.contains(['{', '}', '\u{fffd}']) || words.contains("+?")
        });
        words.extend(
            ["UTC", "Etc/UTC", "Etc/GMT+5"]
                .into_iter()
                .filter_map(|zone| locale.zone_name(zone)),
        );
        words
    });
}

#[test]
fn spans_say_the_year_once_and_no_day_for_columns() {
    each(|locale| {
        let (year, nought) = (locale.year(2031), locale.ungrouped(0));
        let number: String = year.chars().filter(|letter| letter.is_numeric()).collect();
        let mut words = vec![
            locale.day_range(day(2031, 3, 13), day(2031, 3, 15), Length::Long),
            locale.day_range(day(2031, 3, 30), day(2031, 4, 2), Length::Long),
            locale.month_range(day(2031, 3, 1), day(2031, 5, 1), Length::Long),
        ];
        let padded = format!("{nought}{}", locale.ungrouped(2));
        words.retain(|words| words.matches(&number).count() > 1 || words.contains(&padded));
        words
    });
}
