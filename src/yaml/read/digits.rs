//! Numbers that YAML reads as others than readers would: `0x10` is 16 and `0o17` is 15.

use super::scalars;
use serde_yaml::Value;

/// How numbers begin whose digits count in another way.
const PREFIXES: [&str; 3] = ["0x", "0o", "0b"];

/// Whether a number is written with digits that count in another way than by ten.
pub(in crate::yaml) fn are_odd(written: &str) -> bool {
    let digits = written.trim_start_matches(['+', '-']);
    PREFIXES.iter().any(|prefix| digits.starts_with(prefix))
}

/// The paths and values of all numbers of a value, if the text may hold one that is written so.
pub(in crate::yaml) fn numbers(value: &Value, text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    if PREFIXES.iter().any(|prefix| text.contains(prefix)) {
        scalars::visit(value, &mut |path, scalar| {
            if let Value::Number(number) = scalar {
                found.push((path.to_owned(), number.to_string()));
            }
        });
    }
    found
}
