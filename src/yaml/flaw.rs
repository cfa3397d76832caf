//! Flaws of a value: what is wrong at which path, in words that help.

use super::kind::{self, in_plain_words};
use crate::diag::blank::BLANK;
use crate::diag::{Hint, did_you_mean};
use serde_yaml::Value;

/// One flaw, at a path of keys and indexes.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Flaw {
    pub(super) path: String,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) hint: Option<Hint>,
    /// The key is wrong, not its value.
    pub(super) at_key: bool,
    /// The path of what is not known because of it.
    pub(super) unread: Option<String>,
}

impl Flaw {
    /// A value that is not what it should be.
    pub(super) fn mistyped(path: &str, expected: &str, found: &Value) -> Self {
        let too_large = match found {
            Value::Number(number) if !number.is_f64() => kind::too_large(expected, &number.to_string()),
            _ => None,
        };
        let message =
            too_large.unwrap_or_else(|| format!("this should be {expected}, but is {}", kind::found(found)));
        Self {
            hint: kind::hint(expected).map(Hint::from),
            // What is empty has no place of its own.
            at_key: found.is_null(),
            ..Self::of_value(path, "wrong-type", message)
        }
    }

    /// What stands where one of some words should.
    pub(super) fn no_word(path: &str, found: &Value, known: &[&str]) -> Self {
        Self {
            hint: Some(did_you_mean("", known.iter().copied()).or_list("words").into()),
            ..Self::mistyped(path, "a word", found)
        }
    }

    /// A word that is none of those that are known.
    pub(super) fn unknown_word(path: &str, word: &str, known: &[&str]) -> Self {
        Self {
            hint: Some(did_you_mean(word, known.iter().copied()).or_list("words").into()),
            ..Self::of_value(path, "unknown-word", format!("unknown word `{word}`"))
        }
    }

    /// A key that nothing reads.
    pub(super) fn unknown_key(path: &str, key: &str, known: &[&str]) -> Self {
        Self {
            hint: Some(did_you_mean(key, known.iter().copied()).or_list("keys").into()),
            at_key: true,
            unread: None,
            ..Self::of_value(&join(path, key), "unknown-key", format!("unknown key `{key}`"))
        }
    }

    /// A key that must be there.
    pub(super) fn missing_key(path: &str, key: &str) -> Self {
        Self {
            at_key: true,
            unread: Some(join(path, key)),
            ..Self::of_value(path, "missing-key", format!("missing key `{key}`"))
        }
    }

    /// What a type says of a value that it does not take.
    pub(super) fn refused(path: &str, said: &str) -> Self {
        // A type that reads a mapping by itself words unknown keys as serde does.
        if let Some((key, known)) = unknown_field(said) {
            return Self {
                unread: Some(path.to_owned()),
                ..Self::unknown_key(path, key, &known)
            };
        }
        if said == BLANK {
            let hint = "write what readers should see here, or leave the key out if it may be absent";
            return Self {
                hint: Some(hint.into()),
                ..Self::of_value(path, "blank-text", said.to_owned())
            };
        }
        Self::of_value(path, "wrong-type", in_plain_words(said))
    }

    fn of_value(path: &str, code: &'static str, message: String) -> Self {
        Self {
            path: path.to_owned(),
            code,
            message,
            hint: None,
            at_key: false,
            unread: Some(path.to_owned()),
        }
    }
}

/// The path of something in what stands at a path.
pub(super) fn join(path: &str, step: &str) -> String {
    if path.is_empty() {
        step.to_owned()
    } else {
        format!("{path}.{step}")
    }
}

/// Reads the form in which `serde::de::Error` words unknown fields.
fn unknown_field(message: &str) -> Option<(&str, Vec<&str>)> {
    let (word, rest) = message.strip_prefix("unknown field `")?.split_once('`')?;
    Some((word, rest.split('`').skip(1).step_by(2).collect()))
}
