//! How a text that is a translation was made.

use super::ConfigFlaw;
use crate::diag::blank;
use crate::forms::{Day, SiteLanguage, Text};
use schemars::JsonSchema;
use serde::Deserialize;

/// How a text that is a translation was made, as front matter, files of words and the configuration say it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// Who translated it.
    pub by: Translator,
    /// The person who compared it with its original.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub reviewed_by: Option<String>,
    /// When that was: a day.
    #[schemars(with = "Option<Day>")]
    #[serde(default)]
    pub reviewed: Option<String>,
    /// The language of the original; the default language if it is left out.
    #[schemars(with = "Option<SiteLanguage>")]
    #[serde(default)]
    pub of: Option<String>,
}

/// Who translates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Translator {
    /// A person.
    Person,
    /// A machine, and no person has compared the translation with its original.
    Machine,
    /// A machine, and a person has compared the translation with its original.
    MachineReviewed,
    /// Nobody: the text is an original, written in its language.
    Original,
}

impl Translator {
    /// The word in files and for themes.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Machine => "machine",
            Self::MachineReviewed => "machine-reviewed",
            Self::Original => "original",
        }
    }
}

impl Translation {
    /// The keys that tell what a mapping is.
    pub const KEYS: [&'static str; 4] = ["by", "reviewed_by", "reviewed", "of"];

    /// Finds contradictions. `path` is the path of the mapping, `own` the language of the text, and `languages` are those of the site.
    pub fn flaws<'l>(
        &self,
        path: &str,
        own: &str,
        mut languages: impl Iterator<Item = &'l str>,
    ) -> Vec<ConfigFlaw> {
        let at = |key: &str| format!("{path}.{key}");
        let review = [("reviewed_by", &self.reviewed_by), ("reviewed", &self.reviewed)];
        let first = review
            .iter()
            .find(|(_, said)| said.is_some())
            .map(|(key, _)| *key);
        let mut flaws = Vec::new();
        match (self.by, first) {
            (Translator::MachineReviewed, _) if self.reviewed_by.is_none() => flaws.push(ConfigFlaw::new(
                at("by"),
                "a review is claimed here, and nobody is named who made it".to_owned(),
                "name the person in `reviewed_by`, or write `by: machine`: what only machines have read again is not reviewed",
            )),
            (Translator::Machine, Some(key)) => flaws.push(ConfigFlaw::new(
                at(key),
                "`by: machine` says that nobody has reviewed the translation".to_owned(),
                format!("write `by: machine-reviewed`, or leave `{key}` out"),
            )),
            (Translator::Original, Some(key)) => flaws.push(ConfigFlaw::new(
                at(key),
                "`by: original` says that this is no translation".to_owned(),
                format!("leave `{key}` out"),
            )),
            _ => {}
        }
        match &self.of {
            Some(of) if self.by == Translator::Original => flaws.push(ConfigFlaw::new(
                at("of"),
                format!("`by: original` says that this is no translation, not even of one in `{of}`"),
                "leave `of` out",
            )),
            Some(of) if of == own => flaws.push(ConfigFlaw::new(
                at("of"),
                format!("a text in `{of}` cannot be the translation of one in `{of}`"),
                "name the language of the original, or write `by: original`",
            )),
            Some(of) if !languages.any(|known| known == of) => flaws.push(ConfigFlaw::new(
                at("of"),
                format!("the language `{of}` is not declared"),
                "declare it under `languages` in kzsite.yaml",
            )),
            _ => {}
        }
        flaws
    }
}
