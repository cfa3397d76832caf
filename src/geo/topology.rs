//! Borders between polygons as arcs, so that both sides of a border are simplified to the same line and no gap opens.
//!
//! Polygons share a border when they share its vertices, bit for bit. A vertex where more than two lines meet is a junction; rings are cut
//! at junctions, and each arc is simplified alone, always in the same direction.

use geo::{Coord, LineString, SimplifyVw};
use std::collections::{HashMap, HashSet};

type Key = (u64, u64);

/// An arc whichever way it runs: its ends and the vertex after the first of them.
pub(super) type ArcId = [Key; 3];

/// The junctions of a set of rings.
pub(super) struct Arcs {
    junctions: HashSet<Key>,
}

impl Arcs {
    /// Finds the junctions of closed rings.
    pub(super) fn of<'a>(rings: impl Iterator<Item = &'a [Coord]>) -> Self {
        let mut neighbours: HashMap<Key, [Key; 2]> = HashMap::new();
        let mut junctions = HashSet::new();
        for ring in rings {
            let open = &ring[..ring.len().saturating_sub(1)];
            for (index, &vertex) in open.iter().enumerate() {
                let before = key(open[(index + open.len() - 1) % open.len()]);
                let after = key(open[(index + 1) % open.len()]);
                let pair = if before < after {
                    [before, after]
                } else {
                    [after, before]
                };
                let known = *neighbours.entry(key(vertex)).or_insert(pair);
                if known != pair {
                    junctions.insert(key(vertex));
                }
            }
        }
        Self { junctions }
    }

    /// Cuts a closed ring at its junctions into arcs that follow one another; a ring without any is one arc that starts at its
    /// westernmost vertex, so that every copy of it starts there.
    pub(super) fn cut(&self, ring: &[Coord]) -> Vec<Vec<Coord>> {
        let open = &ring[..ring.len().saturating_sub(1)];
        let is_junction = |vertex: &Coord| self.junctions.contains(&key(*vertex));
        let west = |a: &Coord, b: &Coord| {
            (a.x, a.y)
                .partial_cmp(&(b.x, b.y))
                .expect("coordinates are finite")
        };
        let first = open.iter().position(is_junction).or_else(|| {
            let (index, _) = open.iter().enumerate().min_by(|a, b| west(a.1, b.1))?;
            Some(index)
        });
        let Some(first) = first else {
            return Vec::new();
        };
        let turned = open[first..].iter().chain(&open[..=first]);
        let mut arcs: Vec<Vec<Coord>> = Vec::new();
        let mut arc: Vec<Coord> = Vec::new();
        for vertex in turned {
            arc.push(*vertex);
            if arc.len() > 1 && is_junction(vertex) {
                arcs.push(std::mem::replace(&mut arc, vec![*vertex]));
            }
        }
        if arc.len() > 1 {
            arcs.push(arc);
        }
        arcs
    }
}

/// Names an arc, the same for both directions.
pub(super) fn id(arc: &[Coord]) -> Option<ArcId> {
    let [first, second, ..] = *arc else {
        return None;
    };
    let [.., before, last] = *arc else {
        return None;
    };
    let there = [key(first), key(second), key(last)];
    let back = [key(last), key(before), key(first)];
    Some(there.min(back))
}

/// Simplifies an arc: drops every vertex whose triangle with its neighbours is smaller than an area in square user units
/// (Visvalingam and Whyatt), with the same result for both directions. The ends stay.
pub(super) fn simplify(arc: &[Coord], area: f64) -> Vec<Coord> {
    let forward = id(arc).is_some_and(|id| id[0] == key(arc[0]) && id[1] == key(arc[1]));
    let mut line = LineString(arc.to_vec());
    if !forward {
        line.0.reverse();
    }
    let mut line = line.simplify_vw(area);
    if !forward {
        line.0.reverse();
    }
    line.0
}

fn key(coord: Coord) -> Key {
    (coord.x.to_bits(), coord.y.to_bits())
}

#[cfg(test)]
mod tests {
    use super::{Arcs, id, simplify};
    use geo::Coord;

    fn coords(points: &[(f64, f64)]) -> Vec<Coord> {
        points.iter().copied().map(Coord::from).collect()
    }

    /// Two fields with a ragged border between them, and a pond in the left one.
    fn fields() -> [Vec<Coord>; 3] {
        let mut border: Vec<(f64, f64)> = (0..=40)
            .map(|step| (10.0 + f64::from(step * 7 % 5) / 4.0, f64::from(step) / 2.0))
            .collect();
        let mut left = vec![(0.0, 20.0), (0.0, 0.0)];
        left.extend(&border);
        left.push((0.0, 20.0));
        border.reverse();
        let mut right = vec![(20.0, 0.0), (20.0, 20.0)];
        right.extend(&border);
        right.push((20.0, 0.0));
        let pond = [(3.0, 3.0), (4.0, 3.0), (4.0, 4.0), (3.0, 4.0), (3.0, 3.0)];
        [coords(&left), coords(&right), coords(&pond)]
    }

    #[test]
    fn a_shared_border_is_one_arc_and_stays_shared() {
        let rings = fields();
        let arcs = Arcs::of(rings.iter().map(Vec::as_slice));
        let [left, right, pond] = rings.each_ref().map(|ring| arcs.cut(ring));
        assert_eq!((left.len(), right.len(), pond.len()), (2, 2, 1));
        let shared: Vec<_> = left
            .iter()
            .flat_map(|a| right.iter().map(move |b| (a, b)))
            .filter(|(a, b)| id(a) == id(b))
            .collect();
        let [(a, b)] = shared[..] else {
            panic!("one arc is shared, not {}", shared.len());
        };
        for area in [0.1, 0.4, 3.0] {
            let mut back = simplify(b, area);
            back.reverse();
            assert_eq!(simplify(a, area), back);
        }
        assert!(simplify(a, 0.4).len() < a.len());
    }

    #[test]
    fn copies_of_a_ring_that_start_elsewhere_are_the_same_arc() {
        let [.., pond] = fields();
        let mut copy = pond[..4].to_vec();
        copy.rotate_left(2);
        copy.push(copy[0]);
        copy.reverse();
        let arcs = Arcs::of([pond.as_slice(), copy.as_slice()].into_iter());
        assert_eq!(id(&arcs.cut(&pond)[0]), id(&arcs.cut(&copy)[0]));
    }
}
