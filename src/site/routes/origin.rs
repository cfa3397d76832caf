//! Where an address comes from: the page or record whose slug, name or id it is made of.

use crate::content::PageFile;
use crate::site::queries::origins;
use crate::source::{FileId, Files, Span};
use crate::yaml::Yaml;

/// Where an address comes from; its place is only looked up when there is something to say.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin<'a> {
    /// A page: its slug, or its file's name.
    Page(&'a PageFile),
    /// A former address of a page.
    Alias(&'a PageFile, usize),
    /// The words of a record in a file, which give it a slug.
    Words(FileId, &'a str),
    /// A record of a kind: its id.
    Record(&'static str, &'a str),
    /// An id that a record of a kind had before.
    Former(&'static str, &'a str, usize),
    /// A source.
    Seed(FileId),
    /// The program itself.
    Program,
}

impl Origin<'_> {
    pub(super) fn file(self, files: &Files) -> Option<FileId> {
        match self {
            Self::Page(page) | Self::Alias(page, _) => Some(page.file),
            Self::Words(file, _) | Self::Seed(file) => Some(file),
            Self::Record(kind, _) | Self::Former(kind, ..) => origins::record_file(files, kind),
            Self::Program => None,
        }
    }

    /// What to do where an address is taken that something had before.
    pub(super) fn remedy(self) -> Option<&'static str> {
        match self {
            Self::Alias(..) => Some("take it out of `aliases`"),
            Self::Former(..) => Some("take it out of `previous_ids`"),
            _ => None,
        }
    }

    /// Whether what it says could not be read.
    pub(super) fn is_unread(self) -> bool {
        match self {
            Self::Page(page) => page.unread.touches("slug"),
            Self::Alias(page, _) => page.unread.touches("aliases"),
            _ => false,
        }
    }

    pub(super) fn span(self, files: &Files) -> Option<Span> {
        let front = |page: &PageFile, path: &str| Yaml::part(files, page.file, page.yaml.clone()).span(path);
        match self {
            Self::Page(page) if page.front.slug.is_some() => Some(front(page, "slug")),
            Self::Page(page) => Some(Span::whole(page.file)),
            Self::Alias(page, index) => Some(front(page, &format!("aliases.{index}"))),
            Self::Words(file, id) => Some(Yaml::file(files, file).span(&format!("{id}.slug"))),
            Self::Record(kind, id) => origins::record(files, kind, id),
            Self::Former(kind, id, index) => {
                let file = origins::record_file(files, kind)?;
                Some(Yaml::file(files, file).span(&format!("{id}.previous_ids.{index}")))
            }
            Self::Seed(file) => Some(Span::whole(file)),
            Self::Program => None,
        }
    }
}
