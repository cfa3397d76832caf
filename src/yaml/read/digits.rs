//! Numbers that YAML reads as others than readers would: `0x10` is 16, `0o17` is 15, and `1e3` is 1000.

use super::scalars;
use serde_yaml::Value;

/// The prefixes of numbers with another base than ten.
const PREFIXES: [&str; 3] = ["0x", "0o", "0b"];

/// Larger numbers are not looked at, since nobody means one.
const LARGEST: f64 = 9e15;

/// Whether a number is written with another base than ten, or with an exponent.
pub(in crate::yaml) fn are_odd(written: &str) -> bool {
    let digits = written.trim_start_matches(['+', '-']);
    PREFIXES.iter().any(|prefix| digits.starts_with(prefix)) || has_power(digits)
}

/// Whether a number has an exponent.
fn has_power(digits: &str) -> bool {
    digits.starts_with(|first: char| first.is_ascii_digit() || first == '.') && digits.contains(['e', 'E'])
}

/// The paths and values of all numbers of a value, if the text may hold one that is written so.
pub(in crate::yaml) fn numbers(value: &Value, text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let all = PREFIXES.iter().any(|prefix| text.contains(prefix));
    let powers = text
        .as_bytes()
        .windows(2)
        .any(|pair| pair[0].is_ascii_digit() && matches!(pair[1], b'e' | b'E'));
    if all || powers {
        scalars::visit(value, &mut |path, scalar| {
            if let Value::Number(number) = scalar
                && (all
                    || number
                        .as_f64()
                        .is_some_and(|read| number.is_f64() && read.abs() < LARGEST))
            {
                let read = number.to_string();
                found.push((
                    path.to_owned(),
                    read.strip_suffix(".0").unwrap_or(&read).to_owned(),
                ));
            }
        });
    }
    found
}
