//! `theme.yaml`.

use serde::Deserialize;

/// What a theme says of itself.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names are the keys of the file")]
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
    /// Shortcodes that the theme has a template for.
    #[serde(default)]
    pub shortcodes: Vec<String>,
}
