//! Words for shared records, as the files of a language section have them.

use crate::source::FileId;
use indexmap::IndexMap;
use serde::Deserialize;
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
}

/// The words of one file by id, in the order written.
#[derive(Debug, Clone)]
pub struct WordFile<T> {
    /// The file; absent when the section has none.
    pub file: Option<FileId>,
    /// The words.
    pub entries: IndexMap<String, T>,
}

impl<T> Default for WordFile<T> {
    fn default() -> Self {
        Self {
            file: None,
            entries: IndexMap::new(),
        }
    }
}

/// Words for an event.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventWords {
    /// Headline, plain text.
    pub title: String,
    /// One to three sentences, Markdown.
    pub summary: String,
    /// What sources disagree on, Markdown.
    #[serde(default)]
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
    pub title: String,
    /// What it is, Markdown.
    #[serde(default)]
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
    pub title: String,
    /// Role, Markdown.
    #[serde(default)]
    pub summary: Option<String>,
}

/// Words for a source.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceWords {
    /// Full title, plain text.
    pub title: String,
    /// Label in lists, plain text.
    pub short: String,
    /// What it is, Markdown.
    #[serde(default)]
    pub summary: Option<String>,
}

/// A term and its definition.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermWords {
    /// The term, plain text.
    pub title: String,
    /// Definition, Markdown.
    pub summary: String,
}

/// Words for a conflict.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConflictWords {
    /// What it is about, plain text.
    pub title: String,
    /// Each statement by its id, Markdown.
    pub statements: IndexMap<String, String>,
    /// What the editors make of it, Markdown.
    #[serde(default)]
    pub assessment: Option<String>,
}

/// Words for a claim.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureWords {
    /// Caveat, Markdown.
    pub note: String,
}

/// Words for the vocabulary of the configuration.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VocabularyWords {
    /// Kinds of events.
    #[serde(default)]
    pub event_kinds: IndexMap<String, String>,
    /// Kinds of places.
    #[serde(default)]
    pub place_kinds: IndexMap<String, String>,
    /// Kinds of actors.
    #[serde(default)]
    pub actor_kinds: IndexMap<String, String>,
    /// Roles of actors.
    #[serde(default)]
    pub actor_roles: IndexMap<String, String>,
    /// Populations.
    #[serde(default)]
    pub populations: IndexMap<String, String>,
    /// Units, as they follow a number.
    #[serde(default)]
    pub units: IndexMap<String, String>,
    /// Measures.
    #[serde(default)]
    pub measures: IndexMap<String, MeasureWords>,
}

/// Words for a measure.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureWords {
    /// Name.
    pub title: String,
    /// What it counts.
    #[serde(default)]
    pub summary: Option<String>,
}
