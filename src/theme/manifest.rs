//! `theme.yaml`.

use crate::config::Colour;
use crate::diag::with_hint;
use crate::forms::{HexColour, Tag};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, de::Error};

/// What a theme says of itself.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(
    dead_code,
    reason = "what a theme says of itself is read, so that its keys are known and their values texts"
)]
pub struct Manifest {
    /// The name of the theme.
    pub name: String,
    /// What it is, in a sentence.
    #[serde(default)]
    pub description: String,
    /// Its version: `1.0.0`.
    #[serde(default)]
    pub version: String,
    /// Its licence.
    #[serde(default)]
    pub licence: String,
    /// Who made it.
    #[serde(default)]
    pub author: String,
    /// The theme that has what this one does not have, such as `steppe`.
    #[serde(default)]
    pub extends: Option<String>,
    /// For how many kinds of events the theme has marks.
    #[serde(default)]
    kinds: Option<usize>,
    /// The language whose messages stand in where no language of the site has them.
    #[schemars(with = "Option<Tag>")]
    #[serde(default)]
    language: Option<String>,
    /// The colours that texts stand on; those of links are checked against them.
    #[serde(default)]
    paper: Option<Paper>,
    /// Shortcodes that the theme has a template for.
    #[serde(default)]
    pub shortcodes: Vec<String>,
}

/// The colours that text of a theme stands on.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Paper {
    /// Light paper.
    #[schemars(with = "HexColour")]
    #[serde(deserialize_with = "colour")]
    pub(super) light: Colour,
    /// Dark paper.
    #[schemars(with = "HexColour")]
    #[serde(deserialize_with = "colour")]
    pub(super) dark: Colour,
}

fn colour<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Colour, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|()| {
        D::Error::custom(with_hint(
            format!("`{text}` is no colour"),
            "write one such as `#f9fafa`",
        ))
    })
}

impl Manifest {
    /// This theme where it extends another one.
    pub(super) fn over(mut self, base: Self) -> Self {
        self.kinds = self.kinds.or(base.kinds);
        self.language = self.language.or(base.language);
        self.paper = self.paper.or(base.paper);
        self.shortcodes.extend(base.shortcodes);
        self
    }

    /// For how many kinds of event the theme has marks; none where it has one for any.
    pub(super) fn kinds(&self) -> Option<usize> {
        self.kinds
    }

    /// What pages are printed on.
    pub(super) fn paper(&self) -> Option<Paper> {
        self.paper
    }

    /// The language of the messages that stand in for those that no language of the site has.
    pub(super) fn language(&self) -> &str {
        self.language.as_deref().unwrap_or("en")
    }

    /// The number of the mark, from 1, for a kind at a position of the vocabulary, from 0.
    pub fn mark(&self, position: usize) -> usize {
        self.kinds.map_or(position, |kinds| position % kinds.max(1)) + 1
    }
}
