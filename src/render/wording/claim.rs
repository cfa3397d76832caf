//! The number of one claim.

use crate::content::Qualifier;
use crate::locale::{Arg, Locale, PluralCategory};

/// What a claim counts: a number, a range, or only an order of magnitude.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Value {
    /// The number.
    pub(crate) value: Option<f64>,
    /// Lower end of a range.
    pub(crate) low: Option<f64>,
    /// Upper end of a range.
    pub(crate) high: Option<f64>,
    /// How the number is meant, or the word that stands for one.
    pub(crate) qualifier: Qualifier,
}

/// The plural category of the number of a claim, for a unit that follows its words.
pub(crate) fn number_plural(value: &Value, locale: &Locale) -> PluralCategory {
    match value.ends() {
        Some((low, high)) if low.total_cmp(&high).is_eq() => locale.plural(high),
        Some((low, high)) => locale.plural_of_range(low, high),
        None => PluralCategory::Other,
    }
}

impl Value {
    /// The lowest and the highest number that it names.
    pub(super) fn ends(&self) -> Option<(f64, f64)> {
        let low = self.value.or(self.low).or(self.high)?;
        let high = self.value.or(self.high).or(self.low)?;
        Some((low, high))
    }

    /// Half a range says what its record leaves to the reader: a lower end alone is a lower bound.
    fn effective_qualifier(&self) -> Qualifier {
        match (self.qualifier, self.value, self.low, self.high) {
            (Qualifier::Exact, None, Some(_), None) => Qualifier::AtLeast,
            (Qualifier::Exact, None, None, Some(_)) => Qualifier::UpTo,
            (qualifier, ..) => qualifier,
        }
    }
}

/// Words the number of a claim: "at least 18", "dozens", "4–5 billion".
pub(crate) fn number_words(value: &Value, locale: &Locale) -> String {
    let qualifier = value.effective_qualifier();
    match (value.ends(), message(qualifier)) {
        (Some(ends), Message::WithNumber(key, sign)) => {
            let number = figure(ends, locale);
            let args = [("value", Arg::from(&number)), ("count", ends.1.into())];
            locale.t(key, &args).unwrap_or_else(|| format!("{sign}{number}"))
        }
        (Some(ends), _) => figure(ends, locale),
        (None, Message::Word(key)) => locale.t(key, &[]).unwrap_or_else(|| plain_word(key)),
        (None, _) => locale.t("number-unknown", &[]).unwrap_or_else(|| "?".to_owned()),
    }
}

/// How a qualifier is said.
enum Message {
    /// Nothing is said.
    Nothing,
    /// A message around the number, and the sign that stands in for it where it is missing.
    WithNumber(&'static str, &'static str),
    /// A word in place of a number.
    Word(&'static str),
}

fn message(qualifier: Qualifier) -> Message {
    match qualifier {
        Qualifier::Exact => Message::Nothing,
        Qualifier::About => Message::WithNumber("number-about", "~"),
        Qualifier::Nearly => Message::WithNumber("number-nearly", "≲ "),
        Qualifier::JustUnder => Message::WithNumber("number-just-under", "≲ "),
        Qualifier::JustOver => Message::WithNumber("number-just-over", "≳ "),
        Qualifier::AtLeast => Message::WithNumber("number-at-least", "≥ "),
        Qualifier::MoreThan => Message::WithNumber("number-more-than", "> "),
        Qualifier::UpTo => Message::WithNumber("number-up-to", "≤ "),
        Qualifier::Under => Message::WithNumber("number-under", "< "),
        Qualifier::Last => Message::WithNumber("number-last", ""),
        Qualifier::Several => Message::Word("number-several"),
        Qualifier::Few => Message::Word("number-few"),
        Qualifier::Tens => Message::Word("number-tens"),
        Qualifier::SeveralTens => Message::Word("number-several-tens"),
        Qualifier::Dozens => Message::Word("number-dozens"),
        Qualifier::SeveralDozen => Message::Word("number-several-dozen"),
        Qualifier::Hundreds => Message::Word("number-hundreds"),
        Qualifier::Countless => Message::Word("number-countless"),
        Qualifier::Most => Message::Word("number-most"),
        Qualifier::Manifold => Message::Word("number-manifold"),
    }
}

/// The word that records write, for a theme without messages.
fn plain_word(key: &str) -> String {
    key.trim_start_matches("number-").replace('-', " ")
}

fn figure((low, high): (f64, f64), locale: &Locale) -> String {
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
