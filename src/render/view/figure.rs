//! Bodies of the figures page: measures, figures (rival claims), and each claim.

use super::{Chart, Citation, DateWords, Html, Link, ReferenceList, Sizes, Text};
use serde::Serialize;

/// `figures`: all claims.
#[derive(Debug, Serialize)]
pub(crate) struct FiguresBody {
    /// Prose above the list.
    pub(crate) html: String,
    /// Prose below the list: all from the first heading on.
    pub(crate) below: String,
    /// The measures, in the order of the vocabulary.
    pub(crate) measures: Vec<FigureMeasure>,
    /// How many claims there are.
    pub(crate) count: usize,
    /// Reference list of prose, notes and claims.
    pub(crate) references: ReferenceList,
}

/// One measure ("killed").
#[derive(Debug, Serialize)]
pub(crate) struct FigureMeasure {
    /// Id, also the fragment.
    pub(crate) id: String,
    /// Name of the measure.
    pub(crate) title: Text,
    /// What it counts, inline HTML.
    pub(crate) summary: Option<Html>,
    /// Unit in words; absent where the measure has none.
    pub(crate) unit: Option<Text>,
    /// Its figures, by scope.
    pub(crate) figures: Vec<Figure>,
}

/// Rival claims: the same measure and the same scope.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Figure {
    /// Fragment: `killed--security-forces`.
    pub(crate) id: String,
    /// What it is of, and how far its claims are apart.
    #[serde(flatten)]
    pub(crate) line: FigureLine,
    /// The drawing; absent when no claim can be placed on a scale.
    pub(crate) chart: Option<Sizes<Chart>>,
    /// The claims by date, undated ones last; those of one date in the order of the records.
    pub(crate) claims: Vec<Claim>,
}

/// Rival claims as they were known at a time.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct KnownFigure {
    /// What it is of, and how far the claims of that time are apart.
    #[serde(flatten)]
    pub(crate) line: FigureLine,
    /// How many claims there were.
    pub(crate) claims: usize,
    /// Whether some of them were new.
    pub(crate) is_new: bool,
}

/// Rival claims in a line. Templates find its fields among those of what it is a part of.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FigureLine {
    /// URL of the figure on the figures page, where the site has one.
    pub(crate) url: Option<String>,
    /// Name of the measure.
    pub(crate) measure: Text,
    /// Population in words; absent where the scope names none.
    pub(crate) population: Option<Text>,
    /// Place of the claims; absent where the scope names none.
    pub(crate) place: Option<Link>,
    /// Unit in words; absent where the measure has none, and where it is `%`, which is part of the spread.
    pub(crate) unit: Option<Text>,
    /// The spread in words: "8 or 18"; with the unit where that measures: "2 to 3.5 litres".
    pub(crate) spread: String,
    /// The same as it stands before the unit: "dozens of".
    pub(crate) spread_before_unit: String,
    /// What stands between the number and the unit: a space, or nothing as in "3人".
    pub(crate) unit_gap: &'static str,
}

/// One claim.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Claim {
    /// Id.
    pub(crate) id: String,
    /// The id of its element on the list of its kind, which links to it name.
    pub(crate) anchor: String,
    /// URL on the figures page, where the site has one.
    pub(crate) url: Option<String>,
    /// Name of the measure.
    pub(crate) measure: Text,
    /// Population in words.
    pub(crate) population: Option<Text>,
    /// Place the claim is about.
    pub(crate) place: Option<Link>,
    /// The value in words: "at least 18", "dozens", "4–5 billion"; with the unit where that measures: "about 3.5 litres".
    pub(crate) value: String,
    /// Unit in words; absent where the measure has none.
    pub(crate) unit: Option<Text>,
    /// For when the claim is made.
    pub(crate) as_of: Option<DateWords>,
    /// Who asserts it; absent: the source itself, naming nobody.
    pub(crate) asserted_by: Option<Link>,
    /// Through whom it came.
    pub(crate) relayed_by: Vec<Link>,
    /// Where it stands.
    pub(crate) sources: Vec<Citation>,
    /// The word or number as the source prints it, in the source's language.
    pub(crate) as_printed: Option<Text>,
    /// Caveat, inline HTML.
    pub(crate) note: Option<Html>,
}
