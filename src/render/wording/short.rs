//! Dates where there is little room: signs instead of words, no year where a day is given.
//!
//! `?` is uncertain and `~` approximate, as records write them; a range with `?` is a choice, one without is a span.

use super::dates::{decade, range, said, single_days};
use super::days::{adjacent, century, first_year, moment};
use crate::edtf::{Alternative, Certainty, End, Point, Shape, When};
use crate::locale::{Length, Locale};

pub(super) fn words(shape: &Shape, locale: &Locale) -> Option<String> {
    match shape {
        Shape::Point(date) => point(*date, locale),
        Shape::Span { start, end } => span(*start, *end, locale),
        Shape::Choice(alternatives) => choice(alternatives, locale),
    }
}

fn point(date: Point, locale: &Locale) -> Option<String> {
    let words = when(date.when, locale)?;
    Some(match date.certainty {
        Certainty::Plain => words,
        Certainty::Uncertain => format!("{words}?"),
        Certainty::Approximate => format!("~{words}"),
        Certainty::Both => format!("~{words}?"),
    })
}

fn when(when: When, locale: &Locale) -> Option<String> {
    match when {
        When::Time { .. } => moment(when).map(|moment| locale.moment(moment, Length::Short)),
        When::Day(day) => Some(locale.day_short(day.into())),
        When::Month { year, month } | When::DayOfMonth { year, month } => {
            Some(locale.month_year(year, month, Length::Short))
        }
        When::Year(year) | When::MonthOfYear(year) | When::DayOfYear(year) => Some(locale.year(year)),
        When::Decade(start) => decade("date-decade-short", start, locale),
        When::Century(start) => {
            let first = first_year(start, locale);
            said(
                locale,
                "date-century",
                &[("century", century(start).into()), ("start", first.into())],
            )
        }
    }
}

fn span(start: End, end: End, locale: &Locale) -> Option<String> {
    match (start, end) {
        (End::On(start), End::On(end)) if start == end => point(end, locale),
        (End::On(start), End::On(end)) => {
            let joined = || {
                Some(format!(
                    "{} – {}",
                    point(start, locale)?,
                    end_of_span(end, locale)?
                ))
            };
            range(start, end, Length::Short, locale).or_else(joined)
        }
        (End::On(start), _) => Some(format!("{} –", point(start, locale)?)),
        (_, End::On(end)) => Some(format!("– {}", end_of_span(end, locale)?)),
        _ => None,
    }
}

/// A `?` after a range would make it a choice, so one that belongs to the end only stays with it.
fn end_of_span(end: Point, locale: &Locale) -> Option<String> {
    let words = point(end, locale)?;
    Some(match end.certainty {
        Certainty::Uncertain | Certainty::Both => format!("({words})"),
        Certainty::Plain | Certainty::Approximate => words,
    })
}

fn choice(alternatives: &[Alternative], locale: &Locale) -> Option<String> {
    if let Some(days) = single_days(alternatives) {
        return Some(locale.day_choice(&days, Length::Short));
    }
    let words = alternatives
        .iter()
        .map(|alternative| one_of(*alternative, locale));
    let words: Vec<String> = words.collect::<Option<_>>()?;
    Some(locale.either(&words))
}

fn one_of(alternative: Alternative, locale: &Locale) -> Option<String> {
    match alternative {
        Alternative::On(date) => point(date, locale),
        Alternative::Between(from, to) if adjacent(from, to) => {
            Some(locale.either(&[point(from, locale)?, point(to, locale)?]))
        }
        Alternative::Between(from, to) => Some(format!("{}?", span(End::On(from), End::On(to), locale)?)),
        Alternative::Before(date) => Some(format!("≤ {}", point(date, locale)?)),
        Alternative::After(date) => Some(format!("≥ {}", point(date, locale)?)),
    }
}
