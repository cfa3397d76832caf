//! The quantity of one claim.

use crate::content::{Qualifier, Quantity, UnitPlace};
use crate::locale::{Arg, Locale};

/// What precedes a unit that follows the words of a claim's number.
pub(crate) fn unit_after_number(quantity: &Quantity, locale: &Locale) -> UnitPlace {
    let plural = match quantity.ends() {
        Some((low, high)) if low.total_cmp(&high).is_eq() => locale.plural(high),
        Some((low, high)) => locale.plural_of_range(low, high),
        None => locale.plural_of_many(),
    };
    match quantity {
        Quantity::Word(_) => UnitPlace::AfterWord(plural),
        Quantity::Number(..) | Quantity::Range(..) => UnitPlace::AfterNumber(plural),
    }
}

/// Words the number of a claim in the form before its unit: "dozens of" instead of "dozens".
pub(crate) fn number_before_unit(quantity: &Quantity, locale: &Locale) -> String {
    if let Quantity::Word(word) = quantity {
        let own = locale.t(&format!("number-{}.before-unit", word.as_str()), &[]);
        return own.unwrap_or_else(|| number_words(quantity, locale));
    }
    in_words(quantity, locale, &[".before-unit", ""], |number| number)
}

/// Words the number of a claim that is a share, with the sign of percent where its language has it: "about 70%", "yaklaşık %70".
pub(crate) fn percent_words(quantity: &Quantity, locale: &Locale) -> String {
    match quantity {
        Quantity::Word(_) => format!("{}\u{a0}%", number_before_unit(quantity, locale)),
        Quantity::Number(..) | Quantity::Range(..) => {
            worded(quantity, locale, |number| locale.percent(&number))
        }
    }
}

/// Words the number of a claim: "at least 18", "dozens", "4–5 billion".
pub(crate) fn number_words(quantity: &Quantity, locale: &Locale) -> String {
    worded(quantity, locale, |number| number)
}

/// As [`number_words`], where `with_sign` adds a sign directly at the digits.
fn worded(quantity: &Quantity, locale: &Locale, with_sign: impl Fn(String) -> String) -> String {
    in_words(quantity, locale, &[""], with_sign)
}

/// As [`worded`], by the first of these forms that the message around a number has.
fn in_words(
    quantity: &Quantity,
    locale: &Locale,
    forms: &[&str],
    with_sign: impl Fn(String) -> String,
) -> String {
    let (number, count, qualifier) = match *quantity {
        Quantity::Number(number, qualifier) => (one_or_range((number, number), locale), number, qualifier),
        Quantity::Range(low, high, qualifier) => (one_or_range((low, high), locale), high, qualifier),
        Quantity::Word(word) => {
            let name = word.as_str();
            let key = format!("number-{name}");
            return locale.t(&key, &[]).unwrap_or_else(|| name.replace('-', " "));
        }
    };
    let number = with_sign(number);
    let Some(sign) = sign(qualifier) else {
        return number;
    };
    let args = [("value", Arg::from(&number)), ("count", count.into())];
    let keys = forms
        .iter()
        .map(|form| format!("number-{}{form}", qualifier.as_str()));
    let words = keys.into_iter().find_map(|key| locale.t(&key, &args));
    words.unwrap_or_else(|| format!("{sign}{number}"))
}

/// The sign that replaces a missing message around a number; none for a plain number.
fn sign(qualifier: Qualifier) -> Option<&'static str> {
    match qualifier {
        Qualifier::Exact => None,
        Qualifier::About => Some("~"),
        Qualifier::Nearly | Qualifier::JustUnder => Some("≲ "),
        Qualifier::JustOver => Some("≳ "),
        Qualifier::AtLeast => Some("≥ "),
        Qualifier::MoreThan => Some("> "),
        Qualifier::UpTo => Some("≤ "),
        Qualifier::Under => Some("< "),
        Qualifier::Last => Some(""),
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
