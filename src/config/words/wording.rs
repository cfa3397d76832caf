//! Texts that are given once for all languages, or by language.

use crate::diag::blank;
use crate::forms::{By, Tag, Text};
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A text for all languages, or one for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wording {
    /// The same in all languages, as names mostly are.
    Same(String),
    /// By the tags of languages.
    OfEach(IndexMap<String, String>),
}

impl Wording {
    /// The text of the first of these languages that has one, with its tag; a text for all languages has no tag.
    pub fn of_first<'t>(&self, tags: impl IntoIterator<Item = &'t str>) -> Option<(&str, Option<&'t str>)> {
        match self {
            Self::Same(text) => Some((text, None)),
            Self::OfEach(texts) => tags
                .into_iter()
                .find_map(|tag| Some((texts.get(tag)?.as_str(), Some(tag)))),
        }
    }

    /// The languages that have texts of their own; none where there is one text for all.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        let texts = match self {
            Self::Same(_) => None,
            Self::OfEach(texts) => Some(texts),
        };
        texts
            .into_iter()
            .flat_map(|texts| texts.keys().map(String::as_str))
    }

    /// All texts, each with its path, which begins with that of the field.
    pub fn texts<'s>(&'s self, path: &'s str) -> Vec<(String, &'s str)> {
        match self {
            Self::Same(text) => vec![(path.to_owned(), text)],
            Self::OfEach(texts) => {
                let text = |(tag, text): (&'s String, &'s String)| (format!("{path}.{tag}"), text.as_str());
                texts.iter().map(text).collect()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Wording {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyWording)
    }
}

/// Reads a wording in both ways in which it may be written.
struct AnyWording;

impl<'de> Visitor<'de> for AnyWording {
    type Value = Wording;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text, or a text for each language such as `{de: …, fr: …}`")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Wording, E> {
        blank::text(StrDeserializer::new(text)).map(Wording::Same)
    }

    fn visit_map<A: MapAccess<'de>>(self, texts: A) -> Result<Wording, A::Error> {
        blank::labels(MapAccessDeserializer::new(texts)).map(Wording::OfEach)
    }
}

impl JsonSchema for Wording {
    fn schema_name() -> Cow<'static, str> {
        "Wording".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let same = generator.subschema_for::<Text>();
        let of_each = generator.subschema_for::<By<Tag, Text>>();
        json_schema!({"anyOf": [same, of_each]})
    }
}
