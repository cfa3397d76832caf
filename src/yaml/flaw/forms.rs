//! How values are written, for those who have left one out or written something else.

use crate::diag::{Hint, nearest};
use crate::yaml::kind::{NUMBER, PAIRS, TEXT, TRUTH};
use serde_yaml::Value;

/// Values whose form their type does not show, by their keys.
const EXAMPLES: &[(&str, &str)] = &[
    ("actors", "[{actor: ID}]"),
    ("base_url", "https://example.org/"),
    ("default_language", "en"),
    ("earliest", "2031-03-02T16:00"),
    ("from", "2031-03-01"),
    ("language", "en"),
    ("languages", "{en: {name: English}}"),
    ("latest", "2031-03-02T18:00"),
    ("paragraphs", "12"),
    ("sources", "[{source: ID, locator: \"para 3\"}]"),
    ("to", "2031-03-31"),
    ("value", "200"),
    ("when", "2031-03-02"),
    ("where", "[{place: ID}]"),
    ("word_count", "640"),
];

/// Names that others give to what a key holds, with the keys.
const OTHERWISE: &[(&str, &[&str])] = &[
    ("date", &["when", "published", "date", "as_of"]),
    ("day", &["when", "as_of"]),
    ("description", &["summary"]),
    ("label", &["title"]),
    ("name", &["title"]),
    ("number", &["value"]),
    ("place", &["where"]),
    ("plural", &["other"]),
    ("singular", &["one"]),
    ("text", &["summary", "gist"]),
    ("type", &["kind", "layout"]),
];

/// The shortest beginning of a key by which it is known.
const SHORTEST: usize = 3;

/// Which of the keys that are not given is meant by another one: the nearest, one of whose words it is, or what else such a thing
/// is called.
pub(in crate::yaml) fn meant(key: &str, free: &[&'static str]) -> Option<&'static str> {
    let is_part = |field: &&&str| {
        key.len() >= SHORTEST && (field.starts_with(key) || field.split('_').any(|word| is_same(word, key)))
    };
    let otherwise = || {
        let (_, keys) = OTHERWISE.iter().find(|(other, _)| is_same(other, key))?;
        keys.iter()
            .find_map(|key| free.iter().find(|field| *field == key))
    };
    let near = nearest(key, free.iter().copied()).and_then(|near| free.iter().find(|field| **field == near));
    near.or_else(|| free.iter().find(is_part))
        .or_else(otherwise)
        .copied()
}

/// Which of the known keys is called otherwise by others, and is meant by a key.
pub(in crate::yaml) fn otherwise<'k>(key: &str, known: &[&'k str]) -> Option<&'k str> {
    let (_, keys) = OTHERWISE.iter().find(|(other, _)| is_same(other, key))?;
    keys.iter()
        .find_map(|key| known.iter().find(|known| *known == key))
        .copied()
}

/// Whether two words differ in their number at most.
fn is_same(one: &str, other: &str) -> bool {
    one.trim_end_matches('s') == other.trim_end_matches('s')
}

/// What a type asks for, where nothing stands.
#[derive(Debug, Clone, Copy)]
pub(in crate::yaml) enum Form {
    Text,
    Number,
    Truth,
    List,
    Pairs(&'static [&'static str]),
    Word(&'static [&'static str]),
    Any,
}

/// What to write where a key is missing.
pub(in crate::yaml) fn of_missing(path: &str, form: Form) -> Hint {
    let key = last_step(path);
    let value = example(key).map_or_else(|| form.value(), str::to_owned);
    let rest = match form {
        Form::Word(words) if words.len() > 1 => {
            let words: Vec<String> = words[1..].iter().map(|word| format!("`{word}`")).collect();
            format!(", or {}", words.join(", "))
        }
        _ => String::new(),
    };
    format!("write `{key}: {value}`{rest}").into()
}

/// What to write where a key is missing whose type did not say what it asks for.
pub(in crate::yaml) fn of_unasked(path: &str) -> Option<Hint> {
    let key = last_step(path);
    example(key).map(|value| format!("write `{key}: {value}`").into())
}

impl Form {
    fn value(self) -> String {
        match self {
            Self::Text | Self::Any => "…".to_owned(),
            Self::Number => "1".to_owned(),
            Self::Truth => "true".to_owned(),
            Self::List => "[…]".to_owned(),
            Self::Pairs(fields) => format!("{{{}: …}}", fields.first().copied().unwrap_or("…")),
            Self::Word(words) => words.first().copied().unwrap_or("…").to_owned(),
        }
    }
}

/// What to write where a type says of a value only what it should be.
pub(in crate::yaml) fn of_said(said: &str) -> Option<Hint> {
    if let Some(key) = said
        .strip_prefix("missing key `")
        .and_then(|rest| rest.strip_suffix('`'))
    {
        return Some(of_missing(key, Form::Any));
    }
    let (found, expected) = said.strip_prefix("invalid ")?.rsplit_once(", expected ")?;
    let hint = match found {
        _ if found.ends_with("unit value") || found.ends_with("null") => "write it behind the colon",
        _ if expected.contains('`') => "write it in this form",
        _ if found.contains("sequence") => "write one value here, without brackets and hyphens",
        _ => return None,
    };
    Some(hint.into())
}

/// What to write where pairs with certain keys are asked for.
pub(in crate::yaml) fn of_pairs(path: &str, fields: &[&str], found: &Value) -> Hint {
    let is_item = last_step(path).bytes().all(|byte| byte.is_ascii_digit()) && !path.is_empty();
    match (found, fields.first()) {
        (Value::String(text), _) if unspaced(text).is_some() => {
            let spaced = unspaced(text).unwrap_or_default();
            format!("put a space after the colon: `{spaced}`").into()
        }
        (Value::String(text), Some(first)) if is_item => format!("write `{{{first}: {text}}}`").into(),
        (Value::String(text), Some(first)) if is_plain(text) && !path.is_empty() => {
            format!("write `{}: {{{first}: {text}}}`", last_step(path)).into()
        }
        _ => of_other(PAIRS, path, found),
    }
}

/// A pair whose colon has no space behind it, as it should be.
fn unspaced(text: &str) -> Option<String> {
    let (key, value) = text.split_once(':')?;
    let is_key = !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let is_value = !value.starts_with(|c: char| c.is_whitespace() || c == '/') && !value.is_empty();
    (is_key && is_value && !text.contains('\n')).then(|| format!("{key}: {value}"))
}

/// What to write where something else stands.
pub(in crate::yaml) fn of_other(expected: &str, path: &str, found: &Value) -> Hint {
    let key = last_step(path);
    if found.is_null() {
        return "write it behind the colon".into();
    }
    match (expected, found) {
        (TEXT, Value::Mapping(pairs)) => {
            let only = pairs.iter().next().filter(|_| pairs.len() == 1);
            let is_item = key.bytes().all(|byte| byte.is_ascii_digit());
            match only.filter(|_| is_item) {
                Some((name, _)) if !name.as_str().is_some_and(is_name) => {
                    "put a text that contains `: ` into quotes as a whole".to_owned()
                }
                Some((_, Value::String(text))) => format!("write `{text}` alone"),
                _ => "write the text itself here; one that begins with `{` stands in quotes".to_owned(),
            }
            .into()
        }
        (TEXT, Value::Sequence(_)) => {
            "write one text here, without brackets and hyphens; one that begins with `[` stands in quotes"
                .into()
        }
        (TEXT, _) => "put the value into quotes".into(),
        (PAIRS, _) => match example_of_pairs(path) {
            Some(pairs) => format!("write `{pairs}`, where `TAG` is a language of the site").into(),
            None => "write `key: value` pairs here".into(),
        },
        (TRUTH, Value::String(text)) if is_yes(text) => "write `true`, without quotes".into(),
        (TRUTH, _) => "write `true` or `false`".into(),
        (crate::yaml::kind::LIST, _) => match example(key) {
            Some(list) => format!("write a list: `{list}`").into(),
            None => "write a list: `[a, b]`, or one `- item` a line".into(),
        },
        (_, Value::String(text)) if text.parse::<f64>().is_ok_and(f64::is_finite) => {
            format!("write `{text}`, without quotes").into()
        }
        (_, Value::Number(number)) if number.is_f64() && expected != NUMBER => {
            "write it without a fraction, such as `10`".into()
        }
        (NUMBER, _) => "write it in digits, such as `10` or `0.5`".into(),
        _ => "write it in digits, such as `10`".into(),
    }
}

/// Whether it is written as keys of the format are; else it is the beginning of a sentence.
fn is_name(key: &str) -> bool {
    key.bytes()
        .all(|byte| byte.is_ascii_lowercase() || b"-_".contains(&byte))
}

fn is_yes(text: &str) -> bool {
    matches!(text.to_ascii_lowercase().as_str(), "true" | "yes" | "on" | "y")
}

/// Pairs whose keys are no names of fields.
fn example_of_pairs(path: &str) -> Option<&'static str> {
    (path == "footer").then_some("footer: {TAG: [\"…\"]}")
}

pub(in crate::yaml) fn example(key: &str) -> Option<&'static str> {
    let found = EXAMPLES.iter().find(|(known, _)| *known == key);
    found.map(|(_, value)| *value)
}

/// Whether a text can stand between braces as it is.
fn is_plain(text: &str) -> bool {
    !text.is_empty()
        && text.len() < 60
        && !text.contains(['\n', '{', '}', '[', ']', ',', ':', '#', '"', '\''])
}

fn last_step(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
