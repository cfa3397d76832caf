//! The words of one language for the records of one kind.

use crate::config::Translation;
use crate::content::plain::PlainTexts;
pub(in crate::content) use crate::content::plain::Texts;

use crate::diag::Unread;
use crate::input::FileId;
use indexmap::IndexMap;

/// Words for a record of some kind.
pub trait RecordWords: PlainTexts {
    /// How the words were translated, where that is not as for the others of the file.
    fn translation(&self) -> Option<&Translation>;

    /// The title of the record, of a kind that has titles.
    fn title(&self) -> Option<&str>;

    /// Those of its texts that are Markdown, as far as they are written.
    fn texts(&self) -> Texts<'_>;

    /// The last part of the address of the record's page, where it is written.
    fn slug(&self) -> Option<&str> {
        None
    }
}

/// A text that may be absent.
pub(in crate::content) fn optional<'w>(key: &str, text: Option<&'w str>) -> Texts<'w> {
    text.map(|text| (key.to_owned(), text)).into_iter().collect()
}

/// The words of one file by id, in the order written.
#[derive(Debug, Clone)]
pub struct WordFile<T> {
    /// The file; absent when the section has none.
    pub file: Option<FileId>,
    /// How they were translated, where an entry does not say it itself.
    pub translation: Option<Translation>,
    /// The words.
    pub entries: IndexMap<String, T>,
    /// What of the file could not be read.
    pub unread: Unread,
}

impl<T> Default for WordFile<T> {
    fn default() -> Self {
        Self {
            file: None,
            translation: None,
            entries: IndexMap::new(),
            unread: Unread::default(),
        }
    }
}

/// The words of one file, whatever they are for.
pub trait AnyWords {
    /// The file; absent when the section has none.
    fn file(&self) -> Option<FileId>;

    /// What of it could not be read.
    fn unread(&self) -> &Unread;

    /// How they were translated, where an entry does not say it itself.
    fn translation(&self) -> Option<&Translation>;

    /// The ids that have words, in the order written.
    fn ids(&self) -> Vec<&str>;

    /// The words for a record.
    fn get(&self, id: &str) -> Option<&dyn RecordWords>;
}

impl<T: RecordWords> AnyWords for WordFile<T> {
    fn file(&self) -> Option<FileId> {
        self.file
    }

    fn unread(&self) -> &Unread {
        &self.unread
    }

    fn translation(&self) -> Option<&Translation> {
        self.translation.as_ref()
    }

    fn ids(&self) -> Vec<&str> {
        self.entries.keys().map(String::as_str).collect()
    }

    fn get(&self, id: &str) -> Option<&dyn RecordWords> {
        self.entries.get(id).map(|words| words as &dyn RecordWords)
    }
}
