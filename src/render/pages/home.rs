//! The front page of a section.

use crate::content::{PageFile, PageKind};
use crate::diag::Problems;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::prose::{Prose, minutes};
use crate::render::records::{day_groups, figure, place_map};
use crate::render::view::{ChapterCard, Counts, EventGroup, HomeBody, KeyFigure};
use crate::site::{EventId, Target};
use std::collections::BTreeSet;

const RECENT: usize = 12;

/// The front page of a section.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> HomeBody {
    let mut references = References::default();
    let prose = Prose::new(context, page, &mut references, problems);
    HomeBody {
        html: prose.html(),
        references: references.list(context),
        figures: key_figures(context),
        figures_page: context.list_page(PageKind::Figures),
        recent: recent(context),
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

/// The last events on the axis, at most a dozen, by day; of a day that has main events, these alone.
fn recent(context: &Context<'_>) -> Vec<EventGroup> {
    let site = context.site;
    let on_axis = |id: &&EventId| {
        let when = &site.events[id.index()].when;
        when.earliest() == when.latest()
            && when
                .earliest()
                .is_some_and(|day| site.axis.is_none_or(|(from, to)| from <= day && day <= to))
    };
    let mut last: Vec<EventId> = site.chronology.iter().filter(on_axis).copied().collect();
    let day = |id: &EventId| site.events[id.index()].when.earliest();
    let is_lead = |id: &EventId| site.events[id.index()].lead;
    let led: BTreeSet<_> = last.iter().filter(|id| is_lead(id)).map(day).collect();
    last.retain(|id| is_lead(id) || !led.contains(&day(id)));
    let cut = last.len().saturating_sub(RECENT);
    day_groups::groups(context, &last.split_off(cut))
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
