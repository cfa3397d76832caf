//! Numbers of claims, and the ways of writing them that YAML does not take for numbers.

use super::forms;
use crate::diag::with_hint;
use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use std::fmt;

/// Beyond this a float does not hold every whole number.
pub(super) const MOST: u64 = 1 << 53;

/// A finite number of which no digit is lost.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Number {
    pub(super) value: f64,
    /// It is written with a decimal point or an exponent.
    pub(super) has_point: bool,
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor)
    }
}

pub(super) struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "a float holds every whole number up to `MOST`"
    )]
    fn visit_f64<E: Error>(self, value: f64) -> Result<Number, E> {
        if value.is_nan() {
            return Err(E::custom(with_hint(
                "`.nan` is no number that a source can give",
                "write the number in digits, or a word instead of it: `{qualifier: countless}`",
            )));
        }
        // A number too large for a float was read as infinite, and is caught here, too.
        if value.abs() > MOST as f64 {
            return Err(too_large());
        }
        Ok(Number {
            // Turns a negative zero into zero.
            value: value + 0.0,
            has_point: true,
        })
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "a float holds every whole number up to `MOST`"
    )]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Number, E> {
        if value > MOST {
            return Err(too_large());
        }
        Ok(Number {
            value: value as f64,
            has_point: false,
        })
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "a float holds every whole number up to `MOST`"
    )]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Number, E> {
        if value.unsigned_abs() > MOST {
            return Err(too_large());
        }
        Ok(Number {
            value: value as f64,
            has_point: false,
        })
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<Number, E> {
        Err(too_large())
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<Number, E> {
        Err(too_large())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Number, E> {
        // YAML reads a number that is too large for a float as text.
        if text.parse::<f64>().is_ok_and(f64::is_infinite) {
            return Err(too_large());
        }
        let number = both_readings(text).map(|(whole, decimal)| {
            format!("write `{whole}` if the point parts thousands, else `{decimal}`")
        });
        match number.or_else(|| Some(format!("write `{}`", meant(text)?))) {
            Some(hint) => Err(E::custom(with_hint(
                format!("`{text}` is text to YAML, not a number"),
                hint,
            ))),
            None => Err(E::custom(with_hint(
                format!("this should be a number, but is the text `{}`", shown(text)),
                forms::hint(text, meant),
            ))),
        }
    }
}

/// A text, or its beginning where it is long.
fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let beginning: String = text.chars().take(MOST).collect();
    let rest = if beginning.len() < text.len() { "…" } else { "" };
    format!("{beginning}{rest}")
}

fn too_large<E: Error>() -> E {
    E::custom(with_hint(
        "this number is beyond 9007199254740992 (2 to the power of 53), so its last digits would be lost",
        "give it in a larger unit, such as millions, or a word instead of it: `{qualifier: countless}`",
    ))
}

/// A number that may have thousands or decimals behind its only point, such as `1.000`: the whole number, and the other one without noughts
/// at its end.
fn both_readings(text: &str) -> Option<(String, String)> {
    let (whole, behind) = text.trim().split_once('.')?;
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_either = matches!(whole.len(), 1..=3)
        && behind.len() == 3
        && is_digits(whole)
        && is_digits(behind)
        && !whole.starts_with('0');
    is_either.then(|| {
        let decimal = text.trim().trim_end_matches('0').trim_end_matches('.');
        (format!("{whole}{behind}"), decimal.to_owned())
    })
}

/// The number that is meant by a text with separators of thousands, in quotes, or with zeros or a plus before it.
fn meant(text: &str) -> Option<String> {
    let is_parting = |c: char| matches!(c, '_' | '\'' | '’' | '\u{a0}' | '\u{202f}' | '\u{2009}' | ' ');
    let bare: String = text.trim().chars().filter(|c| !is_parting(*c)).collect();
    let (sign, digits) = match bare.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest),
        None => ("", bare.strip_prefix('+').unwrap_or(&bare)),
    };
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let without_noughts = |part: &str| match part.trim_start_matches('0') {
        "" => "0".to_owned(),
        rest => rest.to_owned(),
    };
    if let Some(number) = with_both_marks(digits) {
        return Some(format!("{sign}{number}"));
    }
    // Commas with three digits behind each separate thousands; a single comma with fewer digits is a decimal one. Points separate thousands
    // only where there are several.
    for parting in [',', '.'] {
        let parts: Vec<&str> = digits.split(parting).collect();
        let [first, rest @ ..] = parts.as_slice() else {
            continue;
        };
        if rest.is_empty() || !is_digits(first) {
            continue;
        }
        let thousands = rest.iter().all(|part| is_digits(part) && part.len() == 3);
        if thousands && (parting == ',' || rest.len() > 1) {
            return Some(format!("{sign}{}", without_noughts(&parts.concat())));
        }
        if let ([decimals], ',') = (rest, parting)
            && is_digits(decimals)
        {
            return Some(format!("{sign}{}.{decimals}", without_noughts(first)));
        }
    }
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    if !is_digits(whole) || !is_digits(decimals) {
        return None;
    }
    let point = if digits.contains('.') {
        format!(".{decimals}")
    } else {
        String::new()
    };
    Some(format!("{sign}{}{point}", without_noughts(whole)))
}

/// A number with one mark between thousands and another one before the decimals: `1.000,5`, `1,000.5`.
fn with_both_marks(digits: &str) -> Option<String> {
    let (whole, decimals) = digits.rsplit_once([',', '.'])?;
    let parting = if digits[whole.len()..].starts_with(',') {
        '.'
    } else {
        ','
    };
    let groups: Vec<&str> = whole.split(parting).collect();
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let are_thousands = groups.len() > 1 && groups[1..].iter().all(|group| group.len() == 3);
    let is_meant = are_thousands && groups.iter().all(|group| is_number(group)) && is_number(decimals);
    is_meant.then(|| format!("{}.{decimals}", groups.concat()))
}

#[cfg(test)]
mod tests {
    use super::{Number, meant};

    fn read(yaml: &str) -> Result<f64, String> {
        serde_yaml::from_str::<Number>(yaml)
            .map(|number| number.value)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn numbers_are_read_as_yaml_reads_them() {
        for (yaml, number) in [
            ("2298", 2298.0),
            ("2.298", 2.298),
            ("-5", -5.0),
            ("1e3", 1000.0),
            (".5", 0.5),
            ("0x10", 16.0),
            ("-0.0", 0.0),
            ("9007199254740992", 9_007_199_254_740_992.0),
        ] {
            assert_eq!(read(yaml), Ok(number), "{yaml}");
        }
    }

    #[test]
    fn what_is_no_number_is_told_with_the_number_that_is_meant() {
        for (yaml, said) in [
            ("1_000", "`1_000` is text to YAML, not a number"),
            ("1,000", "write `1000`"),
            ("12,5", "write `12.5`"),
            ("010", "write `10`"),
            ("+5", "5"),
            ("1 000 000", "write `1000000`"),
            ("1.000.000", "write `1000000`"),
            ("\"1.000,5\"", "write `1000.5`"),
            ("\"1,234,000.25\"", "write `1234000.25`"),
            ("5-10", "write `{low: 5, high: 10}`"),
            ("5–10", "write `{low: 5, high: 10}`"),
            ("~200", "write `{value: 200, qualifier: about}`"),
            ("\"> 1 000\"", "write `{value: 1000, qualifier: more-than}`"),
            ("200+", "write `{value: 200, qualifier: at-least}`"),
            ("ten", "write it in digits"),
            ("tens", "write `{qualifier: tens}`"),
            ("\"400\"", "write `400`"),
            (".nan", "is no number"),
            (".inf", "beyond 9007199254740992"),
            ("1e400", "beyond 9007199254740992"),
            ("9007199254740993", "beyond 9007199254740992"),
            ("18446744073709551616", "beyond 9007199254740992"),
            ("-9007199254740993", "beyond 9007199254740992"),
        ] {
            match read(yaml) {
                Err(error) => assert!(error.contains(said), "{yaml}: {error}"),
                Ok(number) => assert_eq!(number.to_string(), said, "{yaml}"),
            }
        }
        assert_eq!(meant("dozens"), None);
        assert_eq!(meant("2022-01-05"), None);
        assert_eq!(meant("1:30"), None);
    }
}
