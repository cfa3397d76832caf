//! The words of a source that carry what rests on it.

use crate::diag::blank;
use crate::forms::Text;
use schemars::JsonSchema;
use serde::Deserialize;

/// The words that something rests on, as the source has them: a `TextQuoteSelector` of the Web Annotation Data Model (W3C).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// The words, letter for letter.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub exact: String,
    /// What stands right before them, where the source has the same words several times.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub prefix: Option<String>,
    /// What stands right behind them.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub suffix: Option<String>,
}

impl Quote {
    /// Its parts as they follow one another in the source.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        let exact = Some(self.exact.as_str());
        [self.prefix.as_deref(), exact, self.suffix.as_deref()]
            .into_iter()
            .flatten()
    }
}
