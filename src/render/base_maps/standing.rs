//! The position of a place on a map: its own point, or that of a place it lies in, and how exact that is.

use crate::content::Precision;
use crate::render::drawing::Extent;
use crate::site::{Place, PlaceId, Site};
use std::cmp::Reverse;

/// The radius in kilometres of a city, and of the area around a point that is known to a few kilometres.
const CITY: f64 = 6.0;
const AREA: f64 = 5.0;

/// The position of a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Standing {
    /// Longitude and latitude.
    pub(crate) point: [f64; 2],
    /// What the point stands for.
    pub(crate) extent: Extent,
    /// Within how many kilometres of it the place lies.
    pub(crate) radius: f64,
    /// The place whose point it is.
    pub(crate) holder: PlaceId,
}

/// The position of a place: its own point, or that of the nearest place that it lies in.
pub(crate) fn standing(site: &Site, id: PlaceId) -> Option<Standing> {
    let (point, holder) = site.point(id)?;
    let held_by = &site.places[holder.index()];
    let extent = match held_by.precision {
        Some(Precision::Region | Precision::Country) => Extent::Area,
        _ if holder != id => Extent::Within,
        Some(Precision::Area) => Extent::About,
        Some(Precision::Guess) => Extent::Guess,
        Some(Precision::Exact | Precision::Building | Precision::City) | None => Extent::Spot,
    };
    Some(Standing {
        point,
        extent,
        radius: radius(held_by),
        holder,
    })
}

fn radius(place: &Place) -> f64 {
    match place.precision {
        Some(Precision::City) => CITY,
        Some(Precision::Area) => AREA,
        _ => 0.0,
    }
}

/// The places with events and a point, the most important first: those that contain others, then those with most events.
pub(crate) fn marked(site: &Site) -> Vec<(PlaceId, Standing)> {
    let mut marked: Vec<(PlaceId, Standing)> = site
        .ids::<PlaceId>()
        .filter(|id| !site.events_at(*id).is_empty())
        .filter_map(|id| Some((id, standing(site, id)?)))
        .collect();
    marked.sort_by_key(|(id, standing)| {
        (
            standing.extent == Extent::Within,
            ancestors(site, *id).count(),
            Reverse(site.events_at(*id).len()),
            id.index(),
        )
    });
    marked
}

/// A place, what it lies in, what that lies in, and so on.
pub(crate) fn ancestors(site: &Site, id: PlaceId) -> impl Iterator<Item = PlaceId> + '_ {
    std::iter::successors(Some(id), |id| site.places[id.index()].within)
}
