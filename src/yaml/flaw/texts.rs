//! Lists and pairs where a text should stand: dates in brackets without quotes, colons that YAML takes for those of keys.

use serde_yaml::{Mapping, Value};

/// What stands before the colon in the name of a record.
const SCHEMES: [&str; 8] = [
    "actor",
    "conflict",
    "correction",
    "event",
    "figure",
    "place",
    "source",
    "term",
];

/// What to write where pairs stand for a text, which may be an item of a list.
pub(super) fn of_mapping(pairs: &Mapping, is_item: bool) -> String {
    let only = pairs.iter().next().filter(|_| pairs.len() == 1 && is_item);
    let only = only.map(|(name, value)| (name.as_str().unwrap_or_default(), value));
    match only {
        Some((name, _)) if !is_name(name) => {
            "put a text that contains `: ` into quotes as a whole".to_owned()
        }
        Some((name, Value::String(text))) if SCHEMES.contains(&name) => {
            format!("write `{name}:{text}`, without a space")
        }
        Some((_, Value::String(text))) => format!("write `{text}` alone"),
        _ => "write the text itself here; one that begins with `{` stands in quotes".to_owned(),
    }
}

/// What to write where a list stands for a text.
pub(super) fn of_list(items: &[Value]) -> String {
    let dates: Vec<&str> = items
        .iter()
        .filter_map(Value::as_str)
        .filter(|text| is_of_dates(text))
        .collect();
    if dates.len() == items.len() && !items.is_empty() {
        let dates = dates.join(", ");
        return format!("put the dates into quotes, with their brackets: `\"[{dates}]\"`");
    }
    "write one text here, without brackets and hyphens; one that begins with `[` stands in quotes".to_owned()
}

/// Whether an item may be one of a set of dates: `2031-03-02..2031-03-05`, `2031-03-02`.
fn is_of_dates(text: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_digit() || "-.~?%X".contains(c);
    text.len() >= 7 && text.contains('-') && text.chars().all(is_sign)
}

/// Whether a word has the form of a key of the format; else it is the beginning of a sentence. No key at all is none.
fn is_name(key: &str) -> bool {
    !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || b"-_".contains(&byte))
}
