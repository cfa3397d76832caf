//! Corrections: on their list, and on the pages that they concern.

use super::{claim, link};
use crate::content::{CorrectedField, PageKind};
use crate::locale::Arg;
use crate::render::context::Context;
use crate::render::inline;
use crate::render::view::{CorrectionCard, CorrectionsNote, Link};
use crate::render::wording::number_words;
use crate::site::{CorrectedValue, Correction, CorrectionId, MeasureId, RecordId, RecordOrPage, Target};
use std::cmp::Reverse;

/// Corrections, the newest first, otherwise in the order of the records.
pub(in crate::render) fn cards(
    context: &Context<'_>,
    ids: impl Iterator<Item = CorrectionId>,
) -> Vec<CorrectionCard> {
    let mut ids: Vec<CorrectionId> = ids.collect();
    ids.sort_by_cached_key(|id| Reverse(context.site.corrections[id.index()].date.timestamp()));
    ids.into_iter().map(|id| card(context, id)).collect()
}

/// The corrections that concern what stands at an address; none where there are none.
pub(in crate::render) fn note(context: &Context<'_>, target: Target) -> Option<CorrectionsNote> {
    let ids = context.site.corrections_of(target);
    (!ids.is_empty()).then(|| CorrectionsNote {
        items: cards(context, ids.iter().copied()),
        list: context.list_page(PageKind::Corrections),
    })
}

fn card(context: &Context<'_>, id: CorrectionId) -> CorrectionCard {
    let correction = &context.site.corrections[id.index()];
    let worded = context.site.words_for(context.lang, id);
    let measure = correction.about.iter().find_map(|about| match about {
        RecordOrPage::Record(RecordId::Claim(claim)) => {
            Some(context.site.claims[claim.index()].figure.measure)
        }
        _ => None,
    });
    let (summary, sources) = worded.map_or_else(Default::default, |worded| {
        inline::words_and_sources(context, &worded.words.summary, worded.lang)
    });
    let said = |value: &Option<CorrectedValue>| value.as_ref().map(|value| in_words(context, measure, value));
    CorrectionCard {
        id: correction.id.clone(),
        anchor: context.anchor(RecordId::Correction(id)),
        kind: correction.kind.as_str(),
        date: context.date(&correction.date),
        about: links(context, correction),
        field: correction.field.map(CorrectedField::message_key),
        before: said(&correction.before),
        after: said(&correction.after),
        summary,
        sources,
    }
}

/// What a correction is about. Claims that read the same are told apart by their sources.
fn links(context: &Context<'_>, correction: &Correction) -> Vec<Link> {
    let about = correction.about.iter();
    let mut links: Vec<(RecordOrPage, Link)> = about
        .filter_map(|about| Some((*about, link(context, *about)?)))
        .collect();
    let titles: Vec<String> = links
        .iter()
        .map(|(_, link)| link.title.marked().to_owned())
        .collect();
    for (at, (about, link)) in links.iter_mut().enumerate() {
        let is_told_twice = titles.iter().filter(|title| **title == titles[at]).count() > 1;
        if let (RecordOrPage::Record(RecordId::Claim(id)), true) = (*about, is_told_twice) {
            link.title = claim::title_with_source(context, id);
        }
    }
    links.into_iter().map(|(_, link)| link).collect()
}

/// A value of a field in words, as readers see that field; numbers get the unit of the measure.
fn in_words(context: &Context<'_>, measure: Option<MeasureId>, value: &CorrectedValue) -> String {
    match value {
        CorrectedValue::Date(date) => context.date(date).words,
        CorrectedValue::Number(number) => match measure {
            Some(measure) => claim::value(context, measure, number),
            None => number_words(number, context.locale),
        },
        CorrectedValue::Status(status) => context.t(&format!("status-{}", status.as_str()), &[]),
        CorrectedValue::Severity(severity) => context.t(&format!("severity-{}", severity.as_str()), &[]),
        CorrectedValue::Place(place) => context.record_title(*place).marked().to_owned(),
        CorrectedValue::Actor(actor) => context.record_title(*actor).marked().to_owned(),
    }
}

/// The title of a correction, with what it corrects: "Correction: The dam breaks".
pub(in crate::render) fn title(context: &Context<'_>, correction: &Correction) -> String {
    let kind = context.t(&format!("correction-{}", correction.kind.as_str()), &[]);
    let about = correction.about.iter().filter_map(|about| link(context, *about));
    let names: Vec<String> = about.map(|link| link.title.marked().to_owned()).take(3).collect();
    let more = correction.about.len().saturating_sub(names.len());
    let names = context.locale.list(&names);
    let args = [
        ("kind", Arg::from(&kind)),
        ("names", Arg::from(&names)),
        ("more", more.into()),
    ];
    context.t("correction-title", &args)
}
