//! Rival claims as one figure, with their drawing.

use super::claim;
use crate::content::{Layout, Quantity};
use crate::render::context::Context;
use crate::render::drawing::{self, ChartClaim, ChartSize};
use crate::render::inline::References;
use crate::render::view::{Chart, FigureGroup, Sizes};
use crate::render::wording;
use crate::site::{self, FigureId, Target};

/// Rival claims with their drawing.
pub(in crate::render) fn group(
    context: &Context<'_>,
    group: &site::FigureGroup,
    references: &mut References,
) -> FigureGroup {
    let site = context.site;
    let id = site.group_id(group);
    let values: Vec<Quantity> = group
        .claims
        .iter()
        .map(|claim| site.figures[claim.index()].value)
        .collect();
    let page = site
        .layout(Layout::Figures)
        .and_then(|doc| site.url(context.lang, Target::Page(doc)));
    FigureGroup {
        url: page.map(|page| format!("{page}#{id}")),
        id,
        measure: claim::measure_title(context, &group.measure),
        population: group
            .population
            .as_deref()
            .map(|id| claim::population(context, id)),
        place: group.place.map(|place| context.place_link(place)),
        unit: claim::unit(context, &group.measure, |locale| {
            wording::spread_plural(&values, locale)
        }),
        spread: wording::spread(&values, context.locale),
        spread_before_unit: wording::spread_before_unit(&values, context.locale),
        chart: chart(context, group),
        claims: group
            .claims
            .iter()
            .map(|id| claim::card(context, *id, references))
            .collect(),
    }
}

fn chart(context: &Context<'_>, group: &site::FigureGroup) -> Option<Sizes<Chart>> {
    let site = context.site;
    let row = |id: &FigureId| {
        let figure = &site.figures[id.index()];
        let source = figure
            .sources
            .first()
            .map(|cite| context.source_short(cite.source));
        ChartClaim {
            id: figure.id.clone(),
            source: source.unwrap_or_default(),
            date: figure
                .as_of
                .as_ref()
                .map_or_else(String::new, |date| context.date(date).short),
            value: wording::number_words(&figure.value, context.locale),
            quantity: figure.value,
        }
    };
    let rows: Vec<ChartClaim> = group.claims.iter().map(row).collect();
    if !rows.iter().any(ChartClaim::has_number) {
        return None;
    }
    let draw = |size| drawing::chart(&rows, size, |value| context.locale.number(value));
    Some(Sizes {
        wide: draw(ChartSize::Wide),
        narrow: draw(ChartSize::Narrow),
    })
}
