//! Places: records of `content/shared/places.yaml`, and their words.

use super::shared::Record;
use super::words::{RecordWords, Texts, optional};
use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::diag::blank;
use serde::Deserialize;

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

impl Record for PlaceRecord {
    fn is_dated(&self) -> bool {
        true
    }

    fn previous_ids(&self) -> &[String] {
        &self.previous_ids
    }
}

/// How exact a point is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
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

    /// Whether the point is that of the place itself.
    pub fn is_spot(self) -> bool {
        matches!(self, Self::Exact | Self::Building)
    }

    /// Whether the point only stands for something much larger.
    pub fn is_area(self) -> bool {
        matches!(self, Self::Region | Self::Country)
    }
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
    /// How they were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
}

impl RecordWords for PlaceWords {
    fn texts(&self) -> Texts<'_> {
        optional("summary", self.summary.as_deref())
    }

    fn slug(&self) -> Option<&str> {
        self.slug.as_deref()
    }

    fn translation(&self) -> Option<&Translation> {
        self.translation.as_ref()
    }
}

impl PlainTexts for PlaceRecord {
    fn plain(&self) -> Texts<'_> {
        Vec::new()
    }
}

impl PlainTexts for PlaceWords {
    fn plain(&self) -> Texts<'_> {
        vec![("title".to_owned(), &self.title)]
    }
}
