//! Keys of a record that stand where the ids of records should be.

use super::head::Head;
use crate::diag::{Diagnostic, list_names, nearest};
use crate::yaml::kind::word;
use crate::yaml::structs::field_names;
use serde::de::DeserializeOwned;
use serde_yaml::{Mapping, Value};

/// The keys of a mapping of ids to records that are keys of a record instead: the line with its id is missing, or they should be indented
/// below it.
pub(super) fn stray_keys<T: DeserializeOwned>(mapping: &Mapping, head: Option<Head>) -> Vec<String> {
    let of_record = field_names::<T>();
    let is_head = |key: &str, value| head.is_some_and(|head| head.is_meant(key, value));
    let is_field = |key: &str| of_record.contains(&key);
    // An id may have the name of a key, but then its value has keys of a record.
    let is_of_record = |value: &Value| match value {
        Value::Mapping(below) => {
            below.is_empty()
                || below
                    .keys()
                    .any(|key| word(key).is_some_and(|key| is_field(&key)))
        }
        other => other.is_null(),
    };
    let is_nearly_field = |key: &str| is_field(key) || nearest(key, of_record.iter().copied()).is_some();
    let named = mapping
        .iter()
        .filter_map(|(key, value)| Some((word(key)?, value)));
    let keys: Vec<(String, &Value)> = named
        .filter(|(key, value)| {
            let is_stray =
                is_field(key) || (value.is_mapping() && !is_of_record(value) && is_nearly_field(key));
            is_stray && !is_head(key, value)
        })
        .collect();
    if keys.iter().all(|(_, value)| is_of_record(value)) {
        return Vec::new();
    }
    let are_all_pairs = keys
        .iter()
        .all(|(_, value)| value.is_mapping() || value.is_null());
    let stray = keys
        .into_iter()
        .filter(|(_, value)| !(are_all_pairs && is_of_record(value)));
    stray.map(|(key, _)| key).collect()
}

/// The keys right above those.
pub(super) fn above(mapping: &Mapping, stray: &[String]) -> Vec<String> {
    let below = mapping.keys().skip(1);
    let pairs = mapping.keys().zip(below);
    pairs
        .filter(|(_, below)| word(below).is_some_and(|below| stray.contains(&below)))
        .filter_map(|(above, _)| word(above))
        .collect()
}

/// The problem of keys that stand where ids should.
pub(super) fn no_id(keys: &[String]) -> Diagnostic {
    let message = match keys {
        [key] => format!("`{key}` is a key of a record, and stands where its id should be"),
        keys => format!(
            "{} are keys of a record, and no id stands above them",
            list_names(keys)
        ),
    };
    Diagnostic::error("missing-key", message)
        .hint("write a line with the id and a colon above, unless it is there, and indent below it what belongs to the record")
}
