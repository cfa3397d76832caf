//! Places: records of `content/shared/places.yaml`, and their words.

use super::shared::Record;
use super::words::{RecordWords, Texts, optional};
use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::diag::blank;
use crate::forms::{Country, Id, PlaceKind, Slug, Text, TimeZone};
use schemars::JsonSchema;
use serde::Deserialize;
use strum::VariantArray;

/// A place.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceRecord {
    /// What kind of place it is: one of `place_kinds` in kzsite.yaml.
    #[schemars(with = "PlaceKind")]
    pub kind: String,
    /// The country it lies in: two capital letters (ISO 3166-1), in quotation marks.
    #[schemars(with = "Option<Country>")]
    #[serde(default)]
    pub country: Option<String>,
    /// Id of the larger place that it lies in.
    #[schemars(with = "Option<Id>")]
    #[serde(default)]
    pub within: Option<String>,
    /// Where it is drawn: longitude and latitude in degrees, east and north positive. A place without a point is listed below the
    /// map.
    #[serde(default)]
    pub point: Option<[f64; 2]>,
    /// How exact the point is.
    #[serde(default)]
    pub precision: Option<Precision>,
    /// Its clocks: a name of the IANA database. Places within it have the same.
    #[schemars(with = "Option<TimeZone>")]
    #[serde(default)]
    pub tz: Option<String>,
    /// Ids that it had before: their addresses lead here.
    #[schemars(with = "Vec<Id>")]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, VariantArray, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// The very spot.
    Exact,
    /// The building.
    Building,
    /// The middle of a town.
    City,
    /// The area around the point.
    Area,
    /// A region that the point stands for.
    Region,
    /// A country that the point stands for.
    Country,
    /// A guess.
    Guess,
}

impl Precision {
    /// All of them, in their order.
    pub const ALL: &[Self] = Self::VARIANTS;

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
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceWords {
    /// The name as it is usual in this language, in plain text.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// What the place is: Markdown, in one paragraph.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub summary: Option<String>,
    /// The last part of its address in this language; the id if it is left out.
    #[schemars(with = "Option<Slug>")]
    #[serde(default)]
    pub slug: Option<String>,
    /// How these words were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
}

impl RecordWords for PlaceWords {
    fn title(&self) -> Option<&str> {
        Some(&self.title)
    }

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
