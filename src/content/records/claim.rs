//! Claims: records of `content/shared/figures.yaml`, and their words.

use super::shared::{Record, SourceRef};
use super::words::{RecordWords, Texts, optional};
use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::content::quantity::WrittenQuantity;
use crate::diag::blank;
use crate::forms::{AtLeast, EdtfDate, Id, MeasureWord, Population, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// One claim: somebody says that something has a value. Claims with the same measure and scope are rivals.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimRecord {
    /// What is counted: one of `measures` in kzsite.yaml.
    #[schemars(with = "MeasureWord")]
    pub measure: String,
    /// The value: a number, a range, or a word that stands for a number.
    pub value: WrittenQuantity,
    /// Whom and where it counts. Claims with the same measure and scope are rivals, and stand together.
    #[serde(default)]
    pub scope: Scope,
    /// For when it is claimed: a date in EDTF, in quotation marks.
    #[schemars(with = "Option<EdtfDate>")]
    #[serde(default)]
    pub as_of: Option<String>,
    /// Id of the actor who claims it; without it, the source itself.
    #[schemars(with = "Option<Id>")]
    #[serde(default)]
    pub asserted_by: Option<String>,
    /// Ids of actors through whom it came.
    #[schemars(with = "Vec<Id>")]
    #[serde(default)]
    pub relayed_by: Vec<String>,
    /// The number or word as the source prints it, in plain text.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub as_printed: Option<String>,
    /// Where it stands; at least one source.
    #[schemars(with = "AtLeast<1, SourceRef>")]
    pub sources: Vec<SourceRef>,
}

impl Record for ClaimRecord {
    fn is_dated(&self) -> bool {
        true
    }

    fn previous_ids(&self) -> &[String] {
        &[]
    }
}

/// Whom and where a claim counts.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// Whom it counts: one of `populations` in kzsite.yaml.
    #[schemars(with = "Option<Population>")]
    #[serde(default)]
    pub population: Option<String>,
    /// Id of the place where it counts.
    #[schemars(with = "Option<Id>")]
    #[serde(default)]
    pub place: Option<String>,
}

/// Words for a claim.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClaimWords {
    /// A caveat: Markdown, in one paragraph.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub note: String,
    /// How these words were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
}

impl RecordWords for ClaimWords {
    fn title(&self) -> Option<&str> {
        None
    }

    fn texts(&self) -> Texts<'_> {
        vec![("note".to_owned(), &self.note)]
    }

    fn translation(&self) -> Option<&Translation> {
        self.translation.as_ref()
    }
}

impl PlainTexts for ClaimRecord {
    fn plain(&self) -> Texts<'_> {
        optional("as_printed", self.as_printed.as_deref())
    }
}

impl PlainTexts for ClaimWords {
    fn plain(&self) -> Texts<'_> {
        Vec::new()
    }
}
