//! The page of an event.

use super::timeline;
use crate::content::PageKind;
use crate::edtf::Day;
use crate::markdown;
use crate::render::context::Context;
use crate::render::inline::{self, References};
use crate::render::layout::{self, Head, shorten};
use crate::render::records::{claim, conflict, event, place_map};
use crate::render::structured_data;
use crate::render::view::{Body, EventBody, PageLink, View};
use crate::site::{Event, EventId, RecordId, Target};

/// How many related events a page lists at most.
const RELATED: usize = 6;

pub(super) fn view(context: &Context<'_>, id: EventId) -> View {
    let target = Target::Event(id);
    let url = context
        .site
        .url(context.lang, target)
        .expect("a route has an address");
    let worded = context.site.words_for(context.lang, id);
    let summary = context
        .site
        .part_for(context.lang, id, |words| words.summary.as_ref());
    let head = Head {
        kind: "event",
        title: context.record_title(id),
        description: summary.map_or_else(String::new, |said| shorten(&markdown::plain_words(said.words))),
        target,
        written_in: worded.map_or(context.lang, |worded| worded.lang),
        og_type: "article",
        publication: context.site.events[id.index()].publication.clone(),
        json_ld: Some(structured_data::event(context, id, &url)),
    };
    layout::view(context, head, Body::Event(body(context, id)))
}

/// The page of an event.
fn body(context: &Context<'_>, id: EventId) -> EventBody {
    let site = context.site;
    let event = &site.events[id.index()];
    let mut references = References::default();
    let summary = site.part_for(context.lang, id, |words| words.summary.as_ref());
    let summary = summary.map_or_else(Default::default, |said| {
        inline::words(context, said.words, said.lang, &mut references)
    });
    let note = site.part_for(context.lang, id, |words| words.note.as_ref());
    let note = note.map(|said| inline::words(context, said.words, said.lang, &mut references));
    let claims = event
        .claims
        .iter()
        .map(|claim| claim::card(context, *claim, &mut references))
        .collect();
    let conflicts = event
        .conflicts
        .iter()
        .map(|conflict| conflict::card(context, *conflict, &mut references))
        .collect();
    let at = site.chronology.iter().position(|other| *other == id);
    let neighbour = |step: isize| {
        let neighbour = site.chronology.get(at?.checked_add_signed(step)?)?;
        Some(PageLink {
            title: context.record_title(*neighbour),
            url: context.page_url(Target::Event(*neighbour)),
        })
    };
    EventBody {
        event: event::card(context, id),
        summary,
        note,
        claims,
        conflicts,
        strip: timeline::here(context, id),
        map: place_map::locator(context, &event::places(event)),
        related: related(context, id)
            .into_iter()
            .map(|other| event::card(context, other))
            .collect(),
        mentioned: context.mentioned(RecordId::Event(id)),
        previous: neighbour(-1),
        next: neighbour(1),
        timeline: list(context),
        references: references.list(context),
    }
}

fn list(context: &Context<'_>) -> PageLink {
    context.list_page(PageKind::Timeline).unwrap_or_else(|| PageLink {
        title: context.site_title(),
        url: context.home_url(),
    })
}

/// Events of the same place, then of the same day, those nearest in time, in the order of time.
fn related(context: &Context<'_>, id: EventId) -> Vec<EventId> {
    let site = context.site;
    let event = &site.events[id.index()];
    let day = |event: &Event| event.when.earliest().map(Day::ordinal);
    let Some(here) = day(event) else { return Vec::new() };
    let mut found: Vec<(bool, u64, usize)> = Vec::new();
    for (at, other) in site.chronology.iter().enumerate() {
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
            found.push((!same_place, distance, at));
        }
    }
    found.sort_unstable();
    found.truncate(RELATED);
    found.sort_unstable_by_key(|(_, _, at)| *at);
    found.into_iter().map(|(_, _, at)| site.chronology[at]).collect()
}
