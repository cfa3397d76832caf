//! Hints that show how a value is written, where it is missing or something else.

use super::point::meant_point;
use super::texts;
use crate::diag::{Hint, is_like_hyphen, nearest, unquoted};
use crate::edtf::Day;
use crate::yaml::kind::{NUMBER, PAIRS, TEXT, TRUTH};
use serde_yaml::Value;

/// Examples of values whose type does not show their form, by their keys.
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
    ("point", "[17.62, 63.02]"),
    ("sources", "[{source: ID, locator: \"para 3\"}]"),
    ("to", "2031-03-31"),
    ("value", "200"),
    ("when", "2031-03-02"),
    ("where", "[{place: ID}]"),
    ("word_count", "640"),
];

/// The plural categories, whose words belong in `vocabulary.yaml` of each language and not in the configuration.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Keys, with other names that people give to what they hold.
const OTHERWISE: &[(&str, &[&str])] = &[
    ("date", &["when", "published", "date", "as_of"]),
    ("day", &["when", "as_of"]),
    ("description", &["summary"]),
    ("from", &["earliest"]),
    ("headline", &["title"]),
    ("label", &["title"]),
    ("name", &["title"]),
    ("note", &["text"]),
    ("number", &["value"]),
    ("place", &["where"]),
    ("plural", &["other"]),
    ("singular", &["one"]),
    ("summary", &["text"]),
    ("text", &["summary", "gist"]),
    ("time", &["hour"]),
    ("to", &["latest"]),
    ("type", &["kind", "layout"]),
];

/// The shortest beginning of a key by which it is known.
const SHORTEST: usize = 3;

/// The absent key that is meant by an unknown one: the nearest, one that has it among its words, or one that has it among its other names.
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

/// The known key for which an unknown one is another name.
pub(in crate::yaml) fn otherwise<'k>(key: &str, known: &[&'k str]) -> Option<&'k str> {
    let (_, keys) = OTHERWISE.iter().find(|(other, _)| is_same(other, key))?;
    keys.iter()
        .find_map(|key| known.iter().find(|known| *known == key))
        .copied()
}

/// The hint for a key that belongs elsewhere: a plural category at a unit.
pub(in crate::yaml) fn elsewhere(path: &str, key: &str) -> Option<Hint> {
    let unit = path.strip_prefix("vocabulary.units.")?;
    FORMS.contains(&key).then(|| {
        format!("what readers see stands in the vocabulary of each language, such as `content/en/vocabulary.yaml`: `units: {{{unit}: {{one: …, other: …}}}}`").into()
    })
}

/// Whether two words are the same, or one is the plural of the other.
fn is_same(one: &str, other: &str) -> bool {
    one.trim_end_matches('s') == other.trim_end_matches('s')
}

/// The kind of value that a type asks for.
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

/// What to write where a key is missing whose type did not say which kind of value it takes.
pub(in crate::yaml) fn of_unasked(path: &str) -> Option<Hint> {
    let key = last_step(path);
    example(key).map(|value| format!("write `{key}: {value}`").into())
}

impl Form {
    /// Whether a value has the form.
    pub(in crate::yaml) fn takes(self, value: &Value) -> bool {
        match self {
            Self::Text => value.is_string(),
            Self::Number => value.is_number(),
            Self::Truth => value.is_bool(),
            Self::List => value.is_sequence(),
            Self::Pairs(_) => value.is_mapping(),
            Self::Word(words) => value.as_str().is_some_and(|word| words.contains(&word)),
            Self::Any => !value.is_null(),
        }
    }

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

/// What to write where the message of a type names only the kind of value.
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
        _ if found.contains("`-") && matches!(expected, "u8" | "u16" | "u32" | "u64") => {
            "write `0`, or a number above it"
        }
        _ if found.contains("floating point") => "write it without a fraction, such as `10`",
        _ if found.contains("sequence") => "write one value here, without brackets and hyphens",
        _ => return None,
    };
    Some(hint.into())
}

/// What to write where a mapping with certain keys is asked for.
pub(in crate::yaml) fn of_pairs(path: &str, fields: &[&str], found: &Value) -> Hint {
    let is_item = last_step(path).bytes().all(|byte| byte.is_ascii_digit()) && !path.is_empty();
    match (found, fields.first()) {
        (Value::String(text), Some(first)) if fields.len() == 2 && both_ends(text).is_some() => {
            let (from, to) = both_ends(text).unwrap_or_default();
            format!(
                "write both ends, each with its key: `{{{first}: {from}, {}: {to}}}`",
                fields[1]
            )
            .into()
        }
        (Value::String(text), Some(first)) if fields.len() == 2 && is_span_of_hours(text) => {
            let [from, to] = [*first, fields[1]].map(|key| format!("{key}: {}", example(key).unwrap_or("…")));
            format!("write both ends, each with its day: `{{{from}, {to}}}`").into()
        }
        (Value::String(text), _) if unspaced(text).is_some() => {
            let spaced = unspaced(text).unwrap_or_default();
            format!("put a space after the colon: `{spaced}`").into()
        }
        (Value::String(text), Some(&"source")) if is_item && text.starts_with(['@', '[']) => {
            let cited = text.trim_matches(['[', ']']).trim_start_matches('@');
            let (source, place) = cited.split_once(',').unwrap_or((cited, ""));
            match place.trim() {
                "" => format!("write `{{source: {}}}`", source.trim()),
                place => format!("write `{{source: {}, locator: \"{place}\"}}`", source.trim()),
            }
            .into()
        }
        (Value::String(text), Some(first)) if is_item => format!("write `{{{first}: {text}}}`").into(),
        (Value::String(text), Some(first)) if is_plain(text) && !path.is_empty() => {
            format!("write `{}: {{{first}: {text}}}`", last_step(path)).into()
        }
        _ => of_other(PAIRS, path, found),
    }
}

/// The dates or times of a text that has two: `2031-03-02T03:00/2031-03-02T04:00`.
fn both_ends(text: &str) -> Option<(&str, &str)> {
    let (from, to) = [" - ", " – ", "/", "–", ".."]
        .iter()
        .find_map(|sign| text.split_once(sign))?;
    let (from, to) = (from.trim(), to.trim());
    let is_date = |text: &str| text.starts_with(|first: char| first.is_ascii_digit()) && text.contains('-');
    (is_date(from) && is_date(to)).then_some((from, to))
}

/// Whether a text has nothing but hours: `03:00-04:00`, `3.00 to 4.00`.
fn is_span_of_hours(text: &str) -> bool {
    let signs = |c: char| !c.is_ascii_alphanumeric();
    let mut parts = text.split(signs).filter(|part| !part.is_empty());
    text.contains(|c: char| c.is_ascii_digit())
        && parts.all(|part| {
            part.bytes().all(|byte| byte.is_ascii_digit()) || matches!(part, "to" | "h" | "am" | "pm")
        })
}

/// A pair whose colon lacks its space, with the space.
fn unspaced(text: &str) -> Option<String> {
    let (key, value) = text.split_once(':')?;
    let is_key = key.contains(|c: char| c.is_ascii_alphabetic())
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
            let is_item = key.bytes().all(|byte| byte.is_ascii_digit());
            texts::of_mapping(pairs, is_item).into()
        }
        (TEXT, Value::Sequence(items)) => texts::of_list(items).into(),
        (TEXT, Value::Number(number)) => of_number(key, number).into(),
        (TEXT, _) => "put the value into quotes".into(),
        (PAIRS, _) => match example_of_pairs(path) {
            Some(pairs) => format!("write `{pairs}`, where `TAG` is a language of the site").into(),
            None => "write `key: value` pairs here".into(),
        },
        (TRUTH, Value::String(text)) if is_yes(text) => "write `true`, without quotes".into(),
        (TRUTH, _) => "write `true` or `false`".into(),
        (crate::yaml::kind::LIST, Value::String(text)) if key == "point" && meant_point(text).is_some() => {
            let [lon, lat] = meant_point(text).unwrap_or_default();
            format!("write `[{lon}, {lat}]`: longitude and latitude in degrees").into()
        }
        (crate::yaml::kind::LIST, _) => match example(key) {
            Some(list) => format!("write a list: `{list}`").into(),
            None => "write a list: `[a, b]`, or one `- item` a line".into(),
        },
        (_, Value::String(text)) if is_number(expected, &plain_number(text)) => {
            let number = plain_number(text);
            let reason = match &number {
                same if same == text => ", without quotes",
                shorter if text.ends_with(shorter.as_str()) => {
                    ": a number that begins with 0 is a text in YAML"
                }
                _ => "",
            };
            format!("write `{number}`{reason}").into()
        }
        (_, Value::Number(number)) if number.is_f64() && expected != NUMBER => {
            "write it without a fraction, such as `10`".into()
        }
        (NUMBER, _) => "write it in digits, such as `10` or `0.5`".into(),
        _ => "write it in digits, such as `10`".into(),
    }
}

/// A number as YAML has it: with the hyphen for a minus sign, without zeros before it and without marks around it.
fn plain_number(text: &str) -> String {
    let bare = unquoted(text).unwrap_or(text).trim();
    let (sign, digits) = match bare.strip_prefix(|c: char| c == '-' || is_like_hyphen(c)) {
        Some(digits) => ("-", digits),
        None => ("", bare.strip_prefix('+').unwrap_or(bare)),
    };
    let short = digits.trim_start_matches('0');
    let is_whole = short.starts_with(|first: char| first.is_ascii_digit());
    let zero = if is_whole || digits.is_empty() { "" } else { "0" };
    format!("{sign}{zero}{short}")
}

/// Whether a text is a number of the kind that is asked for.
fn is_number(expected: &str, text: &str) -> bool {
    match expected {
        NUMBER => text.parse::<f64>().is_ok_and(f64::is_finite),
        _ => text.parse::<i64>().is_ok(),
    }
}

/// What to write where a number stands for a text: a date of a spreadsheet, which counts days, or an hour without its colon.
fn of_number(key: &str, number: &serde_yaml::Number) -> String {
    const DATES: [&str; 7] = ["when", "date", "published", "updated", "corrected", "as_of", "at"];
    // Days since the end of 1899, from 1955 to 2064; 1970 began on the day with this number.
    const SERIAL: std::ops::Range<u64> = 20_000..60_000;
    const OF_1970: i64 = 25_569;
    let whole = number.as_u64();
    if let Some(days) = whole.filter(|days| SERIAL.contains(days) && DATES.contains(&key)) {
        let day = i64::try_from(days)
            .ok()
            .and_then(|days| Day::from_ordinal(days - OF_1970));
        if let Some(day) = day {
            return format!("this looks like a date of a spreadsheet, which counts days: write `\"{day}\"`");
        }
    }
    let hour = whole.filter(|hour| (100..2400).contains(hour) && hour % 100 < 60);
    if let Some(hour) = hour.filter(|_| matches!(key, "earliest" | "latest" | "hour")) {
        return format!(
            "write `\"{:02}:{:02}\"` with its colon, in quotes",
            hour / 100,
            hour % 100
        );
    }
    "put the value into quotes".to_owned()
}

fn is_yes(text: &str) -> bool {
    matches!(text.to_ascii_lowercase().as_str(), "true" | "yes" | "on" | "y")
}

/// An example of a mapping whose keys are no names of fields.
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

pub(in crate::yaml) fn last_step(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}
