//! The map page: all places and what happened there.

mod chips;
pub(super) use self::chips::chips;

use crate::content::PageFile;
use crate::diag::Problems;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::pages::timeline::days;
use crate::render::prose::{AroundList, Prose};
use crate::render::records::{event, place, place_map};
use crate::render::view::{MapBody, MapRow, PlaceCard};
use crate::site::{EventId, PlaceId};

/// The page of kind `map`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> MapBody {
    let mut references = References::default();
    let AroundList { html, below } = Prose::new(context, page, &mut references, problems).around_list();
    let site = context.site;
    let mut ids: Vec<PlaceId> = site.ids::<PlaceId>().collect();
    ids.sort_by_key(|id| std::cmp::Reverse(site.events_at(*id).len()));
    let [mut inside, mut quiet, mut outside, mut unplaced] = [(); 4].map(|()| Vec::new());
    for id in ids {
        let list = match site.point(id) {
            None => &mut unplaced,
            Some((point, _)) if !context.input.maps.shows(Some(point)) => &mut outside,
            Some(_) if site.events_at(id).is_empty() => &mut quiet,
            Some(_) => &mut inside,
        };
        list.push(id);
    }
    let cards = |ids: Vec<PlaceId>| {
        ids.into_iter()
            .map(|id| place::card(context, id))
            .collect::<Vec<PlaceCard>>()
    };
    let unlocated = |id: &EventId| site.events[id.index()].places.is_empty();
    let credit = site.config.map.as_ref().and_then(|map| map.credit.as_ref());
    let credit = credit.and_then(|credit| {
        let (text, lang) = site.languages.wording(credit, context.lang)?;
        Some(context.marked(text, lang))
    });
    let map = place_map::all_places(context);
    let days = days(context);
    MapBody {
        html,
        below,
        kinds: site
            .lists
            .event_kinds
            .ids()
            .filter(|kind| site.events.iter().any(|event| event.kind == *kind))
            .map(|kind| context.event_kind(kind))
            .collect(),
        chips: chips::of_all(context, map.as_ref()),
        map,
        days_perhaps: days.iter().any(|day| !day.perhaps.is_empty()),
        days,
        rows: rows(context),
        places: cards(inside),
        quiet: cards(quiet),
        elsewhere: cards(outside),
        unplaced: cards(unplaced),
        unlocated: site
            .chronology
            .iter()
            .copied()
            .filter(unlocated)
            .map(|id| event::card(context, id))
            .collect(),
        credit: credits(context, credit),
        references: references.list(context),
    }
}

/// The credit of the map: that of the site, that of the map of the world, or both.
fn credits(context: &Context<'_>, own: Option<String>) -> Option<String> {
    let world = context.input.maps.credit().map(str::to_owned);
    let all: Vec<String> = own.into_iter().chain(world).collect();
    (!all.is_empty()).then(|| all.join(context.locale.list_separator()))
}

/// All events in the order of time, each with the days that it can concern and its places.
fn rows(context: &Context<'_>) -> Vec<MapRow> {
    let site = context.site;
    let row = |id: &EventId| {
        let found = &site.events[id.index()];
        let (from, to) = event::days(found);
        MapRow {
            event: event::card(context, *id),
            places: event::places(found)
                .into_iter()
                .map(|place| site.places[place.index()].id.clone())
                .collect(),
            from,
            to,
        }
    };
    site.chronology.iter().map(row).collect()
}
