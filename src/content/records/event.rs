//! Events: records of `content/shared/events.yaml`, and their words.

use super::shared::{Record, SourceRef};
use super::words::{RecordWords, Texts};
use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::diag::blank;
use crate::edtf::Date;
use serde::{Deserialize, Serialize};
use strum::VariantArray;

/// Something that happened, with all that it rests on.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventRecord {
    /// When, as EDTF.
    pub when: String,
    /// Bounds finer than a day.
    #[serde(default)]
    pub window: Option<Window>,
    /// The hour that is told: a time on the clocks of the place, or a part of the day.
    #[serde(default)]
    pub hour: Option<String>,
    /// Where the editors put it among the events of its day that have no hour.
    #[serde(default)]
    pub order: Option<i32>,
    /// Whether it is a main event of its day.
    #[serde(default)]
    pub lead: bool,
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

/// A part of a day, as sources tell it instead of a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartOfDay {
    EarlyHours,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
}

impl PartOfDay {
    /// All of them, from midnight to midnight.
    pub const ALL: [Self; 6] = [
        Self::EarlyHours,
        Self::Morning,
        Self::Midday,
        Self::Afternoon,
        Self::Evening,
        Self::Night,
    ];

    /// The word in records, and the end of the message that words it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::EarlyHours => "early-hours",
            Self::Morning => "morning",
            Self::Midday => "midday",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
            Self::Night => "night",
        }
    }

    /// The first and the last minute of the day that people mean by it, for putting events in order.
    pub fn minutes(self) -> (i64, i64) {
        let (from, to) = match self {
            Self::EarlyHours => (0, 6),
            Self::Morning => (6, 12),
            Self::Midday => (11, 13),
            Self::Afternoon => (12, 18),
            Self::Evening => (18, 22),
            Self::Night => (21, 24),
        };
        (from * 60, to * 60 - 1)
    }
}

impl Record for EventRecord {
    fn is_dated(&self) -> bool {
        Date::parse(&self.when).is_ok()
    }

    fn previous_ids(&self) -> &[String] {
        &self.previous_ids
    }
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

/// How sure an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, VariantArray)]
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
    /// All of them, in their order.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The word in records and for themes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Established => "established",
            Self::Reported => "reported",
            Self::Disputed => "disputed",
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
    /// How they were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
}

impl RecordWords for EventWords {
    fn texts(&self) -> Texts<'_> {
        let note = self.note.iter().map(|note| ("note".to_owned(), note.as_str()));
        [("summary".to_owned(), self.summary.as_str())]
            .into_iter()
            .chain(note)
            .collect()
    }

    fn slug(&self) -> Option<&str> {
        self.slug.as_deref()
    }

    fn translation(&self) -> Option<&Translation> {
        self.translation.as_ref()
    }
}

impl PlainTexts for EventRecord {
    fn plain(&self) -> Texts<'_> {
        Vec::new()
    }
}

impl PlainTexts for EventWords {
    fn plain(&self) -> Texts<'_> {
        vec![("title".to_owned(), &self.title)]
    }
}
