//! Where an address comes from: the page or record whose slug, name or id it is made of.

use crate::config::LangId;
use crate::content::PageFile;
use crate::site::model::{EventId, PlaceId, Redirect, Site, Target, Written};
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

    pub(super) fn written(self) -> Written {
        match self {
            Self::Alias(_, index) => Written::Alias(index),
            Self::Former(.., index) => Written::PreviousId(index),
            _ => Written::Nowhere,
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

impl Site {
    /// The last part of the address of an event, and where it is written.
    pub(super) fn event_slug(&self, lang: LangId, event: EventId) -> (&str, Origin<'_>) {
        let id = &self.events[event.index()].id;
        let slug = self.event_words(lang, event).and_then(|worded| {
            let file = self.words(worded.lang).events.file?;
            Some((worded.words.slug.as_deref()?, Origin::Words(file, id)))
        });
        slug.unwrap_or((id, Origin::Record("events", id)))
    }

    /// The last part of the address of a place, and where it is written.
    pub(super) fn place_slug(&self, lang: LangId, place: PlaceId) -> (&str, Origin<'_>) {
        let id = &self.places[place.index()].id;
        let slug = self.place_words(lang, place).and_then(|worded| {
            let file = self.words(worded.lang).places.file?;
            Some((worded.words.slug.as_deref()?, Origin::Words(file, id)))
        });
        slug.unwrap_or((id, Origin::Record("places", id)))
    }

    /// The place that gives something its address: a slug, an id, or a file's name.
    pub fn origin_of(&self, lang: LangId, target: Target, files: &Files) -> Option<Span> {
        let origin = match target {
            Target::Doc(doc) => Origin::Page(self.shown(doc, lang)?),
            Target::Event(event) => self.event_slug(lang, event).1,
            Target::Place(place) => self.place_slug(lang, place).1,
            Target::Source(source) => Origin::Seed(self.sources[source.index()].seed.file),
            Target::NotFound => Origin::Program,
        };
        origin.span(files)
    }

    /// The place that gives a former address, or else the address that it leads to.
    pub fn origin_of_former(&self, redirect: &Redirect, files: &Files) -> Option<Span> {
        let Redirect { target, lang, .. } = *redirect;
        let origin = match (redirect.written, target) {
            (Written::Alias(index), Target::Doc(doc)) => Origin::Alias(self.written(doc, lang)?, index),
            (Written::PreviousId(index), Target::Event(event)) => {
                Origin::Former("events", &self.events[event.index()].id, index)
            }
            (Written::PreviousId(index), Target::Place(place)) => {
                Origin::Former("places", &self.places[place.index()].id, index)
            }
            _ => return self.origin_of(lang, target, files),
        };
        origin.span(files)
    }
}
