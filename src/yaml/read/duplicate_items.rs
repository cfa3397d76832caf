//! Items that repeat an earlier one of their list, which adds nothing.

use crate::yaml::flaw::join;
use serde_yaml::Value;
use std::collections::HashSet;

/// The paths of all such items of a value: texts and mappings, but not numbers, which may well be meant twice.
pub(in crate::yaml) fn paths(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, "", &mut found);
    found
}

fn collect(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Sequence(items) => {
            let mut known: HashSet<&Value> = HashSet::new();
            for (at, item) in items.iter().enumerate() {
                let says_something = match item {
                    Value::String(text) => !text.is_empty(),
                    Value::Mapping(pairs) => !pairs.is_empty(),
                    _ => false,
                };
                if items.len() > 1 && says_something && !known.insert(item) {
                    found.push(join(path, &at.to_string()));
                } else if matches!(item, Value::Sequence(_) | Value::Mapping(_)) {
                    collect(item, &join(path, &at.to_string()), found);
                }
            }
        }
        Value::Mapping(pairs) => {
            for (key, value) in pairs {
                if let (Value::String(key), Value::Sequence(_) | Value::Mapping(_)) = (key, value) {
                    collect(value, &join(path, key), found);
                }
            }
        }
        _ => {}
    }
}
