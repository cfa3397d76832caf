//! Addresses, and what is there.

use super::ids::{EventId, PageId, PlaceId, RecordId, SourceId};
use crate::config::LangId;
use crate::edtf::Day;
use std::collections::HashMap;

/// Something that has an address of its own in each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A curated page; the section's front page is one of them.
    Page(PageId),
    Event(EventId),
    Place(PlaceId),
    Source(SourceId),
    /// A day on which something happened.
    Day(Day),
    /// What was known by a day.
    Known(Day),
    /// The page that explains the data of the site.
    Data,
    /// What rests on which source, for the editors.
    Coverage,
    /// The page that says that there is no such page.
    NotFound,
}

impl RecordId {
    /// The page of its own that a record has, if its kind has such pages; the others stand on their lists.
    pub fn page(self) -> Option<Target> {
        match self {
            Self::Event(id) => Some(Target::Event(id)),
            Self::Place(id) => Some(Target::Place(id)),
            Self::Source(id) => Some(Target::Source(id)),
            _ => None,
        }
    }
}

impl Target {
    /// The record that it is the page of.
    pub fn record(self) -> Option<RecordId> {
        match self {
            Self::Event(id) => Some(RecordId::Event(id)),
            Self::Place(id) => Some(RecordId::Place(id)),
            Self::Source(id) => Some(RecordId::Source(id)),
            Self::Page(_) | Self::Day(_) | Self::Known(_) | Self::Data | Self::Coverage | Self::NotFound => {
                None
            }
        }
    }
}

/// An address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Language of the reader.
    pub lang: LangId,
    /// What is there.
    pub target: Target,
    /// Path below the base URL without a leading slash: `sv/orsaker/`, `sv/404.html`.
    pub path: String,
}

/// An address that something had before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// Path below the base URL without a leading slash; ends in a slash.
    pub from: String,
    /// Path below the base URL without a leading slash.
    pub to: String,
    /// What is there.
    pub target: Target,
    /// Language of the reader.
    pub lang: LangId,
    /// Where it is written.
    pub declared: DeclaredIn,
}

/// Where an address that something had before is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeclaredIn {
    /// Among the aliases of the page, at this position.
    Alias(usize),
    /// Among the former ids of the record, at this position.
    PreviousId(usize),
    /// Nowhere: the address was in use as long as the words were borrowed.
    Nowhere,
}

/// A redirect of the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfiguredRedirect {
    /// Path below the base URL without a leading slash, decoded: `old/`, `old.html`.
    pub from: String,
    /// The language of the reader, as far as the address tells.
    pub lang: LangId,
    /// Its position in the configuration.
    pub at: usize,
}

impl ConfiguredRedirect {
    /// The file that leads on where a host has no `_redirects`; none where it would not be read as a page.
    pub fn page(&self) -> Option<String> {
        match self.from.strip_suffix('/') {
            Some(_) => Some(format!("{}index.html", self.from)),
            None => has_ending(&self.from, "html").then(|| self.from.clone()),
        }
    }
}

fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, found)| found.eq_ignore_ascii_case(ending))
}

/// Every address of a site.
#[derive(Debug, Default)]
pub struct Routes {
    pub(in crate::site) all: Vec<Route>,
    pub(in crate::site) by_target: HashMap<(LangId, Target), usize>,
    pub(in crate::site) redirects: Vec<Redirect>,
    pub(in crate::site) configured: Vec<ConfiguredRedirect>,
}

impl Routes {
    /// All addresses: language by language, in each its pages, days, what was known by days, events, places, sources, the page of its data, and
    /// the page that says that there is no such page.
    pub fn all(&self) -> &[Route] {
        &self.all
    }

    /// Addresses that things had before.
    pub fn redirects(&self) -> &[Redirect] {
        &self.redirects
    }

    /// The redirects of the configuration.
    pub fn configured(&self) -> &[ConfiguredRedirect] {
        &self.configured
    }
}
