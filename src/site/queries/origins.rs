//! Where records stand, for what is told about them once they are bound.

use crate::content::Layout;
use crate::site::model::Site;
use crate::source::{FileId, Files, Span};
use crate::yaml::Yaml;

/// The file of the shared records of a kind.
pub(in crate::site) fn record_file(files: &Files, kind: &str) -> Option<FileId> {
    files.find(&format!("content/shared/{kind}.yaml"))
}

/// The key of a shared record.
pub(in crate::site) fn record(files: &Files, kind: &str, id: &str) -> Option<Span> {
    let file = record_file(files, kind)?;
    Some(Yaml::file(files, file).key_span(id))
}

impl Site {
    /// The id of a source in its file.
    pub(in crate::site) fn source_span(&self, files: &Files, id: &str) -> Option<Span> {
        let source = &self.sources[self.lookup.sources.find(id)?];
        let yaml = Yaml::part(files, source.seed.file, source.seed.yaml.clone());
        Some(yaml.span("id"))
    }

    /// The first of the records that a layout lists, where there are any; and how many there are.
    pub(in crate::site) fn listed(&self, files: &Files, layout: Layout) -> Option<(Span, usize)> {
        let of = |kind: &str, ids: Vec<&String>| Some((record(files, kind, ids.first()?)?, ids.len()));
        match layout {
            Layout::Article => None,
            Layout::Timeline => of("events", self.events.iter().map(|event| &event.id).collect()),
            Layout::Map => of("places", self.places.iter().map(|place| &place.id).collect()),
            Layout::Figures => of("figures", self.figures.iter().map(|figure| &figure.id).collect()),
            Layout::Actors => of("actors", self.actors.iter().map(|actor| &actor.id).collect()),
            Layout::Conflicts => of(
                "conflicts",
                self.conflicts.iter().map(|conflict| &conflict.id).collect(),
            ),
            Layout::Sources => {
                let first = &self.sources.first()?.seed.record.id;
                Some((self.source_span(files, first)?, self.sources.len()))
            }
            Layout::Glossary => {
                let file = self.words(self.languages.default()).terms.file?;
                let span = Yaml::file(files, file).key_span(&self.terms.first()?.id);
                Some((span, self.terms.len()))
            }
        }
    }
}
