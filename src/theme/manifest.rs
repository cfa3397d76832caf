//! `theme.yaml`.

use serde::Deserialize;

/// What a theme says of itself.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    dead_code,
    reason = "what a theme says of itself is read, so that its keys are known and their values texts"
)]
pub struct Manifest {
    pub name: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub version: String,
    #[serde(default)]
    pub licence: String,
    #[serde(default)]
    pub author: String,
    /// For how many kinds of event the theme has marks.
    #[serde(default = "no_limit")]
    pub kinds: usize,
    /// The language of the messages that stand in for those that no language of the site has.
    #[serde(default = "english")]
    pub language: String,
    /// Shortcodes that the theme has a template for.
    #[serde(default)]
    pub shortcodes: Vec<String>,
}

fn no_limit() -> usize {
    usize::MAX
}

fn english() -> String {
    "en".to_owned()
}

impl Manifest {
    /// The number of the mark, from 1, for a kind at a position of the vocabulary, from 0.
    pub fn mark(&self, position: usize) -> usize {
        position % self.kinds.max(1) + 1
    }
}
