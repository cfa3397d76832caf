//! Places: their points.

use crate::site::model::{Bound, PlaceId};

impl Bound {
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
