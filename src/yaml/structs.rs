//! The entries of a mapping as a type takes them: misspelt keys corrected, missing ones as blanks, and numbers for keys that are numbers.

use super::findings::{Findings, Lone, Stop};
use super::flaw::forms::meant;
use super::flaw::{Flaw, join};
use super::kind::{TEXT, word};
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use serde_yaml::Value;
use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashSet;

/// One entry: the key that the type knows, the path in the text, and the value, where there is one.
pub(super) struct Entry<'v> {
    pub(super) key: Cow<'v, str>,
    /// The key as it is written, where that is no text.
    pub(super) untexted: Option<&'v Value>,
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
            Entry {
                path: join(path, &text),
                key: text,
                untexted: Some(key).filter(|key| !key.is_string()),
                value: Some(value),
            }
        };
        let entries = entries.into_iter().map(entry);
        Self::new(
            entries
                .filter(|entry| !findings.is_key_refused(&entry.path))
                .collect(),
            findings,
        )
    }

    /// The entries of a mapping whose keys are the fields of a struct.
    pub(super) fn of_struct(
        found: Option<&'v Value>,
        (name, fields): (&'static str, &'static [&'static str]),
        path: &str,
        findings: &'v Findings,
    ) -> Self {
        let mut given: HashSet<&str> = HashSet::new();
        let mut unknown: Vec<String> = Vec::new();
        let mut entries = Vec::new();
        let mapping = found.and_then(Value::as_mapping);
        let written: Vec<(String, &Value)> = mapping
            .into_iter()
            .flatten()
            .map(|(key, value)| (word(key).unwrap_or_default(), value))
            .collect();
        let is_written = |field: &&&str| written.iter().any(|(key, _)| key == *field);
        given.extend(fields.iter().filter(is_written));
        for (key, value) in written {
            let known = fields.iter().find(|field| **field == key).copied();
            let field = known.or_else(|| {
                let free = fields.iter().copied().filter(|field| !given.contains(field));
                meant(&key, &free.collect::<Vec<_>>())
                    .inspect(|field| findings.note(Flaw::misnamed_key(path, &key, field)))
            });
            let Some(field) = field else {
                unknown.push(key);
                continue;
            };
            given.insert(field);
            entries.push(Entry {
                key: Cow::Borrowed(field),
                untexted: None,
                path: join(path, &key),
                value: Some(value),
            });
        }
        let is_missing = |field: &&str| !given.contains(field) && findings.is_required(name, field);
        let missing: Vec<&str> = fields.iter().copied().filter(is_missing).collect();
        note_keys(found, (&unknown, &missing), fields, path, findings);
        entries.extend(missing.into_iter().map(|field| Entry {
            key: Cow::Borrowed(field),
            untexted: None,
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

/// Notes the keys of a mapping that are unknown or missing, or that there is no mapping.
fn note_keys(
    found: Option<&Value>,
    (all_unknown, missing): (&[String], &[&str]),
    fields: &'static [&'static str],
    path: &str,
    findings: &Findings,
) {
    match found {
        Some(Value::Mapping(mapping)) => {
            let unknown = all_unknown.iter().map(|key| Flaw::unknown_key(path, key, fields));
            if let ([key], [field]) = (all_unknown, missing)
                && let Some(value) = mapping.get(key.as_str())
                && Flaw::unknown_key(path, key, fields).is_at_a_loss()
            {
                findings.note_lone(Lone {
                    unknown: join(path, key),
                    value: value.clone(),
                    missing: join(path, field),
                });
            }
            let missing = missing.iter().map(|field| Flaw::missing_key(path, field));
            unknown.chain(missing).for_each(|flaw| findings.note(flaw));
        }
        // No value at all is fine where no key is required.
        Some(Value::Null) if missing.is_empty() => {}
        Some(found) => findings.note(Flaw::not_a_mapping(path, fields, found)),
        None => {}
    }
}

/// The fields of a type that is a struct; none for other types.
pub fn field_names<T: DeserializeOwned>() -> &'static [&'static str] {
    let asked = Cell::new(&[][..]);
    // Only the names that the type asks for are wanted; no value is made.
    drop(T::deserialize(Asked(&asked)));
    asked.get()
}

/// A deserializer that notes which fields are asked for.
struct Asked<'a>(&'a Cell<&'static [&'static str]>);

impl<'de> Deserializer<'de> for Asked<'_> {
    type Error = Stop;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Stop> {
        Err(Stop::Noted)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Stop> {
        self.0.set(fields);
        Err(Stop::Noted)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq tuple
        tuple_struct map enum identifier ignored_any
    }
}

/// The key of an entry: a text, or a number where the type of keys is one.
pub(super) struct Key<'e, 'v> {
    pub(super) entry: &'e Entry<'v>,
    pub(super) findings: &'e Findings,
}

impl Key<'_, '_> {
    fn text<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        if let Some(key) = self.entry.untexted {
            let flaw = Flaw::wrong_type(&self.entry.path, TEXT, key);
            let written = &self.entry.key;
            self.findings.note(Flaw {
                at_key: true,
                message: flaw.message.replacen("this", "this key", 1),
                hint: Some(format!("put the key into quotes: `\"{written}\":`").into()),
                ..flaw
            });
        }
        visitor.visit_str(&self.entry.key)
    }

    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
        match self.entry.key.parse::<i64>() {
            Ok(number) => match u64::try_from(number) {
                Ok(number) => visitor.visit_u64(number),
                Err(_) => visitor.visit_i64(number),
            },
            Err(_) => visitor.visit_str(&self.entry.key),
        }
    }
}

macro_rules! keys {
    ($($method:ident $read:ident;)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Stop> {
            self.$read(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Key<'_, '_> {
    type Error = Stop;

    keys! {
        deserialize_any text;
        deserialize_str text;
        deserialize_string text;
        deserialize_identifier text;
        deserialize_u32 number;
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Stop> {
        visitor.visit_enum(self.entry.key.as_ref().into_deserializer())
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u64 u128 f32 f64 char bytes byte_buf option unit unit_struct seq tuple tuple_struct map struct ignored_any
    }
}
