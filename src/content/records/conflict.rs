//! Conflicts: records of `content/shared/conflicts.yaml`, and their words.

use super::shared::{Record, SourceRef};
use super::words::{RecordWords, Texts, optional};
use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::diag::blank;
use crate::forms::{AtLeast, By, Id, Text};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use strum::VariantArray;

/// A disagreement between or within sources.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConflictRecord {
    /// Between or within sources, or of framing.
    pub kind: ConflictKind,
    /// Whether the statements can all be true.
    pub severity: ConflictSeverity,
    /// Who says what; at least two.
    #[schemars(with = "AtLeast<2, StatementRecord>")]
    pub statements: Vec<StatementRecord>,
    /// Ids of events that it touches.
    #[schemars(with = "Vec<Id>")]
    #[serde(default)]
    pub events: Vec<String>,
    /// Ids of claims that it touches.
    #[schemars(with = "Vec<Id>")]
    #[serde(default)]
    pub figures: Vec<String>,
}

impl Record for ConflictRecord {
    fn is_dated(&self) -> bool {
        true
    }

    fn previous_ids(&self) -> &[String] {
        &[]
    }
}

/// One side of a disagreement.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatementRecord {
    /// Names the statement in the words of each language.
    #[schemars(with = "Id")]
    pub id: String,
    /// Id of the actor who says it; without it, the source itself.
    #[schemars(with = "Option<Id>")]
    #[serde(default)]
    pub asserted_by: Option<String>,
    /// Where it is said; at least one source.
    #[schemars(with = "AtLeast<1, SourceRef>")]
    pub sources: Vec<SourceRef>,
}

/// What kind of disagreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, VariantArray, JsonSchema)]
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
    /// All of them, in their order.
    pub const ALL: &[Self] = Self::VARIANTS;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, VariantArray, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ConflictSeverity {
    /// They cannot.
    Hard,
    /// They can: time, rounding, scope or framing differ.
    Soft,
}

impl ConflictSeverity {
    /// All of them, in their order.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The word in records and for themes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hard => "hard",
            Self::Soft => "soft",
        }
    }
}

/// Words for a conflict.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConflictWords {
    /// What it is about, in plain text.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// Who says what: Markdown by the id of the statement.
    #[schemars(with = "By<Id, Text>")]
    #[serde(default, deserialize_with = "blank::labels")]
    pub statements: IndexMap<String, String>,
    /// What the editors make of it: Markdown, in one paragraph.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub assessment: Option<String>,
    /// How these words were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
}

impl RecordWords for ConflictWords {
    fn title(&self) -> Option<&str> {
        Some(&self.title)
    }

    fn texts(&self) -> Texts<'_> {
        let statements = self.statements.iter();
        let statements = statements.map(|(id, text)| (format!("statements.{id}"), text.as_str()));
        statements
            .chain(optional("assessment", self.assessment.as_deref()))
            .collect()
    }

    fn translation(&self) -> Option<&Translation> {
        self.translation.as_ref()
    }
}

impl PlainTexts for ConflictRecord {
    fn plain(&self) -> Texts<'_> {
        Vec::new()
    }
}

impl PlainTexts for ConflictWords {
    fn plain(&self) -> Texts<'_> {
        vec![("title".to_owned(), &self.title)]
    }
}
