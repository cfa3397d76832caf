//! Maps of the site: all places, the small map of a front page, and locators.

use super::article::Prose;
use super::context::Context;
use super::draw::{BaseMap, MapPlace, MapWords};
use super::events;
use super::view::{EventCard, MapBody, MapDrawing, PageLink, PlaceBody, PlaceCard, Sizes, ZoneWords};
use super::weave::References;
use crate::content::{Layout, PageFile, Precision};
use crate::diag::Problems;
use crate::geo::{Kind, Projection};
use crate::site::{EventId, PlaceId, RecordId};

/// The page of the layout `map`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> MapBody {
    let mut references = References::default();
    let (html, below) = Prose::weave(context, page, &mut references, problems).around_list();
    let site = context.site;
    let mut ids: Vec<PlaceId> = site.place_ids().collect();
    ids.sort_by_key(|id| std::cmp::Reverse(site.places[id.index()].events.len()));
    let [mut inside, mut quiet, mut outside, mut unplaced] = [(); 4].map(|()| Vec::new());
    for id in ids {
        let list = match site.point(id) {
            None => &mut unplaced,
            Some((point, _)) if !context.workshop.maps.shows(Some(point)) => &mut outside,
            Some(_) if site.places[id.index()].events.is_empty() => &mut quiet,
            Some(_) => &mut inside,
        };
        list.push(id);
    }
    let cards = |ids: Vec<PlaceId>| {
        ids.into_iter()
            .map(|id| place_card(context, id))
            .collect::<Vec<PlaceCard>>()
    };
    let unlocated = |id: &EventId| site.events[id.index()].places.is_empty();
    MapBody {
        html,
        below,
        map: all_places(context),
        places: cards(inside),
        quiet: cards(quiet),
        elsewhere: cards(outside),
        unplaced: cards(unplaced),
        unlocated: site
            .chronology
            .iter()
            .copied()
            .filter(unlocated)
            .map(|id| events::card(context, id))
            .collect(),
        credit: site.config.map.as_ref().and_then(|map| map.credit.clone()),
        references: references.list(context),
    }
}

fn place_card(context: &Context<'_>, id: PlaceId) -> PlaceCard {
    let place = &context.site.places[id.index()];
    let events: Vec<EventCard> = place
        .events
        .iter()
        .map(|event| events::card(context, *event))
        .collect();
    PlaceCard {
        id: place.id.clone(),
        url: context.record_url(RecordId::Place(id)),
        title: context.place_title(id),
        kind: context.place_kind(&place.kind),
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
    let map_page = context.layout_link(Layout::Map).unwrap_or_else(|| PageLink {
        title: super::frame::site_title(context),
        url: context.home_url(),
    });
    PlaceBody {
        title: context.place_title(id),
        summary,
        kind: context.place_kind(&place.kind),
        within: place.within.map(|within| context.place_link(within)),
        contains: place
            .contains
            .iter()
            .map(|inner| context.place_link(*inner))
            .collect(),
        coordinates: place.point.map(|point| coordinates(context, point)),
        precision: place.precision.map(Precision::as_str),
        country: place
            .country
            .as_deref()
            .map(|code| context.locale.region_name(code)),
        tz: place.tz.as_ref().map(|zone| ZoneWords {
            words: context.zone(zone),
            name: zone.name(),
        }),
        map: locator(context, &[id]),
        events: place
            .events
            .iter()
            .map(|event| events::card(context, *event))
            .collect(),
        mentioned: context.mentioned(RecordId::Place(id)),
        map_page,
        references: references.list(context),
    }
}

fn coordinates(context: &Context<'_>, [lon, lat]: [f64; 2]) -> String {
    let degrees = |key: &str, value: f64| {
        let degrees = context.locale.decimal(value.abs(), 2);
        context.t(key, &[("degrees", degrees.as_str().into())])
    };
    let latitude = if lat < 0.0 {
        "latitude-south"
    } else {
        "latitude-north"
    };
    let longitude = if lon < 0.0 {
        "longitude-west"
    } else {
        "longitude-east"
    };
    format!("{}, {}", degrees(latitude, lat), degrees(longitude, lon))
}

/// The map of all places that have events.
pub(super) fn all_places(context: &Context<'_>) -> Option<Sizes<MapDrawing>> {
    let site = context.site;
    let maps = context.workshop.maps;
    let marked = site
        .place_ids()
        .filter(|id| !site.places[id.index()].events.is_empty());
    let places: Vec<MapPlace> = marked.filter_map(|id| marker(context, id, false)).collect();
    let draw = |base: &BaseMap| base.draw(&places, words(context, base));
    Some(Sizes {
        wide: draw(maps.wide()?),
        narrow: draw(maps.narrow()?),
    })
}

/// A small map with the given places; none where none of them lies in the frame.
pub(super) fn locator(context: &Context<'_>, places: &[PlaceId]) -> Option<MapDrawing> {
    let shown: Vec<MapPlace> = places
        .iter()
        .filter_map(|id| marker(context, *id, true))
        .collect();
    let base = context.workshop.maps.locator()?;
    (!shown.is_empty()).then(|| base.draw(&shown, words(context, base)))
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
    let number = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let description = context.t(
        "marker-description",
        &[("place", place.title.text.as_str().into()), ("n", number.into())],
    );
    let area = holder != id
        || site.places[holder.index()]
            .precision
            .is_some_and(Precision::is_area);
    Some(MapPlace {
        label: context.marked_text(&place.title),
        place,
        point,
        count,
        description,
        area,
        current,
    })
}

fn words(context: &Context<'_>, base: &BaseMap) -> MapWords {
    MapWords {
        projection: projection(context, base.projection()),
        scale: scale(context, base.scale().km),
    }
}

fn scale(context: &Context<'_>, km: f64) -> String {
    context.t("scale-km", &[("n", context.locale.number(km).as_str().into())])
}

/// Name of a projection with its parameters: what a cartographer wants to know.
fn projection(context: &Context<'_>, projection: &Projection) -> String {
    let degrees = |value: f64| format!("{}°", context.locale.decimal(value, 1));
    let meridian = degrees(projection.central_meridian());
    let two = |key: &str, [south, north]: [f64; 2]| {
        let (south, north) = (degrees(south), degrees(north));
        let args = [
            ("meridian", meridian.as_str().into()),
            ("south", south.as_str().into()),
            ("north", north.as_str().into()),
        ];
        context.t(key, &args)
    };
    match projection.kind() {
        Kind::Albers { parallels } => two("projection-albers", parallels),
        Kind::LambertConformal { parallels } => two("projection-lambert-conformal", parallels),
        Kind::CylindricalEqualArea { parallel } => {
            let parallel = degrees(parallel);
            let args = [
                ("meridian", meridian.as_str().into()),
                ("parallel", parallel.as_str().into()),
            ];
            context.t("projection-cylindrical", &args)
        }
        Kind::AzimuthalEqualArea { .. } => {
            context.t("projection-azimuthal", &[("meridian", meridian.as_str().into())])
        }
    }
}
