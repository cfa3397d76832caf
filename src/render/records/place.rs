//! A place as lists show it.

mod whereabouts;

use super::event;
use crate::render::context::Context;
use crate::render::view::{EventCard, PlaceCard, Shared};
use crate::site::{PlaceId, RecordId, Target};

/// The card of a place, with its events.
pub(in crate::render) fn card(context: &Context<'_>, id: PlaceId) -> PlaceCard {
    let place = &context.site.places[id.index()];
    let events: Vec<Shared<EventCard>> = context
        .site
        .events_at(id)
        .iter()
        .map(|event| event::card(context, *event))
        .collect();
    PlaceCard {
        id: place.id.clone(),
        anchor: context.anchor(RecordId::Place(id)),
        url: context.page_url(Target::Place(id)),
        title: context.record_title(id),
        kind: context.place_kind(place.kind),
        within: place.within.map(|within| context.record_link(within)),
        distance: whereabouts::distance(context, id),
        inside: whereabouts::inside(context.site, id),
        events,
    }
}
