//! Places: their tree, and their points.

use super::ids::PlaceId;
use super::model::{Place, Site};

impl Site {
    /// The point of a place, or else that of the nearest place it lies in; and whether it is the place's own.
    pub fn point(&self, place: PlaceId) -> Option<([f64; 2], PlaceId)> {
        let mut at = Some(place);
        while let Some(id) = at {
            let place = &self.places[id.index()];
            if let Some(point) = place.point {
                return Some((point, id));
            }
            at = place.within;
        }
        None
    }
}

/// Breaks circles of `within` and fills in what each place contains; the places that were in a circle.
pub(super) fn bind(places: &mut [Place]) -> Vec<PlaceId> {
    let mut circular = Vec::new();
    for start in 0..places.len() {
        let mut at = places[start].within;
        let mut steps = 0;
        while let Some(id) = at {
            steps += 1;
            if id.0 == start || steps > places.len() {
                circular.push(PlaceId(start));
                places[start].within = None;
                break;
            }
            at = places[id.0].within;
        }
    }
    for index in 0..places.len() {
        if let Some(parent) = places[index].within {
            places[parent.0].contains.push(PlaceId(index));
        }
    }
    circular
}
