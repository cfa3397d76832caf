//! Places, actors and conflicts as the files below `content/shared/` have them.

use super::SourceRef;
use crate::diag::{Unread, blank};
use crate::source::FileId;
use indexmap::IndexMap;
use serde::Deserialize;

/// The records of one file, in the order written.
#[derive(Debug, Clone)]
pub struct Records<T> {
    /// The file; absent when the site has none.
    pub file: Option<FileId>,
    /// Id and record.
    pub entries: Vec<(String, T)>,
    /// What of the file could not be read.
    pub unread: Unread,
}

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self {
            file: None,
            entries: Vec::new(),
            unread: Unread::default(),
        }
    }
}

/// A place.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceRecord {
    /// A word of the vocabulary.
    pub kind: String,
    /// ISO 3166-1 alpha-2.
    #[serde(default)]
    pub country: Option<String>,
    /// The place it lies in.
    #[serde(default)]
    pub within: Option<String>,
    /// Longitude and latitude in degrees, WGS 84.
    #[serde(default)]
    pub point: Option<[f64; 2]>,
    /// How exact the point is.
    #[serde(default)]
    pub precision: Option<Precision>,
    /// Time zone, IANA.
    #[serde(default)]
    pub tz: Option<String>,
    /// Ids it had before: their addresses lead here.
    #[serde(default)]
    pub previous_ids: Vec<String>,
}

/// How exact a point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the words themselves")]
pub enum Precision {
    Exact,
    Building,
    City,
    Area,
    Region,
    Country,
    Guess,
}

impl Precision {
    /// The word in records and for themes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Building => "building",
            Self::City => "city",
            Self::Area => "area",
            Self::Region => "region",
            Self::Country => "country",
            Self::Guess => "guess",
        }
    }

    /// Whether the point only stands for something much larger.
    pub fn is_area(self) -> bool {
        matches!(self, Self::Region | Self::Country)
    }
}

/// Somebody who acts: a person, an organisation, a crowd.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActorRecord {
    /// A word of the vocabulary.
    pub kind: String,
    /// The actor it belongs to.
    #[serde(default)]
    pub within: Option<String>,
    /// The same actor in other collections, as URLs.
    #[serde(default)]
    pub same_as: Vec<String>,
    /// How sources spell the name, by language.
    #[serde(default, deserialize_with = "blank::lists")]
    pub spellings: IndexMap<String, Vec<String>>,
}

/// A disagreement between or within sources.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConflictRecord {
    /// Between or within sources, or of framing.
    pub kind: ConflictKind,
    /// Whether the statements can all be true.
    pub severity: Severity,
    /// Who says what; at least two.
    pub statements: Vec<StatementRecord>,
    /// Events it touches.
    #[serde(default)]
    pub events: Vec<String>,
    /// Claims it touches.
    #[serde(default)]
    pub figures: Vec<String>,
}

/// One side of a disagreement.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatementRecord {
    /// Names the statement in the words of each language.
    pub id: String,
    /// Where it is said; at least one.
    pub sources: Vec<SourceRef>,
}

/// What kind of disagreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConflictKind {
    /// Sources contradict one another.
    BetweenSources,
    /// A source contradicts itself.
    WithinSource,
    /// Sources tell the same differently.
    Framing,
}

impl ConflictKind {
    /// The word in records and for themes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BetweenSources => "between-sources",
            Self::WithinSource => "within-source",
            Self::Framing => "framing",
        }
    }
}

/// Whether the statements can all be true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// They cannot.
    Hard,
    /// They can: time, rounding, scope or framing differ.
    Soft,
}

impl Severity {
    /// The word in records and for themes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hard => "hard",
            Self::Soft => "soft",
        }
    }
}
