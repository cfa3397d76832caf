//! Maps of the site: all places, the small map of a front page, and locators.

use super::article::Prose;
use super::context::Context;
use super::draw::{self, MapPlace};
use super::events;
use super::view::{EventCard, MapBody, MapDrawing, PageLink, PlaceBody, PlaceCard, Sizes};
use super::weave::References;
use crate::content::{Layout, PageFile, Precision};
use crate::diag::Problems;
use crate::locale::Arg;
use crate::site::{EventId, PlaceId, RecordId};

/// The page of the layout `map`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> MapBody {
    let mut references = References::default();
    let prose = Prose::weave(context, page, &mut references, problems);
    let site = context.site;
    let mut ids: Vec<PlaceId> = site.place_ids().filter(|id| !site.places[id.index()].events.is_empty()).collect();
    ids.sort_by_key(|id| std::cmp::Reverse(site.places[id.index()].events.len()));
    let (inside, outside): (Vec<PlaceId>, Vec<PlaceId>) =
        ids.into_iter().partition(|id| context.workshop.maps.shows(site.point(*id).map(|(point, _)| point)));
    let silent = site.place_ids().filter(|id| site.places[id.index()].events.is_empty());
    let cards = |ids: Vec<PlaceId>| ids.into_iter().map(|id| place_card(context, id)).collect::<Vec<PlaceCard>>();
    let unlocated = |id: &EventId| site.events[id.index()].places.is_empty();
    MapBody {
        html: prose.html,
        map: all_places(context),
        places: cards(inside),
        elsewhere: cards(outside.into_iter().chain(silent).collect()),
        unlocated: site.chronology.iter().copied().filter(unlocated).map(|id| events::card(context, id)).collect(),
        credit: site.config.map.as_ref().map_or_else(String::new, |map| map.credit.clone()),
        references: references.list(context),
    }
}

fn place_card(context: &Context<'_>, id: PlaceId) -> PlaceCard {
    let place = &context.site.places[id.index()];
    let events: Vec<EventCard> = place.events.iter().map(|event| events::card(context, *event)).collect();
    PlaceCard {
        id: place.id.clone(),
        url: context.record_url(RecordId::Place(id)),
        title: context.place_title(id),
        kind: context.place_kind(place.kind),
        events,
    }
}

/// The page of a place.
pub(super) fn place(context: &Context<'_>, id: PlaceId) -> PlaceBody {
    let site = context.site;
    let place = &site.places[id.index()];
    let mut references = References::default();
    let worded = site.place_words(context.lang, id);
    let summary = worded.and_then(|worded| Some((worded.words.summary.as_ref()?, worded.lang)));
    let summary = summary.map(|(text, lang)| context.inline(text, lang, &mut references));
    let map_page = context
        .layout_link(Layout::Map)
        .unwrap_or_else(|| PageLink { title: super::frame::site_title(context), url: context.home_url() });
    PlaceBody {
        title: context.place_title(id),
        summary,
        kind: context.place_kind(place.kind),
        within: place.within.map(|within| context.place_link(within)),
        contains: place.contains.iter().map(|inner| context.place_link(*inner)).collect(),
        coordinates: place.point.map(|point| coordinates(context, point)),
        precision: place.precision.map(Precision::as_str),
        tz: place.tz.clone(),
        map: locator(context, &[id]),
        events: place.events.iter().map(|event| events::card(context, *event)).collect(),
        mentioned: context.mentioned(RecordId::Place(id)),
        map_page,
        references: references.list(context),
    }
}

fn coordinates(context: &Context<'_>, [lon, lat]: [f64; 2]) -> String {
    let degrees = |value: f64| Arg::Text(context.locale.decimal(value.abs(), 2).into());
    let latitude = if lat < 0.0 { "latitude-south" } else { "latitude-north" };
    let longitude = if lon < 0.0 { "longitude-west" } else { "longitude-east" };
    let latitude = context.t(latitude, &[("degrees", degrees(lat))]);
    let longitude = context.t(longitude, &[("degrees", degrees(lon))]);
    format!("{latitude}, {longitude}")
}

/// The map of all places that have events.
pub(super) fn all_places(context: &Context<'_>) -> Option<Sizes<MapDrawing>> {
    let site = context.site;
    let maps = context.workshop.maps;
    let marked = site.place_ids().filter(|id| !site.places[id.index()].events.is_empty());
    let places: Vec<MapPlace> = marked.filter_map(|id| marker(context, id, false)).collect();
    let scale = |km: f64| scale_label(context, km);
    Some(Sizes { wide: draw::map(maps.wide()?, &places, &scale), narrow: draw::map(maps.narrow()?, &places, &scale) })
}

/// A small map with the given places; none where none of them lies in the frame.
pub(super) fn locator(context: &Context<'_>, places: &[PlaceId]) -> Option<MapDrawing> {
    let maps = context.workshop.maps;
    let shown: Vec<MapPlace> = places.iter().filter_map(|id| marker(context, *id, true)).collect();
    let base = maps.locator()?;
    (!shown.is_empty()).then(|| draw::map(base, &shown, &|km| scale_label(context, km)))
}

/// The marker of a place inside the frame. A place without a point stands where the place it lies in does.
fn marker(context: &Context<'_>, id: PlaceId, current: bool) -> Option<MapPlace> {
    let site = context.site;
    let (point, holder) = site.point(id)?;
    if !context.workshop.maps.shows(Some(point)) {
        return None;
    }
    let place = context.place_link(id);
    let count = site.places[id.index()].events.len();
    let name = Arg::Text(place.title.text.clone().into());
    #[expect(clippy::cast_precision_loss, reason = "counts of events are small")]
    let number = Arg::Number(count as f64);
    let description = context.t("marker-description", &[("place", name), ("n", number)]);
    let area = holder != id || site.places[holder.index()].precision.is_some_and(Precision::is_area);
    Some(MapPlace { place, point, count, description, area, current })
}

fn scale_label(context: &Context<'_>, km: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a scale bar is some thousand kilometres at most")]
    let number = context.locale.integer(km.round() as i64);
    context.t("scale-km", &[("n", Arg::Text(number.into()))])
}
