//! Events: in lists, and on pages of their own.

use super::context::Context;
use super::view::{EventBody, EventCard, PageLink};
use super::weave::References;
use super::{conflicts, figures, maps};
use crate::content::Layout;
use crate::site::{Event, EventId, PlaceId, RecordId};

const RELATED: usize = 6;

/// An event in a list.
pub(super) fn card(context: &Context<'_>, id: EventId) -> EventCard {
    let event = &context.site.events[id.index()];
    let worded = context.site.event_words(context.lang, id);
    EventCard {
        id: event.id.clone(),
        url: context.record_url(RecordId::Event(id)),
        title: context.event_title(id),
        date: context.date(&event.when),
        kind: context.event_kind(&event.kind),
        status: event.status.as_str(),
        places: places(event)
            .into_iter()
            .map(|place| context.place_link(place))
            .collect(),
        actors: event
            .actors
            .iter()
            .map(|actor| context.actor_link(*actor))
            .collect(),
        sources: context.citations(&event.sources),
        summary: worded.map_or_else(Default::default, |worded| {
            context.inline_plain(&worded.words.summary, worded.lang)
        }),
    }
}

/// The places of an event, each once.
pub(super) fn places(event: &Event) -> Vec<PlaceId> {
    let mut places: Vec<PlaceId> = Vec::new();
    for (place, _) in &event.places {
        if !places.contains(place) {
            places.push(*place);
        }
    }
    places
}

/// The page of an event.
pub(super) fn body(context: &Context<'_>, id: EventId) -> EventBody {
    let site = context.site;
    let event = &site.events[id.index()];
    let worded = site.event_words(context.lang, id);
    let mut references = References::default();
    let summary = worded.map_or_else(Default::default, |worded| {
        context.inline(&worded.words.summary, worded.lang, &mut references)
    });
    let note = worded.and_then(|worded| Some((worded.words.note.as_ref()?, worded.lang)));
    let note = note.map(|(text, lang)| context.inline(text, lang, &mut references));
    let figures = event
        .figures
        .iter()
        .map(|figure| figures::claim(context, *figure, &mut references))
        .collect();
    let conflicts = event
        .conflicts
        .iter()
        .map(|conflict| conflicts::card(context, *conflict, &mut references))
        .collect();
    let at = site.chronology.iter().position(|other| *other == id);
    let neighbour = |step: isize| {
        let neighbour = site.chronology.get(at?.checked_add_signed(step)?)?;
        Some(PageLink {
            title: context.event_title(*neighbour),
            url: context.record_url(RecordId::Event(*neighbour)),
        })
    };
    EventBody {
        event: card(context, id),
        summary,
        note,
        figures,
        conflicts,
        map: maps::locator(context, &places(event)),
        related: related(context, id)
            .into_iter()
            .map(|other| card(context, other))
            .collect(),
        mentioned: context.mentioned(RecordId::Event(id)),
        previous: neighbour(-1),
        next: neighbour(1),
        timeline: timeline(context),
        references: references.list(context),
    }
}

fn timeline(context: &Context<'_>) -> PageLink {
    context.layout_link(Layout::Timeline).unwrap_or_else(|| PageLink {
        title: super::frame::site_title(context),
        url: context.home_url(),
    })
}

/// Events of the same place, then of the same day, nearest in time first.
fn related(context: &Context<'_>, id: EventId) -> Vec<EventId> {
    let site = context.site;
    let event = &site.events[id.index()];
    let day = |event: &Event| event.when.earliest().map(crate::edtf::Day::ordinal);
    let Some(here) = day(event) else { return Vec::new() };
    let mut found: Vec<(bool, u64, EventId)> = Vec::new();
    for other in &site.chronology {
        let candidate = &site.events[other.index()];
        let Some(there) = day(candidate).filter(|_| *other != id) else {
            continue;
        };
        let same_place = candidate
            .places
            .iter()
            .any(|(place, _)| event.places.iter().any(|(mine, _)| mine == place));
        let distance = here.abs_diff(there);
        if distance == 0 || (same_place && distance <= 31) {
            found.push((!same_place, distance, *other));
        }
    }
    found.sort_unstable_by_key(|(elsewhere, distance, id)| (*elsewhere, *distance, *id));
    found.into_iter().take(RELATED).map(|(_, _, id)| id).collect()
}
