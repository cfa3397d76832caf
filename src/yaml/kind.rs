//! Kinds of values, in words for people who do not program.

use serde_yaml::Value;

pub(super) const TEXT: &str = "text";
pub(super) const LIST: &str = "a list";
pub(super) const PAIRS: &str = "`key: value` pairs";
pub(super) const TRUTH: &str = "`true` or `false`";
pub(super) const NUMBER: &str = "a number";
pub(super) const WHOLE: &str = "a whole number";
pub(super) const COUNT: &str = "a whole number from 0 upwards";

/// What a value is.
pub(super) fn found(value: &Value) -> String {
    match value {
        Value::Null => "empty".to_owned(),
        Value::Bool(truth) => format!("`{truth}`"),
        Value::Number(number) => format!("the number `{number}`"),
        Value::String(text) => format!("the text `{text}`"),
        Value::Sequence(_) => LIST.to_owned(),
        Value::Mapping(_) => PAIRS.to_owned(),
        Value::Tagged(tagged) => found(&tagged.value),
    }
}

/// Words what a type says of a value that it does not take; `invalid value: integer "-1", expected u32` becomes "this should be
/// a whole number from 0 upwards, but is the number `-1`". What has another form stays as it is.
pub(super) fn in_plain_words(message: &str) -> String {
    let said = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "));
    // What was found may hold a comma; what was expected comes last.
    let Some((found, expected)) = said.and_then(|said| said.rsplit_once(", expected ")) else {
        return message.to_owned();
    };
    let expected = wanted(expected);
    let whole = found
        .strip_prefix("integer ")
        .map(|number| number.trim_matches('`'));
    whole
        .and_then(|number| too_large(expected, number))
        .unwrap_or_else(|| format!("this should be {expected}, but is {}", given(found)))
}

/// The message for a whole number that is too large for its type.
pub(super) fn too_large(expected: &str, number: &str) -> Option<String> {
    let is_negative = number.starts_with('-');
    let size = match expected {
        WHOLE if is_negative => "small",
        WHOLE => "large",
        COUNT if !is_negative => "large",
        _ => return None,
    };
    Some(format!("the number `{number}` is too {size} here"))
}

fn wanted(expected: &str) -> &str {
    match expected {
        "i8" | "i16" | "i32" | "i64" => WHOLE,
        "u8" | "u16" | "u32" | "u64" => COUNT,
        "a nonzero u32" => "a whole number from 1 upwards",
        "f32" | "f64" => NUMBER,
        other => other,
    }
}

fn given(found: &str) -> String {
    let quoted = |kind: &str| {
        let value = found.strip_prefix(kind)?;
        Some(value.trim_matches(['`', '"']).to_owned())
    };
    if let Some(text) = quoted("string ") {
        return format!("the text `{text}`");
    }
    if let Some(number) = quoted("integer ").or_else(|| quoted("floating point ")) {
        return format!("the number `{number}`");
    }
    if let Some(value) = quoted("boolean ") {
        return format!("`{value}`");
    }
    match found {
        "unit value" | "null" => "empty".to_owned(),
        "sequence" => LIST.to_owned(),
        "map" => PAIRS.to_owned(),
        other => other.to_owned(),
    }
}

/// A key as text, whatever its type; none for a list, a mapping or nothing.
pub(super) fn word(key: &Value) -> Option<String> {
    match key {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::in_plain_words;

    #[test]
    fn what_types_say_is_put_into_plain_words() {
        for (said, words) in [
            (
                "invalid value: integer `-1`, expected u32",
                "this should be a whole number from 0 upwards, but is the number `-1`",
            ),
            (
                "invalid value: integer `300`, expected u8",
                "the number `300` is too large here",
            ),
            (
                "invalid value: integer `-3000000000`, expected i32",
                "the number `-3000000000` is too small here",
            ),
            (
                "invalid type: floating point `1.5`, expected i32",
                "this should be a whole number, but is the number `1.5`",
            ),
            (
                "invalid type: sequence, expected a figure",
                "this should be a figure, but is a list",
            ),
            (
                "invalid type: string \"a, b\", expected a figure",
                "this should be a figure, but is the text `a, b`",
            ),
            (
                "invalid type: boolean `true`, expected a figure",
                "this should be a figure, but is `true`",
            ),
            (
                "invalid type: unit value, expected a figure",
                "this should be a figure, but is empty",
            ),
            ("`low` is greater than `high`", "`low` is greater than `high`"),
        ] {
            assert_eq!(in_plain_words(said), words);
        }
    }
}
