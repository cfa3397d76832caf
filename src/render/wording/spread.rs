//! The numbers of rival claims in a line, neither averaged nor chosen: the lowest, the highest, and what cannot be compared.

use super::claim::{Value, number_plural, number_words};
use crate::content::Qualifier;
use crate::locale::{Arg, Locale, PluralCategory};

/// Words the spread of rival claims: "8 or 18", "2,000 to nearly 8,000", "dozens to hundreds".
///
/// Where every claim names one of two numbers, it is the one or the other and nothing between them.
/// Claims are ordered by their numbers, words of magnitude by what they usually mean. At an end where several claims name the
/// same number, an exact one speaks for the others. Words that have no place in the order ("countless") are added at the end.
pub(crate) fn spread(values: &[Value], locale: &Locale) -> String {
    let words = |values: &[Value]| distinct(values.iter().map(|value| number_words(value, locale)));
    let (ranked, unranked) = rank(values);
    let unranked = words(&unranked);
    let figures = match Figures::of(&ranked) {
        None => return locale.either(&unranked),
        Some(Figures::One(values)) => locale.either(&words(&values)),
        Some(Figures::Either(ends)) => locale.either(&ends.map(|end| number_words(&end, locale))),
        Some(Figures::FromTo(ends)) => from_to(&ends.map(|end| number_words(&end, locale)), locale),
    };
    if unranked.is_empty() {
        return figures;
    }
    let rest = locale.either(&unranked);
    let args = [("figures", Arg::from(&figures)), ("words", Arg::from(&rest))];
    locale
        .t("spread-and-words", &args)
        .unwrap_or_else(|| locale.either(&[figures, rest]))
}

/// The plural category of rival claims, for a unit that follows the words of their [`spread`].
pub(crate) fn spread_plural(values: &[Value], locale: &Locale) -> PluralCategory {
    let (ranked, unranked) = rank(values);
    let figures = Figures::of(&ranked).filter(|_| unranked.is_empty());
    match figures {
        None => PluralCategory::Other,
        Some(Figures::One(values)) => values
            .last()
            .map_or(PluralCategory::Other, |value| number_plural(value, locale)),
        // The unit stands behind the last of them.
        Some(Figures::Either([_, high])) => number_plural(&high, locale),
        Some(Figures::FromTo([low, high])) => match (low.ends(), high.ends()) {
            (Some((low, _)), Some((_, high))) => locale.plural_of_range(low, high),
            _ => number_plural(&high, locale),
        },
    }
}

/// Parts the claims that have a place in the order from those that have none.
fn rank(values: &[Value]) -> (Vec<Ranked>, Vec<Value>) {
    let ranked = values.iter().filter_map(Ranked::of).collect();
    let unranked = values.iter().filter(|value| Ranked::of(value).is_none());
    (ranked, unranked.copied().collect())
}

/// What rival numbers come to.
enum Figures {
    /// All name one number or range, though maybe not in the same way.
    One(Vec<Value>),
    /// Every claim names one of two numbers.
    Either([Value; 2]),
    /// The lowest and the highest.
    FromTo([Value; 2]),
}

impl Figures {
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

fn from_to([low, high]: &[String; 2], locale: &Locale) -> String {
    if low == high {
        return low.clone();
    }
    locale
        .t("spread-range", &[("low", low.into()), ("high", high.into())])
        .unwrap_or_else(|| format!("{low} – {high}"))
}

fn distinct(words: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for word in words {
        if !kept.contains(&word) {
            kept.push(word);
        }
    }
    kept
}

/// A claim with its place in the order.
#[derive(Debug, Clone, Copy)]
struct Ranked {
    value: Value,
    low: f64,
    high: f64,
}

impl Ranked {
    fn of(value: &Value) -> Option<Self> {
        let (low, high) = value
            .ends()
            .or_else(|| magnitude(value.qualifier).map(|size| (size, size)))?;
        Some(Self {
            value: *value,
            low,
            high,
        })
    }

    /// Whether it names this number, and no word of magnitude or range.
    fn is_number(&self, number: f64) -> bool {
        self.value
            .value
            .is_some_and(|value| value.total_cmp(&number).is_eq())
    }

    /// Exact numbers speak first.
    fn rank(&self) -> u8 {
        u8::from(self.value.qualifier != Qualifier::Exact)
    }

    /// One end of it: of a range the number there, otherwise itself.
    fn at(&self, end: f64) -> Value {
        match (self.value.low, self.value.high) {
            (Some(_), Some(_)) => Value {
                value: Some(end),
                low: None,
                high: None,
                qualifier: self.value.qualifier,
            },
            _ => self.value,
        }
    }
}

/// What a word of magnitude means at least, roughly; only used to put claims in order.
fn magnitude(qualifier: Qualifier) -> Option<f64> {
    match qualifier {
        Qualifier::Few => Some(3.0),
        Qualifier::Several => Some(5.0),
        Qualifier::Tens => Some(20.0),
        Qualifier::Dozens => Some(24.0),
        Qualifier::SeveralTens => Some(40.0),
        Qualifier::SeveralDozen => Some(48.0),
        Qualifier::Hundreds => Some(200.0),
        _ => None,
    }
}
