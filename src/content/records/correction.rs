//! Corrections: records of `content/shared/corrections.yaml`, and their words.

use super::shared::Record;
use super::words::{RecordWords, Texts};
use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::diag::blank;
use crate::edtf::Date;
use crate::forms::{AtLeast, Day, RecordLink, RecordOrPage, Text};
use schemars::JsonSchema;
use serde::Deserialize;
use strum::VariantArray;

/// A change of substance in what the site has told.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionRecord {
    /// What was changed: records as links name them, `event:dam-breaks`, and paths of pages, `causes.md`; at least one.
    #[schemars(with = "AtLeast<1, RecordOrPage>")]
    pub about: Vec<String>,
    /// Records that the site tells of no more, as links named them.
    #[schemars(with = "Vec<RecordLink>")]
    #[serde(default)]
    pub removed: Vec<String>,
    /// What of it was changed; absent where that is several things, or is told in words only.
    #[serde(default)]
    pub field: Option<CorrectedField>,
    /// What stood there before, as it was written: a date, a number, a status or severity, or the id of a place or an actor.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub before: Option<String>,
    /// What stands there now, likewise.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub after: Option<String>,
    /// When the site was changed: a day, or a time with its offset.
    #[schemars(with = "Day")]
    pub date: String,
    /// Why.
    pub kind: CorrectionKind,
}

impl Record for CorrectionRecord {
    fn is_dated(&self) -> bool {
        Date::parse(&self.date).is_ok_and(|date| date.timestamp().is_some())
    }

    fn previous_ids(&self) -> &[String] {
        &[]
    }
}

/// Why something was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CorrectionKind {
    /// It was wrong.
    Correction,
    /// More is known now.
    Update,
    /// It was missing.
    Addition,
}

impl CorrectionKind {
    /// The word in records and for themes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Correction => "correction",
            Self::Update => "update",
            Self::Addition => "addition",
        }
    }
}

/// What of a record or page was changed: the key as records have it, or a title or text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, VariantArray, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CorrectedField {
    /// The date of an event.
    When,
    /// The hours of an event.
    Window,
    /// The hour of an event.
    Hour,
    /// Where an event happened.
    Where,
    /// Who had part in an event.
    Actors,
    /// How sure an event is.
    Status,
    /// The value of a claim.
    Value,
    /// For when a claim is made.
    AsOf,
    /// Who claims it.
    AssertedBy,
    /// Through whom a claim came.
    RelayedBy,
    /// Whether the statements of a conflict can all be true.
    Severity,
    /// The statements of a conflict.
    Statements,
    /// A title.
    Title,
    /// A text.
    Text,
}

impl CorrectedField {
    /// Whether a correction can name a key of a record.
    pub fn is_named(key: &str) -> bool {
        Self::VARIANTS.iter().any(|field| field.as_str() == key)
    }

    /// The end of its message's key: readers are told an hour and hours by one word.
    pub fn message_key(self) -> String {
        let field = match self {
            Self::Hour => Self::Window,
            field => field,
        };
        field.as_str().replace('_', "-")
    }

    /// The word in records.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::When => "when",
            Self::Window => "window",
            Self::Hour => "hour",
            Self::Where => "where",
            Self::Actors => "actors",
            Self::Status => "status",
            Self::Value => "value",
            Self::AsOf => "as_of",
            Self::AssertedBy => "asserted_by",
            Self::RelayedBy => "relayed_by",
            Self::Severity => "severity",
            Self::Statements => "statements",
            Self::Title => "title",
            Self::Text => "text",
        }
    }
}

/// Words for a correction.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionWords {
    /// What was changed, and why: Markdown, in one paragraph.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub summary: String,
    /// How these words were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
}

impl RecordWords for CorrectionWords {
    fn title(&self) -> Option<&str> {
        None
    }

    fn texts(&self) -> Texts<'_> {
        vec![("summary".to_owned(), &self.summary)]
    }

    fn translation(&self) -> Option<&Translation> {
        self.translation.as_ref()
    }
}

impl PlainTexts for CorrectionRecord {
    fn plain(&self) -> Texts<'_> {
        Vec::new()
    }
}

impl PlainTexts for CorrectionWords {
    fn plain(&self) -> Texts<'_> {
        Vec::new()
    }
}
