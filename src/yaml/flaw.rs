//! Flaws of a value: what is wrong at which path, in words that help.

pub(super) mod forms;
mod lengths;
mod point;
mod texts;

pub use self::point::meant_point;

use super::kind::{self, PAIRS, in_plain_words};
use crate::diag::blank::NOTHING_TO_READ;
use crate::diag::{Hint, did_you_mean, parted, was_meant};
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
    /// Path of the value that is unusable because of this flaw.
    pub(super) unread: Option<String>,
    /// Path of the value that was read from another key.
    pub(super) doubtful: Option<String>,
}

impl Flaw {
    /// A value that is not what it should be.
    pub(super) fn wrong_type(path: &str, expected: &str, found: &Value) -> Self {
        let too_large = match found {
            Value::Number(number) if !number.is_f64() => kind::too_large(expected, &number.to_string()),
            _ => None,
        };
        let message =
            too_large.unwrap_or_else(|| format!("this should be {expected}, but is {}", kind::found(found)));
        Self {
            hint: Some(forms::of_other(expected, path, found)),
            // An empty value has no place of its own.
            at_key: found.is_null(),
            ..Self::of_value(path, "wrong-type", message)
        }
    }

    /// A value that should be a mapping with certain keys.
    pub(super) fn not_a_mapping(path: &str, fields: &[&str], found: &Value) -> Self {
        Self {
            hint: Some(forms::of_pairs(path, fields, found)),
            ..Self::wrong_type(path, PAIRS, found)
        }
    }

    /// A list that has another number of items than it should have.
    pub(super) fn of_length(path: &str, wanted: usize, found: &[Value]) -> Self {
        let message = format!(
            "this should be a list of {wanted}, but is a list of {}",
            found.len()
        );
        Self {
            hint: Some(lengths::hint(found, wanted, path.ends_with("point")).into()),
            ..Self::of_value(path, "wrong-type", message)
        }
    }

    /// A value that should be one of some words.
    pub(super) fn not_a_word(path: &str, found: &Value, known: &[&str]) -> Self {
        Self {
            hint: Some(did_you_mean("", known.iter().copied()).or_list("words").into()),
            ..Self::wrong_type(path, "a word", found)
        }
    }

    /// A word that is none of those that are known.
    pub(super) fn unknown_word(path: &str, word: &str, known: &[&str]) -> Self {
        let guess = did_you_mean(word, known.iter().copied());
        let guess = match forms::otherwise(word, known) {
            Some(meant) => guess.or(was_meant(format_args!("`{meant}`"))),
            None => guess.or_list("words"),
        };
        Self {
            hint: Some(guess.into()),
            ..Self::of_value(path, "unknown-word", format!("unknown word `{word}`"))
        }
    }

    /// A key that nothing reads.
    pub(super) fn unknown_key(path: &str, key: &str, known: &[&str]) -> Self {
        let guess = did_you_mean(key, known.iter().copied());
        let guess = match forms::otherwise(key, known) {
            Some(meant) => guess.or(was_meant(format_args!("`{meant}`"))),
            None => guess.or_list("keys"),
        };
        Self {
            hint: Some(forms::elsewhere(path, key).unwrap_or_else(|| guess.into())),
            at_key: true,
            unread: None,
            ..Self::of_value(&join(path, key), "unknown-key", format!("unknown key `{key}`"))
        }
    }

    /// Whether its hint only lists what is known.
    pub(super) fn is_at_a_loss(&self) -> bool {
        self.hint.as_ref().is_some_and(|hint| {
            hint.is_at_a_loss() && hint.words().is_some_and(|words| words.starts_with("known "))
        })
    }

    /// A key that stands for another one.
    pub(super) fn misnamed_key(path: &str, key: &str, meant: &str) -> Self {
        Self {
            hint: Some(was_meant(format_args!("`{meant}`")).into()),
            doubtful: Some(join(path, meant)),
            ..Self::unknown_key(path, key, &[])
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

    /// Makes one flaw of two missing keys of the outermost mapping.
    pub(super) fn join_missing(flaws: &mut Vec<Self>, first: &str, second: &str) {
        let at = |flaws: &[Self], key: &str| {
            let is_it = |flaw: &Self| flaw.code == "missing-key" && flaw.unread.as_deref() == Some(key);
            flaws.iter().position(is_it)
        };
        let (Some(one), Some(other)) = (at(flaws, first), at(flaws, second)) else {
            return;
        };
        let write = |key: &str| format!("`{key}: {}`", forms::example(key).unwrap_or("…"));
        flaws[one].message = format!("missing keys `{first}` and `{second}`");
        flaws[one].hint = Some(format!("write {} and {}", write(first), write(second)).into());
        flaws.remove(other);
    }

    /// Makes one flaw of an unknown key and a missing one that may be meant by it.
    pub(super) fn join_lone(flaws: &mut Vec<Self>, unknown: &str, missing: &str) {
        let at = |code: &str, of: fn(&Self) -> Option<&str>, path: &str| {
            let is_it = |flaw: &Self| flaw.code == code && of(flaw) == Some(path);
            flaws.iter().position(is_it)
        };
        let one = at("unknown-key", |flaw| Some(&flaw.path), unknown);
        let other = at("missing-key", |flaw| flaw.unread.as_deref(), missing);
        let (Some(one), Some(other)) = (one, other) else {
            return;
        };
        let key = forms::last_step(missing);
        flaws[one].hint = Some(format!("write `{key}` in its place, which is missing").into());
        flaws[one].unread = Some(missing.to_owned());
        flaws.remove(other);
    }

    /// A value that its type refuses, in the words of the type.
    pub(super) fn refused(path: &str, said: &str) -> Self {
        // A type that reads a mapping by itself reports unknown keys in the words of serde.
        if let Some((key, known)) = unknown_field(said) {
            return Self {
                unread: Some(path.to_owned()),
                ..Self::unknown_key(path, key, &known)
            };
        }
        if let Some((word, known)) = unknown_variant(said) {
            return Self::unknown_word(path, word, &known);
        }
        if said == NOTHING_TO_READ {
            let hint = "write what readers should see here, or leave the key out if it may be absent";
            return Self {
                hint: Some(hint.into()),
                ..Self::of_value(path, "blank-text", said.to_owned())
            };
        }
        let (said, hint) = parted(said);
        Self {
            hint: hint.map(Hint::from).or_else(|| forms::of_said(said)),
            ..Self::of_value(path, "wrong-type", in_plain_words(said))
        }
    }

    fn of_value(path: &str, code: &'static str, message: String) -> Self {
        Self {
            path: path.to_owned(),
            code,
            message,
            hint: None,
            at_key: false,
            unread: Some(path.to_owned()),
            doubtful: None,
        }
    }
}

/// The path of a step below a path.
pub(super) fn join(path: &str, step: &str) -> String {
    if path.is_empty() {
        step.to_owned()
    } else {
        format!("{path}.{step}")
    }
}

/// Reads the form in which `serde::de::Error` words unknown fields.
fn unknown_field(message: &str) -> Option<(&str, Vec<&str>)> {
    quoted(message.strip_prefix("unknown field `")?)
}

/// Reads the form in which `serde::de::Error` words unknown variants.
fn unknown_variant(message: &str) -> Option<(&str, Vec<&str>)> {
    quoted(message.strip_prefix("unknown variant `")?)
}

/// A word up to its closing backtick, and the words in backticks behind it.
fn quoted(said: &str) -> Option<(&str, Vec<&str>)> {
    let (word, rest) = said.split_once("`, ")?;
    Some((word, rest.split('`').skip(1).step_by(2).collect()))
}
