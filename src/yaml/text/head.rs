//! What a file of records says of itself.

use crate::yaml::kind::word;
use serde_yaml::Value;

/// A key of a file of records that stands for what the file says of itself.
#[derive(Debug, Clone, Copy)]
pub struct Head {
    pub key: &'static str,
    /// The keys below it, by which it is told from a record of that id.
    pub below: &'static [&'static str],
}

impl Head {
    /// Whether a key and its value are what the file says of itself.
    pub(super) fn is_meant(self, key: &str, value: &Value) -> bool {
        let is_below = |key: &Value| word(key).is_some_and(|key| self.below.contains(&key.as_str()));
        key == self.key
            && match value {
                Value::Mapping(mapping) => mapping.is_empty() || mapping.keys().any(is_below),
                _ => true,
            }
    }
}
