//! What `shortcodes.yaml` says of a shortcode.

use crate::forms::{By, TemplateName};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// A shortcode as `shortcodes.yaml` declares it.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnShortcode {
    /// What it shows, in a sentence for editors.
    #[serde(default)]
    pub description: String,
    /// What pages say in it, by name.
    #[schemars(with = "By<TemplateName, OwnArgument>")]
    #[serde(default)]
    pub arguments: IndexMap<String, OwnArgument>,
}

/// An argument of such a shortcode.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnArgument {
    /// What it takes: `text`, `number`, `yes-no`, or the id of an `event`, `place`, `figure`, `source`, `actor`, `term` or `conflict`.
    pub r#type: ArgumentType,
    /// It takes several ids, with commas between them; the template sees a list.
    #[serde(default)]
    pub many: bool,
    /// A page has to give it.
    #[serde(default)]
    pub required: bool,
    /// What it is where a page does not give it.
    #[serde(default)]
    pub default: Option<Given>,
    /// The only texts that it takes: words that the template chooses by, and that no reader sees.
    #[serde(default)]
    pub one_of: Vec<String>,
    /// What it means, in a sentence for editors.
    #[serde(default)]
    pub description: String,
}

/// What an argument takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ArgumentType {
    /// Words that readers see, in the language of the page.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    YesNo,
    /// The id of an event.
    Event,
    /// The id of a place.
    Place,
    /// The id of a figure; the template sees it with all its rivals.
    Figure,
    /// The id of a source.
    Source,
    /// The id of an actor.
    Actor,
    /// The id of a term.
    Term,
    /// The id of a conflict.
    Conflict,
}

/// A value in `shortcodes.yaml`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "this should be a text, a number, `true` or `false`")]
pub enum Given {
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Whole(i64),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}

impl OwnShortcode {
    /// How a page writes it: `gauge(place, days=3)`, with a star behind what must be given.
    pub fn form(&self, name: &str) -> String {
        let arguments = self
            .arguments
            .iter()
            .map(|(name, argument)| match &argument.default {
                Some(Given::Text(text)) => format!("{name}=\"{text}\""),
                Some(default) => format!("{name}={}", default.text()),
                None if argument.required => format!("{name}*"),
                None => name.clone(),
            });
        format!("{name}({})", arguments.collect::<Vec<_>>().join(", "))
    }
}

impl ArgumentType {
    /// Whether it is the id of a record.
    pub fn names_a_record(self) -> bool {
        !matches!(self, Self::Text | Self::Number | Self::YesNo)
    }

    /// Its name in `shortcodes.yaml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::YesNo => "yes-no",
            Self::Event => "event",
            Self::Place => "place",
            Self::Figure => "figure",
            Self::Source => "source",
            Self::Actor => "actor",
            Self::Term => "term",
            Self::Conflict => "conflict",
        }
    }
}

impl Given {
    /// The value as a page would write it.
    pub fn text(&self) -> String {
        match self {
            Self::Flag(flag) => flag.to_string(),
            Self::Whole(number) => number.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}
