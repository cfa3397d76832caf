//! The cut along the antimeridian, which divides every area of the data that lies on both sides.
//!
//! On a map that shows both sides the cut would be a border where there is none.

use geo::{Coord, LineString, MapCoords, MultiPolygon, Polygon, unary_union};

/// The antimeridian, from the west and from the east.
const EDGE: f64 = 180.0;
const POLE: f64 = 90.0;
/// Positions of the data are whole numbers of this part of a degree.
const GRID: f64 = 1000.0;
/// Positions nearer to one another than this are the same.
const HALF_STEP: f64 = 0.0005;

/// Joins the parts of an area that touch the antimeridian from both sides; longitudes then go on beyond it.
pub(super) fn join(area: MultiPolygon) -> MultiPolygon {
    let touches = |polygon: &Polygon, edge: f64| {
        polygon
            .exterior()
            .0
            .iter()
            .any(|at| (at.x - edge).abs() < HALF_STEP)
    };
    let is_west = |polygon: &Polygon| touches(polygon, EDGE);
    let is_east = |polygon: &Polygon| touches(polygon, -EDGE);
    let is_around = |polygon: &Polygon| is_west(polygon) && is_east(polygon);
    let (around, others): (Vec<_>, Vec<_>) = area.into_iter().partition(is_around);
    let around = around.into_iter().map(without_pole);
    if !(others.iter().any(is_west) && others.iter().any(is_east)) {
        return MultiPolygon(around.chain(others).collect());
    }
    let (mut cut, mut rest): (Vec<_>, Vec<_>) = others
        .into_iter()
        .partition(|polygon| is_west(polygon) || is_east(polygon));
    for polygon in &mut cut {
        if is_east(polygon) {
            polygon.exterior_mut(shift);
            polygon.interiors_mut(|rings| rings.iter_mut().for_each(shift));
        }
    }
    // The union computes on a grid of its own: its corners are rounded to those of the data, so that borders stay shared.
    let joined = unary_union(&cut).map_coords(|at| Coord {
        x: (at.x * GRID).round() / GRID,
        y: (at.y * GRID).round() / GRID,
    });
    rest.extend(joined);
    MultiPolygon(around.chain(rest).collect())
}

fn shift(ring: &mut LineString) {
    for at in &mut ring.0 {
        at.x += 2.0 * EDGE;
    }
}

/// Removes the corners of an area at a pole, since the map closes a ring around a pole along its own edge.
fn without_pole(polygon: Polygon) -> Polygon {
    let (outer, inner) = polygon.into_inner();
    let coast = outer.0.into_iter().filter(|at| at.y.abs() < POLE);
    Polygon::new(coast.collect(), inner)
}

#[cfg(test)]
mod tests {
    use super::join;
    use geo::{Area, BoundingRect, MultiPolygon, polygon};

    #[test]
    fn what_the_antimeridian_cuts_is_one_area() {
        let west =
            polygon![(x: 170.0, y: 60.0), (x: 180.0, y: 60.0), (x: 180.0, y: 70.0), (x: 170.0, y: 70.0)];
        let east =
            polygon![(x: -180.0, y: 60.0), (x: -175.0, y: 60.0), (x: -175.0, y: 70.0), (x: -180.0, y: 70.0)];
        let far = polygon![(x: 20.0, y: 54.0), (x: 21.0, y: 54.0), (x: 21.0, y: 55.0)];
        let joined = join(MultiPolygon(vec![west, far.clone(), east]));
        assert_eq!(joined.0.len(), 2);
        assert!(joined.0.contains(&far));
        let whole = joined
            .iter()
            .filter_map(BoundingRect::bounding_rect)
            .find(|bounds| bounds.max().x > 180.0)
            .expect("it goes on beyond the antimeridian");
        assert_eq!((whole.min().x, whole.max().x), (170.0, 185.0));
        assert!((joined.unsigned_area() - 150.5).abs() < 1e-9);
    }

    #[test]
    fn what_lies_on_one_side_stays_as_it_is() {
        let west = polygon![(x: 170.0, y: 60.0), (x: 180.0, y: 60.0), (x: 180.0, y: 70.0)];
        let area = MultiPolygon(vec![west]);
        assert_eq!(join(area.clone()), area);
    }
}
