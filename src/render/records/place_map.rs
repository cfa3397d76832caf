//! Maps of the site's places: all of them, and locators of a few.

use crate::content::Precision;
use crate::geo::{Kind, Projection};
use crate::locale::{Arg, messages_of};
use crate::render::base_maps::{self, Standing};
use crate::render::context::Context;
use crate::render::drawing::{BaseMap, Extent, Inset, MapEvent, MapPlace, MapWords, NameSpot, Spot, TITLE};
use crate::render::view::{MapDrawing, MapInset, Sizes, Text};
use crate::site::{EventId, PlaceId};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// How many places of one mark are named at most.
const NAMED: usize = 6;

/// The map of all places that have events, except those that the whole map is about.
pub(in crate::render) fn all_places(context: &Context<'_>) -> Option<Sizes<MapDrawing>> {
    let marked = all_marked(context);
    Some(Sizes {
        wide: Sheet {
            context,
            base: context.input.maps.wide()?,
            of: None,
            is_wide: true,
            has_outlines: true,
        }
        .drawing(&marked),
        narrow: narrow(context, &marked)?,
    })
}

/// A small map of all places that have events.
pub(in crate::render) fn all_places_small(context: &Context<'_>) -> Option<MapDrawing> {
    narrow(context, &all_marked(context))
}

fn narrow(context: &Context<'_>, marked: &[(PlaceId, Standing)]) -> Option<MapDrawing> {
    let sheet = Sheet {
        context,
        base: context.input.maps.narrow()?,
        of: None,
        is_wide: false,
        has_outlines: true,
    };
    Some(sheet.drawing(marked))
}

fn all_marked(context: &Context<'_>) -> Vec<(PlaceId, Standing)> {
    let maps = context.input.maps;
    base_maps::marked(context.site)
        .into_iter()
        .filter(|(id, standing)| !maps.is_whole(*id) && maps.shows(Some(standing.point)))
        .collect()
}

/// A small map with the given places; none where none of them lies in the frame.
pub(in crate::render) fn locator(context: &Context<'_>, places: &[PlaceId]) -> Option<MapDrawing> {
    let maps = context.input.maps;
    let base = maps.locator()?;
    let mut shown: Vec<(PlaceId, Standing)> = places
        .iter()
        .filter_map(|id| Some((*id, base_maps::standing(context.site, *id)?)))
        .filter(|(_, standing)| maps.shows(Some(standing.point)))
        .collect();
    // A mark of several places has the name of the one with the most events, such as the city that the others lie in.
    shown.sort_by_key(|(id, _)| Reverse(context.site.events_at(*id).len()));
    let sheet = Sheet {
        context,
        base,
        of: None,
        is_wide: false,
        has_outlines: false,
    };
    let mut spots = sheet.spots(&shown);
    for spot in &mut spots {
        spot.current = true;
        spot.events.clear();
        // The number in a mark is that of the places, since the map does not show events.
        spot.count = spot.places.len();
    }
    (!spots.is_empty()).then(|| base.draw(&spots, Vec::new(), words(context, base)))
}

/// A small map of the places of some events, without marks of events; none where none of the places lies in the frame.
pub(in crate::render) fn of_events(context: &Context<'_>, events: &[EventId]) -> Option<MapDrawing> {
    with_events(context, events, |spots| {
        for spot in spots {
            // The shapes of kinds have ids, which a page with several of these maps would repeat. The title of a mark gives the number of
            // its events.
            spot.events.clear();
        }
    })
}

/// A small map of some events, each with its mark; none where none of their places lies in the frame.
pub(in crate::render) fn of_marked_events(context: &Context<'_>, events: &[EventId]) -> Option<MapDrawing> {
    with_events(context, events, |_| {})
}

fn with_events(
    context: &Context<'_>,
    events: &[EventId],
    change: impl Fn(&mut [Spot]),
) -> Option<MapDrawing> {
    let maps = context.input.maps;
    let base = maps.narrow()?;
    let events: BTreeSet<EventId> = events.iter().copied().collect();
    let sheet = Sheet {
        context,
        base,
        of: Some(&events),
        is_wide: false,
        has_outlines: true,
    };
    let is_of_them = |place: PlaceId| sheet.events_at(place).next().is_some();
    let shown = all_marked(context).into_iter().filter(|(id, _)| is_of_them(*id));
    let mut spots = sheet.spots(&shown.collect::<Vec<_>>());
    change(&mut spots);
    (!spots.is_empty()).then(|| base.draw(&spots, Vec::new(), words(context, base)))
}

/// A map at one size.
struct Sheet<'a> {
    context: &'a Context<'a>,
    base: &'a BaseMap,
    /// The events that count; absent where all do.
    of: Option<&'a BTreeSet<EventId>>,
    is_wide: bool,
    has_outlines: bool,
}

impl Sheet<'_> {
    fn drawing(&self, marked: &[(PlaceId, Standing)]) -> MapDrawing {
        let mut spots = self.spots(marked);
        let mut insets = Vec::new();
        for inset in self.context.input.maps.insets() {
            let shown: Vec<&str> = inset
                .places
                .iter()
                .map(|place| self.context.site.places[*place].id.as_str())
                .collect();
            let holds = |spot: &&mut Spot| spot.places.iter().any(|place| shown.contains(&place.as_str()));
            let line = spots.iter_mut().find(holds).map(|spot| {
                // Events of places that an inset shows are left out here.
                if spot.places.iter().all(|place| shown.contains(&place.as_str())) {
                    spot.events.clear();
                }
                (spot.point, spot.circle.unwrap_or_default())
            });
            insets.push(self.inset(inset, marked, line));
        }
        let words = MapWords {
            grounds: self.grounds(),
            ..words(self.context, self.base)
        };
        self.base.draw(&spots, insets, words)
    }

    /// Regions without events, such as rivers and seas: they are named where there is room.
    fn grounds(&self) -> Vec<([f64; 2], Text)> {
        let site = self.context.site;
        let is_quiet = |id: &PlaceId| {
            let place = &site.places[id.index()];
            place.precision == Some(Precision::Region)
                && site.events_at(*id).is_empty()
                && !self.context.input.maps.is_whole(*id)
        };
        let quiet = site.ids::<PlaceId>().filter(is_quiet);
        quiet
            .filter_map(|id| Some((site.places[id.index()].point?, self.context.record_title(id))))
            .collect()
    }

    fn inset(
        &self,
        inset: &Inset,
        marked: &[(PlaceId, Standing)],
        line: Option<([f64; 2], f64)>,
    ) -> MapInset {
        let base = if self.is_wide { &inset.wide } else { &inset.narrow };
        let sheet = Sheet { base, ..*self };
        let members: Vec<(PlaceId, Standing)> = marked
            .iter()
            .filter(|(id, _)| inset.places.contains(&id.index()))
            .copied()
            .collect();
        // An area that is drawn in its real size needs no mark.
        let (broad, exact): (Vec<_>, Vec<_>) = members.into_iter().partition(|(_, standing)| {
            standing.radius > 0.0 && matches!(standing.extent, Extent::Spot | Extent::Within)
        });
        let mut spots = sheet.spots(&exact);
        spots.extend(broad.iter().map(|place| Spot {
            extent: Extent::Within,
            on_ground: true,
            ..sheet.spot(&[*place], None)
        }));
        let at = inset.at.filter(|_| self.is_wide);
        let title = inset.places.first().map(|place| {
            let id = self.context.site.ids::<PlaceId>().nth(*place);
            id.map(|id| self.context.record_title(id).marked().to_owned())
        });
        MapInset {
            title: title.flatten().unwrap_or_default(),
            leader: at
                .zip(line)
                .map(|(at, (point, r))| self.base.inset_line(at, point, r)),
            at: at.map(|[left, top, width, height]| [left, top + TITLE, width, height - TITLE]),
            map: Box::new(base.draw(&spots, Vec::new(), words(self.context, base))),
        }
    }

    /// The events at a place that count.
    fn events_at(&self, place: PlaceId) -> impl Iterator<Item = EventId> + use<'_> {
        let events = self.context.site.events_at(place).iter().copied();
        events.filter(|id| self.of.is_none_or(|of| of.contains(id)))
    }

    /// The marks of places, those of places that are too near to one another as one.
    fn spots(&self, marked: &[(PlaceId, Standing)]) -> Vec<Spot> {
        let (areas, points): (Vec<_>, Vec<_>) = marked
            .iter()
            .copied()
            .partition(|(_, standing)| standing.extent == Extent::Area);
        let places: Vec<MapPlace> = points
            .iter()
            .map(|(id, standing)| MapPlace {
                point: standing.point,
                count: self.events_at(*id).count(),
            })
            .collect();
        let mut spots: Vec<Spot> = Vec::new();
        for cluster in self.base.gather(&places) {
            let members: Vec<(PlaceId, Standing)> =
                cluster.members.iter().map(|index| points[*index]).collect();
            let circle = (members.len() > 1).then_some(cluster.r);
            spots.push(self.spot(&members, circle));
        }
        let mut holders: Vec<PlaceId> = areas.iter().map(|(_, standing)| standing.holder).collect();
        holders.sort_unstable();
        holders.dedup();
        for holder in holders {
            let mut members: Vec<(PlaceId, Standing)> = areas
                .iter()
                .filter(|(_, standing)| standing.holder == holder)
                .copied()
                .collect();
            members.sort_by_key(|(id, _)| *id != holder);
            spots.push(self.spot(&members, None));
        }
        spots
    }

    fn spot(&self, members: &[(PlaceId, Standing)], circle: Option<f64>) -> Spot {
        let context = self.context;
        let site = context.site;
        let (main, standing) = members[0];
        let events: BTreeSet<EventId> = members.iter().flat_map(|(id, _)| self.events_at(*id)).collect();
        let in_order: Vec<(usize, EventId)> = site
            .chronology
            .iter()
            .enumerate()
            .filter(|(_, id)| events.contains(id))
            .map(|(at, id)| (at, *id))
            .collect();
        let place = context.record_link(main);
        let title = place.title.marked().to_owned();
        let named = members.iter().take(NAMED).map(|(id, _)| *id);
        let mut titles: Vec<String> = named
            .map(|id| context.record_title(id).marked().to_owned())
            .collect();
        if members.len() > NAMED {
            titles.push("…".to_owned());
        }
        let number = f64::from(u32::try_from(events.len()).unwrap_or(u32::MAX));
        let titles = context.locale.list(&titles);
        let args = [("place", Arg::Own(&titles)), ("n", number.into())];
        let description = context.t("marker-description", &args);
        Spot {
            label: title,
            places: members
                .iter()
                .map(|(id, _)| site.places[id.index()].id.clone())
                .collect(),
            place,
            point: standing.point,
            extent: standing.extent,
            on_ground: standing.extent == Extent::Area,
            radius: standing.radius,
            circle,
            events: in_order
                .iter()
                .map(|(_, id)| {
                    let event = &site.events[id.index()];
                    MapEvent {
                        id: event.id.clone(),
                        mark: context.event_kind(event.kind).mark,
                    }
                })
                .collect(),
            count: events.len(),
            description,
            current: false,
            first: in_order.first().map(|(at, _)| *at),
            outline: context
                .input
                .maps
                .outline(standing.holder, self.is_wide)
                .filter(|_| standing.extent == Extent::Area && self.has_outlines)
                .map(str::to_owned),
        }
    }
}

fn words(context: &Context<'_>, base: &BaseMap) -> MapWords {
    MapWords {
        grounds: Vec::new(),
        projection: projection(context, base.projection()),
        scale: scale(context, base.scale().km),
        names: base
            .name_spots()
            .iter()
            .map(|spot| area_name(context, spot))
            .collect(),
    }
}

/// The name of a country in the reader's language, or in English where CLDR lacks it; the name of a sea, where the program has one in that
/// language.
fn area_name(context: &Context<'_>, spot: &NameSpot) -> Option<Text> {
    let Some(code) = &spot.code else {
        let known = base_maps::sea_languages().iter().copied();
        return match messages_of(context.locale.tag(), known)? {
            "en" => Some(Text::own(spot.name.clone())),
            language => base_maps::sea_name(&spot.name, language).map(Text::own),
        };
    };
    Some(match context.locale.region_name(code) {
        Some(name) => Text::own(name),
        None => context.english(&spot.name),
    })
}

fn scale(context: &Context<'_>, km: f64) -> String {
    context.t("scale-km", &[("n", context.locale.number(km).as_str().into())])
}

/// Name of a projection with its parameters.
fn projection(context: &Context<'_>, projection: &Projection) -> String {
    let meridian = context.longitude(projection.central_meridian(), 1);
    let two = |key: &str, [south, north]: [f64; 2]| {
        let (south, north) = (context.latitude(south, 1), context.latitude(north, 1));
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
            let parallel = context.latitude(parallel, 1);
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
