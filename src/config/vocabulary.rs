//! The words that records may use, and what their units allow.

use crate::diag::with_hint;
use crate::forms::{By, NewWord, UnitWord};
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::json;
use std::borrow::Cow;
use std::fmt;

/// The words that records may use. Order matters: it is the order of legends and lists.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// Kinds of events.
    #[schemars(with = "Vec<NewWord>")]
    #[serde(default)]
    pub event_kinds: Vec<String>,
    /// Kinds of places.
    #[schemars(with = "Vec<NewWord>")]
    #[serde(default)]
    pub place_kinds: Vec<String>,
    /// Kinds of actors.
    #[schemars(with = "Vec<NewWord>")]
    #[serde(default)]
    pub actor_kinds: Vec<String>,
    /// What actors are in events.
    #[schemars(with = "Vec<NewWord>")]
    #[serde(default)]
    pub actor_roles: Vec<String>,
    /// Whom figures count.
    #[schemars(with = "Vec<NewWord>")]
    #[serde(default)]
    pub populations: Vec<String>,
    /// Units of figures: a list of words, where `word: {decimals: 1}` says more of one, or a mapping by them.
    #[serde(default)]
    pub units: Units,
    /// What figures count, each with its unit.
    #[schemars(with = "By<NewWord, Measure>")]
    #[serde(default)]
    pub measures: IndexMap<String, Measure>,
}

/// Whether a word may stand in the vocabulary: it becomes part of addresses and of names in themes.
pub fn is_word(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
}

/// The names of the lists, in the order in which messages name them.
pub const LISTS: [&str; 7] = [
    "event_kinds",
    "place_kinds",
    "actor_kinds",
    "actor_roles",
    "populations",
    "units",
    "measures",
];

impl Vocabulary {
    /// The ids of a list, by its name, in the order written.
    pub fn list(&self, name: &str) -> Vec<&str> {
        fn words(words: &[String]) -> Vec<&str> {
            words.iter().map(String::as_str).collect()
        }
        match name {
            "event_kinds" => words(&self.event_kinds),
            "place_kinds" => words(&self.place_kinds),
            "actor_kinds" => words(&self.actor_kinds),
            "actor_roles" => words(&self.actor_roles),
            "populations" => words(&self.populations),
            "units" => self.units.ids().collect(),
            "measures" => self.measures.keys().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// Renames the word at a position of a list.
    pub fn rename(&mut self, list: &str, at: usize, to: &str) {
        let words = match list {
            "event_kinds" => &mut self.event_kinds,
            "place_kinds" => &mut self.place_kinds,
            "actor_kinds" => &mut self.actor_kinds,
            "actor_roles" => &mut self.actor_roles,
            "populations" => &mut self.populations,
            "units" => {
                if let Some((id, _)) = self.units.0.get_mut(at) {
                    to.clone_into(id);
                }
                return;
            }
            "measures" => {
                // No other measure has that name: otherwise the word would be declared, and nobody would rename one to it.
                if let Some((_, measure)) = self.measures.shift_remove_index(at) {
                    self.measures.shift_insert(at, to.to_owned(), measure);
                }
                return;
            }
            _ => return,
        };
        if let Some(word) = words.get_mut(at) {
            to.clone_into(word);
        }
    }

    /// The unit of a measure; none for a measure or a unit that is not declared.
    pub fn unit_of(&self, measure: &str) -> Option<(&str, Unit)> {
        let id = self.measures.get(measure)?.unit.as_str();
        Some((id, self.units.get(id)?))
    }
}

/// What a claim counts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// In which unit: one of `units`.
    #[schemars(with = "UnitWord")]
    pub unit: String,
}

/// The units of measures: a list of ids, where `id: {…}` says more of one, or a mapping from ids to what is said of them.
#[derive(Debug, Clone, Default)]
pub struct Units(Vec<(String, Unit)>);

/// What values a unit allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// It counts things: whole numbers from 0 upwards. So does every unit of which nothing is said.
    Counts,
    /// It measures: numbers of any sign, with at most so many digits after the decimal point.
    Measures {
        /// The most digits; absent for as many as there are.
        decimals: Option<u8>,
    },
}

impl Units {
    /// The ids, in the order written.
    pub fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter().map(|(id, _)| id.as_str())
    }

    /// What a unit allows.
    pub fn get(&self, id: &str) -> Option<Unit> {
        let found = self.0.iter().find(|(known, _)| known == id);
        found.map(|(_, unit)| *unit)
    }
}

impl JsonSchema for Units {
    fn schema_name() -> Cow<'static, str> {
        "Units".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let word = generator.subschema_for::<NewWord>();
        let named = generator.subschema_for::<By<NewWord, Option<Parts>>>();
        let mut item = named.clone();
        item.insert("minProperties".to_owned(), json!(1));
        item.insert("maxProperties".to_owned(), json!(1));
        json_schema!({"anyOf": [{"type": "array", "items": {"anyOf": [word, item]}}, named]})
    }
}

impl<'de> Deserialize<'de> for Units {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UnitsVisitor)
    }
}

struct UnitsVisitor;

impl<'de> Visitor<'de> for UnitsVisitor {
    type Value = Units;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of units")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Units, A::Error> {
        let mut units = Vec::new();
        while let Some(Entry(id, unit)) = seq.next_element()? {
            units.push((id, unit));
        }
        Ok(Units(units))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Units, A::Error> {
        let mut units = Vec::new();
        while let Some(entry) = map.next_entry()? {
            units.push(entry);
        }
        Ok(Units(units))
    }
}

/// An item of a list of units.
struct Entry(String, Unit);

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EntryVisitor)
    }
}

struct EntryVisitor;

impl<'de> Visitor<'de> for EntryVisitor {
    type Value = Entry;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a unit, as `id` or as `id: {decimals: 1}`")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<Entry, E> {
        Ok(Entry(id.to_owned(), Unit::Counts))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entry, A::Error> {
        let first = map.next_entry::<String, Unit>()?;
        let (id, unit) = first
            .ok_or_else(|| A::Error::custom(with_hint("a unit needs a name", "write `id: {decimals: 1}`")))?;
        match map.next_key::<String>()? {
            None => Ok(Entry(id, unit)),
            Some(second) => Err(A::Error::custom(with_hint(
                format!("`{second}` stands in the item of `{id}`"),
                format!("make it an item of its own, or put it into braces: `{id}: {{decimals: 1}}`"),
            ))),
        }
    }
}

/// Numbers have 15 digits that can be relied on, and readers take in fewer.
const MOST_DECIMALS: u8 = 9;

#[derive(Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Parts {
    /// Whether it counts whole things, which is so if nothing is said, or measures.
    #[serde(default)]
    counts: Option<bool>,
    /// How many digits may stand behind the point.
    #[serde(default)]
    decimals: Option<u8>,
}

impl<'de> Deserialize<'de> for Unit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Parts { counts, decimals } = Option::deserialize(deserializer)?.unwrap_or_default();
        match (counts, decimals) {
            (Some(true), Some(1..)) => Err(D::Error::custom(with_hint(
                "a unit that counts has no decimals",
                "leave `counts` or `decimals` out",
            ))),
            (_, Some(decimals)) if decimals > MOST_DECIMALS => Err(D::Error::custom(with_hint(
                format!("{decimals} digits behind the point are more than a number is shown with"),
                format!("write {MOST_DECIMALS} or fewer"),
            ))),
            (Some(true), _) | (None, None) => Ok(Self::Counts),
            (_, decimals) => Ok(Self::Measures { decimals }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Unit, Units};

    fn check(yaml: &str, expected: Result<&[(&str, Unit)], &str>) {
        let parsed = serde_yaml::from_str::<Units>(yaml);
        match (parsed, expected) {
            (Ok(units), Ok(expected)) => {
                let found: Vec<_> = units.0.iter().map(|(id, unit)| (id.as_str(), *unit)).collect();
                assert_eq!(found, expected, "{yaml}");
            }
            (Err(error), Err(expected)) => assert!(error.to_string().contains(expected), "{error}"),
            (parsed, _) => panic!("{yaml}: {parsed:?}"),
        }
    }

    #[test]
    fn units_count_unless_something_else_is_said() {
        let tenths = Unit::Measures { decimals: Some(1) };
        let any = Unit::Measures { decimals: None };
        check(
            "[persons, percent: {decimals: 1}, kilograms: {counts: false}]",
            Ok(&[("persons", Unit::Counts), ("percent", tenths), ("kilograms", any)]),
        );
        check(
            "{persons: , houses: {counts: true}, cows: {}, percent: {decimals: 1}}",
            Ok(&[
                ("persons", Unit::Counts),
                ("houses", Unit::Counts),
                ("cows", Unit::Counts),
                ("percent", tenths),
            ]),
        );
    }

    #[test]
    fn what_makes_no_unit_is_told() {
        check("persons", Err("expected a list of units"));
        check("~", Err("expected a list of units"));
        check("{persons: {decimal: 1}}", Err("unknown field `decimal`"));
        check("{persons: {counts: true, decimals: 2}}", Err("has no decimals"));
        check(
            "[percent: {decimals: 10}]",
            Err("more than a number is shown with"),
        );
        check("[{percent: {decimals: 1}, persons: }]", Err("an item of its own"));
        check("[persons: {}, 3]", Err("expected a unit"));
    }
}
