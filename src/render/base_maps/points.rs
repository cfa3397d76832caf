//! Finds misplaced points: outside of their country, or with longitude and latitude swapped.
//!
//! A point itself does not show which of its numbers is the longitude. So it is compared with the outline of its country, from a layer or
//! else from the map of the world; or else with what the map is about; or else with the other places.

use super::layers::{MapInput, Read, coord};
use super::world;
use crate::config::{Focus, MapConfig};
use crate::diag::{Diagnostic, Problems};
use crate::geo::{Bounds, Coord, Feature};
use crate::input::{MAP_LAYERS, Span};
use crate::kinds::RecordKind;
use crate::site::{Place, Site};
use crate::yaml::Yaml;
use std::collections::BTreeMap;

/// How many other places are enough to tell which region a site is about.
const ENOUGH: usize = 3;
/// How far beyond the other places, in degrees, a point still lies among them.
const AMONG: f64 = 5.0;

/// How far, in kilometres, a point may lie outside of its country: outlines are coarse, and small islands are left out.
const NEAR: f64 = 25.0;

/// Reports points that lie far outside of their country, and those that fit once their numbers are swapped; returns whether there are any.
pub(super) fn check(
    input: &MapInput<'_>,
    config: &MapConfig,
    layers: &[Read<'_>],
    problems: &mut Problems,
) -> bool {
    let mut is_any = false;
    let mut outlines = Outlines {
        layers,
        config,
        known: BTreeMap::new(),
    };
    // Points are compared with layers, so they are not checked if a layer is odd.
    if check_layers(input, &mut outlines, true, problems) {
        return true;
    }
    for place in &input.site.places {
        let Some(point) = place.point.filter(|point| on_globe(*point)) else {
            continue; // Off the globe: that is reported with the records.
        };
        let Some(problem) = flaw(input, &mut outlines, place, point) else {
            continue;
        };
        is_any = true;
        problems.push(match input.files.find(&RecordKind::Place.path()) {
            Some(file) => problem.at(Yaml::file(input.files, file).span(&format!("{}.point", place.id))),
            None => problem,
        });
    }
    is_any || check_layers(input, &mut outlines, false, problems)
}

/// Reports layers that lie far from the places of the site, and fit once longitude and latitude are swapped; returns whether there are any.
/// The position of the site is certain if the map of the world or a box shows it.
fn check_layers(
    input: &MapInput<'_>,
    outlines: &mut Outlines<'_>,
    is_sure: bool,
    problems: &mut Problems,
) -> bool {
    let places = input.site.places.iter();
    let points = places.filter_map(|place| Some((place, place.point.filter(|point| on_globe(*point))?)));
    // A point inside its country on the map of the world is certain.
    let (sure, others): (Vec<_>, Vec<_>) = points.partition(|(place, point)| {
        let country = country(input.site, place);
        let area = country.and_then(|code| outlines.whole(code));
        area.is_some_and(|area| area.holds(coord(*point)))
    });
    let points: Vec<Coord> = if is_sure { sure } else { others }
        .into_iter()
        .map(|(_, point)| coord(point))
        .collect();
    let of_box = match &outlines.config.focus {
        Some(Focus::Box(edges)) if is_sure => Some(Bounds::of_box(*edges)),
        _ => None,
    };
    let Some(about) = of_box.or_else(|| Bounds::of_points(&points)) else {
        return false;
    };
    let mut is_any = false;
    for read in outlines.layers {
        let corners: Vec<Coord> = read.layer.features.iter().flat_map(Feature::positions).collect();
        let swapped: Vec<Coord> = corners.iter().map(|at| coord([at.y, at.x])).collect();
        let can_be = swapped.iter().all(|at| on_globe([at.x, at.y]));
        let (Some(bounds), Some(swapped)) = (Bounds::of_points(&corners), Bounds::of_points(&swapped)) else {
            continue;
        };
        if !can_be || bounds.meets(&about.grown(AMONG)) || !swapped.meets(&about) {
            continue;
        }
        is_any = true;
        let message = format!(
            "`{}` lies far from all that the map shows, and does not with longitude and latitude swapped",
            read.file
        );
        let hint = if is_sure {
            "a position is `[longitude, latitude]`: export the layer with its axes in this order"
        } else {
            "a position is `[longitude, latitude]`, in layers and in points of places: correct the one that has it \
             otherwise"
        };
        let problem = if is_sure {
            Diagnostic::error("swapped-point", message)
        } else {
            Diagnostic::warning("swapped-point", message)
        };
        let file = input.files.find(&format!("{MAP_LAYERS}/{}", read.file));
        problems.push(problem.maybe_at(file.map(Span::whole)).hint(hint));
    }
    is_any
}

/// The outlines of countries that were asked for.
struct Outlines<'a> {
    layers: &'a [Read<'a>],
    config: &'a MapConfig,
    /// Outlines of the map of the world, as far as they were asked for.
    known: BTreeMap<String, Option<Feature>>,
}

impl Outlines<'_> {
    /// Whether a position lies in a country: as a layer has it, which may show only a part of it, or as the world has it.
    fn holds(&mut self, code: &str, at: Coord) -> bool {
        let mut own = self.layers.iter().flat_map(|read| read.layer.find_anywhere(code));
        own.any(|area| area.holds(at)) || self.whole(code).is_some_and(|area| area.holds(at))
    }

    /// The whole of a country.
    fn whole(&mut self, code: &str) -> Option<&Feature> {
        let known = self.known.entry(code.to_owned());
        known
            .or_insert_with(|| world::outline(code, self.config))
            .as_ref()
    }
}

fn flaw(
    input: &MapInput<'_>,
    outlines: &mut Outlines<'_>,
    place: &Place,
    point: [f64; 2],
) -> Option<Diagnostic> {
    let [lon, lat] = point;
    let swapped = [lat, lon];
    let is_swapped = |outside: String| {
        let message = format!("`[{lon}, {lat}]` lies {outside}, and `[{lat}, {lon}]` does not");
        (on_globe(swapped), message)
    };
    let hint = "a point is `[longitude, latitude]`: east and west come first";
    if let Some(country) = country(input.site, place) {
        if outlines.holds(country, coord(point)) {
            return None;
        }
        let (can_be, message) = is_swapped(format!("outside `{country}`"));
        let distance = |outlines: &mut Outlines<'_>, point| {
            let area = outlines.whole(country)?;
            Some(area.kilometres_from(coord(point)))
        };
        let is_near = |distance: Option<f64>| distance.is_some_and(|distance| distance <= NEAR);
        let off = distance(outlines, point);
        // A town at the coast may lie just outside of a coarse outline.
        let fits = can_be
            && (outlines.holds(country, coord(swapped))
                || !is_near(off) && is_near(distance(outlines, swapped)));
        if fits {
            return Some(Diagnostic::error("swapped-point", message).hint(hint));
        }
        if let Some(distance) = off.filter(|distance| *distance > NEAR) {
            let message = format!("`[{lon}, {lat}]` lies {distance:.0} km outside `{country}`");
            let problem = Diagnostic::warning("point-outside-country", message);
            return Some(
                problem.hint("correct the point, or the `country` of the place or of what it lies in"),
            );
        }
    }
    let outside = outside_of_others(input, outlines, place, point, swapped)?;
    let (can_be, message) = is_swapped(outside);
    can_be.then(|| Diagnostic::warning("swapped-point", message).hint(hint))
}

/// What a point lies outside of but would fit if it were swapped: what the map is about, or else the region of the other places.
fn outside_of_others(
    input: &MapInput<'_>,
    outlines: &mut Outlines<'_>,
    place: &Place,
    point: [f64; 2],
    swapped: [f64; 2],
) -> Option<String> {
    let (point, swapped) = (coord(point), coord(swapped));
    let (config, layers) = (outlines.config, outlines.layers);
    let mut is_in_focus = |at: Coord| match &config.focus {
        Some(Focus::Box(edges)) => Bounds::of_box(*edges).contains(at),
        Some(Focus::Areas(codes)) => codes.iter().any(|code| outlines.holds(code, at)),
        Some(Focus::Features { .. }) => layers.iter().any(|read| {
            let mut features = read.focus.iter().map(|index| &read.layer.features[*index]);
            features.any(|feature| feature.holds(at))
        }),
        None => false,
    };
    if config.focus.is_some() {
        return (!is_in_focus(point) && is_in_focus(swapped))
            .then(|| "outside what the map is about".to_owned());
    }
    let others: Vec<Coord> = input
        .site
        .places
        .iter()
        .filter(|other| other.id != place.id)
        .filter_map(|other| other.point.map(coord))
        .collect();
    let around = Bounds::of_points(&others)
        .filter(|_| others.len() >= ENOUGH)?
        .grown(AMONG);
    (!around.contains(point) && around.contains(swapped)).then(|| "far from all other places".to_owned())
}

/// The country of a place, or else of the nearest place that it lies in.
fn country<'s>(site: &'s Site, place: &'s Place) -> Option<&'s str> {
    let outer = |place: &&'s Place| place.within.map(|within| &site.places[within.index()]);
    std::iter::successors(Some(place), outer).find_map(|place| place.country.as_deref())
}

fn on_globe([lon, lat]: [f64; 2]) -> bool {
    (-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat)
}
