//! The key of a file of records that holds facts about the file itself.

use crate::yaml::kind::word;
use serde_yaml::Value;

/// A key of a file of records that holds no record, but facts about the file itself.
#[derive(Debug, Clone, Copy)]
pub struct Head {
    pub key: &'static str,
    /// The keys below it, by which it is told from a record of that id.
    pub below: &'static [&'static str],
}

impl Head {
    /// Whether a key and its value are the head, and not a record with that id.
    pub(super) fn is_meant(self, key: &str, value: &Value) -> bool {
        let is_below = |key: &Value| word(key).is_some_and(|key| self.below.contains(&key.as_str()));
        key == self.key
            && match value {
                Value::Mapping(mapping) => mapping.is_empty() || mapping.keys().any(is_below),
                _ => true,
            }
    }
}
