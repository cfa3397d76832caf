//! What serde says about kinds of values, in words for people who do not program.

/// Words `invalid type: string "x", expected a sequence` as "this should be a list, but is the text `x`"; what has another form
/// stays as it is.
pub(super) fn in_plain_words(message: &str) -> String {
    let said = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "));
    // What was found may hold a comma; what was expected comes last.
    let Some((found, expected)) = said.and_then(|said| said.rsplit_once(", expected ")) else {
        return message.to_owned();
    };
    format!("this should be {}, but is {}", wanted(expected), given(found))
}

fn wanted(expected: &str) -> String {
    let words = match expected {
        "a string" | "string" | "str" => "text",
        "i8" | "i16" | "i32" | "i64" | "isize" => "a whole number",
        "u8" | "u16" | "u32" | "u64" | "usize" => "a whole number from 0 upwards",
        "f32" | "f64" => "a number",
        "a boolean" | "bool" => "`true` or `false`",
        "a sequence" => "a list",
        "a map" => PAIRS,
        _ if expected.starts_with("struct ") => PAIRS,
        other => other,
    };
    words.to_owned()
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
        "sequence" => "a list".to_owned(),
        "map" => PAIRS.to_owned(),
        other => other.to_owned(),
    }
}

const PAIRS: &str = "`key: value` pairs";

#[cfg(test)]
mod tests {
    use super::in_plain_words;

    #[test]
    fn kinds_of_values_are_named_in_plain_words() {
        for (said, words) in [
            (
                "invalid type: string \"a, b\", expected a sequence",
                "this should be a list, but is the text `a, b`",
            ),
            (
                "invalid type: integer `1`, expected struct PlaceRecord",
                "this should be `key: value` pairs, but is the number `1`",
            ),
            (
                "invalid value: integer `-1`, expected u32",
                "this should be a whole number from 0 upwards, but is the number `-1`",
            ),
            (
                "invalid type: unit value, expected a string",
                "this should be text, but is empty",
            ),
            (
                "invalid type: boolean `true`, expected f64",
                "this should be a number, but is `true`",
            ),
            (
                "invalid type: map, expected a boolean",
                "this should be `true` or `false`, but is `key: value` pairs",
            ),
            (
                "invalid type: sequence, expected a figure",
                "this should be a figure, but is a list",
            ),
            ("recursion limit exceeded", "recursion limit exceeded"),
        ] {
            assert_eq!(in_plain_words(said), words);
        }
    }
}
