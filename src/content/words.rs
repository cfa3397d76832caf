//! Words for shared records, as the files of a language section have them.

use crate::diag::{Unread, blank};
use crate::locale::PluralCategory;
use crate::source::FileId;
use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use std::fmt;
use std::sync::Arc;

/// All words of one language.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// `events.yaml`.
    pub events: Arc<WordFile<EventWords>>,
    /// `places.yaml`.
    pub places: Arc<WordFile<PlaceWords>>,
    /// `actors.yaml`.
    pub actors: Arc<WordFile<ActorWords>>,
    /// `sources.yaml`.
    pub sources: Arc<WordFile<SourceWords>>,
    /// `terms.yaml`.
    pub terms: Arc<WordFile<TermWords>>,
    /// `conflicts.yaml`.
    pub conflicts: Arc<WordFile<ConflictWords>>,
    /// `figures.yaml`.
    pub figures: Arc<WordFile<FigureWords>>,
    /// `vocabulary.yaml`.
    pub vocabulary: Arc<VocabularyWords>,
    /// The file of the vocabulary's words.
    pub vocabulary_file: Option<FileId>,
    /// What of it could not be read.
    pub vocabulary_unread: Unread,
}

/// The words of one file by id, in the order written.
#[derive(Debug, Clone)]
pub struct WordFile<T> {
    /// The file; absent when the section has none.
    pub file: Option<FileId>,
    /// The words.
    pub entries: IndexMap<String, T>,
    /// What of the file could not be read.
    pub unread: Unread,
}

impl<T> Default for WordFile<T> {
    fn default() -> Self {
        Self {
            file: None,
            entries: IndexMap::new(),
            unread: Unread::default(),
        }
    }
}

/// Words for an event.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventWords {
    /// Headline, plain text.
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// One to three sentences, Markdown.
    #[serde(deserialize_with = "blank::text")]
    pub summary: String,
    /// What sources disagree on, Markdown.
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub note: Option<String>,
    /// Last part of the address; the id when absent.
    #[serde(default)]
    pub slug: Option<String>,
}

/// Words for a place.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceWords {
    /// Name, plain text.
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// What it is, Markdown.
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub summary: Option<String>,
    /// Last part of the address; the id when absent.
    #[serde(default)]
    pub slug: Option<String>,
}

/// Words for an actor.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActorWords {
    /// Name, plain text.
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// Role, Markdown.
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub summary: Option<String>,
}

/// Words for a source.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceWords {
    /// Full title, plain text.
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// Label in lists, plain text.
    #[serde(deserialize_with = "blank::text")]
    pub short: String,
    /// What it is, Markdown.
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub summary: Option<String>,
}

/// A term and its definition.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermWords {
    /// The term, plain text.
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// Definition, Markdown.
    #[serde(deserialize_with = "blank::text")]
    pub summary: String,
}

/// Words for a conflict.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConflictWords {
    /// What it is about, plain text.
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// Each statement by its id, Markdown.
    #[serde(deserialize_with = "blank::labels")]
    pub statements: IndexMap<String, String>,
    /// What the editors make of it, Markdown.
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub assessment: Option<String>,
}

/// Words for a claim.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureWords {
    /// Caveat, Markdown.
    #[serde(deserialize_with = "blank::text")]
    pub note: String,
}

/// Words for the vocabulary of the configuration.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VocabularyWords {
    /// Kinds of events.
    #[serde(default, deserialize_with = "blank::labels")]
    pub event_kinds: IndexMap<String, String>,
    /// Kinds of places.
    #[serde(default, deserialize_with = "blank::labels")]
    pub place_kinds: IndexMap<String, String>,
    /// Kinds of actors.
    #[serde(default, deserialize_with = "blank::labels")]
    pub actor_kinds: IndexMap<String, String>,
    /// Roles of actors.
    #[serde(default, deserialize_with = "blank::labels")]
    pub actor_roles: IndexMap<String, String>,
    /// Populations.
    #[serde(default, deserialize_with = "blank::labels")]
    pub populations: IndexMap<String, String>,
    /// Units, as they follow a number.
    #[serde(default)]
    pub units: IndexMap<String, UnitWords>,
    /// Measures.
    #[serde(default)]
    pub measures: IndexMap<String, MeasureWords>,
}

/// Words for a measure.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureWords {
    /// Name.
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// What it counts.
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
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names are those of the categories")]
pub struct PluralForms {
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub zero: Option<String>,
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub one: Option<String>,
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub two: Option<String>,
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub few: Option<String>,
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub many: Option<String>,
    #[serde(deserialize_with = "blank::text")]
    pub other: String,
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

impl UnitWords {
    /// The form for a plural category.
    pub fn get(&self, category: PluralCategory) -> &str {
        match self {
            Self::Same(word) => word,
            Self::Forms(forms) => forms.get(category).unwrap_or(&forms.other),
        }
    }
}

impl PluralForms {
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
