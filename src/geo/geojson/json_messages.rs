//! Errors of the JSON library in words for people who do not program: what is wrong, and what to do.

const EXPORT: &str = "export it again as GeoJSON";
const NUMBER: &str = "write numbers in digits, such as `11.5`; what has no value is left out, or `null`";
const ESCAPE: &str = "write two backslashes where one is meant";
const BRACKETS: &str = "put a comma between any two values, and close each bracket";

/// The message and the hint for a comma behind which nothing follows.
pub(super) const TRAILING_COMMA: (&str, &str) = (
    "nothing stands between this comma and the next sign",
    "take the comma away",
);

/// Where a comma stands behind which nothing follows but a bracket or another comma; `before` is the text up to where the library stopped.
pub(super) fn trailing_comma(said: &str, before: &str) -> Option<usize> {
    let is_it = [
        "expected ident",
        "expected value",
        "key must be a string",
        "trailing comma",
    ];
    let wanted = is_it.iter().any(|begin| said.starts_with(begin));
    let comma = before.trim_end().strip_suffix(',').filter(|_| wanted)?;
    Some(comma.len())
}

/// The beginnings of messages of the library, each with the message and the hint that replace it.
const SAID: &[(&str, &str, &str)] = &[
    (
        "EOF",
        "it ends too early",
        "was the file cut off? Fetch or export it again",
    ),
    (
        "expected `:`",
        "a colon is missing after a name",
        "write `\"name\": value`",
    ),
    (
        "expected `,` or `]`",
        "a comma or the closing `]` is missing before this",
        BRACKETS,
    ),
    (
        "expected `,` or `}`",
        "a comma or the closing `}` is missing before this",
        BRACKETS,
    ),
    (
        "key must be a string",
        "a name in double quotes should stand here",
        "put names into double quotes, and no comma before a closing bracket",
    ),
    (
        "trailing comma",
        "a comma stands before a closing bracket",
        "take the comma away",
    ),
    (
        "trailing characters",
        "something follows where the layer ends",
        "take it away: a file holds one layer",
    ),
    (
        "invalid escape",
        "what follows this backslash means nothing",
        ESCAPE,
    ),
    (
        "unexpected end of hex escape",
        "a character that is written as `\\u…` is not whole",
        ESCAPE,
    ),
    (
        "lone leading surrogate",
        "a character that is written as `\\u…` is not whole",
        ESCAPE,
    ),
    (
        "invalid unicode",
        "a character that is written as `\\u…` is none",
        ESCAPE,
    ),
    (
        "control character",
        "a text runs on over the end of its line, or holds a control character",
        "close it with a quotation mark, and write `\\n` for a new line",
    ),
    ("invalid number", "this is no number", NUMBER),
    ("number out of range", "this number is too large", NUMBER),
    ("expected ident", "no value can begin like this", NUMBER),
    ("expected value", "no value can begin like this", NUMBER),
    ("invalid value", "this is no number", NUMBER),
];

/// What was expected: in the words of the library, in plain words, and with an example.
const WANTED: &[(&str, &str, &str)] = &[
    (
        "an object",
        "a layer",
        "a layer is `{\"type\": \"FeatureCollection\", \"features\": […]}`",
    ),
    (
        "struct Document",
        "a layer",
        "a layer is `{\"type\": \"FeatureCollection\", \"features\": […]}`",
    ),
    (
        "struct RawFeature",
        "a feature",
        "a feature is `{\"type\": \"Feature\", \"properties\": {}, \"geometry\": {…}}`",
    ),
    (
        "a feature",
        "a feature",
        "a feature is `{\"type\": \"Feature\", \"properties\": {}, \"geometry\": {…}}`",
    ),
    (
        "struct RawGeometry",
        "a geometry",
        "a geometry is `{\"type\": \"Polygon\", \"coordinates\": […]}`",
    ),
    (
        "a geometry",
        "a geometry",
        "a geometry is `{\"type\": \"Polygon\", \"coordinates\": […]}`",
    ),
    ("a string", "a text", "put it into double quotes"),
    ("a sequence", "a list", "put square brackets around it: `[…]`"),
    (
        "a map",
        "names and values",
        "write them in braces: `{\"name\": value}`",
    ),
];

/// The message and the hint for an error of the library; `part` is the text from where it stopped.
pub(super) fn plain(said: &str, part: &str) -> (String, &'static str) {
    let begin = part.trim_start();
    if let Some(missing) = said
        .strip_prefix("missing field `")
        .and_then(|rest| rest.strip_suffix('`'))
    {
        return (
            format!("`{missing}` is missing"),
            "everything in GeoJSON says its type: `\"type\": \"FeatureCollection\"`, `\"Feature\"`, `\"Polygon\"`",
        );
    }
    if let Some((found, wanted)) = said.split_once(", expected ") {
        let known = WANTED.iter().find(|(known, ..)| wanted.starts_with(known));
        let (wanted, hint) = known.map_or(("something else", EXPORT), |(_, wanted, hint)| (*wanted, *hint));
        // The library reads a list as the fields of an object, one by one.
        let is_list = found.starts_with("invalid length") || begin.starts_with('[');
        if is_list {
            let (wanted, hint) = match wanted {
                "a text" => (WANTED[0].1, WANTED[0].2),
                _ => (wanted, hint),
            };
            return (format!("this is a list, and should be {wanted}"), hint);
        }
        return (format!("this should be {wanted}, but is {}", kind(found)), hint);
    }
    let is_json = begin.starts_with(['{', '[']);
    if !is_json && said.starts_with("expected") {
        let shown: String = begin
            .lines()
            .next()
            .unwrap_or_default()
            .chars()
            .take(20)
            .collect();
        return (
            format!("it begins with `{}`", shown.trim_end()),
            "a layer begins with `{`: export it as GeoJSON",
        );
    }
    let known = SAID.iter().find(|(known, ..)| said.starts_with(known));
    known.map_or_else(
        || ("something is wrong here".to_owned(), EXPORT),
        |(_, message, hint)| ((*message).to_owned(), *hint),
    )
}

/// What was found, in plain words for those of the library, such as a string or an integer with its value.
fn kind(found: &str) -> String {
    let found = found.split_once(": ").map_or(found, |(_, found)| found);
    let (kind, value) = found.split_once(' ').unwrap_or((found, ""));
    match kind {
        "map" => "an object `{…}`".to_owned(),
        "sequence" => "a list".to_owned(),
        "null" | "unit" => "nothing".to_owned(),
        "string" => format!("the text `{}`", value.trim_matches('"')),
        "boolean" => value.to_owned(),
        _ => format!("the number {}", value.trim_start_matches("point ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{SAID, plain};
    use serde_json::Value;

    #[test]
    fn whatever_the_library_says_is_put_into_plain_words() {
        for (text, said) in [
            ("{\"a\": [1", "it ends too early"),
            ("{\"a\" 1}", "a colon is missing after a name"),
            (
                "{\"a\": [1 2]}",
                "a comma or the closing `]` is missing before this",
            ),
            (
                "{\"a\": 1 \"b\": 2}",
                "a comma or the closing `}` is missing before this",
            ),
            ("{a: 1}", "a name in double quotes should stand here"),
            ("{\"a\": [1,]}", "a comma stands before a closing bracket"),
            ("{\"a\": 1,}", "a comma stands before a closing bracket"),
            ("{} {}", "something follows where the layer ends"),
            ("{\"a\": \"\\x\"}", "what follows this backslash means nothing"),
            (
                "{\"a\": \"\\ud800\"}",
                "a character that is written as `\\u…` is not whole",
            ),
            (
                "{\"a\": \"x\ny\"}",
                "a text runs on over the end of its line, or holds a control character",
            ),
            ("{\"a\": 012}", "this is no number"),
            ("{\"a\": 1e999}", "this number is too large"),
            ("{\"a\": NaN}", "no value can begin like this"),
            ("{\"a\": nul}", "no value can begin like this"),
            ("type: Feature", "it begins with `type: Feature`"),
            ("// x\n{}", "it begins with `// x`"),
        ] {
            let error = serde_json::from_str::<Value>(text).expect_err(text).to_string();
            let (message, hint) = plain(&error, text);
            assert_eq!(message, said, "{text}: {error}");
            assert!(!hint.is_empty());
        }
        assert!(
            SAID.iter()
                .all(|(_, message, hint)| !message.contains("expected") && !hint.is_empty())
        );
    }
}
