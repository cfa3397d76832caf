//! Files that are wrong as a whole: their records stand below one more key, or belong in another file.

use super::Yaml;
use super::head::Head;
use crate::diag::Diagnostic;
use crate::yaml::kind::word;
use crate::yaml::structs::field_names;
use serde::de::DeserializeOwned;
use serde_yaml::{Mapping, Value};
use std::collections::BTreeSet;

impl Yaml<'_> {
    /// The problem that all records stand below one more key, such as the name of the file.
    pub fn wrapped<T: DeserializeOwned>(&self, head: Option<Head>) -> Option<Diagnostic> {
        let mapping = self.mapping()?;
        let fields = field_names::<T>();
        let is_record = |value: &Value| {
            let keys = value.as_mapping().into_iter().flat_map(Mapping::keys);
            keys.filter_map(word).any(|key| fields.contains(&key.as_str()))
        };
        let mut outer = entries(&mapping, head);
        let (first, below) = outer.next().filter(|_| outer.next().is_none())?;
        let (message, hint) = match below {
            Value::Mapping(inner) if !is_record(below) && inner.values().any(is_record) => (
                format!("all of this stands below `{first}:`, which is read as the id of one record"),
                format!("remove the line `{first}:`, and begin each id at the start of its line"),
            ),
            Value::Sequence(items) if items.iter().any(is_record) => (
                format!("these records are a list below `{first}:`, which is read as the id of one record"),
                format!(
                    "remove the line `{first}:`, and write each record below its id, such as `dam-breaks:`"
                ),
            ),
            _ => return None,
        };
        let problem = Diagnostic::error("wrong-type", message).at(self.key_span(&first));
        Some(problem.hint(hint))
    }

    /// The keys of all records, and the first id.
    pub fn keys_of_records(&self, head: Option<Head>) -> Option<(String, BTreeSet<String>)> {
        let mapping = self.mapping()?;
        let (first, _) = entries(&mapping, head).next()?;
        let records = entries(&mapping, head).filter_map(|(_, value)| value.as_mapping());
        let keys = records.flat_map(Mapping::keys).filter_map(word);
        Some((first, keys.collect()))
    }

    fn mapping(&self) -> Option<Mapping> {
        match self.read().0 {
            Value::Mapping(mapping) => Some(mapping),
            _ => None,
        }
    }
}

/// The entries of a file without its head.
fn entries(mapping: &Mapping, head: Option<Head>) -> impl Iterator<Item = (String, &Value)> {
    let named = mapping
        .iter()
        .filter_map(|(key, value)| Some((word(key)?, value)));
    named.filter(move |(key, value)| !head.is_some_and(|head| head.is_meant(key, value)))
}
