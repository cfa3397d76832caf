//! Actors: records of `content/shared/actors.yaml`, and their words.

use super::shared::Record;
use super::words::{RecordWords, Texts, optional};
use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::diag::blank;
use indexmap::IndexMap;
use serde::Deserialize;

/// Somebody who acts: a person, an organisation, a crowd.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActorRecord {
    /// A word of the vocabulary.
    pub kind: String,
    /// The actor it belongs to.
    #[serde(default)]
    pub within: Option<String>,
    /// The same actor in other collections, as URLs.
    #[serde(default)]
    pub same_as: Vec<String>,
    /// How sources spell the name, by language.
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
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActorWords {
    /// Name, plain text.
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// Role, Markdown.
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub summary: Option<String>,
    /// How they were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
}

impl RecordWords for ActorWords {
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
