//! The part of the world that a site's maps show: the focus, or else where its places lie.

use super::layers::{Read, coord};
use super::world;
use crate::config::{Focus, MapConfig};
use crate::geo::{Bounds, Coord, Fit, Viewport};
use crate::render::drawing::{BaseLayer, BaseMap, MapSize};
use crate::site::Site;
use std::collections::BTreeSet;

/// Factors by which a map is widened to name the countries of its places, smallest first; a greater one would crowd the places.
const WIDER: [f64; 5] = [1.0, 1.3, 1.7, 2.2, 3.0];

/// The frame around the focus, else around the places.
pub(super) fn frame(config: &MapConfig, site: &Site, layers: &[Read<'_>]) -> Option<Viewport> {
    let fit = Fit::default();
    match &config.focus {
        None => around_places(config, site),
        Some(Focus::Areas(codes)) => world::frame(codes, config, &fit),
        Some(Focus::Box(edges)) => Viewport::around_bounds(&Bounds::of_box(*edges), &fit),
        Some(Focus::Features { .. }) => {
            let features = layers.iter().flat_map(|read| {
                read.focus
                    .iter()
                    .map(|index| &read.layer.features[*index].geometry)
            });
            Viewport::around(&features.collect::<Vec<_>>(), &fit)
        }
    }
}

/// The frame around the places: the narrowest that has room for the names of most of their countries.
fn around_places(config: &MapConfig, site: &Site) -> Option<Viewport> {
    // Markers, their labels and the scale bar need more room around points than around an outline.
    let fit = Fit {
        padding: 0.12,
        ..Fit::default()
    };
    let points: Vec<Coord> = site
        .places
        .iter()
        .filter_map(|place| place.point)
        .map(coord)
        .collect();
    let tight = Viewport::around_points(&points, &fit)?;
    let mut best = (0, tight);
    for frame in WIDER.map(|factor| tight.widened(factor)) {
        let Some([named, all]) = named_countries(config, &frame, &points) else {
            return Some(tight);
        };
        if named > best.0 {
            best = (named, frame);
        }
        if named == all {
            break;
        }
    }
    Some(best.1)
}

/// How many countries with points a frame has room to name, and how many there are; none without the map of the world.
fn named_countries(config: &MapConfig, frame: &Viewport, points: &[Coord]) -> Option<[usize; 2]> {
    let sheet = world::sheet(config, frame)?;
    let land = &world::layers(&sheet)[0];
    let areas = world::names(&sheet, config);
    let holds_some = |index: usize| {
        let area = &land.layer.features[index];
        points.iter().any(|point| area.holds(*point))
    };
    let wanted = areas.countries.iter().filter(|(index, ..)| holds_some(*index));
    let codes: BTreeSet<&str> = wanted.map(|(_, code, _)| code.as_str()).collect();
    let land = BaseLayer { focus: &[], ..*land };
    let map = BaseMap::new(&[land], Some(&areas), frame, MapSize::Wide);
    let named: BTreeSet<&str> = map.nameable(points).filter(|code| codes.contains(code)).collect();
    Some([named.len(), codes.len()])
}
