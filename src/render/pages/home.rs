//! The front page of a section.

use crate::content::{PageFile, PageKind};
use crate::diag::Problems;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::prose::{Prose, minutes};
use crate::render::records::day_groups::{self, DayGroup};
use crate::render::records::{figure, place_map};
use crate::render::view::{ChapterCard, Counts, EventGroup, HomeBody, KeyFigure};
use crate::site::{EventId, Target};
use std::collections::{BTreeSet, HashSet};

/// How many events the front page has at most.
const MAIN_EVENTS: usize = 12;

/// The front page of a section.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> HomeBody {
    let mut references = References::default();
    let prose = Prose::new(context, page, &mut references, problems);
    HomeBody {
        html: prose.html(),
        references: references.list(context),
        figures: key_figures(context),
        figures_page: context.list_page(PageKind::Figures),
        recent: main_events(context),
        timeline: context.list_page(PageKind::Timeline),
        map: place_map::all_places_small(context),
        map_page: context.list_page(PageKind::Map),
        chapters: chapters(context),
        counts: counts(context),
    }
}

fn key_figures(context: &Context<'_>) -> Vec<KeyFigure> {
    let site = context.site;
    let mut key_figures = Vec::new();
    for wanted in &site.config.home.figures {
        for id in site.figures_of(
            &wanted.measure,
            wanted.population.as_deref(),
            wanted.place.as_deref(),
        ) {
            let claims = &site.figures[id.index()].claims;
            let sources: BTreeSet<usize> = claims
                .iter()
                .flat_map(|claim| &site.claims[claim.index()].sources)
                .map(|cite| cite.source.index())
                .collect();
            key_figures.push(KeyFigure {
                claims: claims.len(),
                sources: sources.len(),
                figure: figure::figure(context, id, &mut References::default()),
            });
        }
    }
    key_figures
}

/// A dozen events of the whole story, by day: the main events, and from days without one as many as there is room for, evenly spread.
fn main_events(context: &Context<'_>) -> Vec<EventGroup> {
    let site = context.site;
    let group = |id: &EventId| DayGroup::of(context, &site.events[id.index()]);
    let (lead, others): (Vec<EventId>, Vec<EventId>) = site
        .chronology
        .iter()
        .partition(|id| site.events[id.index()].lead);
    let led: HashSet<DayGroup> = lead.iter().map(group).collect();
    let is_of_story = |id: &EventId| {
        let group = group(id);
        group != DayGroup::Before && !led.contains(&group)
    };
    let others: Vec<EventId> = others.into_iter().filter(is_of_story).collect();
    let mut chosen = evenly(&lead, MAIN_EVENTS);
    chosen.extend(evenly(&others, MAIN_EVENTS - chosen.len()));
    let chosen: HashSet<EventId> = chosen.into_iter().collect();
    let in_order: Vec<EventId> = site
        .chronology
        .iter()
        .copied()
        .filter(|id| chosen.contains(id))
        .collect();
    day_groups::groups(context, &in_order)
}

/// At most `most` items of a list, evenly spread from the first to the last.
fn evenly(ids: &[EventId], most: usize) -> Vec<EventId> {
    if ids.len() <= most {
        return ids.to_vec();
    }
    let last = most.saturating_sub(1).max(1);
    (0..most)
        .map(|at| ids[(at * (ids.len() - 1) + last / 2) / last])
        .collect()
}

fn chapters(context: &Context<'_>) -> Vec<ChapterCard> {
    let site = context.site;
    let card = |page_id| {
        let page = site.displayed(page_id, context.lang)?;
        Some(ChapterCard {
            title: context.text(&page.front.title, page.lang),
            description: page
                .front
                .description
                .as_ref()
                .map_or_else(String::new, |text| context.marked(text, page.lang)),
            url: site.url(context.lang, Target::Page(page_id))?,
            minutes: minutes(page),
        })
    };
    context
        .section
        .chapters
        .iter()
        .copied()
        .filter_map(card)
        .collect()
}

fn counts(context: &Context<'_>) -> Counts {
    let site = context.site;
    let languages: BTreeSet<&str> = site
        .sources
        .iter()
        .map(|source| source.seed.record.language.as_str())
        .collect();
    Counts {
        events: site.events.len(),
        places: site.places.len(),
        claims: site.claims.len(),
        sources: site.sources.len(),
        languages: site.languages.len(),
        source_languages: languages.len(),
    }
}
