//! The entries of a mapping as a type takes them: misspelt keys as what was meant, missing ones as blanks.

use super::findings::Findings;
use super::flaw::{Flaw, join};
use super::kind::{PAIRS, TEXT, word};
use crate::diag::nearest;
use serde_yaml::Value;
use std::borrow::Cow;
use std::collections::HashSet;

/// One entry: the key that the type knows, the path in the text, and the value, where there is one.
pub(super) struct Entry<'v> {
    pub(super) key: Cow<'v, str>,
    pub(super) path: String,
    pub(super) value: Option<&'v Value>,
}

/// The entries of a mapping.
pub(super) struct Fields<'v> {
    pub(super) entries: std::vec::IntoIter<Entry<'v>>,
    pub(super) next: Option<Entry<'v>>,
    pub(super) findings: &'v Findings,
}

impl<'v> Fields<'v> {
    /// The entries of a mapping whose keys are ids.
    pub(super) fn of_map(entries: Vec<(&'v Value, &'v Value)>, path: &str, findings: &'v Findings) -> Self {
        let entry = |(key, value): (&'v Value, &'v Value)| {
            let text = match key {
                Value::String(text) => Cow::Borrowed(text.as_str()),
                other => Cow::Owned(word(other).unwrap_or_default()),
            };
            let path = join(path, &text);
            if !key.is_string() {
                let flaw = Flaw::mistyped(&path, TEXT, key);
                findings.note(Flaw { at_key: true, ..flaw });
            }
            Entry {
                path,
                key: text,
                value: Some(value),
            }
        };
        Self::new(entries.into_iter().map(entry).collect(), findings)
    }

    /// The entries of a mapping whose keys are the fields of a struct.
    pub(super) fn of_struct(
        found: Option<&'v Value>,
        (name, fields): (&'static str, &'static [&'static str]),
        path: &str,
        findings: &'v Findings,
    ) -> Self {
        let mapping = found.and_then(Value::as_mapping);
        let mut entries = Vec::new();
        let mut given: HashSet<&str> = HashSet::new();
        let mut unknown: Vec<String> = Vec::new();
        let written: Vec<(String, &Value)> = mapping
            .into_iter()
            .flatten()
            .map(|(key, value)| (word(key).unwrap_or_default(), value))
            .collect();
        given.extend(
            fields
                .iter()
                .filter(|field| written.iter().any(|(key, _)| key == *field)),
        );
        for (key, value) in written {
            let known = fields.iter().find(|field| **field == key).copied();
            let field = known.or_else(|| {
                let free = fields.iter().copied().filter(|field| !given.contains(field));
                nearest(&key, free).inspect(|field| {
                    findings.note(Flaw::unknown_key(path, &key, &[field]));
                })
            });
            match field {
                Some(field) => {
                    given.insert(field);
                    entries.push(Entry {
                        key: Cow::Borrowed(field),
                        path: join(path, &key),
                        value: Some(value),
                    });
                }
                None => unknown.push(key),
            }
        }
        let missing: Vec<&str> = fields
            .iter()
            .copied()
            .filter(|field| !given.contains(field) && findings.is_required(name, field))
            .collect();
        match found {
            Some(Value::Mapping(_)) => {
                let unknown = unknown.iter().map(|key| Flaw::unknown_key(path, key, fields));
                let missing = missing.iter().map(|field| Flaw::missing_key(path, field));
                unknown.chain(missing).for_each(|flaw| findings.note(flaw));
            }
            // Nothing at all is fine where nothing is needed.
            Some(Value::Null) if missing.is_empty() => {}
            Some(found) => findings.note(Flaw::mistyped(path, PAIRS, found)),
            None => {}
        }
        entries.extend(missing.into_iter().map(|field| Entry {
            key: Cow::Borrowed(field),
            path: join(path, field),
            value: None,
        }));
        Self::new(entries, findings)
    }

    fn new(entries: Vec<Entry<'v>>, findings: &'v Findings) -> Self {
        Self {
            entries: entries.into_iter(),
            next: None,
            findings,
        }
    }
}
