//! Events: records of `content/shared/events.yaml`, and their words.

use super::shared::{Record, SourceRef};
use super::words::{RecordWords, Texts, optional};
use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::diag::blank;
use crate::edtf::Date;
use crate::forms::{ActorRole, AtLeast, Day, DayAndTime, EdtfDate, EventKind, Id, Slug, Text};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use strum::VariantArray;

/// Something that happened, with all that it rests on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventRecord {
    /// When it happened: a date in EDTF, in quotation marks. `?` behind it: uncertain, `~`: about, `[a..b]`: one day of these,
    /// `a/b`: from the first to the last.
    #[schemars(with = "EdtfDate")]
    pub when: String,
    /// Hours between which it happened, where they are known, by the clocks of the place.
    #[serde(default)]
    pub window: Option<Window>,
    /// The hour, of an event on one day, by the clocks of the place: a time, `"16:30"`, `"16:30~"` for about that time, or a part
    /// of the day. Without `window`, and without a time in `when`.
    #[schemars(with = "Option<PartOfDay>")]
    #[serde(default)]
    pub hour: Option<String>,
    /// Where it stands among the events of its day that have no hour: small numbers first.
    #[serde(default)]
    pub order: Option<i32>,
    /// Whether it is a main event of its day: where there is room for few, these are shown.
    #[serde(default)]
    pub lead: bool,
    /// Where it happened; an event without a place is listed as not located.
    #[serde(default)]
    pub r#where: Vec<PlaceRef>,
    /// What kind of event it is: one of `event_kinds` in kzsite.yaml.
    #[schemars(with = "EventKind")]
    pub kind: String,
    /// Who took part, decided, was hit or spoke.
    #[serde(default)]
    pub actors: Vec<ActorRef>,
    /// How sure it is.
    pub status: Status,
    /// Ids of claims in figures.yaml that belong to it.
    #[schemars(with = "Vec<Id>")]
    #[serde(default)]
    pub figures: Vec<String>,
    /// Ids of disagreements in conflicts.yaml that touch it.
    #[schemars(with = "Vec<Id>")]
    #[serde(default)]
    pub conflicts: Vec<String>,
    /// What it rests on; at least one.
    #[schemars(with = "AtLeast<1, SourceRef>")]
    pub sources: Vec<SourceRef>,
    /// Ids that it had before, the oldest first: their addresses lead here, and feeds know it by the first.
    #[schemars(with = "Vec<Id>")]
    #[serde(default)]
    pub previous_ids: Vec<String>,
    /// When the site first told of it: a day, or a time with its offset. Only then is it in the feed.
    #[schemars(with = "Option<Day>")]
    #[serde(default)]
    pub added: Option<String>,
    /// When what the site tells of it was last changed: a day, or a time with its offset.
    #[schemars(with = "Option<Day>")]
    #[serde(default)]
    pub updated: Option<String>,
}

/// Bounds of an event that are finer than a day, as EDTF date-times.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// It did not happen before: a day with a time.
    #[schemars(with = "DayAndTime")]
    pub earliest: String,
    /// It did not happen after: a day with a time.
    #[schemars(with = "DayAndTime")]
    pub latest: String,
}

/// A place of an event.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceRef {
    /// Id of a place in places.yaml.
    #[schemars(with = "Id")]
    pub place: String,
    /// What the place is to the event.
    #[serde(default)]
    pub role: PlaceRole,
}

/// What a place is to an event.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceRole {
    /// It happened there; meant where nothing is said.
    #[default]
    Site,
    /// It came from there.
    Origin,
    /// It went there.
    Destination,
}

/// The hour as records write it.
impl JsonSchema for PartOfDay {
    fn schema_name() -> Cow<'static, str> {
        "Hour".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let parts = Self::ALL.map(Self::as_str);
        let pattern = format!(r"^(([01]\d|2[0-3]):[0-5]\d~?|{})$", parts.join("|"));
        let examples: Vec<&str> = ["16:30", "16:30~"].into_iter().chain(parts).collect();
        let hint = format!(
            "write a time as 16:30, 16:30~ for about that time, or one of {}",
            parts.join(", ")
        );
        json_schema!({"type": "string", "pattern": pattern, "patternErrorMessage": hint, "examples": examples})
    }
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
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorRef {
    /// Id of an actor in actors.yaml.
    #[schemars(with = "Id")]
    pub actor: String,
    /// What the actor was in it: one of `actor_roles` in kzsite.yaml.
    #[schemars(with = "Option<ActorRole>")]
    #[serde(default)]
    pub role: Option<String>,
}

/// How sure an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, VariantArray, JsonSchema)]
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
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventWords {
    /// A headline, in plain text.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// One to three sentences in Markdown, in one paragraph, each with its source: `[@courier, para 3]`. The default language
    /// needs it; another one may borrow it.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub summary: Option<String>,
    /// What is uncertain, or what sources disagree on: Markdown, in one paragraph.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub note: Option<String>,
    /// The last part of its address in this language; the id if it is left out.
    #[schemars(with = "Option<Slug>")]
    #[serde(default)]
    pub slug: Option<String>,
    /// How these words were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
}

impl RecordWords for EventWords {
    fn title(&self) -> Option<&str> {
        Some(&self.title)
    }

    fn texts(&self) -> Texts<'_> {
        let mut texts = optional("summary", self.summary.as_deref());
        texts.extend(optional("note", self.note.as_deref()));
        texts
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
