//! Maps of the site: all places, the small map of a front page, and locators.

use crate::content::PageFile;
use crate::diag::Problems;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::prose::Prose;
use crate::render::records::{event, place_map};
use crate::render::view::{EventCard, MapBody, PlaceCard};
use crate::site::{EventId, PlaceId, Target};

/// The page of kind `map`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> MapBody {
    let mut references = References::default();
    let (html, below) = Prose::new(context, page, &mut references, problems).around_list();
    let site = context.site;
    let mut ids: Vec<PlaceId> = site.place_ids().collect();
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
            .map(|id| place_card(context, id))
            .collect::<Vec<PlaceCard>>()
    };
    let unlocated = |id: &EventId| site.events[id.index()].places.is_empty();
    let credit = site.config.map.as_ref().and_then(|map| map.credit.clone());
    MapBody {
        html,
        below,
        map: place_map::all_places(context),
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
        credit: credit.or_else(|| context.input.maps.credit().map(str::to_owned)),
        references: references.list(context),
    }
}

fn place_card(context: &Context<'_>, id: PlaceId) -> PlaceCard {
    let place = &context.site.places[id.index()];
    let events: Vec<EventCard> = context
        .site
        .events_at(id)
        .iter()
        .map(|event| event::card(context, *event))
        .collect();
    PlaceCard {
        id: place.id.clone(),
        url: context.page_url(Target::Place(id)),
        title: context.place_title(id),
        kind: context.place_kind(place.kind),
        events,
    }
}
