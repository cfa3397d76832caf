//! Bodies of the figures page: measures, groups of rival claims, and each claim.

use super::{Chart, Citation, DateWords, Html, Link, Reference, Sizes, Text};
use serde::Serialize;

/// `figures`: all claims.
#[derive(Debug, Serialize)]
pub struct FiguresBody {
    /// Prose above the list.
    pub html: String,
    /// Prose below the list: all from the first heading on.
    pub below: String,
    /// The measures, in the order of the vocabulary.
    pub measures: Vec<FigureMeasure>,
    /// How many claims there are.
    pub count: usize,
    /// Reference list of the prose.
    pub references: Vec<Reference>,
}

/// One measure ("killed").
#[derive(Debug, Serialize)]
pub struct FigureMeasure {
    /// Id, also the fragment.
    pub id: String,
    /// Name of the measure.
    pub title: Text,
    /// What it counts.
    pub summary: Option<Text>,
    /// Unit in words.
    pub unit: Text,
    /// Rival claims, by scope.
    pub groups: Vec<FigureGroup>,
}

/// Rival claims: the same measure and the same scope.
#[derive(Debug, Clone, Serialize)]
pub struct FigureGroup {
    /// Fragment: `killed--security-forces`.
    pub id: String,
    /// URL of the group on the figures page.
    pub url: String,
    /// Name of the measure.
    pub measure: Text,
    /// Population in words; absent where the measure has none.
    pub population: Option<Text>,
    /// Place of the claims; absent where the measure has none.
    pub place: Option<Link>,
    /// Unit in words.
    pub unit: Text,
    /// The spread in words: "8 or 18".
    pub spread: String,
    /// The drawing; absent when no claim can be placed on a scale.
    pub chart: Option<Sizes<Chart>>,
    /// The claims, by date, then order of the records.
    pub claims: Vec<Claim>,
}

/// One claim.
#[derive(Debug, Clone, Serialize)]
pub struct Claim {
    /// Id, also the fragment on the figures page (`figure-<id>`).
    pub id: String,
    /// URL on the figures page.
    pub url: String,
    /// Name of the measure.
    pub measure: Text,
    /// Population in words.
    pub population: Option<Text>,
    /// Place the claim is about.
    pub place: Option<Link>,
    /// The value in words: "at least 18", "dozens", "4–5 billion".
    pub value: String,
    /// Unit in words.
    pub unit: Text,
    /// For when the claim is made.
    pub as_of: Option<DateWords>,
    /// Who asserts it; absent: the source itself, naming nobody.
    pub asserted_by: Option<Link>,
    /// Through whom it came.
    pub relayed_by: Vec<Link>,
    /// Where it stands.
    pub sources: Vec<Citation>,
    /// The word or number as the source prints it, in the source's language.
    pub as_printed: Option<Text>,
    /// Caveat, inline HTML.
    pub note: Option<Html>,
}
