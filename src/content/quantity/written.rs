//! A quantity as a record writes it.

use super::number::{MOST, Number, NumberVisitor};
use super::value::{Magnitude, Qualifier, Quantity};
use crate::diag::with_hint;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, Visitor, value::MapAccessDeserializer};
use serde_json::json;
use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

/// A quantity as a record writes it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WrittenQuantity {
    /// What it says.
    pub quantity: Quantity,
    /// One of the numbers is written with a decimal point or an exponent, be it whole or not; needed only until the unit has been
    /// checked.
    pub has_point: bool,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Parts {
    /// The number, where something is said of it.
    #[schemars(with = "Option<f64>")]
    #[serde(default)]
    value: Option<Number>,
    /// The lower end of a range.
    #[schemars(with = "Option<f64>")]
    #[serde(default)]
    low: Option<Number>,
    /// The upper end of a range.
    #[schemars(with = "Option<f64>")]
    #[serde(default)]
    high: Option<Number>,
    /// How the number is meant (`about`, `at-least`), or a word instead of it (`dozens`).
    #[serde(default)]
    qualifier: Meaning,
}

/// What stands under `qualifier`.
enum Meaning {
    /// How a number is meant.
    OfNumber(Qualifier),
    /// A word instead of a number.
    Instead(Magnitude),
}

impl Default for Meaning {
    fn default() -> Self {
        Self::OfNumber(Qualifier::Exact)
    }
}

impl JsonSchema for Meaning {
    fn schema_name() -> Cow<'static, str> {
        "Meaning".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let words = [Qualifier::WORDS, Magnitude::WORDS].concat();
        json_schema!({"type": "string", "enum": words})
    }
}

impl JsonSchema for WrittenQuantity {
    fn schema_name() -> Cow<'static, str> {
        "WrittenQuantity".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let instead = json!({"enum": Magnitude::WORDS});
        let mut parts = generator.subschema_for::<Parts>();
        let ways = json!([
            {"required": ["value"], "properties": {"low": false, "high": false, "qualifier": {"enum": Qualifier::WORDS}}},
            {"required": ["low", "high"], "properties": {"value": false, "qualifier": {"enum": Qualifier::WORDS}}},
            {"required": ["qualifier"], "properties": {"value": false, "low": false, "high": false, "qualifier": instead}},
        ]);
        parts.insert("anyOf".to_owned(), ways);
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        let number = json!({"type": "number", "minimum": -most, "maximum": most});
        json_schema!({"anyOf": [number, parts]})
    }
}

impl<'de> Deserialize<'de> for Meaning {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        static WORDS: OnceLock<Vec<&str>> = OnceLock::new();
        let words = || [Qualifier::WORDS, Magnitude::WORDS].concat();
        let word = String::deserialize(deserializer)?;
        let number = Qualifier::of(&word).map(Self::OfNumber);
        number
            .or_else(|| Magnitude::of(&word).map(Self::Instead))
            .ok_or_else(|| D::Error::unknown_variant(&word, WORDS.get_or_init(words)))
    }
}

impl<'de> Deserialize<'de> for WrittenQuantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(QuantityVisitor)
    }
}

struct QuantityVisitor;

impl QuantityVisitor {
    fn exact(number: Number) -> WrittenQuantity {
        WrittenQuantity {
            quantity: Quantity::Number(number.value, Qualifier::Exact),
            has_point: number.has_point,
        }
    }
}

impl<'de> Visitor<'de> for QuantityVisitor {
    type Value = WrittenQuantity;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, or `{value: …, qualifier: …}`, or `{low: …, high: …}`")
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<WrittenQuantity, E> {
        NumberVisitor.visit_f64(value).map(Self::exact)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<WrittenQuantity, E> {
        NumberVisitor.visit_i64(value).map(Self::exact)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<WrittenQuantity, E> {
        NumberVisitor.visit_u64(value).map(Self::exact)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<WrittenQuantity, E> {
        NumberVisitor.visit_u128(value).map(Self::exact)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<WrittenQuantity, E> {
        NumberVisitor.visit_i128(value).map(Self::exact)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<WrittenQuantity, E> {
        NumberVisitor.visit_str(text).map(Self::exact)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<WrittenQuantity, A::Error> {
        let Parts {
            value,
            low,
            high,
            qualifier,
        } = Parts::deserialize(MapAccessDeserializer::new(map))?;
        let has_point = [value, low, high].iter().flatten().any(|number| number.has_point);
        let number = |number: Option<Number>| number.map(|number| number.value);
        let quantity = match (qualifier, number(value), number(low), number(high)) {
            (Meaning::Instead(word), None, None, None) => Quantity::Word(word),
            (Meaning::OfNumber(qualifier), Some(number), None, None) => Quantity::Number(number, qualifier),
            (Meaning::OfNumber(qualifier), None, Some(low), Some(high)) if low <= high => {
                Quantity::Range(low, high, qualifier)
            }
            (Meaning::Instead(_), ..) => {
                return Err(A::Error::custom(with_hint(
                    "a qualifier that stands for a number carries no number",
                    "leave the number out, or write a qualifier of numbers, such as `about`",
                )));
            }
            (Meaning::OfNumber(_), Some(_), ..) => {
                return Err(A::Error::custom(with_hint(
                    "this gives one number and a range",
                    "give either `value`, or `low` and `high`",
                )));
            }
            (Meaning::OfNumber(_), None, Some(_), Some(_)) => {
                return Err(A::Error::custom(with_hint(
                    "`low` is greater than `high`",
                    "swap them",
                )));
            }
            (Meaning::OfNumber(_), None, ..) => {
                return Err(A::Error::custom(with_hint(
                    "there is no number here",
                    "give `value`, or both `low` and `high`, or a qualifier that stands for a number",
                )));
            }
        };
        Ok(WrittenQuantity { quantity, has_point })
    }
}
