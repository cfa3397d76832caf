//! Terms of the glossary: words are all there is to them.

use super::shared::AnyRecords;
use super::words::{RecordWords, Texts, WordFile, optional};
use crate::config::Translation;
use crate::content::plain::PlainTexts;
use crate::diag::{Unread, blank};
use crate::forms::Text;
use crate::input::FileId;
use schemars::JsonSchema;
use serde::Deserialize;

/// A term and its definition.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermWords {
    /// The term, in plain text.
    #[schemars(with = "Text")]
    #[serde(deserialize_with = "blank::text")]
    pub title: String,
    /// What it means: Markdown, in one paragraph. The default language
    /// needs it; another one may borrow it.
    #[schemars(with = "Option<Text>")]
    #[serde(default, deserialize_with = "blank::maybe_text")]
    pub summary: Option<String>,
    /// How these words were translated, where that is not as for the others of the file.
    #[serde(default)]
    pub translation: Option<Translation>,
}

impl AnyRecords for WordFile<TermWords> {
    fn file(&self) -> Option<FileId> {
        self.file
    }

    fn unread(&self) -> &Unread {
        &self.unread
    }

    fn ids(&self) -> Vec<&str> {
        self.entries.keys().map(String::as_str).collect()
    }

    fn undated(&self) -> Vec<&str> {
        Vec::new()
    }

    fn previous_ids(&self) -> Vec<&[String]> {
        Vec::new()
    }
}

impl RecordWords for TermWords {
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

impl PlainTexts for TermWords {
    fn plain(&self) -> Texts<'_> {
        vec![("title".to_owned(), &self.title)]
    }
}
