//! Rival claims as one figure, with their drawing.

use super::claim;
use crate::content::{FigureValue, Layout, Qualifier};
use crate::render::context::Context;
use crate::render::drawing::{self, Amount, ChartClaim, ChartSize};
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
    let values: Vec<wording::Value> = group
        .claims
        .iter()
        .map(|claim| claim::value(&site.figures[claim.index()].value))
        .collect();
    let page = site
        .layout(Layout::Figures)
        .and_then(|doc| site.url(context.lang, Target::Doc(doc)));
    FigureGroup {
        url: format!("{}#{id}", page.unwrap_or_default()),
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
            value: wording::number_words(&claim::value(&figure.value), context.locale),
            amount: amount(&figure.value),
        }
    };
    let rows: Vec<ChartClaim> = group.claims.iter().map(row).collect();
    if rows.iter().all(|row| row.amount == Amount::Words) {
        return None;
    }
    let draw = |size| drawing::chart(&rows, size, |value| context.locale.number(value));
    Some(Sizes {
        wide: draw(ChartSize::Wide),
        narrow: draw(ChartSize::Narrow),
    })
}

/// What a claim says in numbers. A word that stands for an order of magnitude covers that order: "tens" are 20 to 99.
fn amount(value: &FigureValue) -> Amount {
    if let (Some(low), Some(high)) = (value.low, value.high) {
        return Amount::Between(low, high);
    }
    let number = value.value.unwrap_or_default();
    match value.qualifier {
        Qualifier::Exact | Qualifier::Last => Amount::Exact(number),
        Qualifier::About | Qualifier::Nearly | Qualifier::JustUnder | Qualifier::JustOver => {
            Amount::About(number)
        }
        Qualifier::AtLeast | Qualifier::MoreThan => Amount::AtLeast(number),
        Qualifier::UpTo | Qualifier::Under => Amount::AtMost(number),
        Qualifier::Few => Amount::Magnitude(2.0, 5.0),
        Qualifier::Several => Amount::Magnitude(3.0, 9.0),
        Qualifier::Tens | Qualifier::SeveralTens => Amount::Magnitude(20.0, 99.0),
        Qualifier::Dozens | Qualifier::SeveralDozen => Amount::Magnitude(24.0, 99.0),
        Qualifier::Hundreds => Amount::Magnitude(200.0, 999.0),
        Qualifier::Countless | Qualifier::Most | Qualifier::Manifold => Amount::Words,
    }
}
