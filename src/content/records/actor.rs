//! Actors: records of `content/shared/actors.yaml`, and their words.

use super::shared::Record;
use super::words::{RecordWords, Texts, optional};
use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::diag::blank;
use crate::forms::{ActorKind, By, Id, Tag, Text, WebAddress};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// Somebody who acts: a person, an organisation, a crowd.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorRecord {
    /// What kind of actor it is: one of `actor_kinds` in kzsite.yaml.
    #[schemars(with = "ActorKind")]
    pub kind: String,
    /// Id of the actor that it belongs to.
    #[schemars(with = "Option<Id>")]
    #[serde(default)]
    pub within: Option<String>,
    /// The same actor elsewhere, such as in Wikidata: web addresses.
    #[schemars(with = "Vec<WebAddress>")]
    #[serde(default)]
    pub same_as: Vec<String>,
    /// How sources spell the name: lists of names by language.
    #[schemars(with = "By<Tag, Vec<Text>>")]
    #[serde(default, deserialize_with = "blank::lists")]
    pub spellings: IndexMap<String, Vec<String>>,
}

impl Record for ActorRecord {
    fn is_dated(&self) -> bool {
        true
    }

    fn previous_ids(&self) -> &[String] {
        &[]
    }
}

/// Words for an actor.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActorWords {
    /// The name, in plain text.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// Who that is: Markdown, in one paragraph.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub summary: Option<String>,
    /// How these words were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
}

impl RecordWords for ActorWords {
    fn title(&self) -> Option<&str> {
        Some(&self.title)
    }

    fn texts(&self) -> Texts<'_> {
        optional("summary", self.summary.as_deref())
    }

    fn translation(&self) -> Option<&Translation> {
        self.translation.as_ref()
    }
}

impl PlainTexts for ActorRecord {
    fn plain(&self) -> Texts<'_> {
        let spellings = self.spellings.iter().flat_map(|(tag, names)| {
            let names = names.iter().enumerate();
            names.map(move |(index, name)| (format!("spellings.{tag}.{index}"), name.as_str()))
        });
        spellings.collect()
    }
}

impl PlainTexts for ActorWords {
    fn plain(&self) -> Texts<'_> {
        vec![("title".to_owned(), &self.title)]
    }
}
