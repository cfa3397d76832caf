//! One claim: its card, its link, its title in a line.

use crate::config::Unit;
use crate::content::{Quantity, UnitPlace};
use crate::locale::{Locale, starts_without_gap};
use crate::render::context::Context;
use crate::render::inline::{self, References};
use crate::render::view::{Claim, Link, Text};
use crate::render::wording;
use crate::site::{ClaimId, MeasureId, PopulationId, RecordId};

/// One claim.
pub(in crate::render) fn card(context: &Context<'_>, id: ClaimId, references: &mut References) -> Claim {
    let site = context.site;
    let claim = &site.claims[id.index()];
    let number = claim.value;
    let note = site.words_for(context.lang, id);
    let source = claim
        .sources
        .first()
        .map(|cite| &site.sources[cite.source.index()].seed.record.language);
    Claim {
        id: claim.id.clone(),
        anchor: context.anchor(RecordId::Claim(id)),
        url: context.record_url(RecordId::Claim(id)),
        measure: measure_title(context, claim.figure.measure),
        population: claim.figure.population.map(|id| population(context, id)),
        place: claim.figure.place.map(|place| context.record_link(place)),
        value: value_words(context, claim.figure.measure, &number),
        unit: unit(context, claim.figure.measure, |locale| {
            wording::unit_after_number(&number, locale)
        }),
        as_of: claim.as_of.as_ref().map(|date| context.date(date)),
        asserted_by: claim.asserted_by.map(|actor| context.record_link(actor)),
        relayed_by: claim
            .relayed_by
            .iter()
            .map(|actor| context.record_link(*actor))
            .collect(),
        sources: context.citations(&claim.sources),
        as_printed: claim
            .as_printed
            .as_ref()
            .zip(source)
            .map(|(text, lang)| context.foreign(text, lang)),
        note: note.map(|worded| inline::words(context, &worded.words.note, worded.lang, references)),
    }
}

/// A link to a claim.
pub(in crate::render) fn link(context: &Context<'_>, id: ClaimId) -> Link {
    Link {
        id: context.site.claims[id.index()].id.clone(),
        title: title(context, id),
        url: context.record_url(RecordId::Claim(id)),
    }
}

/// A claim in a line, with the first of its sources.
pub(in crate::render) fn title_with_source(context: &Context<'_>, id: ClaimId) -> Text {
    let title = title(context, id);
    let Some(cite) = context.site.claims[id.index()].sources.first() else {
        return title;
    };
    let source = context.source_short(cite.source);
    let args = [
        ("actor", title.marked().into()),
        ("source", source.as_str().into()),
    ];
    let words = context.t("claim-by-in", &args);
    title.in_words(words)
}

/// A claim in a line, for the lists of an actor's claims and of what rests on a source.
pub(in crate::render) fn title(context: &Context<'_>, id: ClaimId) -> Text {
    let site = context.site;
    let claim = &site.claims[id.index()];
    let measure = measure_title(context, claim.figure.measure);
    let value = value(context, claim.figure.measure, &claim.value);
    let text = match claim.figure.population {
        Some(id) => {
            let population = population(context, id);
            let args = [
                ("measure", measure.marked().into()),
                ("population", population.marked().into()),
                ("value", value.as_str().into()),
            ];
            context.t("claim-title", &args)
        }
        None => context.t(
            "claim-title-plain",
            &[
                ("measure", measure.marked().into()),
                ("value", value.as_str().into()),
            ],
        ),
    };
    measure.in_words(text)
}

/// A number of a measure in a line, with its unit.
pub(in crate::render) fn value(context: &Context<'_>, measure: MeasureId, value: &Quantity) -> String {
    let unit = unit(context, measure, |locale| {
        wording::unit_after_number(value, locale)
    });
    match unit {
        Some(unit) if is_percent(&unit) => wording::percent_words(value, context.locale),
        Some(unit) => with_unit(&wording::number_before_unit(value, context.locale), &unit),
        None => wording::number_words(value, context.locale),
    }
}

/// The value of a claim in words, with a unit that measures, such as litres. A unit that counts is left out, since the title of the measure
/// says it.
pub(in crate::render) fn value_words(context: &Context<'_>, measure: MeasureId, value: &Quantity) -> String {
    if is_measured(context, measure) || is_share(context, measure) {
        self::value(context, measure, value)
    } else {
        wording::number_words(value, context.locale)
    }
}

/// The spread of rival claims in words, with a unit where the words of one claim have it.
pub(in crate::render) fn spread_words(
    context: &Context<'_>,
    measure: MeasureId,
    values: &[Quantity],
) -> String {
    let after_spread = |locale: &Locale| wording::unit_after_spread(values, locale);
    match unit(context, measure, after_spread)
        .filter(|unit| is_measured(context, measure) || is_percent(unit))
    {
        Some(unit) if is_percent(&unit) => wording::spread_of_percent(values, context.locale),
        Some(unit) => with_unit(&wording::spread_before_unit(values, context.locale), &unit),
        None => wording::spread(values, context.locale),
    }
}

/// Whether the values of a measure are percentages.
fn is_share(context: &Context<'_>, measure: MeasureId) -> bool {
    unit(context, measure, |locale| {
        UnitPlace::AfterWord(locale.plural_of_many())
    })
    .is_some_and(|unit| is_percent(&unit))
}

/// Whether a unit is the sign of percent, which languages put before or behind the number, with a space or without.
pub(in crate::render) fn is_percent(unit: &Text) -> bool {
    unit.plain() == "%"
}

fn with_unit(number: &str, unit: &Text) -> String {
    format!("{number}{}{}", unit_gap(unit), unit.marked())
}

/// The gap between the words of a number and its unit.
pub(in crate::render) fn unit_gap(unit: &Text) -> &'static str {
    if starts_without_gap(&unit.plain()) {
        ""
    } else {
        " "
    }
}

fn is_measured(context: &Context<'_>, measure: MeasureId) -> bool {
    let site = context.site;
    let unit = site.config.vocabulary.unit_of(site.lists.measures.get(measure));
    matches!(unit, Some((_, Unit::Measures { .. })))
}

pub(in crate::render) fn measure_title(context: &Context<'_>, measure: MeasureId) -> Text {
    let id = context.site.lists.measures.get(measure);
    let words = context.site.measure_words(context.lang, id);
    context.title(words, |words| &words.title, id)
}

pub(in crate::render) fn population(context: &Context<'_>, population: PopulationId) -> Text {
    let id = context.site.lists.populations.get(population);
    context.vocabulary(|words| &words.populations, id)
}

/// The unit of a measure, in the form that follows a number; none where it has none.
pub(in crate::render) fn unit(
    context: &Context<'_>,
    measure: MeasureId,
    place: impl Fn(&Locale) -> UnitPlace,
) -> Option<Text> {
    let site = context.site;
    let (unit, _) = site.config.vocabulary.unit_of(site.lists.measures.get(measure))?;
    Some(context.unit(unit, place))
}
