//! Dates in full.

use super::days::{adjacent, century, first_year, moment, month, precision};
use super::short;
use crate::edtf::{Alternative, Certainty, Date, End, Point, Shape, When};
use crate::locale::{Arg, CalendarDay, Length, Locale};
use crate::render::view::DateWords;

/// Words a date.
pub(crate) fn date_words(date: &Date, locale: &Locale) -> DateWords {
    DateWords {
        words: words(date.shape(), locale).unwrap_or_else(|| date.as_str().to_owned()),
        short: short::words(date.shape(), locale).unwrap_or_else(|| date.as_str().to_owned()),
        datetime: date.datetime(),
        edtf: date.as_str().to_owned(),
        uncertain: date.is_uncertain(),
    }
}

fn words(shape: &Shape, locale: &Locale) -> Option<String> {
    match shape {
        Shape::Point(date) => point(*date, locale),
        Shape::Span { start, end } => span(*start, *end, locale),
        Shape::Choice(alternatives) => choice(alternatives, locale),
    }
}

/// A message, if it says anything.
pub(super) fn said(locale: &Locale, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    locale.t(key, args).filter(|words| !words.is_empty())
}

/// A date that stands alone.
fn point(date: Point, locale: &Locale) -> Option<String> {
    let words = when(date.when, locale)?;
    match date.certainty {
        Certainty::Plain => Some(words),
        _ => qualified(words, date, locale),
    }
}

/// A date inside a phrase: `date-part` may give it an article, which it does not have alone.
fn part(date: Point, locale: &Locale) -> Option<String> {
    qualified(when(date.when, locale)?, date, locale)
}

fn qualified(words: String, date: Point, locale: &Locale) -> Option<String> {
    let certainty = match date.certainty {
        Certainty::Plain => "plain",
        Certainty::Uncertain => "uncertain",
        Certainty::Approximate => "about",
        Certainty::Both => "about-uncertain",
    };
    let args = [
        ("date", Arg::from(&words)),
        ("precision", precision(date.when).into()),
        ("certainty", certainty.into()),
    ];
    let qualified = said(locale, "date-part", &args);
    qualified.or_else(|| (date.certainty == Certainty::Plain).then_some(words))
}

/// A date without how sure it is.
fn when(when: When, locale: &Locale) -> Option<String> {
    let some = |words: String, precision: &'static str| {
        said(
            locale,
            "date-some",
            &[("date", words.into()), ("precision", precision.into())],
        )
    };
    match when {
        When::Time { .. } => moment(when).map(|moment| locale.moment(moment, Length::Long)),
        When::Day(day) => Some(locale.day_medium(day.into())),
        When::Month { year, month } => Some(locale.month_year(year, month, Length::Long)),
        When::Year(year) => Some(locale.year(year)),
        When::Decade(start) => decade("date-decade", start, locale),
        When::Century(start) => {
            let first = first_year(start, locale);
            said(
                locale,
                "date-century",
                &[("century", century(start).into()), ("start", first.into())],
            )
        }
        When::DayOfMonth { year, month } => some(locale.month_year(year, month, Length::Long), "month"),
        When::MonthOfYear(year) | When::DayOfYear(year) => some(locale.year(year), "year"),
    }
}

/// A decade, by one of two messages.
pub(super) fn decade(key: &str, start: i32, locale: &Locale) -> Option<String> {
    let first = first_year(start, locale);
    said(locale, key, &[("decade", first.into()), ("start", start.into())])
}

fn span(start: End, end: End, locale: &Locale) -> Option<String> {
    let one = |key: &str, name: &str, date: Point| said(locale, key, &[(name, part(date, locale)?.into())]);
    match (start, end) {
        (End::On(start), End::On(end)) => between("date-span", start, end, locale),
        (End::On(start), End::Open) => one("date-from", "start", start),
        (End::On(start), End::Unknown) => one("date-from-unknown-end", "start", start),
        (End::Open, End::On(end)) => one("date-until", "end", end),
        (End::Unknown, End::On(end)) => one("date-until-unknown-start", "end", end),
        (End::Open | End::Unknown, End::Open | End::Unknown) => None,
    }
}

/// Two dates with what lies between them, by the message of a span or of a choice.
fn between(key: &str, start: Point, end: Point, locale: &Locale) -> Option<String> {
    if start == end {
        return point(end, locale);
    }
    let range = range(start, end, Length::Long, locale);
    let precision = if range.is_some() {
        precision(end.when)
    } else {
        "mixed"
    };
    let first = qualified(start_words(start, end, locale)?, start, locale)?;
    let args = [
        ("precision", Arg::from(precision)),
        ("range", range.unwrap_or_default().into()),
        ("start", first.into()),
        ("end", part(end, locale)?.into()),
    ];
    said(locale, key, &args)
}

/// A span written with a dash, if both dates are of one kind and nothing is said against them.
pub(super) fn range(start: Point, end: Point, length: Length, locale: &Locale) -> Option<String> {
    if start.certainty != Certainty::Plain || end.certainty != Certainty::Plain {
        return None;
    }
    match (start.when, end.when) {
        (When::Day(start), When::Day(end)) => Some(locale.day_range(start.into(), end.into(), length)),
        (
            When::Month { year, month: of },
            When::Month {
                year: to_year,
                month: to_month,
            },
        ) => Some(locale.month_range(month(year, of), month(to_year, to_month), length)),
        (When::Year(start), When::Year(end)) => Some(locale.year_range(start, end)),
        _ => None,
    }
}

/// The start of a span, without what the end says again.
fn start_words(start: Point, end: Point, locale: &Locale) -> Option<String> {
    match (start.when, end.when) {
        (When::Day(start), When::Day(end)) => Some(locale.day_before(start.into(), end.into())),
        (
            When::Month { year, month: of },
            When::Month {
                year: to_year,
                month: to_month,
            },
        ) => Some(locale.month_before(month(year, of), month(to_year, to_month))),
        (start, _) => when(start, locale),
    }
}

fn choice(alternatives: &[Alternative], locale: &Locale) -> Option<String> {
    if let Some(days) = single_days(alternatives) {
        return Some(locale.day_choice(&days, Length::Long));
    }
    let words = alternatives
        .iter()
        .map(|alternative| one_of(*alternative, locale));
    let words: Vec<String> = words.collect::<Option<_>>()?;
    Some(locale.either(&words))
}

fn one_of(alternative: Alternative, locale: &Locale) -> Option<String> {
    let open = |key: &str, date: Point| {
        let precision = precision(date.when);
        said(
            locale,
            key,
            &[
                ("date", part(date, locale)?.into()),
                ("precision", precision.into()),
            ],
        )
    };
    match alternative {
        Alternative::On(date) => point(date, locale),
        Alternative::Between(from, to) if adjacent(from, to) => {
            Some(locale.either(&[point(from, locale)?, point(to, locale)?]))
        }
        Alternative::Between(from, to) => between("date-choice-range", from, to, locale),
        Alternative::Before(date) => open("date-choice-before", date),
        Alternative::After(date) => open("date-choice-after", date),
    }
}

/// The days of a choice, if it is nothing but days with nothing said against them; two neighbours count as two.
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
