//! Rival claims as one figure, with their drawing.

use super::claim;
use crate::content::{PageKind, Quantity};
use crate::render::context::Context;
use crate::render::drawing::{self, ChartClaim, ChartSize};
use crate::render::inline::References;
use crate::render::view::{Chart, Figure, FigureLine, Sizes};
use crate::render::wording;
use crate::site::{self, ClaimId, FigureId, Target};

/// Rival claims with their drawing.
pub(in crate::render) fn figure(context: &Context<'_>, id: FigureId, references: &mut References) -> Figure {
    let site = context.site;
    let figure = &site.figures[id.index()];
    Figure {
        id: site.figure_id(figure.key),
        line: line(context, figure, &figure.claims),
        chart: chart(context, figure),
        claims: figure
            .claims
            .iter()
            .map(|id| claim::card(context, *id, references))
            .collect(),
    }
}

/// Some claims of a figure in a line.
pub(in crate::render) fn line(
    context: &Context<'_>,
    figure: &site::Figure,
    claims: &[ClaimId],
) -> FigureLine {
    let key = figure.key;
    let values: Vec<Quantity> = claims
        .iter()
        .map(|claim| context.site.claims[claim.index()].value)
        .collect();
    let unit = claim::unit(context, key.measure, |locale| {
        wording::unit_after_spread(&values, locale)
    });
    // The percent sign is part of the numbers.
    let unit = unit.filter(|unit| !claim::is_percent(unit));
    FigureLine {
        url: url(context, figure),
        measure: claim::measure_title(context, key.measure),
        population: key.population.map(|id| claim::population(context, id)),
        place: key.place.map(|place| context.record_link(place)),
        unit_gap: unit.as_ref().map_or("", claim::unit_gap),
        unit,
        spread: claim::spread_words(context, key.measure, &values),
        spread_before_unit: wording::spread_before_unit(&values, context.locale),
    }
}

/// The URL of a figure on the page of figures, where the site has one.
pub(in crate::render) fn url(context: &Context<'_>, figure: &site::Figure) -> Option<String> {
    let site = context.site;
    let page = site.url(context.lang, Target::Page(site.page_of(PageKind::Figures)?))?;
    Some(format!("{page}#{}", site.figure_id(figure.key)))
}

fn chart(context: &Context<'_>, figure: &site::Figure) -> Option<Sizes<Chart>> {
    let site = context.site;
    let row = |id: &ClaimId| {
        let claim = &site.claims[id.index()];
        ChartClaim {
            id: claim.id.clone(),
            by: by(context, *id),
            borrowed: claim
                .asserted_by
                .and_then(|actor| context.record_link(actor).title.language().map(str::to_owned)),
            date: claim
                .as_of
                .as_ref()
                .map_or_else(String::new, |date| context.date(date).short),
            value: claim::value_words(context, claim.figure.measure, &claim.value),
            quantity: claim.value,
        }
    };
    let rows: Vec<ChartClaim> = figure.claims.iter().map(row).collect();
    if !rows.iter().any(ChartClaim::has_number) {
        return None;
    }
    let draw = |size| drawing::chart(&rows, size, |value| context.locale.number(value));
    Some(Sizes {
        wide: draw(ChartSize::Wide),
        narrow: draw(ChartSize::Narrow),
    })
}

/// Who makes a claim, the fullest wording first: the asserter with the source, then the asserter alone; the source where no asserter is
/// named.
fn by(context: &Context<'_>, id: ClaimId) -> Vec<String> {
    let claim = &context.site.claims[id.index()];
    let source = claim
        .sources
        .first()
        .map(|cite| context.source_short(cite.source));
    let actor = claim.asserted_by.map(|actor| context.record_link(actor).title);
    match (actor, source) {
        (Some(actor), Some(source)) if actor.plain() != source => {
            let args = [
                ("actor", actor.marked().into()),
                ("source", source.as_str().into()),
            ];
            vec![context.t("claim-by-in", &args), actor.marked().to_owned()]
        }
        (Some(actor), _) => vec![actor.marked().to_owned()],
        (None, source) => vec![source.unwrap_or_default()],
    }
}
