//! Where records stand, for what is told about them once they are bound.

use crate::input::{FileId, Files, Span};
use crate::site::model::{Bound, RecordId};
use crate::yaml::Yaml;

impl Bound {
    /// The file that a record is written in.
    pub(in crate::site) fn record_file(&self, files: &Files, record: RecordId) -> Option<FileId> {
        match record {
            RecordId::Source(source) => Some(self.sources[source.index()].seed.file),
            RecordId::Term(_) => self.words(self.languages.default()).terms.file,
            _ => files.find(&format!("content/shared/{}.yaml", record.kind().file())),
        }
    }

    /// The id of a record where it is written.
    pub(in crate::site) fn record_span(&self, files: &Files, record: RecordId) -> Option<Span> {
        if let RecordId::Source(source) = record {
            let seed = &self.sources[source.index()].seed;
            return Some(Yaml::part(files, seed.file, seed.yaml.clone()).span("id"));
        }
        Some(Yaml::file(files, self.record_file(files, record)?).key_span(self.id(record)))
    }
}
