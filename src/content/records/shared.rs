//! What is common to records of several kinds.

use super::quote::Quote;
use crate::content::locator::Locator;
use crate::diag::Unread;
use crate::forms::Id;
use crate::input::FileId;
use schemars::JsonSchema;
use serde::Deserialize;

/// A record as it is written. Kinds without previous ids or dates say so.
pub trait Record {
    /// Whether it has a date that can be read, or needs none.
    fn is_dated(&self) -> bool;

    /// The ids that it had before.
    fn previous_ids(&self) -> &[String];
}

/// The records of one kind, wherever they are written.
pub trait AnyRecords {
    /// The file that holds all of them; absent when the site has none, or each record has a file of its own.
    fn file(&self) -> Option<FileId>;

    /// What of that file could not be read.
    fn unread(&self) -> &Unread;

    /// The ids of those that are on the site, in the order written: all but the undated ones.
    fn ids(&self) -> Vec<&str>;

    /// The ids of those whose date cannot be read.
    fn undated(&self) -> Vec<&str>;

    /// The ids that each had before.
    fn previous_ids(&self) -> Vec<&[String]>;
}

/// The records of one file, in the order written.
#[derive(Debug, Clone)]
pub struct RecordFile<T> {
    /// The file; absent when the site has none.
    pub file: Option<FileId>,
    /// Id and record.
    pub entries: Vec<(String, T)>,
    /// What of the file could not be read.
    pub unread: Unread,
}

impl<T> Default for RecordFile<T> {
    fn default() -> Self {
        Self {
            file: None,
            entries: Vec::new(),
            unread: Unread::default(),
        }
    }
}

impl<T: Record> RecordFile<T> {
    fn ids_of(&self, is_dated: bool) -> Vec<&str> {
        let entries = self.entries.iter();
        let found = entries.filter(|(_, record)| record.is_dated() == is_dated);
        found.map(|(id, _)| id.as_str()).collect()
    }
}

impl<T: Record> AnyRecords for RecordFile<T> {
    fn file(&self) -> Option<FileId> {
        self.file
    }

    fn unread(&self) -> &Unread {
        &self.unread
    }

    fn ids(&self) -> Vec<&str> {
        self.ids_of(true)
    }

    fn undated(&self) -> Vec<&str> {
        self.ids_of(false)
    }

    fn previous_ids(&self) -> Vec<&[String]> {
        let records = self.entries.iter();
        records.map(|(_, record)| record.previous_ids()).collect()
    }
}

/// A source that a record rests on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceRef {
    /// Id of a source: the name of its file in seeds/, without the ending.
    #[schemars(with = "Id")]
    pub source: String,
    /// The place in it: paragraphs, pages, sections, figures or tables by their numbers, or a time of a recording.
    #[schemars(with = "Option<Locator>")]
    #[serde(default)]
    pub locator: Option<String>,
    /// The words there that carry it. They are compared with the raw text, where that is at hand, and shown where the rights of the
    /// source allow it.
    #[serde(default)]
    pub quote: Option<Quote>,
}
