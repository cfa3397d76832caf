//! Claims: records of `content/shared/figures.yaml`, and their words.

use super::shared::{Record, SourceRef};
use super::words::{RecordWords, Texts, optional};
use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::content::quantity::WrittenQuantity;
use crate::diag::blank;
use serde::Deserialize;

/// One claim: somebody says that something has a value. Claims with the same measure and scope are rivals.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimRecord {
    /// What is counted: a word of the vocabulary.
    pub measure: String,
    /// The value.
    pub value: WrittenQuantity,
    /// Whom and where it counts.
    #[serde(default)]
    pub scope: Scope,
    /// For when it is claimed, as EDTF.
    #[serde(default)]
    pub as_of: Option<String>,
    /// Who claims it; absent: the source itself, naming nobody.
    #[serde(default)]
    pub asserted_by: Option<String>,
    /// Through whom it came.
    #[serde(default)]
    pub relayed_by: Vec<String>,
    /// The word or number as the source prints it.
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub as_printed: Option<String>,
    /// Where it stands; at least one.
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
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// A word of the vocabulary.
    #[serde(default)]
    pub population: Option<String>,
    /// Id of a place.
    #[serde(default)]
    pub place: Option<String>,
}

/// Words for a claim.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClaimWords {
    /// Caveat, Markdown.
    #[serde(deserialize_with = "blank::text")]
    pub note: String,
    /// How they were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
}

impl RecordWords for ClaimWords {
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
