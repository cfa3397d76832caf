//! Where markers stand: at their place, or beside it where another marker is in the way.

use crate::geo::Coord;
use std::cmp::Reverse;

/// Space between two markers.
const GAP: f64 = 1.0;
/// Directions that are tried at each distance.
const DIRECTIONS: u32 = 24;

/// A circle that wants a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Wish {
    /// Where it belongs.
    pub(super) at: Coord,
    /// Radius.
    pub(super) r: f64,
    /// The lower, the later it gives way.
    pub(super) rank: (bool, bool, Reverse<usize>),
}

/// A circle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Disc {
    pub(super) at: Coord,
    pub(super) r: f64,
}

impl Disc {
    /// Space between two circles; negative where they overlap.
    fn clearance(self, other: Self) -> f64 {
        (self.at.x - other.at.x).hypot(self.at.y - other.at.y) - self.r - other.r
    }
}

/// Finds a place for every circle, as near as can be to where it belongs: none covers another as long as there is room at all.
pub(super) fn settle(wishes: &[Wish], width: f64, height: f64) -> Vec<Disc> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by_key(|index| (wishes[*index].rank, *index));
    let mut settled: Vec<Option<Disc>> = vec![None; wishes.len()];
    let mut taken: Vec<Disc> = Vec::with_capacity(wishes.len());
    for index in order {
        let disc = find(wishes[index], &taken, width, height);
        taken.push(disc);
        settled[index] = Some(disc);
    }
    settled.into_iter().flatten().collect()
}

fn find(wish: Wish, taken: &[Disc], width: f64, height: f64) -> Disc {
    let Wish { at, r, .. } = wish;
    let own = Disc { at, r };
    let clearance = |disc: Disc| {
        let from_edges = [at_least(disc.at.x, width), at_least(disc.at.y, height)]
            .into_iter()
            .fold(f64::MAX, f64::min)
            - r;
        taken
            .iter()
            .map(|other| disc.clearance(*other) - GAP)
            .fold(from_edges, f64::min)
    };
    let away = direction_away(own, taken);
    let turns = (0..DIRECTIONS).map(|turn| {
        let side = if turn % 2 == 0 { 1.0 } else { -1.0 };
        away + side * f64::from(turn.div_ceil(2)) * std::f64::consts::TAU / f64::from(DIRECTIONS)
    });
    let distances = (1..)
        .map(f64::from)
        .take_while(|distance| *distance < width + height);
    let moved = distances.flat_map(|distance| {
        turns.clone().map(move |angle| Disc {
            at: Coord {
                x: at.x + distance * angle.cos(),
                y: at.y + distance * angle.sin(),
            },
            r,
        })
    });
    let mut best = (f64::MIN, own);
    for disc in std::iter::once(own).chain(moved) {
        let clear = clearance(disc);
        if clear >= 0.0 {
            return disc;
        }
        if clear > best.0 {
            best = (clear, disc);
        }
    }
    best.1
}

/// Distance to the nearer end of a stretch from nothing to `end`.
fn at_least(value: f64, end: f64) -> f64 {
    value.min(end - value)
}

/// The angle that leads away from the circle that is most in the way; to the east where there is none or it has the same centre.
fn direction_away(own: Disc, taken: &[Disc]) -> f64 {
    let nearest = taken
        .iter()
        .min_by(|a, b| own.clearance(**a).total_cmp(&own.clearance(**b)));
    nearest.map_or(0.0, |other| (own.at.y - other.at.y).atan2(own.at.x - other.at.x))
}

#[cfg(test)]
mod tests {
    use super::{Disc, Wish, settle};
    use crate::geo::Coord;
    use crate::render::drawing::random::Random;
    use std::cmp::Reverse;

    fn wish(x: f64, y: f64, r: f64, area: bool) -> Wish {
        Wish {
            at: Coord { x, y },
            r,
            rank: (true, area, Reverse(1)),
        }
    }

    #[test]
    fn what_has_room_stays_where_it_belongs() {
        let wishes = [wish(50.0, 50.0, 8.0, false), wish(90.0, 50.0, 8.0, false)];
        let discs = settle(&wishes, 200.0, 100.0);
        assert!(discs.iter().zip(&wishes).all(|(disc, wish)| disc.at == wish.at));
    }

    #[test]
    fn of_two_at_one_place_the_area_gives_way_and_they_touch() {
        let discs = settle(
            &[wish(50.0, 50.0, 8.0, true), wish(50.0, 50.0, 4.0, false)],
            200.0,
            100.0,
        );
        assert_eq!(discs[1].at, Coord { x: 50.0, y: 50.0 });
        let clearance = discs[0].clearance(discs[1]);
        assert!((0.9..2.1).contains(&clearance), "{clearance}");
    }

    #[test]
    fn no_marker_covers_another() {
        let mut random = Random::new(7);
        for round in 0..60 {
            let wishes: Vec<Wish> = (0..30)
                .map(|_| {
                    let (x, y) = (random.between(0.0, 900.0), random.between(0.0, 500.0));
                    // Half of the rounds crowd everything into a small part of the map.
                    let squeeze = if round % 2 == 0 { 1.0 } else { 0.15 };
                    wish(
                        x * squeeze,
                        y * squeeze,
                        random.between(4.0, 16.0),
                        random.between(0.0, 1.0) < 0.3,
                    )
                })
                .collect();
            let discs: Vec<Disc> = settle(&wishes, 900.0, 500.0);
            for (index, disc) in discs.iter().enumerate() {
                assert!(disc.at.x >= disc.r && disc.at.y >= disc.r);
                for other in &discs[index + 1..] {
                    assert!(disc.clearance(*other) >= 0.0, "{disc:?} and {other:?}");
                }
            }
        }
    }
}
