//! Words for the vocabulary, as `vocabulary.yaml` of a language section has them.

use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::content::records::Texts;
use crate::diag::blank;
use crate::forms::{ActorKind, ActorRole, By, EventKind, MeasureWord, PlaceKind, Population, Text, UnitWord};
use crate::locale::PluralCategory;
use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// Words for the vocabulary of the configuration.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VocabularyWords {
    /// Labels of the kinds of events.
    #[schemars(with = "By<EventKind, Text>")]
    #[serde(default, deserialize_with = "blank::labels")]
    pub event_kinds: IndexMap<String, String>,
    /// Labels of the kinds of places.
    #[schemars(with = "By<PlaceKind, Text>")]
    #[serde(default, deserialize_with = "blank::labels")]
    pub place_kinds: IndexMap<String, String>,
    /// Labels of the kinds of actors.
    #[schemars(with = "By<ActorKind, Text>")]
    #[serde(default, deserialize_with = "blank::labels")]
    pub actor_kinds: IndexMap<String, String>,
    /// Labels of what actors are in events.
    #[schemars(with = "By<ActorRole, Text>")]
    #[serde(default, deserialize_with = "blank::labels")]
    pub actor_roles: IndexMap<String, String>,
    /// Labels of those whom figures count.
    #[schemars(with = "By<Population, Text>")]
    #[serde(default, deserialize_with = "blank::labels")]
    pub populations: IndexMap<String, String>,
    /// Units as they follow a number: a word, or its forms for the plurals of the language.
    #[schemars(with = "By<UnitWord, UnitWords>")]
    #[serde(default)]
    pub units: IndexMap<String, UnitWords>,
    /// What figures count.
    #[schemars(with = "By<MeasureWord, MeasureWords>")]
    #[serde(default)]
    pub measures: IndexMap<String, MeasureWords>,
    /// How these words were translated.
    #[serde(default)]
    pub translation: Option<Translation>,
}

/// Words for a measure.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MeasureWords {
    /// The name, in plain text.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// What exactly it counts: Markdown, in one paragraph.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub summary: Option<String>,
}

/// A unit as it follows a number: one form for all numbers, or one for each plural category of the language.
#[derive(Debug, Clone)]
pub enum UnitWords {
    /// The same after every number.
    Same(String),
    /// By the plural categories of CLDR.
    Forms(PluralForms),
}

/// The forms of a unit by the plural categories of CLDR.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PluralForms {
    /// After 0, in languages that have a form for it.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub zero: Option<String>,
    /// After one, in languages that have a form for it.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub one: Option<String>,
    /// After two, in languages that have a form for it.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub two: Option<String>,
    /// After few, in languages that have a form for it.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub few: Option<String>,
    /// After many, in languages that have a form for it.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub many: Option<String>,
    /// After all other numbers.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub other: String,
    /// Behind words such as "dozens" and "several".
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub words: Option<String>,
}

impl VocabularyWords {
    /// The ids of a list of the vocabulary that have words, in the order written.
    pub fn ids(&self, list: &str) -> Vec<&str> {
        fn keys<T>(words: &IndexMap<String, T>) -> Vec<&str> {
            words.keys().map(String::as_str).collect()
        }
        match list {
            "event_kinds" => keys(&self.event_kinds),
            "place_kinds" => keys(&self.place_kinds),
            "actor_kinds" => keys(&self.actor_kinds),
            "actor_roles" => keys(&self.actor_roles),
            "populations" => keys(&self.populations),
            "units" => keys(&self.units),
            "measures" => keys(&self.measures),
            _ => Vec::new(),
        }
    }
}

impl VocabularyWords {
    /// The texts that are Markdown, each with its path.
    pub fn texts(&self) -> Texts<'_> {
        let measures = self.measures.iter();
        let summaries = measures.filter_map(|(id, words)| {
            let text = words.summary.as_deref()?;
            Some((format!("measures.{id}.summary"), text))
        });
        summaries.collect()
    }
}

impl VocabularyWords {
    /// Optional texts that the original has and these words lack: `measures.homeless` and `summary`. A unit with one form for all numbers
    /// needs none for use behind words.
    pub fn lacking(&self, original: &Self) -> Vec<(String, &'static str)> {
        let measures = self.measures.iter().filter(|(id, words)| {
            let theirs = original.measures.get(*id);
            words.summary.is_none() && theirs.is_some_and(|theirs| theirs.summary.is_some())
        });
        let units = self
            .units
            .iter()
            .filter(|(id, words)| match (words, original.units.get(*id)) {
                (UnitWords::Forms(ours), Some(UnitWords::Forms(theirs))) => {
                    ours.words.is_none() && theirs.words.is_some()
                }
                _ => false,
            });
        let measures = measures.map(|(id, _)| (format!("measures.{id}"), "summary"));
        measures
            .chain(units.map(|(id, _)| (format!("units.{id}"), "words")))
            .collect()
    }
}

impl PlainTexts for VocabularyWords {
    fn plain(&self) -> Texts<'_> {
        let lists = [
            ("event_kinds", &self.event_kinds),
            ("place_kinds", &self.place_kinds),
            ("actor_kinds", &self.actor_kinds),
            ("actor_roles", &self.actor_roles),
            ("populations", &self.populations),
        ];
        let mut texts: Texts<'_> = Vec::new();
        for (list, words) in lists {
            texts.extend(
                words
                    .iter()
                    .map(|(id, word)| (format!("{list}.{id}"), word.as_str())),
            );
        }
        for (id, unit) in &self.units {
            match unit {
                UnitWords::Same(word) => texts.push((format!("units.{id}"), word)),
                UnitWords::Forms(forms) => texts.extend(
                    forms
                        .all()
                        .map(|(form, word)| (format!("units.{id}.{form}"), word)),
                ),
            }
        }
        let measures = self.measures.iter();
        texts.extend(measures.map(|(id, words)| (format!("measures.{id}.title"), words.title.as_str())));
        texts
    }
}

/// What precedes a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitPlace {
    /// A number of this plural category.
    AfterNumber(PluralCategory),
    /// A word such as "dozens"; a unit without a form of its own for that has the one for the category given.
    AfterWord(PluralCategory),
}

impl UnitWords {
    /// The form for a place.
    pub fn get(&self, place: UnitPlace) -> &str {
        let forms = match self {
            Self::Same(word) => return word,
            Self::Forms(forms) => forms,
        };
        let (own, category) = match place {
            UnitPlace::AfterNumber(category) => (None, category),
            UnitPlace::AfterWord(category) => (forms.words.as_deref(), category),
        };
        own.or_else(|| forms.get(category)).unwrap_or(&forms.other)
    }
}

impl PluralForms {
    /// The forms that are written, each with its name.
    fn all(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let forms = [
            ("zero", self.zero.as_deref()),
            ("one", self.one.as_deref()),
            ("two", self.two.as_deref()),
            ("few", self.few.as_deref()),
            ("many", self.many.as_deref()),
            ("other", Some(self.other.as_str())),
            ("words", self.words.as_deref()),
        ];
        forms.into_iter().filter_map(|(name, form)| Some((name, form?)))
    }

    /// The form that is written for a category.
    pub fn get(&self, category: PluralCategory) -> Option<&str> {
        let form = match category {
            PluralCategory::Zero => &self.zero,
            PluralCategory::One => &self.one,
            PluralCategory::Two => &self.two,
            PluralCategory::Few => &self.few,
            PluralCategory::Many => &self.many,
            PluralCategory::Other => return Some(&self.other),
        };
        form.as_deref()
    }
}

impl JsonSchema for UnitWords {
    fn schema_name() -> Cow<'static, str> {
        "UnitWords".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let word = generator.subschema_for::<Text>();
        let forms = generator.subschema_for::<PluralForms>();
        json_schema!({"anyOf": [word, forms]})
    }
}

impl<'de> Deserialize<'de> for UnitWords {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UnitVisitor)
    }
}

struct UnitVisitor;

impl<'de> Visitor<'de> for UnitVisitor {
    type Value = UnitWords;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a word, or `{one: …, other: …}`")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<UnitWords, E> {
        blank::text(word.into_deserializer()).map(UnitWords::Same)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<UnitWords, A::Error> {
        PluralForms::deserialize(MapAccessDeserializer::new(map)).map(UnitWords::Forms)
    }
}
