//! The page of a place.

use crate::content::{PageKind, Precision};
use crate::edtf::Zone;
use crate::render::context::Context;
use crate::render::inline::{self, References};
use crate::render::layout::{self, Head, describe};
use crate::render::records::{event, place_map};
use crate::render::structured_data;
use crate::render::view::{Body, EventCard, PageLink, PlaceBody, Shared, View, ZoneWords};
use crate::site::{EventId, PlaceId, Publication, RecordId, Target};

pub(super) fn view(context: &Context<'_>, id: PlaceId) -> View {
    let worded = context.site.words_for(context.lang, id);
    let summary = worded.and_then(|worded| worded.words.summary.as_ref());
    let head = Head {
        kind: "place",
        title: context.record_title(id),
        description: describe(summary, &context.record_title(id)),
        target: Target::Place(id),
        written_in: worded.map_or(context.lang, |worded| worded.lang),
        og_type: "article",
        publication: Publication::default(),
        json_ld: Some(structured_data::place(context, id)),
    };
    layout::view(context, head, Body::Place(body(context, id)))
}

/// The page of a place.
fn body(context: &Context<'_>, id: PlaceId) -> PlaceBody {
    let site = context.site;
    let place = &site.places[id.index()];
    let mut references = References::default();
    let summary = site.part_for(context.lang, id, |words| words.summary.as_ref());
    let summary = summary.map(|said| inline::words(context, said.words, said.lang, &mut references));
    let map_page = context.list_page(PageKind::Map).unwrap_or_else(|| PageLink {
        title: context.site_title(),
        url: context.home_url(),
    });
    PlaceBody {
        title: context.record_title(id),
        summary,
        kind: context.place_kind(place.kind),
        within: place.within.map(|within| context.record_link(within)),
        contains: context
            .site
            .places_in(id)
            .iter()
            .map(|inner| context.record_link(*inner))
            .collect(),
        coordinates: place.point.map(|point| coordinates(context, point)),
        precision: place.precision.map(Precision::as_str),
        country: place.country.as_deref().map(|code| {
            context
                .locale
                .region_name(code)
                .unwrap_or_else(|| code.to_owned())
        }),
        tz: place.tz.as_ref().map(|zone| zone_words(context, zone)),
        map: place_map::locator(context, &[id]),
        events: events(context, id),
        mentioned: context.mentioned(RecordId::Place(id)),
        map_page,
        references: references.list(context),
    }
}

/// The events in a place and in the places within it, in the order of time.
fn events(context: &Context<'_>, id: PlaceId) -> Vec<Shared<EventCard>> {
    let site = context.site;
    let is_here = |event: &&EventId| event::places_around(context, &site.events[event.index()]).contains(&id);
    let here = site.chronology.iter().filter(is_here);
    here.map(|event| event::card(context, *event)).collect()
}

fn coordinates(context: &Context<'_>, [lon, lat]: [f64; 2]) -> String {
    let words = [context.latitude(lat, 2), context.longitude(lon, 2)];
    words.join(&context.locale.separator())
}

/// The name of a zone. A zone that is only an offset is shown as that, since its name has the opposite sign.
fn zone_words(context: &Context<'_>, zone: &Zone) -> ZoneWords {
    match zone.fixed_offset() {
        Some(0) => ZoneWords {
            words: Some(context.utc()),
            name: None,
        },
        Some(minutes) => ZoneWords {
            words: Some(context.utc_offset(minutes)),
            name: None,
        },
        None => ZoneWords {
            words: context.locale.zone_name_labelled(zone.name()),
            name: Some(zone.name()),
        },
    }
}
