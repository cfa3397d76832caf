//! What holds for all sources of a site.

use super::ConfigFlaw;
use schemars::JsonSchema;
use serde::Deserialize;

/// What holds for all sources.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourcesConfig {
    /// How much is quoted at most of a source whose rights allow an excerpt.
    #[serde(default)]
    pub excerpt: ExcerptLimit,
    /// Whether each language has a page for the editors at `sources/coverage/`, which says what rests on which source.
    #[serde(default)]
    pub coverage: bool,
}

/// How much of a source is quoted at most: whichever of the two is less.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExcerptLimit {
    /// Words of all its quotes together; 100 if it is left out.
    #[serde(default = "default_words")]
    pub words: u32,
    /// Their share of the words of the source, of a hundred; 10 if it is left out.
    #[schemars(range(min = 0, max = 100))]
    #[serde(default = "default_percent")]
    pub percent: u32,
}

fn default_words() -> u32 {
    100
}

fn default_percent() -> u32 {
    10
}

impl Default for ExcerptLimit {
    fn default() -> Self {
        Self {
            words: default_words(),
            percent: default_percent(),
        }
    }
}

impl ExcerptLimit {
    /// How many words of a source may be quoted; `word_count` is that of the source, where it is known.
    pub fn words_of(self, word_count: Option<u32>) -> usize {
        let share = word_count.map(|count| u64::from(count) * u64::from(self.percent) / 100);
        let words = u64::from(self.words);
        usize::try_from(share.map_or(words, |share| share.min(words))).unwrap_or(usize::MAX)
    }
}

impl SourcesConfig {
    /// What the types let through.
    pub(super) fn flaws(&self) -> Option<ConfigFlaw> {
        let percent = self.excerpt.percent;
        (percent > 100).then(|| {
            ConfigFlaw::new(
                "sources.excerpt.percent".to_owned(),
                format!("{percent} percent of a text are more than all of it"),
                "write a number from 0 to 100",
            )
        })
    }
}
