//! Resolving: records, then pages, then addresses, then every text's links and citations.

use super::ids::{EventId, RecordId};
use super::lookup::{Index, Lookup};
use super::memo::Memo;
use super::model::{Site, Source, Term};
use super::records::Records;
use super::{assets, groups, routes, texts, vocabulary};
use crate::content::{Content, Layout, PageFile};
use crate::diag::{Checked, Diagnostic, Problems, Unread};
use crate::edtf::{Date, Day};
use crate::source::{FileId, Files, Span};
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
    let mut lookup = Lookup {
        events: Index::of(&content.events),
        places: Index::of(&content.places),
        actors: Index::of(&content.actors),
        terms: Index::new(terms.iter().map(String::as_str), texts::unread_terms(&content)),
        sources: Index::new(
            content.seeds.iter().map(|seed| seed.record.id.as_str()),
            &Unread::default(),
        ),
        figures: Index::of(&content.figures),
        conflicts: Index::of(&content.conflicts),
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
    let are_figures_doubtful = records.is_doubtful;
    let conflicts = records.conflicts();
    let events = records.events(&places);
    let are_events_doubtful = records.is_doubtful;
    let actors = records.actors();
    let sources = records.sources();
    lookup.figures.doubt(are_figures_doubtful);
    lookup.events.doubt(are_events_doubtful);
    let axis = axis(&content, files, &mut problems);
    let config_file = content.config_file;
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
    check_front_page(&site, files, config_file, &mut problems);
    vocabulary::check_key_figures(&site, files, &mut problems);
    Checked::new(site, problems)
}

fn axis(content: &Content, files: &Files, problems: &mut Problems) -> Option<(Day, Day)> {
    let timeline = content.config.timeline.as_ref()?;
    let yaml = Yaml::file(files, content.config_file);
    let mut day = |text: &str, path: &str| match Date::parse(text) {
        Ok(date) if date.earliest().is_some() && date.earliest() == date.latest() => date.earliest(),
        _ => {
            if !content.config.unread.touches(path) {
                let problem = Diagnostic::error("bad-date", format!("`{text}` is no day"));
                problems.push(problem.at(yaml.span(path)).hint("write it as `YYYY-MM-DD`"));
            }
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

/// A site has a front page.
fn check_front_page(site: &Site, files: &Files, config: FileId, problems: &mut Problems) {
    let default = site.languages.default();
    let tag = site.languages.tag(default);
    // One with a name of other programs is told as such.
    let is_misnamed =
        |page: &Arc<PageFile>| page.lang == default && page.path.eq_ignore_ascii_case("index.md");
    let has_home = site.home().and_then(|home| site.written(home, default)).is_some();
    let is_unsure = site.config.unread.touches("default_language") || site.pages.iter().any(is_misnamed);
    if !has_home && !is_unsure {
        let problem = Diagnostic::error("no-front-page", format!("the section `{tag}` has no front page"));
        let span = Yaml::file(files, config).span("default_language");
        problems.push(problem.at(span).hint(format!("write `content/{tag}/_index.md`")));
    }
}

impl Site {
    /// What the site as a whole lacks. It is worth knowing once nothing is wrong any more, which may have been the reason.
    pub fn gaps(&self, files: &Files) -> Problems {
        let tag = self.languages.tag(self.languages.default());
        let sources = self.sources.iter().zip(self.uses.iter());
        let uncited = sources
            .filter(|(_, uses)| uses.is_empty())
            .map(|(source, _)| uncited(source));
        let unlisted = LISTS.into_iter().filter_map(|layout| {
            let (first, count) = self
                .listed(files, layout)
                .filter(|_| self.layout(layout).is_none())?;
            let layout = layout.as_str();
            let records = if count == 1 {
                "1 record stands".to_owned()
            } else {
                format!("{count} records stand")
            };
            let message = format!("{records} on no list: no page has the layout `{layout}`");
            let hint =
                format!("write `content/{tag}/{layout}.md` with `layout: {layout}` in its front matter");
            Some(Diagnostic::warning("no-list", message).at(first).hint(hint))
        });
        uncited.chain(unlisted).collect()
    }
}

const LISTS: [Layout; 7] = [
    Layout::Timeline,
    Layout::Map,
    Layout::Figures,
    Layout::Actors,
    Layout::Sources,
    Layout::Glossary,
    Layout::Conflicts,
];

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
            for (actor, _) in &event.actors {
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
