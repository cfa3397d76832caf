//! Where records stand in files, for problems that are found once they are bound.

use crate::input::{FileId, Files, Span};
use crate::site::model::{Bound, RecordId};
use crate::yaml::Yaml;

impl Bound {
    /// The file that a record is written in.
    pub(in crate::site) fn record_file(&self, files: &Files, record: RecordId) -> Option<FileId> {
        if let RecordId::Source(source) = record {
            return Some(self.sources[source.index()].seed.file);
        }
        let kind = record.kind();
        if kind.is_shared() {
            return files.find(&kind.path());
        }
        self.words(self.languages.default()).of(kind).file()
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
