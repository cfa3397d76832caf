//! What was found out about one state of a site, kept for the next.
//!
//! Everything is kept together with all that it was made of; what is made of much is kept with the number of a state instead
//! ([`States`]).

use super::check::{Inspections, TextsCache};
use super::pairing::PagesCache;
use super::routes::RoutesCache;
use crate::content::{ActorRecord, ConflictRecord, Content, EventRecord, FigureRecord, PlaceRecord, Records};
use crate::diag::Unread;
use crate::source::{Files, Source, States};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What was found out about one state of a site. Without it, [`resolve`](super::resolve) finds out the same.
#[derive(Debug, Default)]
pub struct Cache {
    /// States of what texts can name besides pages.
    pub(super) names: States<Names>,
    /// States of what records say.
    pub(super) records: States<RecordFiles>,
    pub(super) pages: PagesCache,
    pub(super) routes: RoutesCache,
    pub(super) texts: TextsCache,
    pub(super) inspections: Inspections,
}

/// Everything but pages that a text can name.
#[derive(Debug)]
pub(super) struct Names {
    config: Arc<Source>,
    /// Ids of records, and those that they had before.
    ids: Vec<String>,
    terms: Vec<String>,
    sources: Vec<(String, Option<u32>)>,
    /// What of records and terms could not be read.
    unread: Vec<Unread>,
    /// Words that the vocabulary lacks, which is told.
    undeclared: BTreeSet<(String, String)>,
    /// Addresses of files that can be published, and whether they lie in `static/`.
    assets: Vec<(String, bool)>,
}

impl PartialEq for Names {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.config, &other.config)
            && self.ids == other.ids
            && self.terms == other.terms
            && self.sources == other.sources
            && self.unread == other.unread
            && self.undeclared == other.undeclared
            && self.assets == other.assets
    }
}

impl Names {
    pub(super) fn new(content: &Content, files: &Files) -> Self {
        let source = |seed: &crate::content::SeedFile| (seed.record.id.clone(), seed.paragraphs());
        let assets = content.assets.iter();
        Self {
            config: Arc::clone(files.shared(content.config_file)),
            ids: ids(content),
            terms: content.term_ids().cloned().collect(),
            sources: content.seeds.iter().map(source).collect(),
            unread: unread(content),
            undeclared: content.config.told_undeclared().clone(),
            assets: assets.map(|asset| (asset.path.clone(), asset.is_root)).collect(),
        }
    }
}

/// The files of the shared records, which are read anew when they change.
#[derive(Debug)]
pub(super) struct RecordFiles {
    events: Arc<Records<EventRecord>>,
    places: Arc<Records<PlaceRecord>>,
    figures: Arc<Records<FigureRecord>>,
    actors: Arc<Records<ActorRecord>>,
    conflicts: Arc<Records<ConflictRecord>>,
}

impl RecordFiles {
    pub(super) fn new(content: &Content) -> Self {
        Self {
            events: Arc::clone(&content.events),
            places: Arc::clone(&content.places),
            figures: Arc::clone(&content.figures),
            actors: Arc::clone(&content.actors),
            conflicts: Arc::clone(&content.conflicts),
        }
    }
}

impl PartialEq for RecordFiles {
    fn eq(&self, other: &Self) -> bool {
        fn same<T>(a: &Arc<Records<T>>, b: &Arc<Records<T>>) -> bool {
            Arc::ptr_eq(a, b) || (a.file.is_none() && b.file.is_none())
        }
        same(&self.events, &other.events)
            && same(&self.places, &other.places)
            && same(&self.figures, &other.figures)
            && same(&self.actors, &other.actors)
            && same(&self.conflicts, &other.conflicts)
    }
}

fn unread(content: &Content) -> Vec<Unread> {
    let all = [
        &content.events.unread,
        &content.places.unread,
        &content.figures.unread,
        &content.actors.unread,
        &content.conflicts.unread,
        content.unread_terms(),
    ];
    all.map(Unread::clone).into()
}

/// The ids of all records in their order, each with those that it had before; an empty one ends each kind and each record.
fn ids(content: &Content) -> Vec<String> {
    let mut ids = Vec::new();
    let mut add = |id: &str, previous: &[String]| {
        ids.push(id.to_owned());
        ids.extend(previous.iter().cloned());
        ids.push(String::new());
    };
    for (id, event) in &content.events.entries {
        add(id, &event.previous_ids);
    }
    add("", &[]);
    for (id, place) in &content.places.entries {
        add(id, &place.previous_ids);
    }
    add("", &[]);
    content.figures.entries.iter().for_each(|(id, _)| add(id, &[]));
    add("", &[]);
    content.actors.entries.iter().for_each(|(id, _)| add(id, &[]));
    add("", &[]);
    content.conflicts.entries.iter().for_each(|(id, _)| add(id, &[]));
    ids
}
