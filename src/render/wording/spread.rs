//! The numbers of rival claims in a line, neither averaged nor chosen: the lowest, the highest, and what cannot be compared.

use super::quantity::{number_before_unit, number_words, percent_words, unit_after_number};
use crate::content::{Qualifier, Quantity, UnitPlace};
use crate::locale::{Arg, Locale, PluralCategory};

/// Words the spread of rival claims: "8 or 18", "2,000 to nearly 8,000", "dozens to hundreds".
///
/// Where every claim names one of two numbers, the spread is one or the other, and nothing between them. Claims are ordered by their
/// numbers, words of magnitude by what they usually mean. At an end where several claims name the same number, an exact one speaks for the
/// others. Words that have no place in the order ("countless") are added at the end.
pub(crate) fn spread(values: &[Quantity], locale: &Locale) -> String {
    worded(values, locale, [number_words, number_words])
}

/// The spread in the form before a unit: "dozens to hundreds of".
pub(crate) fn spread_before_unit(values: &[Quantity], locale: &Locale) -> String {
    worded(values, locale, [number_words, number_before_unit])
}

/// The spread of percentages, each with its sign.
pub(crate) fn spread_of_percent(values: &[Quantity], locale: &Locale) -> String {
    worded(values, locale, [percent_words, percent_words])
}

/// A function that words a number of the spread.
type Words = fn(&Quantity, &Locale) -> String;

/// Words the spread; `last` words the number that stands at its end, `each` the others.
fn worded(values: &[Quantity], locale: &Locale, [each, last]: [Words; 2]) -> String {
    let words = |values: &[Quantity], last: Words| {
        let mut kept: Vec<(String, &Quantity)> = Vec::new();
        for value in values {
            let words = each(value, locale);
            if kept.iter().all(|(known, _)| *known != words) {
                kept.push((words, value));
            }
        }
        if let Some((words, value)) = kept.last_mut() {
            *words = last(value, locale);
        }
        kept.into_iter().map(|(words, _)| words).collect::<Vec<_>>()
    };
    let (ranked, unranked) = rank(values);
    let unranked = words(&unranked, last);
    // Words without a place in the order come last, so that none of the numbers is at the end.
    let last = if unranked.is_empty() { last } else { each };
    let ends = |[low, high]: [Quantity; 2]| [each(&low, locale), last(&high, locale)];
    let numbers = match Spread::of(&ranked) {
        None => return locale.either(&unranked),
        Some(Spread::One(values)) => locale.either(&words(&values, last)),
        Some(Spread::Either(both)) => locale.either(&ends(both)),
        Some(Spread::FromTo(both)) => from_to(&ends(both), are_digits(both, locale), locale),
    };
    if unranked.is_empty() {
        return numbers;
    }
    let rest = locale.either(&unranked);
    let args = [("figures", Arg::from(&numbers)), ("words", Arg::from(&rest))];
    locale
        .t("spread-and-words", &args)
        .unwrap_or_else(|| locale.either(&[numbers, rest]))
}

/// What precedes a unit that follows the words of a [`spread`].
pub(crate) fn unit_after_spread(values: &[Quantity], locale: &Locale) -> UnitPlace {
    let (ranked, unranked) = rank(values);
    let spread = Spread::of(&ranked).filter(|_| unranked.is_empty());
    match spread {
        None => UnitPlace::AfterWord(locale.plural_of_many()),
        Some(Spread::One(values)) => values
            .last()
            .map_or(UnitPlace::AfterNumber(PluralCategory::Other), |value| {
                unit_after_number(value, locale)
            }),
        // The unit follows the last of them.
        Some(Spread::Either([_, high])) => unit_after_number(&high, locale),
        Some(Spread::FromTo([low, high])) => match (low.ends(), high.ends()) {
            (Some((low, _)), Some((_, high))) => UnitPlace::AfterNumber(locale.plural_of_range(low, high)),
            _ => unit_after_number(&high, locale),
        },
    }
}

/// Separates claims that have a place in the order from those that have none.
fn rank(values: &[Quantity]) -> (Vec<Ranked>, Vec<Quantity>) {
    let ranked = values.iter().filter_map(Ranked::of).collect();
    let unranked = values.iter().filter(|value| Ranked::of(value).is_none());
    (ranked, unranked.copied().collect())
}

/// The spread of rival numbers.
enum Spread {
    /// All name one number or range, though maybe not in the same way.
    One(Vec<Quantity>),
    /// Every claim names one of two numbers.
    Either([Quantity; 2]),
    /// The lowest and the highest.
    FromTo([Quantity; 2]),
}

impl Spread {
    fn of(ranked: &[Ranked]) -> Option<Self> {
        let lowest = ranked
            .iter()
            .min_by(|a, b| a.low.total_cmp(&b.low).then(a.rank().cmp(&b.rank())))?;
        let highest = ranked
            .iter()
            .min_by(|a, b| b.high.total_cmp(&a.high).then(a.rank().cmp(&b.rank())))?;
        if lowest.low.total_cmp(&highest.high).is_eq() {
            return Some(Self::One(ranked.iter().map(|ranked| ranked.value).collect()));
        }
        if ranked.iter().all(|ranked| ranked.value == lowest.value) {
            return Some(Self::One(vec![lowest.value]));
        }
        let ends = [lowest.at(lowest.low), highest.at(highest.high)];
        let is_end = |ranked: &Ranked| ranked.is_number(lowest.low) || ranked.is_number(highest.high);
        Some(if ranked.iter().all(is_end) {
            Self::Either(ends)
        } else {
            Self::FromTo(ends)
        })
    }
}

/// Whether two ends of a spread are digits and nothing else.
fn are_digits(ends: [Quantity; 2], locale: &Locale) -> bool {
    ends.iter().all(|end| match end {
        Quantity::Number(number, Qualifier::Exact) => locale.scaled(*number).is_none(),
        Quantity::Number(..) | Quantity::Range(..) | Quantity::Word(_) => false,
    })
}

fn from_to([low, high]: &[String; 2], are_digits: bool, locale: &Locale) -> String {
    if low == high {
        return low.clone();
    }
    let sides = if are_digits { "numbers" } else { "words" };
    let args = [
        ("low", low.into()),
        ("high", high.into()),
        ("sides", sides.into()),
    ];
    locale
        .t("spread-range", &args)
        .unwrap_or_else(|| format!("{low} – {high}"))
}

/// A claim with its place in the order.
#[derive(Debug, Clone, Copy)]
struct Ranked {
    value: Quantity,
    low: f64,
    high: f64,
}

impl Ranked {
    fn of(value: &Quantity) -> Option<Self> {
        let (low, high) = match value {
            // A word is ordered by its lower bound.
            Quantity::Word(word) => word.covers().map(|(low, _)| (low, low)),
            Quantity::Number(..) | Quantity::Range(..) => value.ends(),
        }?;
        Some(Self {
            value: *value,
            low,
            high,
        })
    }

    /// Whether it names this number, and no word of magnitude or range.
    fn is_number(&self, number: f64) -> bool {
        matches!(self.value, Quantity::Number(value, _) if value.total_cmp(&number).is_eq())
    }

    /// Exact numbers come before approximate ones.
    fn rank(&self) -> u8 {
        match self.value {
            Quantity::Number(_, Qualifier::Exact) | Quantity::Range(_, _, Qualifier::Exact) => 0,
            _ => 1,
        }
    }

    /// One end of it: for a range the number there, otherwise the value itself.
    fn at(&self, end: f64) -> Quantity {
        match self.value {
            Quantity::Range(_, _, qualifier) => Quantity::Number(end, qualifier),
            value => value,
        }
    }
}
