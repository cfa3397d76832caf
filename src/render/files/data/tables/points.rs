//! Where records are, and how exact that is.

use super::super::table::Cell;
use crate::content::{PlaceRole, Precision};
use crate::site::{EventId, PlaceId, Site};

/// Longitude, latitude, and how exact they are: in the words of records and in the scale of UCDP.
pub(super) fn cells(site: &Site, point: Option<([f64; 2], PlaceId)>) -> [Cell; 4] {
    let Some(([lon, lat], holder)) = point else {
        return [Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty];
    };
    let precision = site.places[holder.index()].precision;
    [
        Cell::Number(lon),
        Cell::Number(lat),
        Cell::maybe(precision.map(Precision::as_str)),
        Cell::number(precision.and_then(where_prec)),
    ]
}

/// The `where_prec` of the UCDP Georeferenced Event Dataset: 1 for a place that is known, 2 for the area around it, 4 for a first-order
/// division, 6 for a country. A guess has none.
fn where_prec(precision: Precision) -> Option<u8> {
    match precision {
        Precision::Exact | Precision::Building | Precision::City => Some(1),
        Precision::Area => Some(2),
        Precision::Region => Some(4),
        Precision::Country => Some(6),
        Precision::Guess => None,
    }
}

/// The points where an event happened, each once, with the places that they belong to: the place of the event itself, or one that it lies
/// in.
pub(in super::super) fn sites(site: &Site, id: EventId) -> Vec<([f64; 2], PlaceId)> {
    let mut points: Vec<([f64; 2], PlaceId)> = Vec::new();
    let places = site.events[id.index()].places.iter();
    let here = places.filter(|(_, role)| *role == PlaceRole::Site);
    for point in here.filter_map(|(place, _)| site.point(*place)) {
        if !points.contains(&point) {
            points.push(point);
        }
    }
    points
}
