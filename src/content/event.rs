//! Events as `content/shared/events.yaml` has them.

use serde::{Deserialize, Serialize};

/// Something that happened, with all that it rests on.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventRecord {
    /// When, as EDTF.
    pub when: String,
    /// Bounds finer than a day.
    #[serde(default)]
    pub window: Option<Window>,
    /// Where; an event without a place is listed as not located.
    #[serde(default)]
    pub r#where: Vec<PlaceRef>,
    /// A word of the vocabulary.
    pub kind: String,
    /// Who took part, decided, was hit or spoke.
    #[serde(default)]
    pub actors: Vec<ActorRef>,
    /// How sure it is.
    pub status: Status,
    /// Claims that belong to it.
    #[serde(default)]
    pub figures: Vec<String>,
    /// Disagreements that touch it.
    #[serde(default)]
    pub conflicts: Vec<String>,
    /// What it rests on; at least one.
    pub sources: Vec<SourceRef>,
    /// Ids it had before, the oldest first: their addresses lead here, and feeds know it by the first.
    #[serde(default)]
    pub previous_ids: Vec<String>,
    /// When the site first told of it: a day, or a time with its offset.
    #[serde(default)]
    pub added: Option<String>,
    /// When what the site tells of it was last changed.
    #[serde(default)]
    pub updated: Option<String>,
}

/// Bounds of an event that are finer than a day, as EDTF date-times.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// Not before.
    pub earliest: String,
    /// Not after.
    pub latest: String,
}

/// A place of an event.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceRef {
    /// Id of the place.
    pub place: String,
    /// What the place is to the event.
    #[serde(default)]
    pub role: PlaceRole,
}

/// What a place is to an event.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceRole {
    /// It happened there.
    #[default]
    Site,
    /// It came from there.
    Origin,
    /// It went there.
    Destination,
}

impl PlaceRole {
    /// The word in records and for themes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Site => "site",
            Self::Origin => "origin",
            Self::Destination => "destination",
        }
    }
}

/// An actor of an event.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActorRef {
    /// Id of the actor.
    pub actor: String,
    /// A word of the vocabulary.
    #[serde(default)]
    pub role: Option<String>,
}

/// A source that a record rests on.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceRef {
    /// Id of the source.
    pub source: String,
    /// The place in it: `para 9`, `paras 3-5, 9`.
    #[serde(default)]
    pub locator: Option<String>,
}

/// How sure an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Sources agree, independently of one another.
    Established,
    /// A source says so.
    Reported,
    /// Sources disagree, or a source doubts it.
    Disputed,
}

impl Status {
    /// The word in records and for themes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Established => "established",
            Self::Reported => "reported",
            Self::Disputed => "disputed",
        }
    }
}
