//! The quantity of one claim.

use crate::content::{Magnitude, Qualifier, Quantity};
use crate::locale::{Arg, Locale, PluralCategory};

/// The plural category of the number of a claim, for a unit that follows its words.
pub(crate) fn number_plural(quantity: &Quantity, locale: &Locale) -> PluralCategory {
    match quantity.ends() {
        Some((low, high)) if low.total_cmp(&high).is_eq() => locale.plural(high),
        Some((low, high)) => locale.plural_of_range(low, high),
        None => PluralCategory::Other,
    }
}

/// Words the number of a claim as it stands before its unit: "dozens of", where it is "dozens" alone.
pub(crate) fn number_before_unit(quantity: &Quantity, locale: &Locale) -> String {
    let own = match quantity {
        Quantity::Word(word) => locale.t(&format!("number-{}.before-unit", word_name(*word)), &[]),
        Quantity::Number(..) | Quantity::Range(..) => None,
    };
    own.unwrap_or_else(|| number_words(quantity, locale))
}

/// Words the number of a claim: "at least 18", "dozens", "4–5 billion".
pub(crate) fn number_words(quantity: &Quantity, locale: &Locale) -> String {
    let (number, count, qualifier) = match *quantity {
        Quantity::Number(number, qualifier) => (one_or_range((number, number), locale), number, qualifier),
        Quantity::Range(low, high, qualifier) => (one_or_range((low, high), locale), high, qualifier),
        Quantity::Word(word) => {
            let name = word_name(word);
            let key = format!("number-{name}");
            return locale.t(&key, &[]).unwrap_or_else(|| name.replace('-', " "));
        }
    };
    let Some((key, sign)) = message(qualifier) else {
        return number;
    };
    let args = [("value", Arg::from(&number)), ("count", count.into())];
    locale.t(key, &args).unwrap_or_else(|| format!("{sign}{number}"))
}

/// The message around a number, and the sign that stands in for it where it is missing; none where nothing is said.
fn message(qualifier: Qualifier) -> Option<(&'static str, &'static str)> {
    match qualifier {
        Qualifier::Exact => None,
        Qualifier::About => Some(("number-about", "~")),
        Qualifier::Nearly => Some(("number-nearly", "≲ ")),
        Qualifier::JustUnder => Some(("number-just-under", "≲ ")),
        Qualifier::JustOver => Some(("number-just-over", "≳ ")),
        Qualifier::AtLeast => Some(("number-at-least", "≥ ")),
        Qualifier::MoreThan => Some(("number-more-than", "> ")),
        Qualifier::UpTo => Some(("number-up-to", "≤ ")),
        Qualifier::Under => Some(("number-under", "< ")),
        Qualifier::Last => Some(("number-last", "")),
    }
}

/// The word as records write it, which is also the end of its message's key.
fn word_name(word: Magnitude) -> &'static str {
    match word {
        Magnitude::Several => "several",
        Magnitude::Few => "few",
        Magnitude::Tens => "tens",
        Magnitude::SeveralTens => "several-tens",
        Magnitude::Dozens => "dozens",
        Magnitude::SeveralDozen => "several-dozen",
        Magnitude::Hundreds => "hundreds",
        Magnitude::Countless => "countless",
        Magnitude::Most => "most",
        Magnitude::Manifold => "manifold",
    }
}

fn one_or_range((low, high): (f64, f64), locale: &Locale) -> String {
    if low.total_cmp(&high).is_eq() {
        return number(high, locale).0;
    }
    locale.scaled_range(low, high).unwrap_or_else(|| {
        let ((low, low_in_words), (high, high_in_words)) = (number(low, locale), number(high, locale));
        let dash = if low_in_words || high_in_words {
            " – "
        } else {
            "–"
        };
        format!("{low}{dash}{high}")
    })
}

/// A number, and whether a word of scale is part of it.
fn number(number: f64, locale: &Locale) -> (String, bool) {
    match locale.scaled(number) {
        Some(words) => (words, true),
        None => (locale.number(number), false),
    }
}
