//! What was found out about one state of a site, kept for the next.

use super::assets::Inspections;
use super::citations::Rest;
use super::docs::Docs;
use super::ids::{DocId, RecordId};
use super::model::Site;
use super::routes::Routes;
use super::text_check::TextCheck;
use super::texts::unread_terms;
use crate::config::Languages;
use crate::content::{
    ActorRecord, ConflictRecord, Content, EventRecord, FigureRecord, PageFile, PlaceRecord, Records,
    WordFile, Words,
};
use crate::diag::{Checked, Problems, Unread};
use crate::source::{FileMemo, Files, Source};
use std::collections::HashMap;
use std::sync::Arc;

/// What was found out about one state of a site. Without it, [`resolve`](super::resolve) finds out the same.
#[derive(Debug, Default)]
pub struct Memo {
    grounds: Option<Grounds>,
    pages: Vec<Arc<PageFile>>,
    docs: Option<(Arc<Docs>, Problems)>,
    routes: Option<KnownRoutes>,
    /// Counts the states of the pages and headings that links can lead to.
    pub(super) epoch: u64,
    /// Counts the states of what records say.
    pub(super) records: u64,
    /// Of pages, words and digests.
    pub(super) checks: FileMemo<Checkup>,
    collected: Option<Collected>,
    /// Of files that are published as they are.
    pub(super) inspections: Inspections,
}

/// What was found in the texts of a file.
#[derive(Debug)]
pub(super) struct Checkup {
    pub(super) check: Arc<TextCheck>,
    /// What the texts cite counts.
    pub(super) is_cited: bool,
    /// The state of pages and headings that the links were followed in.
    pub(super) epoch: u64,
    /// The state of the records that were looked into.
    pub(super) records: u64,
}

/// Everything but pages that a text can refer to.
#[derive(Debug)]
struct Grounds {
    config: Arc<Source>,
    /// Ids of records, and those that they had before.
    ids: Vec<String>,
    terms: Vec<String>,
    sources: Vec<(String, Option<u32>)>,
    /// What of records and terms could not be read.
    unread: Vec<Unread>,
    /// Addresses of files that can be published, and whether they lie in `static/`.
    assets: Vec<(String, bool)>,
    records: Sayings,
}

/// What records say of themselves, which shortcodes ask for.
#[derive(Debug)]
struct Sayings {
    events: Arc<Records<EventRecord>>,
    places: Arc<Records<PlaceRecord>>,
    figures: Arc<Records<FigureRecord>>,
    actors: Arc<Records<ActorRecord>>,
    conflicts: Arc<Records<ConflictRecord>>,
}

/// What is other than in the last state.
struct Change {
    /// Which pages there are, and their order.
    shape: bool,
    /// Their addresses.
    slugs: bool,
    /// What links can lead to.
    anchors: bool,
}

#[derive(Debug)]
struct KnownRoutes {
    docs: Arc<Docs>,
    words: Vec<Words>,
    routes: Arc<Routes>,
}

/// Pages that link to each record, in the order of pages.
pub(super) type Mentions = HashMap<RecordId, Vec<DocId>>;

#[derive(Debug)]
struct Collected {
    texts: Vec<(Option<DocId>, Arc<TextCheck>)>,
    rest: Rest,
}

impl Memo {
    /// Compares the state of a site with the last one, and forgets what does not hold any more.
    pub(super) fn take_grounds(&mut self, content: &Content, terms: &[String], files: &Files) {
        let grounds = Grounds::new(content, terms, files);
        let known = self.grounds.take();
        if known.as_ref().is_none_or(|known| !known.is_same(&grounds)) {
            *self = Self {
                epoch: self.epoch,
                records: self.records,
                inspections: std::mem::take(&mut self.inspections),
                ..Self::default()
            };
        }
        if known.is_none_or(|known| !known.records.is_same(&grounds.records)) {
            self.records += 1;
            self.collected = None;
        }
        self.grounds = Some(grounds);
        self.checks.prune(files);
    }

    /// Pairs pages, or returns the pairs that are known. `pages` are in the order of files.
    pub(super) fn pair(&mut self, pages: &[Arc<PageFile>], languages: &Languages) -> Checked<Arc<Docs>> {
        let change = self.change(pages);
        if change.shape {
            self.docs = None;
        }
        if change.slugs {
            self.routes = None;
        }
        if change.anchors {
            self.epoch += 1;
        }
        self.pages = pages.to_vec();
        let (docs, problems) = self.docs.get_or_insert_with(|| {
            let mut problems = Problems::default();
            let docs = Docs::pair(pages, languages, &mut problems);
            (Arc::new(docs), problems)
        });
        Checked::new(Arc::clone(docs), problems.clone())
    }

    fn change(&self, pages: &[Arc<PageFile>]) -> Change {
        let Some(changed) = self.changed(pages) else {
            return Change {
                shape: true,
                slugs: true,
                anchors: true,
            };
        };
        let shape = changed.iter().any(|(old, new)| old.shape() != new.shape());
        Change {
            shape,
            slugs: shape || changed.iter().any(|(old, new)| old.slugs() != new.slugs()),
            anchors: shape || changed.iter().any(|(old, new)| !old.anchors().eq(new.anchors())),
        }
    }

    /// The pages that are not as they were, before and now; none where there are other pages than before.
    fn changed<'a>(&'a self, pages: &'a [Arc<PageFile>]) -> Option<Vec<(&'a PageFile, &'a PageFile)>> {
        let is_same_file = |(old, new): (&Arc<PageFile>, &Arc<PageFile>)| old.file == new.file;
        if self.pages.len() != pages.len() || !self.pages.iter().zip(pages).all(is_same_file) {
            return None;
        }
        let pairs = self
            .pages
            .iter()
            .zip(pages)
            .filter(|(old, new)| !Arc::ptr_eq(old, new));
        Some(pairs.map(|(old, new)| (&**old, &**new)).collect())
    }

    /// The addresses, where nothing has changed that they depend on.
    pub(super) fn routes(&self, site: &Site) -> Option<Arc<Routes>> {
        let known = self.routes.as_ref()?;
        let are_same = known.words.len() == site.words.len()
            && known.words.iter().zip(&site.words).all(|(old, new)| {
                has_same_slugs(&old.events, &new.events, |words| words.slug.as_deref())
                    && has_same_slugs(&old.places, &new.places, |words| words.slug.as_deref())
            });
        (are_same && Arc::ptr_eq(&known.docs, &site.docs)).then(|| Arc::clone(&known.routes))
    }

    /// Keeps addresses that there was nothing to say about.
    pub(super) fn keep_routes(&mut self, site: &Site, routes: &Arc<Routes>) {
        self.routes = Some(KnownRoutes {
            docs: Arc::clone(&site.docs),
            words: site.words.clone(),
            routes: Arc::clone(routes),
        });
    }

    /// What rests on what, made anew where one of the texts has changed.
    pub(super) fn collect(
        &mut self,
        texts: Vec<(Option<DocId>, Arc<TextCheck>)>,
        collect: impl FnOnce(&[(Option<DocId>, Arc<TextCheck>)]) -> Rest,
    ) -> Rest {
        let is_same = |known: &&Collected| {
            let pairs = known.texts.iter().zip(&texts);
            known.texts.len() == texts.len()
                && pairs
                    .into_iter()
                    .all(|(a, b)| a.0 == b.0 && Arc::ptr_eq(&a.1, &b.1))
        };
        if let Some(known) = self.collected.as_ref().filter(is_same) {
            return known.rest.clone();
        }
        let rest = collect(&texts);
        self.collected = Some(Collected {
            texts,
            rest: rest.clone(),
        });
        rest
    }
}

impl Grounds {
    fn new(content: &Content, terms: &[String], files: &Files) -> Self {
        let source = |seed: &crate::content::SeedFile| (seed.record.id.clone(), seed.paragraphs());
        Self {
            config: Arc::clone(files.shared(content.config_file)),
            ids: ids(content),
            terms: terms.to_vec(),
            sources: content.seeds.iter().map(source).collect(),
            unread: unread(content),
            assets: content
                .assets
                .iter()
                .map(|asset| (asset.path.clone(), asset.is_root))
                .collect(),
            records: Sayings {
                events: Arc::clone(&content.events),
                places: Arc::clone(&content.places),
                figures: Arc::clone(&content.figures),
                actors: Arc::clone(&content.actors),
                conflicts: Arc::clone(&content.conflicts),
            },
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.config, &other.config)
            && self.ids == other.ids
            && self.terms == other.terms
            && self.sources == other.sources
            && self.unread == other.unread
            && self.assets == other.assets
    }
}

impl Sayings {
    fn is_same(&self, other: &Self) -> bool {
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
        unread_terms(content),
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

fn has_same_slugs<T>(a: &Arc<WordFile<T>>, b: &Arc<WordFile<T>>, slug: fn(&T) -> Option<&str>) -> bool {
    let slugs = |words: &'_ WordFile<T>| -> Vec<(String, String)> {
        let entries = words.entries.iter();
        entries
            .filter_map(|(id, words)| Some((id.clone(), slug(words)?.to_owned())))
            .collect()
    };
    Arc::ptr_eq(a, b) || (a.file == b.file && a.entries.keys().eq(b.entries.keys()) && slugs(a) == slugs(b))
}
