//! Claims: records of `content/shared/figures.yaml`, and their words.

use super::SourceRef;
use super::number::{Number, NumberVisitor};
use super::words::{RecordWords, Texts};
use crate::diag::blank;
use serde::de::{Deserializer, Error, MapAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Serialize};
use std::fmt;

/// One claim: somebody says that something has a value. Claims with the same measure and scope are rivals.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureRecord {
    /// What is counted: a word of the vocabulary.
    pub measure: String,
    /// The value.
    pub value: FigureValue,
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

/// A value: a number, a range, or only an order of magnitude in words.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FigureValue {
    /// The number.
    pub value: Option<f64>,
    /// Lower end of a range.
    pub low: Option<f64>,
    /// Upper end of a range.
    pub high: Option<f64>,
    /// How the number is meant, or the word that stands for one.
    pub qualifier: Qualifier,
    /// One of the numbers is written with a decimal point or an exponent, be it whole or not.
    pub pointed: bool,
}

/// How a number is meant, or a word that stands for one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the words themselves")]
pub enum Qualifier {
    #[default]
    Exact,
    About,
    Nearly,
    JustUnder,
    JustOver,
    AtLeast,
    MoreThan,
    UpTo,
    Under,
    Last,
    Several,
    Few,
    Tens,
    SeveralTens,
    Dozens,
    SeveralDozen,
    Hundreds,
    Countless,
    Most,
    Manifold,
}

impl Qualifier {
    /// Whether the word stands instead of a number.
    pub fn is_verbal(self) -> bool {
        use Qualifier::{
            Countless, Dozens, Few, Hundreds, Manifold, Most, Several, SeveralDozen, SeveralTens, Tens,
        };
        matches!(
            self,
            Several
                | Few
                | Tens
                | SeveralTens
                | Dozens
                | SeveralDozen
                | Hundreds
                | Countless
                | Most
                | Manifold
        )
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    #[serde(default)]
    value: Option<Number>,
    #[serde(default)]
    low: Option<Number>,
    #[serde(default)]
    high: Option<Number>,
    #[serde(default)]
    qualifier: Qualifier,
}

impl<'de> Deserialize<'de> for FigureValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl ValueVisitor {
    fn exact(number: Number) -> FigureValue {
        FigureValue {
            value: Some(number.value),
            low: None,
            high: None,
            qualifier: Qualifier::Exact,
            pointed: number.pointed,
        }
    }
}

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = FigureValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, or `{value: …, qualifier: …}`, or `{low: …, high: …}`")
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<FigureValue, E> {
        NumberVisitor.visit_f64(value).map(Self::exact)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<FigureValue, E> {
        NumberVisitor.visit_i64(value).map(Self::exact)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<FigureValue, E> {
        NumberVisitor.visit_u64(value).map(Self::exact)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<FigureValue, E> {
        NumberVisitor.visit_u128(value).map(Self::exact)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<FigureValue, E> {
        NumberVisitor.visit_i128(value).map(Self::exact)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<FigureValue, E> {
        NumberVisitor.visit_str(text).map(Self::exact)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<FigureValue, A::Error> {
        let Parts {
            value,
            low,
            high,
            qualifier,
        } = Parts::deserialize(MapAccessDeserializer::new(map))?;
        let numbers = [value, low, high];
        let [value, low, high] = numbers.map(|number| number.map(|number| number.value));
        let flaw = if qualifier.is_verbal() && (value.is_some() || low.is_some() || high.is_some()) {
            "a qualifier that stands for a number carries no number"
        } else if !qualifier.is_verbal() && value.is_none() && (low.is_none() || high.is_none()) {
            "give `value`, or both `low` and `high`, or a qualifier that stands for a number"
        } else if value.is_some() && (low.is_some() || high.is_some()) {
            "give either `value` or `low` and `high`"
        } else if low.zip(high).is_some_and(|(low, high)| low > high) {
            "`low` is greater than `high`"
        } else {
            return Ok(FigureValue {
                value,
                low,
                high,
                qualifier,
                pointed: numbers.iter().flatten().any(|number| number.pointed),
            });
        };
        Err(A::Error::custom(flaw))
    }
}

/// Words for a claim.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureWords {
    /// Caveat, Markdown.
    #[serde(deserialize_with = "blank::text")]
    pub note: String,
}

impl RecordWords for FigureWords {
    fn texts(&self) -> Texts<'_> {
        vec![("note".to_owned(), &self.note)]
    }
}
