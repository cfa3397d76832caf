//! Resolving: records, then pages, then addresses, then every text's links and citations.

use super::ids::{EventId, RecordId};
use super::lookup::{Index, Lookup};
use super::memo::Memo;
use super::model::{Site, Source, Term};
use super::records::Records;
use super::{assets, groups, routes, texts, vocabulary};
use crate::content::{Content, Layout, PageFile};
use crate::diag::{Checked, Diagnostic, Problems};
use crate::edtf::{Date, Day};
use crate::source::{Files, Span};
use crate::yaml::Yaml;
use std::collections::HashMap;
use std::sync::Arc;

/// What is resolved.
#[derive(Debug, Clone, Copy, Default)]
pub struct ResolveOptions {
    /// Take drafts in.
    pub drafts: bool,
}

/// Binds everything to everything and reports what cannot be bound. The site is returned all the same, so that the
/// phases above can look for more problems; it must not be published while there are errors. What the memo knows of the same
/// files is not found out again.
pub fn resolve(content: Content, files: &Files, options: ResolveOptions, memo: &mut Memo) -> Checked<Site> {
    let mut problems = Problems::default();
    let terms = texts::term_ids(&content);
    memo.take_grounds(&content, &terms, files);
    let lookup = Lookup {
        events: Index::new(content.events.entries.iter().map(|(id, _)| id.as_str())),
        places: Index::new(content.places.entries.iter().map(|(id, _)| id.as_str())),
        actors: Index::new(content.actors.entries.iter().map(|(id, _)| id.as_str())),
        terms: Index::new(terms.iter().map(String::as_str)),
        sources: Index::new(content.seeds.iter().map(|seed| seed.record.id.as_str())),
        figures: Index::new(content.figures.entries.iter().map(|(id, _)| id.as_str())),
        conflicts: Index::new(content.conflicts.entries.iter().map(|(id, _)| id.as_str())),
        assets: content
            .assets
            .iter()
            .enumerate()
            .map(|(at, asset)| (asset.path.clone(), at))
            .collect(),
    };
    let mut records = Records::new(&content, files, &lookup, &mut problems);
    let places = records.places();
    let figures = records.figures();
    let conflicts = records.conflicts();
    let events = records.events();
    let actors = records.actors();
    let sources = records.sources();
    let axis = axis(&content, files, &mut problems);
    let (pages, drafts): (Vec<Arc<PageFile>>, Vec<Arc<PageFile>>) = content
        .pages
        .into_iter()
        .partition(|page| options.drafts || !page.front.draft);
    let docs = memo.pair(&pages, &content.languages).into_value(&mut problems);
    let mut site = Site {
        axis,
        groups: groups::group(&figures, &content.config.vocabulary),
        chronology: chronology(&events),
        uses: Arc::default(),
        terms: terms.into_iter().map(|id| Term { id }).collect(),
        assets: Vec::new(),
        candidates: content.assets,
        sizes: HashMap::new(),
        routes: Arc::default(),
        mentions: Arc::default(),
        config: content.config,
        languages: content.languages,
        words: content.words,
        events,
        places,
        figures,
        actors,
        conflicts,
        sources,
        docs,
        pages,
        lookup,
    };
    site.bind_events();
    site.routes = routes::assign(&site, files, memo).into_value(&mut problems);
    let rest = texts::check(&site, files, memo).into_value(&mut problems);
    site.uses = rest.uses;
    site.mentions = rest.mentions;
    let published = assets::publish(&site, files, &rest.assets, &drafts, memo).into_value(&mut problems);
    site.assets = published.assets;
    site.sizes = published.sizes;
    check_whole(&site, &mut problems);
    vocabulary::check_key_figures(&site, files, &mut problems);
    Checked::new(site, problems)
}

fn axis(content: &Content, files: &Files, problems: &mut Problems) -> Option<(Day, Day)> {
    let timeline = content.config.timeline.as_ref()?;
    let yaml = Yaml::file(files, content.config_file);
    let mut day = |text: &str, path: &str| match Date::parse(text) {
        Ok(date) if date.earliest().is_some() && date.earliest() == date.latest() => date.earliest(),
        _ => {
            let problem = Diagnostic::error("bad-date", format!("`{text}` is no day"));
            problems.push(problem.at(yaml.span(path)).hint("write it as `YYYY-MM-DD`"));
            None
        }
    };
    let (from, to) = (
        day(&timeline.from, "timeline.from"),
        day(&timeline.to, "timeline.to"),
    );
    let (from, to) = from.zip(to)?;
    if from > to {
        let problem = Diagnostic::error("bad-date", "the axis ends before it begins");
        problems.push(problem.at(yaml.span("timeline.to")));
        return None;
    }
    Some((from, to))
}

fn chronology(events: &[super::Event]) -> Vec<EventId> {
    let mut order: Vec<EventId> = (0..events.len()).map(EventId).collect();
    order.sort_by_key(|id| {
        let when = &events[id.index()].when;
        (when.earliest(), when.latest().is_none(), when.latest())
    });
    order
}

/// What only shows when everything is bound.
fn check_whole(site: &Site, problems: &mut Problems) {
    let default = site.languages.default();
    let tag = site.languages.tag(default);
    // One with a name of other programs is told as such.
    let is_misnamed =
        |page: &Arc<PageFile>| page.lang == default && page.path.eq_ignore_ascii_case("index.md");
    let has_home = site.home().and_then(|home| site.written(home, default)).is_some();
    if !has_home && !site.pages.iter().any(is_misnamed) {
        let problem = Diagnostic::error("no-front-page", format!("the section `{tag}` has no front page"));
        problems.push(problem.hint(format!("write `content/{tag}/_index.md`")));
    }
    for (source, uses) in site.sources.iter().zip(site.uses.iter()) {
        if uses.is_empty() {
            problems.push(uncited(source));
        }
    }
    let lists = [
        (Layout::Timeline, site.events.len()),
        (Layout::Map, site.places.len()),
        (Layout::Figures, site.figures.len()),
        (Layout::Actors, site.actors.len()),
        (Layout::Sources, site.sources.len()),
        (Layout::Glossary, site.terms.len()),
        (Layout::Conflicts, site.conflicts.len()),
    ];
    for (layout, count) in lists {
        if count > 0 && site.layout(layout).is_none() {
            let layout = layout.as_str();
            let problem = Diagnostic::warning(
                "no-list",
                format!("no page lists the {count} records of layout `{layout}`"),
            );
            problems.push(problem.hint(format!(
                "write `content/{tag}/{layout}.md` with `layout: {layout}` in its front matter"
            )));
        }
    }
}

fn uncited(source: &Source) -> Diagnostic {
    let id = &source.seed.record.id;
    Diagnostic::warning("uncited-source", format!("nothing rests on the source `{id}`"))
        .at(Span::whole(source.seed.file))
        .hint(format!("cite it with `[@{id}, para 1]`, or remove it"))
}

impl Site {
    /// Tells places and actors which events and claims are theirs, in the order of time.
    fn bind_events(&mut self) {
        for id in &self.chronology {
            let event = &self.events[id.index()];
            for (place, _) in &event.places {
                push_once(&mut self.places[place.index()].events, *id);
            }
            for actor in &event.actors {
                push_once(&mut self.actors[actor.index()].events, *id);
            }
        }
        for (index, figure) in self.figures.iter().enumerate() {
            if let Some(actor) = figure.asserted_by {
                self.actors[actor.index()].claims.push(super::FigureId(index));
            }
        }
    }

    /// The pages that mention a record.
    pub fn mentions_of(&self, record: RecordId) -> &[super::DocId] {
        self.mentions.get(&record).map_or(&[], Vec::as_slice)
    }
}

fn push_once<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
