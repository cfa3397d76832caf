//! Claims: in groups of rivals, with drawings, and the page that lists them all.

use super::article::Prose;
use super::context::Context;
use super::draw::{self, Amount, ChartClaim, ChartSize, Measure};
use super::view::{Chart, Claim, FigureGroup, FigureMeasure, FiguresBody, Link, Sizes, Text};
use super::weave::References;
use super::wording;
use crate::content::{FigureValue, Layout, PageFile, Qualifier};
use crate::diag::Problems;
use crate::locale::{Locale, PluralCategory};
use crate::site::{self, FigureId, RecordId, Target};

/// The page of the layout `figures`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> FiguresBody {
    let mut references = References::default();
    let (html, below) = Prose::weave(context, page, &mut references, problems).around_list();
    let site = context.site;
    let mut measures = Vec::new();
    for (id, measure) in &site.config.vocabulary.measures {
        let groups: Vec<FigureGroup> = site
            .groups
            .iter()
            .filter(|found| found.measure == *id)
            .map(|found| group(context, found, &mut references))
            .collect();
        if !groups.is_empty() {
            measures.push(FigureMeasure {
                id: id.clone(),
                title: measure_title(context, id),
                summary: site
                    .measure_words(context.lang, id)
                    .and_then(|worded| Some(context.text(worded.words.summary.as_ref()?, worded.lang))),
                unit: context.unit(&measure.unit, |_| PluralCategory::Other),
                groups,
            });
        }
    }
    FiguresBody {
        html,
        below,
        measures,
        count: site.figures.len(),
        references: references.list(context),
    }
}

/// Rival claims with their drawing.
pub(super) fn group(
    context: &Context<'_>,
    group: &site::FigureGroup,
    references: &mut References,
) -> FigureGroup {
    let site = context.site;
    let id = site.group_id(group);
    let values: Vec<wording::Value> = group
        .claims
        .iter()
        .map(|claim| value(&site.figures[claim.index()].value))
        .collect();
    let page = site
        .layout(Layout::Figures)
        .and_then(|doc| site.url(context.lang, Target::Doc(doc)));
    FigureGroup {
        url: format!("{}#{id}", page.unwrap_or_default()),
        id,
        measure: measure_title(context, &group.measure),
        population: group.population.as_deref().map(|id| population(context, id)),
        place: group.place.map(|place| context.place_link(place)),
        unit: unit(context, &group.measure, |locale| {
            wording::spread_plural(&values, locale)
        }),
        spread: wording::spread(&values, context.locale),
        chart: chart(context, group),
        claims: group
            .claims
            .iter()
            .map(|id| claim(context, *id, references))
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
            value: wording::number_words(&value(&figure.value), context.locale),
            amount: amount(&figure.value),
        }
    };
    let rows: Vec<ChartClaim> = group.claims.iter().map(row).collect();
    if rows.iter().all(|row| row.amount == Amount::Words) {
        return None;
    }
    let draw = |size| draw::chart(&rows, Measure::Amount, size, |value| context.locale.number(value));
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

/// One claim.
pub(super) fn claim(context: &Context<'_>, id: FigureId, references: &mut References) -> Claim {
    let site = context.site;
    let figure = &site.figures[id.index()];
    let number = value(&figure.value);
    let note = site.figure_words(context.lang, id);
    let source = figure
        .sources
        .first()
        .map(|cite| &site.sources[cite.source.index()].seed.record.language);
    Claim {
        id: figure.id.clone(),
        url: context.record_url(RecordId::Figure(id)),
        measure: measure_title(context, &figure.measure),
        population: figure.population.as_deref().map(|id| population(context, id)),
        place: figure.place.map(|place| context.place_link(place)),
        value: wording::number_words(&number, context.locale),
        unit: unit(context, &figure.measure, |locale| {
            wording::number_plural(&number, locale)
        }),
        as_of: figure.as_of.as_ref().map(|date| context.date(date)),
        asserted_by: figure.asserted_by.map(|actor| context.actor_link(actor)),
        relayed_by: figure
            .relayed_by
            .iter()
            .map(|actor| context.actor_link(*actor))
            .collect(),
        sources: context.citations(&figure.sources),
        as_printed: figure
            .as_printed
            .as_ref()
            .zip(source)
            .map(|(text, lang)| printed(context, text, lang)),
        note: note.map(|worded| context.inline(&worded.words.note, worded.lang, references)),
    }
}

/// What a source prints, in the source's language whatever the site's are.
fn printed(context: &Context<'_>, text: &str, lang: &str) -> Text {
    let borrowed = (lang != context.tag()).then(|| super::view::Borrowed {
        lang: lang.to_owned(),
        dir: context
            .workshop
            .theme
            .locales()
            .get(lang)
            .map_or("ltr", Locale::dir),
        name: context.locale.language_name(lang),
    });
    Text {
        text: text.to_owned(),
        borrowed,
    }
}

/// A link to a claim.
pub(super) fn claim_link(context: &Context<'_>, id: FigureId) -> Link {
    Link {
        id: context.site.figures[id.index()].id.clone(),
        title: claim_title(context, id),
        url: context.record_url(RecordId::Figure(id)),
    }
}

/// A claim in a line, for lists of what an actor claims and what rests on a source.
pub(super) fn claim_title(context: &Context<'_>, id: FigureId) -> Text {
    let site = context.site;
    let figure = &site.figures[id.index()];
    let measure = measure_title(context, &figure.measure);
    let value = wording::number_words(&value(&figure.value), context.locale);
    let text = match &figure.population {
        Some(id) => {
            let population = population(context, id);
            let args = [
                ("measure", measure.text.as_str().into()),
                ("population", population.text.as_str().into()),
                ("value", value.as_str().into()),
            ];
            context.t("claim-title", &args)
        }
        None => context.t(
            "claim-title-plain",
            &[
                ("measure", measure.text.as_str().into()),
                ("value", value.as_str().into()),
            ],
        ),
    };
    Text { text, ..measure }
}

fn measure_title(context: &Context<'_>, id: &str) -> Text {
    let words = context.site.measure_words(context.lang, id);
    context.title(words, |words| &words.title, id)
}

fn population(context: &Context<'_>, id: &str) -> Text {
    context.vocabulary(|words| &words.populations, id)
}

/// The unit of a measure, in the form that follows a number.
fn unit(context: &Context<'_>, measure: &str, category: impl Fn(&Locale) -> PluralCategory) -> Text {
    match context.site.config.vocabulary.unit_of(measure) {
        Some((unit, _)) => context.unit(unit, category),
        None => Text::default(),
    }
}

/// The value of a record as wording and drawing take it.
pub(super) fn value(value: &FigureValue) -> wording::Value {
    wording::Value {
        value: value.value,
        low: value.low,
        high: value.high,
        qualifier: value.qualifier,
    }
}
