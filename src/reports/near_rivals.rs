//! Finds figures that count the same in a place and in one around it. They are shown apart, though they may be meant as rivals.

use crate::site::{FigureKey, PlaceId, Site};

/// Two figures of one measure and population, one of them for a place inside the other's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearRivals {
    /// The figure of the place inside: its fragment on the page of figures.
    pub inner: String,
    /// The figure of the place around it.
    pub outer: String,
}

/// Finds them, in the order of the figures.
pub(super) fn near_rivals(site: &Site) -> Vec<NearRivals> {
    let mut found = Vec::new();
    let keys = || site.figures.iter().map(|figure| figure.key);
    for inner in keys() {
        for outer in keys() {
            let counts_same = (inner.measure, inner.population) == (outer.measure, outer.population);
            if counts_same && lies_in(site, inner, outer) {
                found.push(NearRivals {
                    inner: site.figure_id(inner),
                    outer: site.figure_id(outer),
                });
            }
        }
    }
    found
}

/// Whether the place of a figure lies in that of another one.
fn lies_in(site: &Site, inner: FigureKey, outer: FigureKey) -> bool {
    let Some((inner, outer)) = inner.place.zip(outer.place) else {
        return false;
    };
    let within = |place: &PlaceId| site.places[place.index()].within;
    std::iter::successors(within(&inner), within).any(|place| place == outer)
}
