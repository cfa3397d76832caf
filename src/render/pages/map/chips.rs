//! What stands beside a map: places with events that have no mark on it.

use crate::render::context::Context;
use crate::render::view::{ChipMark, MapChip, MapDrawing, Sizes};
use crate::site::{EventId, PlaceId};
use std::collections::BTreeSet;

/// The most events for which a place beside the map has a mark each.
const MOST_MARKS: usize = 60;

/// The places of all events that have no mark on one of the sizes of a map.
pub(super) fn of_all(context: &Context<'_>, map: Option<&Sizes<MapDrawing>>) -> Vec<MapChip> {
    map.map(|map| chips(context, &[&map.wide, &map.narrow], None))
        .unwrap_or_default()
}

/// The places of events that have no mark on one of some maps, in the order of their first event; of all events, or of `some` alone.
pub(in crate::render::pages) fn chips(
    context: &Context<'_>,
    maps: &[&MapDrawing],
    some: Option<&[EventId]>,
) -> Vec<MapChip> {
    let site = context.site;
    let marked: Vec<BTreeSet<&str>> = maps.iter().map(|map| marked(map)).collect();
    let events_at = |id: PlaceId| -> Vec<EventId> {
        let events = site.events_at(id).iter().copied();
        events
            .filter(|event| some.is_none_or(|some| some.contains(event)))
            .collect()
    };
    let order = |event: &EventId| site.chronology.iter().position(|id| id == event);
    let mut found: Vec<(PlaceId, Vec<EventId>)> = site
        .ids::<PlaceId>()
        .filter(|id| {
            let place = site.places[id.index()].id.as_str();
            marked.is_empty() || !marked.iter().all(|marked| marked.contains(place))
        })
        .map(|id| (id, events_at(id)))
        .filter(|(_, events)| !events.is_empty())
        .collect();
    found.sort_by_key(|(id, events)| (!context.input.maps.is_whole(*id), events.first().and_then(order)));
    found
        .into_iter()
        .map(|(id, events)| chip(context, id, &events))
        .collect()
}

/// The ids of the places that have a mark on a map.
fn marked(map: &MapDrawing) -> BTreeSet<&str> {
    let areas = map.areas.iter().filter(|area| area.block.is_some());
    let spots = map.spots.iter().flat_map(|spot| &spot.places);
    let all = areas.flat_map(|area| &area.places).chain(spots);
    all.map(String::as_str).collect()
}

fn chip(context: &Context<'_>, id: PlaceId, events: &[EventId]) -> MapChip {
    let mark = |id: &EventId| {
        let event = &context.site.events[id.index()];
        ChipMark {
            event: event.id.clone(),
            mark: context.event_kind(event.kind).mark,
        }
    };
    MapChip {
        place: context.record_link(id),
        count: events.len(),
        marks: if events.len() > MOST_MARKS {
            Vec::new()
        } else {
            events.iter().map(mark).collect()
        },
    }
}
