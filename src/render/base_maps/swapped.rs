//! Points whose longitude and latitude seem to have changed places.
//!
//! Both are numbers of the same kind, so nothing in a point tells them apart. What it is compared with does: the outline of its
//! country, where a layer has it, or else what the map is about, or else where the other places lie.

use super::layers::{MapInput, PLACES, Read, coord};
use crate::config::{Focus, MapConfig};
use crate::diag::{Diagnostic, Problems};
use crate::geo::{Bounds, Coord, Feature};
use crate::site::{Place, Site};
use crate::yaml::Yaml;

/// So many other places are enough to tell where a site is about.
const ENOUGH: usize = 3;
/// How far beyond the other places, in degrees, a point still lies among them.
const AMONG: f64 = 5.0;

/// Tells the points that lie where they should once their numbers are swapped, and only then.
pub(super) fn check(input: &MapInput<'_>, config: &MapConfig, layers: &[Read<'_>], problems: &mut Problems) {
    for place in &input.site.places {
        let Some(point) = place.point else { continue };
        let [lon, lat] = point;
        let swapped = [lat, lon];
        // Off the globe as they are: that is told with the records. Off the globe when swapped: they are not.
        if !on_globe(point) || !on_globe(swapped) {
            continue;
        }
        let Some(wrong) = suspect(input, config, layers, place, (coord(point), coord(swapped))) else {
            continue;
        };
        let message = format!(
            "`[{lon}, {lat}]` lies {}, and `[{lat}, {lon}]` does not",
            wrong.outside
        );
        let problem = if wrong.sure {
            Diagnostic::error("swapped-point", message)
        } else {
            Diagnostic::warning("swapped-point", message)
        };
        let problem = problem.hint("a point is `[longitude, latitude]`: east and west come first");
        problems.push(match input.files.find(PLACES) {
            Some(file) => problem.at(Yaml::file(input.files, file).span(&format!("{}.point", place.id))),
            None => problem,
        });
    }
}

struct Wrong {
    /// What the point lies outside of, and does not when it is swapped.
    outside: String,
    /// It cannot be right as it is.
    sure: bool,
}

fn suspect(
    input: &MapInput<'_>,
    config: &MapConfig,
    layers: &[Read<'_>],
    place: &Place,
    (point, swapped): (Coord, Coord),
) -> Option<Wrong> {
    let wrong = |outside: String, sure| Some(Wrong { outside, sure });
    if let Some(country) = country(input.site, place) {
        let outlines: Vec<&Feature> = layers
            .iter()
            .flat_map(|read| read.layer.find_anywhere(country))
            .collect();
        let holds = |at: Coord| outlines.iter().any(|feature| feature.holds(at));
        if holds(point) {
            return None;
        }
        if holds(swapped) {
            return wrong(format!("outside `{country}`"), true);
        }
    }
    let focus = |at: Coord| match &config.focus {
        Some(Focus::Box(edges)) => Bounds::of_box(*edges).contains(at),
        Some(Focus::Features { .. }) => layers.iter().any(|read| {
            read.focus
                .iter()
                .any(|index| read.layer.features[*index].holds(at))
        }),
        None => false,
    };
    if config.focus.is_some() {
        let is_swapped = !focus(point) && focus(swapped);
        return is_swapped
            .then(|| wrong("outside what the map is about".to_owned(), false))
            .flatten();
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
    let is_swapped = !around.contains(point) && around.contains(swapped);
    is_swapped
        .then(|| wrong("far from all other places".to_owned(), false))
        .flatten()
}

/// The country of a place, or else of what it lies in.
fn country<'s>(site: &'s Site, place: &'s Place) -> Option<&'s str> {
    let outer = |place: &&'s Place| place.within.map(|within| &site.places[within.index()]);
    std::iter::successors(Some(place), outer).find_map(|place| place.country.as_deref())
}

fn on_globe([lon, lat]: [f64; 2]) -> bool {
    (-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat)
}
