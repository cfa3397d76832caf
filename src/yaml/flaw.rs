//! Flaws of a value: what the deserializer says, put into words that help.

use super::kind::in_plain_words;
use crate::diag::blank::BLANK;
use crate::diag::nearest;
use serde::de::DeserializeOwned;
use serde_path_to_error::Segment;
use serde_yaml::Value;

/// The code of a blank text.
const BLANK_CODE: &str = "blank-text";

/// One flaw, at a path of keys and indexes.
#[derive(Debug)]
pub(super) struct Flaw {
    pub(super) path: Vec<String>,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) hint: Option<String>,
    /// The key is wrong, not its value.
    pub(super) at_key: bool,
}

/// Reads a value as a type and finds all its flaws: a flawed part is taken out and the rest is read again, until the
/// rest is sound or nothing more can be taken out.
pub(super) fn decode<T: DeserializeOwned>(mut value: Value) -> (Option<T>, Vec<Flaw>) {
    let mut flaws: Vec<Flaw> = Vec::new();
    loop {
        let error = match serde_path_to_error::deserialize::<_, T>(&value) {
            Ok(decoded) => return (Some(decoded), flaws),
            Err(error) => error,
        };
        let flaw = Flaw::new(&error);
        let known = flaws.iter().any(|earlier| flaw.follows_from(earlier));
        let removed = if flaw.code == BLANK_CODE {
            fill_in(&mut value, &flaw.path)
        } else {
            take_out(&mut value, &flaw.path)
        };
        if !known {
            flaws.push(flaw);
        }
        if known || !removed {
            return (None, flaws);
        }
    }
}

impl Flaw {
    fn new(error: &serde_path_to_error::Error<serde_yaml::Error>) -> Self {
        let mut path: Vec<String> = error.path().iter().filter_map(step).collect();
        let said = error.inner().to_string();
        // `serde_yaml` puts its own path before the message where it knows one.
        let message = said
            .split_once(": ")
            .filter(|(before, _)| is_path(before))
            .map_or(said.as_str(), |(_, rest)| rest);
        if let Some((key, expected)) = unknown(message, "unknown field `") {
            if path.last().is_none_or(|last| last != key) {
                path.push(key.to_owned());
            }
            return Self {
                path,
                code: "unknown-key",
                message: format!("unknown key `{key}`"),
                hint: Some(known_words(key, &expected, "keys")),
                at_key: true,
            };
        }
        if let Some((word, expected)) = unknown(message, "unknown variant `") {
            let hint = Some(known_words(word, &expected, "words"));
            return Self {
                path,
                code: "unknown-word",
                message: format!("unknown word `{word}`"),
                hint,
                at_key: false,
            };
        }
        if let Some(key) = message
            .strip_prefix("missing field `")
            .and_then(|rest| rest.split('`').next())
        {
            let message = format!("missing key `{key}`");
            return Self {
                path,
                code: "missing-key",
                message,
                hint: None,
                at_key: true,
            };
        }
        if message == BLANK {
            return Self {
                path,
                code: BLANK_CODE,
                message: message.to_owned(),
                hint: Some(
                    "write what readers should see here, or leave the key out if it may be absent".to_owned(),
                ),
                at_key: false,
            };
        }
        Self {
            path,
            code: "wrong-type",
            message: in_plain_words(message),
            hint: type_hint(message),
            at_key: false,
        }
    }

    /// A missing key that an earlier flaw took out is no flaw of its own.
    fn follows_from(&self, earlier: &Self) -> bool {
        let key = self
            .message
            .strip_prefix("missing key `")
            .and_then(|rest| rest.strip_suffix('`'));
        let taken_out = key.is_some_and(|key| {
            earlier
                .path
                .split_last()
                .is_some_and(|(last, parent)| last == key && parent == self.path.as_slice())
        });
        // What a whole lacks once a part of it is taken out.
        let is_whole = self.code == "wrong-type"
            && earlier.code == "wrong-type"
            && earlier
                .path
                .split_last()
                .is_some_and(|(_, parent)| parent == self.path.as_slice());
        taken_out || is_whole || (self.path == earlier.path && self.message == earlier.message)
    }
}

fn step(segment: &Segment) -> Option<String> {
    match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(key.clone()),
        Segment::Enum { .. } | Segment::Unknown => None,
    }
}

fn is_path(text: &str) -> bool {
    !text.is_empty() && !text.contains(' ') && !text.contains('`')
}

/// Reads the form in which `serde::de::Error` words unknown fields and variants.
fn unknown<'m>(message: &'m str, prefix: &str) -> Option<(&'m str, Vec<&'m str>)> {
    let (word, rest) = message.strip_prefix(prefix)?.split_once('`')?;
    Some((word, rest.split('`').skip(1).step_by(2).collect()))
}

fn known_words(word: &str, expected: &[&str], what: &str) -> String {
    match nearest(word, expected.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!(
            "known {what}: {}",
            expected
                .iter()
                .map(|word| format!("`{word}`"))
                .collect::<Vec<_>>()
                .join(", ")
        ),
    }
}

fn type_hint(message: &str) -> Option<String> {
    let hint = if message.contains("expected a string") {
        "put the value into quotes"
    } else if message.contains("expected a sequence") {
        "write a list: `[a, b]`, or one `- item` a line"
    } else if message.contains("expected a map") || message.contains("expected struct") {
        "write `key: value` pairs here"
    } else {
        return None;
    };
    Some(hint.to_owned())
}

fn take_out(value: &mut Value, path: &[String]) -> bool {
    let Some((last, parents)) = path.split_last() else {
        return false;
    };
    match find(value, parents) {
        Some(Value::Mapping(entries)) => entries.shift_remove(last.as_str()).is_some(),
        Some(Value::Sequence(items)) => match last.parse::<usize>() {
            Ok(index) if index < items.len() => {
                items.remove(index);
                true
            }
            _ => false,
        },
        _ => false,
    }
}

/// Puts something to read in the place of a blank text, so that the rest can be looked at.
fn fill_in(value: &mut Value, path: &[String]) -> bool {
    let Some(text @ Value::String(_)) = find(value, path) else {
        return false;
    };
    *text = Value::String("…".to_owned());
    true
}

fn find<'v>(value: &'v mut Value, path: &[String]) -> Option<&'v mut Value> {
    let mut at = value;
    for step in path {
        at = match at {
            Value::Sequence(items) => step
                .parse::<usize>()
                .ok()
                .and_then(|index| items.get_mut(index))?,
            other => other.get_mut(step.as_str())?,
        };
    }
    Some(at)
}
