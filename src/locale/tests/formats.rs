//! Dates, numbers and lists, in languages of several scripts, orders and directions.

mod dates;
mod spans;
mod words;

use crate::locale::{CalendarDay, LanguageSpec, Locale, Locales, Reference};

const JAN: u8 = 1;

fn check(expected: &[(&str, &str)], words: impl Fn(&Locale) -> String) {
    let spec = |tag| LanguageSpec {
        tag,
        fallback: &[],
        span: None,
    };
    let specs: Vec<_> = expected.iter().map(|(tag, _)| spec(tag)).collect();
    let locales = Locales::new(Reference::one(expected[0].0), &specs, &[]).value;
    for (tag, expected) in expected {
        let locale = locales.get(tag).expect("the tag is valid");
        assert_eq!(&written(&words(locale)), expected, "in {tag}");
    }
}

/// Words without what is not tested: spaces that do not break, and marks of direction.
pub(super) fn written(words: &str) -> String {
    words.replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ").replace(
        [
            '\u{200e}', '\u{200f}', '\u{61c}', '\u{2067}', '\u{2068}', '\u{2069}',
        ],
        "",
    )
}

fn day(month: u8, day: u8) -> CalendarDay {
    CalendarDay::new(2022, month, day)
}
