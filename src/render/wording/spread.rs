//! The numbers of rival claims in a line, neither averaged nor chosen: the lowest, the highest, and what cannot be compared.

use super::claim::{Value, number_words};
use crate::content::Qualifier;
use crate::locale::{Arg, Locale};

/// Words the spread of rival claims: "8 or 18", "2,000 to nearly 8,000", "dozens to hundreds".
///
/// Where every claim names one of two numbers, it is the one or the other and nothing between them.
/// Claims are ordered by their numbers, words of magnitude by what they usually mean. At an end where several claims name the
/// same number, an exact one speaks for the others. Words that have no place in the order ("countless") are added at the end.
pub fn spread(values: &[Value], locale: &Locale) -> String {
    let ranked: Vec<Ranked> = values.iter().filter_map(Ranked::of).collect();
    let words = |values: Vec<Value>| distinct(values.iter().map(|value| number_words(value, locale)));
    let unranked = words(
        values
            .iter()
            .filter(|value| Ranked::of(value).is_none())
            .copied()
            .collect(),
    );
    let lowest = ranked
        .iter()
        .min_by(|a, b| a.low.total_cmp(&b.low).then(a.rank().cmp(&b.rank())));
    let highest = ranked
        .iter()
        .min_by(|a, b| b.high.total_cmp(&a.high).then(a.rank().cmp(&b.rank())));
    let (Some(lowest), Some(highest)) = (lowest, highest) else {
        return locale.either(&unranked);
    };
    let figures = if lowest.low.total_cmp(&highest.high).is_eq() {
        // All name one number, though not in the same way.
        locale.either(&words(ranked.iter().map(|ranked| ranked.value).collect()))
    } else if ranked.iter().all(|ranked| ranked.value == lowest.value) {
        number_words(&lowest.value, locale)
    } else {
        let ends = [lowest.at(lowest.low), highest.at(highest.high)].map(|end| number_words(&end, locale));
        let is_end = |ranked: &Ranked| ranked.is_number(lowest.low) || ranked.is_number(highest.high);
        if ranked.iter().all(is_end) {
            locale.either(&ends)
        } else {
            from_to(&ends, locale)
        }
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
