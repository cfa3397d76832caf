//! What there is of each kind of records.

use super::Content;
use crate::content::{CorrectionRecord, EventRecord, LanguageWords, Records};
use crate::diag::Unread;
use crate::input::FileId;
use crate::kinds::RecordKind;

/// The ids of records that have a date that can be read, or have none.
fn dated<T>(records: &Records<T>, is_dated: fn(&T) -> bool, wanted: bool) -> Vec<&str> {
    let entries = records.entries.iter();
    let found = entries.filter(|(_, record)| is_dated(record) == wanted);
    found.map(|(id, _)| id.as_str()).collect()
}

impl Content {
    /// The ids of the records of a kind, in their order. Terms are those that the default language defines, events and corrections
    /// those whose date can be read.
    pub fn ids(&self, kind: RecordKind) -> Vec<&str> {
        fn ids<T>(records: &Records<T>) -> Vec<&str> {
            records.entries.iter().map(|(id, _)| id.as_str()).collect()
        }
        match kind {
            RecordKind::Event => dated(&self.events, EventRecord::is_dated, true),
            RecordKind::Place => ids(&self.places),
            RecordKind::Actor => ids(&self.actors),
            RecordKind::Source => self.seeds.iter().map(|seed| seed.record.id.as_str()).collect(),
            RecordKind::Term => self.default_words().of(kind).ids(),
            RecordKind::Conflict => ids(&self.conflicts),
            RecordKind::Claim => ids(&self.claims),
            RecordKind::Correction => dated(&self.corrections, CorrectionRecord::is_dated, true),
        }
    }

    /// The file of the records of a kind that stand in one; for terms, that of their words.
    pub fn records_file(&self, kind: RecordKind) -> Option<FileId> {
        match kind {
            RecordKind::Event => self.events.file,
            RecordKind::Place => self.places.file,
            RecordKind::Actor => self.actors.file,
            RecordKind::Source => None,
            RecordKind::Term => self.default_words().of(kind).file(),
            RecordKind::Conflict => self.conflicts.file,
            RecordKind::Claim => self.claims.file,
            RecordKind::Correction => self.corrections.file,
        }
    }

    /// Whether there is no record of a kind, with or without a date that can be read.
    pub fn is_empty(&self, kind: RecordKind) -> bool {
        self.ids(kind).is_empty() && self.undated(kind).is_empty()
    }

    /// The ids of the records of a kind whose date cannot be read.
    pub fn undated(&self, kind: RecordKind) -> Vec<&str> {
        match kind {
            RecordKind::Event => dated(&self.events, EventRecord::is_dated, false),
            RecordKind::Correction => dated(&self.corrections, CorrectionRecord::is_dated, false),
            _ => Vec::new(),
        }
    }

    /// What of the records of a kind could not be read.
    pub fn unread(&self, kind: RecordKind) -> &Unread {
        match kind {
            RecordKind::Event => &self.events.unread,
            RecordKind::Place => &self.places.unread,
            RecordKind::Actor => &self.actors.unread,
            RecordKind::Source => Unread::nothing(),
            RecordKind::Term => self.default_words().of(kind).unread(),
            RecordKind::Conflict => &self.conflicts.unread,
            RecordKind::Claim => &self.claims.unread,
            RecordKind::Correction => &self.corrections.unread,
        }
    }

    /// The ids that each record of a kind had before.
    pub fn previous_ids(&self, kind: RecordKind) -> Vec<&[String]> {
        fn each<T>(records: &Records<T>, ids: fn(&T) -> &[String]) -> Vec<&[String]> {
            records.entries.iter().map(|(_, record)| ids(record)).collect()
        }
        match kind {
            RecordKind::Event => each(&self.events, |event| &event.previous_ids),
            RecordKind::Place => each(&self.places, |place| &place.previous_ids),
            _ => Vec::new(),
        }
    }

    fn default_words(&self) -> &LanguageWords {
        &self.words[self.languages.default().index()]
    }
}
