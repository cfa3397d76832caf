//! Lines on the globe before they are projected: continuous, dense enough to bend, cut at the seam of the map.

use geo::{Coord, Geometry, LineString};

/// Edges longer than this, in degrees, get vertices in between: an edge is straight in degrees (RFC 7946, section 3.1.1), not on the map.
const LONGEST_EDGE: f64 = 1.0;
/// Grid in degrees to which derived positions are rounded, so that two lines that share an edge go on sharing it.
const GRID: f64 = 1e-7;

/// All lines of a geometry: those of polygons, outer and inner, and its own.
pub(super) fn lines(geometry: &Geometry) -> Box<dyn Iterator<Item = &LineString> + '_> {
    match geometry {
        Geometry::LineString(line) => Box::new(std::iter::once(line)),
        Geometry::MultiLineString(lines) => Box::new(lines.0.iter()),
        Geometry::Polygon(polygon) => {
            Box::new(std::iter::once(polygon.exterior()).chain(polygon.interiors()))
        }
        Geometry::MultiPolygon(polygons) => Box::new(
            polygons
                .0
                .iter()
                .flat_map(|polygon| std::iter::once(polygon.exterior()).chain(polygon.interiors())),
        ),
        _ => Box::new(std::iter::empty()),
    }
}

/// The same longitude within half a turn of a meridian; the western half includes its end.
pub(super) fn wrap(longitude: f64, meridian: f64) -> f64 {
    let turns = ((longitude - meridian + 180.0) / 360.0).floor();
    snap(longitude - 360.0 * turns)
}

/// Makes longitudes continuous: each is within half a turn of the one before, so that they may leave -180 to 180.
pub(super) fn unwrap(line: impl IntoIterator<Item = Coord>) -> Vec<Coord> {
    let mut before: Option<f64> = None;
    let follow = |coord: Coord| {
        let x = before.map_or(coord.x, |before| wrap(coord.x, before));
        before = Some(x);
        Coord { x, y: coord.y }
    };
    line.into_iter().map(follow).collect()
}

/// Prepares a line for a map around a meridian: its parts, continuous and dense, each within half a turn of the meridian
/// where the map has a seam there.
pub(super) fn line_parts(line: &LineString, meridian: f64, seam: bool) -> Vec<Vec<Coord>> {
    let line = start_near(unwrap(line.0.iter().copied()), meridian);
    let parts = if seam {
        cut_line(&line, meridian)
    } else {
        vec![line]
    };
    parts.iter().map(|part| densify(part)).collect()
}

/// Prepares a ring as [`line_parts`] does a line. Rings are closed: the last position repeats the first.
pub(super) fn ring_parts(ring: &LineString, meridian: f64, seam: bool) -> Vec<Vec<Coord>> {
    let mut ring = start_near(unwrap(ring.0.iter().copied()), meridian);
    if !seam {
        return vec![densify(&ring)];
    }
    close_over_pole(&mut ring);
    cut_ring(&ring, meridian)
        .iter()
        .map(|part| densify(part))
        .collect()
}

/// Moves a continuous line by whole turns so that it starts within half a turn of a meridian.
fn start_near(mut line: Vec<Coord>, meridian: f64) -> Vec<Coord> {
    if let Some(first) = line.first() {
        let shift = wrap(first.x, meridian) - first.x;
        if shift != 0.0 {
            for coord in &mut line {
                coord.x = snap(coord.x + shift);
            }
        }
    }
    line
}

/// Closes a ring that goes around a pole along the map's edge beyond that pole.
fn close_over_pole(ring: &mut Vec<Coord>) {
    let (Some(first), Some(last)) = (ring.first().copied(), ring.last().copied()) else {
        return;
    };
    if (last.x - first.x).abs() > 180.0 {
        let pole = if first.y < 0.0 { -90.0 } else { 90.0 };
        ring.extend([Coord { x: last.x, y: pole }, Coord { x: first.x, y: pole }, first]);
    }
}

/// Cuts a continuous ring into what lies within half a turn of a meridian and what lies beyond, moved back by a turn.
fn cut_ring(ring: &[Coord], meridian: f64) -> Vec<Vec<Coord>> {
    let (west, east) = (meridian - 180.0, meridian + 180.0);
    if ring.iter().all(|coord| (west..=east).contains(&coord.x)) {
        return vec![ring.to_vec()];
    }
    let turned = [-360.0, 0.0, 360.0].map(|turn| {
        let moved: Vec<Coord> = ring
            .iter()
            .map(|coord| Coord {
                x: coord.x + turn,
                y: coord.y,
            })
            .collect();
        cut_side(&cut_side(&moved, west, 1.0), east, -1.0)
    });
    turned.into_iter().filter(|part| part.len() > 3).collect()
}

/// Keeps the part of a ring on one side of a meridian: the east for a positive sign, else the west.
fn cut_side(ring: &[Coord], meridian: f64, sign: f64) -> Vec<Coord> {
    let inside = |coord: Coord| (coord.x - meridian) * sign >= 0.0;
    let mut kept: Vec<Coord> = Vec::new();
    for pair in ring.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        if inside(from) {
            kept.push(from);
        }
        if inside(from) != inside(to) {
            kept.push(crossing(from, to, meridian));
        }
    }
    kept.extend(kept.first().copied());
    kept.dedup();
    kept
}

/// Cuts a continuous line at the meridian opposite the central one.
fn cut_line(line: &[Coord], meridian: f64) -> Vec<Vec<Coord>> {
    let turn_of = |x: f64| ((x - meridian + 180.0) / 360.0).floor();
    let mut parts: Vec<Vec<Coord>> = vec![Vec::new()];
    let push = |part: &mut Vec<Vec<Coord>>, coord: Coord, turn: f64| {
        let moved = Coord {
            x: snap(coord.x - turn * 360.0),
            y: coord.y,
        };
        part.last_mut().expect("there is always a part").push(moved);
    };
    for (index, &coord) in line.iter().enumerate() {
        let turn = turn_of(coord.x);
        if let Some(&before) = index.checked_sub(1).and_then(|before| line.get(before)) {
            let old = turn_of(before.x);
            if (old - turn).abs() > 0.5 {
                let edge = crossing(before, coord, meridian - 180.0 + 360.0 * turn.max(old));
                push(&mut parts, edge, old);
                parts.push(Vec::new());
                push(&mut parts, edge, turn);
            }
        }
        push(&mut parts, coord, turn);
    }
    parts.retain(|part| part.len() > 1);
    parts
}

/// Where an edge with its ends on different sides of a meridian crosses it; the same position whichever way the edge runs.
fn crossing(from: Coord, to: Coord, meridian: f64) -> Coord {
    let (a, b) = ordered(from, to);
    let share = (meridian - a.x) / (b.x - a.x);
    Coord {
        x: meridian,
        y: snap(a.y + share * (b.y - a.y)),
    }
}

/// Puts vertices into long edges, at the same positions whichever way an edge runs.
fn densify(line: &[Coord]) -> Vec<Coord> {
    let mut dense = Vec::with_capacity(line.len());
    for pair in line.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        dense.push(from);
        let length = (to.x - from.x).abs().max((to.y - from.y).abs());
        let steps = (length / LONGEST_EDGE).ceil();
        if steps > 1.0 {
            let (a, b) = ordered(from, to);
            let at = |step: f64| Coord {
                x: snap(a.x + (b.x - a.x) * step / steps),
                y: snap(a.y + (b.y - a.y) * step / steps),
            };
            let inner = (1..)
                .map(f64::from)
                .take_while(|step| *step < steps)
                .map(|step| at(if a == from { step } else { steps - step }));
            dense.extend(inner);
        }
    }
    dense.extend(line.last().copied());
    dense
}

fn ordered(a: Coord, b: Coord) -> (Coord, Coord) {
    if (a.x, a.y) <= (b.x, b.y) { (a, b) } else { (b, a) }
}

fn snap(degrees: f64) -> f64 {
    (degrees / GRID).round() * GRID
}

#[cfg(test)]
mod tests {
    use super::{line_parts, ring_parts, wrap};
    use geo::{Coord, LineString};

    fn line(coords: &[(f64, f64)]) -> LineString {
        coords.iter().copied().map(Coord::from).collect()
    }

    fn bounds(part: &[Coord]) -> (f64, f64) {
        part.iter().fold((f64::MAX, f64::MIN), |(low, high), coord| {
            (low.min(coord.x), high.max(coord.x))
        })
    }

    #[test]
    fn longitudes_come_within_half_a_turn() {
        for (longitude, meridian, expected) in [
            (190.0, 0.0, -170.0),
            (-180.0, 0.0, -180.0),
            (180.0, 0.0, -180.0),
            (-170.0, 170.0, 190.0),
        ] {
            assert!((wrap(longitude, meridian) - expected).abs() < 1e-6);
        }
    }

    #[test]
    fn a_ring_across_the_seam_becomes_two() {
        let ring = line(&[
            (170.0, 0.0),
            (-170.0, 0.0),
            (-170.0, 5.0),
            (170.0, 5.0),
            (170.0, 0.0),
        ]);
        let parts: Vec<_> = ring_parts(&ring, 0.0, true)
            .iter()
            .map(|part| bounds(part))
            .collect();
        assert_eq!(parts, [(-180.0, -170.0), (170.0, 180.0)]);
        let parts: Vec<_> = ring_parts(&ring, 175.0, true)
            .iter()
            .map(|part| bounds(part))
            .collect();
        assert_eq!(parts, [(170.0, 190.0)]);
    }

    #[test]
    fn a_line_across_the_seam_becomes_two() {
        let parts = line_parts(&line(&[(179.0, 10.0), (-179.0, 12.0)]), 0.0, true);
        assert_eq!(parts.len(), 2);
        assert!(parts.iter().flatten().any(|coord| (coord.y - 11.0).abs() < 1e-6));
    }

    #[test]
    fn a_ring_around_a_pole_reaches_it() {
        let ring = line(&[
            (-180.0, -70.0),
            (-90.0, -70.0),
            (0.0, -72.0),
            (90.0, -70.0),
            (180.0, -70.0),
        ]);
        let parts = ring_parts(&ring, 30.0, true);
        let low = parts
            .iter()
            .flatten()
            .fold(0.0_f64, |low, coord| low.min(coord.y));
        assert!((low + 90.0).abs() < 1e-6);
        assert!(parts.iter().all(|part| bounds(part).1 - bounds(part).0 <= 360.0));
    }

    #[test]
    fn a_shared_edge_gets_the_same_vertices_from_both_sides() {
        let there = line_parts(&line(&[(10.03, 50.0), (33.7, 48.1)]), 0.0, true).remove(0);
        let mut back = line_parts(&line(&[(33.7, 48.1), (10.03, 50.0)]), 0.0, true).remove(0);
        back.reverse();
        assert!(there.len() > 20);
        assert_eq!(there, back);
    }
}
