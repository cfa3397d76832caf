//! A map in words: how far places lie from the nearest city, and what lies in them.

use crate::config::MapConfig;
use crate::content::Precision;
use crate::geo::{Coord, way};
use crate::render::base_maps::nearest_city;
use crate::render::context::Context;
use crate::site::{EventId, PlaceId, Site};
use std::collections::BTreeSet;

/// A place nearer than this, in kilometres, lies in the city.
const IN_CITY: f64 = 1.0;
/// A city of the site nearer than this is preferred to any other.
const NEAR: f64 = 100.0;
/// A city farther than this is of no use to describe where a place is.
const FAR: f64 = 2_000.0;
/// The points of the compass, from the north clockwise.
const COMPASS: [&str; 8] = ["n", "ne", "e", "se", "s", "sw", "w", "nw"];

/// Where a place lies from the nearest city: one of the site or, if none of these is near, one of the map of the world.
pub(super) fn distance(context: &Context<'_>, id: PlaceId) -> Option<String> {
    let site = context.site;
    let place = &site.places[id.index()];
    let at = coord(place.point?);
    if place.precision == Some(Precision::City) || place.precision.is_some_and(Precision::is_area) {
        return None;
    }
    let cities = site
        .ids::<PlaceId>()
        .filter(|city| *city != id && site.places[city.index()].precision == Some(Precision::City));
    let ways = cities.filter_map(|city| {
        let (km, bearing) = way(coord(site.places[city.index()].point?), at);
        Some((city, km, bearing))
    });
    let known = ways
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(city, km, bearing)| (context.record_title(city).marked().to_owned(), km, bearing));
    let (city, km, bearing) = match known {
        Some(known) if known.1 < NEAR => known,
        known => of_the_world(context, at).or(known)?,
    };
    if !(IN_CITY..FAR).contains(&km) {
        return None;
    }
    let number = context
        .locale
        .number(if km < 10.0 { km.round() } else { two_digits(km) });
    let distance = context.t("scale-km", &[("n", number.as_str().into())]);
    let args = [
        ("distance", distance.as_str().into()),
        ("direction", direction(bearing).into()),
        ("place", city.as_str().into()),
    ];
    Some(context.t("place-distance", &args))
}

/// The nearest city of the world, how far it is and in which direction the place lies from it.
fn of_the_world(context: &Context<'_>, at: Coord) -> Option<(String, f64, f64)> {
    let unsaid = MapConfig::default();
    let config = context.site.config.map.as_ref().unwrap_or(&unsaid);
    let (name, city) = nearest_city(config, at)?;
    let (km, bearing) = way(city, at);
    Some((name.to_owned(), km, bearing))
}

/// How many events there are in a place and in the places within it, if these have some.
pub(super) fn inside(site: &Site, id: PlaceId) -> Option<usize> {
    let mut events: BTreeSet<EventId> = site.events_at(id).iter().copied().collect();
    let own = events.len();
    let mut rest: Vec<PlaceId> = site.places_in(id).to_vec();
    while let Some(inner) = rest.pop() {
        events.extend(site.events_at(inner));
        rest.extend(site.places_in(inner));
    }
    (events.len() > own).then_some(events.len())
}

fn direction(bearing: f64) -> &'static str {
    let turn = bearing.rem_euclid(360.0);
    let at = COMPASS
        .iter()
        .zip(0_u32..)
        .find(|(_, step)| turn < f64::from(*step) * 45.0 + 22.5);
    at.map_or(COMPASS[0], |(point, _)| point)
}

/// A length rounded to two digits, as exact as a point on a map allows.
fn two_digits(km: f64) -> f64 {
    let unit = 10_f64.powf(km.log10().floor() - 1.0);
    (km / unit).round() * unit
}

fn coord([x, y]: [f64; 2]) -> Coord {
    Coord { x, y }
}

#[cfg(test)]
mod tests {
    use super::{direction, two_digits};

    #[test]
    fn directions_are_those_of_the_compass() {
        let found: Vec<&str> = [0.0, 22.4, 22.6, 90.0, 180.0, -90.0, -45.0, 337.4, 337.6, 359.0]
            .into_iter()
            .map(direction)
            .collect();
        assert_eq!(found, ["n", "n", "ne", "e", "s", "w", "nw", "nw", "n", "n"]);
    }

    #[test]
    fn lengths_have_two_digits() {
        let found = [12.34, 99.6, 123.0, 1_987.0].map(|km| format!("{:.3}", two_digits(km)));
        assert_eq!(found, ["12.000", "100.000", "120.000", "2000.000"]);
    }
}
