//! Names beside marks, placed greedily: the most important first, each at the best position that is still free.

use super::area::Area;
use super::cells::Cells;
use super::positions::{Grid, Placed, Wish, positions};
use crate::geo::Coord;
use crate::render::drawing::text;

/// Space that a block keeps from the frame and from other blocks.
const CLEAR: f64 = 2.0;
/// How much farther than its own mark all other marks are from a name, so that it is not taken for theirs.
const NEARER: f64 = 2.0;
/// How often all blocks are tried again, those without room first; fewer times where there are many.
const ROUNDS: usize = 12;
const TRIED: usize = 600;

/// Finds places for blocks, which come in the order of importance. One without room loses its marks, then its name. Blocks without a place
/// are tried again before the others, as long as more find room in that way.
pub(super) fn place(wishes: &[Wish<'_>], grid: Grid, frame: Area, reserved: &[Area]) -> Vec<Option<Placed>> {
    let score = |placed: &[Option<Placed>]| {
        let named = placed.iter().flatten().count();
        let marks: usize = placed.iter().flatten().map(|placed| placed.marks).sum();
        (named, marks)
    };
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    let mut found = place_in(&order, wishes, grid, frame, reserved);
    let mut best = found.clone();
    for _ in 1..ROUNDS.min(TRIED / wishes.len().max(1)) {
        // The same order would only find the same places.
        let has_room = |index: &usize| found[*index].is_some();
        if best.iter().all(Option::is_some) || order.is_sorted_by_key(has_room) {
            break;
        }
        order.sort_by_key(has_room);
        found = place_in(&order, wishes, grid, frame, reserved);
        if score(&found) > score(&best) {
            best.clone_from(&found);
        }
    }
    best
}

fn place_in(
    order: &[usize],
    wishes: &[Wish<'_>],
    grid: Grid,
    frame: Area,
    reserved: &[Area],
) -> Vec<Option<Placed>> {
    let mut taken = Cells::new(frame);
    reserved.iter().for_each(|area| taken.add(*area, *area));
    let mut discs = Cells::new(frame);
    for (index, wish) in wishes.iter().enumerate().filter(|(_, wish)| !wish.on_ground) {
        discs.add((index, wish.disc), Area::around(wish.disc.at).grown(wish.disc.r));
    }
    let inner = frame.grown(-CLEAR);
    let mut all = vec![None; wishes.len()];
    for index in order.iter().copied() {
        let wish = &wishes[index];
        let width = text::width(wish.name);
        let is_near_others = |area: Area, least: f64| {
            discs.any_near(area.grown(least.max(0.0)), |(other, disc)| {
                *other != index && !area.is_clear_of(*disc, least)
            })
        };
        let fits = |placed: &Placed| {
            let area = grid.area(width, placed);
            let room = area.grown(CLEAR);
            if !area.inside(inner) || taken.any_near(room, |taken: &Area| taken.overlaps(room)) {
                return false;
            }
            let least = match (&placed.leader, wish.on_ground) {
                (None, false) => area.clearance(wish.disc) + NEARER,
                _ => NEARER,
            };
            let is_crossed =
                |spot: Area| taken.any_near(spot, |area| area.overlaps(spot)) || is_near_others(spot, 0.0);
            !is_near_others(area, least) && !placed.leader.into_iter().flat_map(along).any(is_crossed)
        };
        let mut counts = vec![wish.marks, 0];
        counts.dedup();
        let found = counts
            .into_iter()
            .find_map(|marks| positions(wish, grid, marks).find(&fits));
        if let Some(placed) = &found {
            let leader = placed.leader.into_iter().flat_map(along);
            for area in std::iter::once(grid.area(width, placed)).chain(leader) {
                taken.add(area, area);
            }
        }
        all[index] = found;
    }
    all
}

/// A row of small rectangles that cover a line.
fn along([from, to]: [Coord; 2]) -> impl Iterator<Item = Area> {
    const STEPS: u32 = 12;
    (0..=STEPS).map(move |step| {
        let share = f64::from(step) / f64::from(STEPS);
        let (x, y) = (from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
        Area {
            left: x,
            top: y,
            right: x,
            bottom: y,
        }
        .grown(0.8)
    })
}

#[cfg(test)]
mod tests {
    use super::super::area::Disc;
    use super::super::positions::Anchor;
    use super::{Area, Grid, Wish, place, text};
    use crate::geo::Coord;
    use crate::render::drawing::random::Random;

    const FRAME: Area = Area {
        left: 0.0,
        top: 0.0,
        right: 340.0,
        bottom: 200.0,
    };
    const GRID: Grid = Grid {
        pitch: 10.0,
        columns: 6,
    };

    fn wish(x: f64, y: f64, r: f64, name: &str, marks: usize) -> Wish<'_> {
        Wish {
            disc: Disc {
                at: Coord { x, y },
                r,
            },
            name,
            marks,
            on_ground: false,
        }
    }

    #[test]
    fn a_name_stands_to_the_right_and_at_the_edge_to_the_left() {
        let wishes = [
            wish(100.0, 100.0, 5.0, "Vask", 3),
            wish(330.0, 30.0, 5.0, "Nordhavn", 0),
        ];
        let placed = place(&wishes, GRID, FRAME, &[]);
        let anchors: Vec<_> = placed.iter().flatten().map(|placed| placed.anchor).collect();
        assert_eq!(anchors, [Anchor::Start, Anchor::End]);
        let marks = GRID.marks(placed[0].as_ref().expect("there is room"));
        assert!(marks.len() == 3 && marks.iter().all(|mark| mark.y > 104.0 && mark.x > 108.0));
    }

    #[test]
    fn a_name_without_room_beside_its_mark_stands_at_the_end_of_a_line() {
        let names: Vec<Wish<'_>> = (0..9_u8)
            .map(|index| {
                let (x, y) = (f64::from(index % 3), f64::from(index / 3));
                wish(x * 12.0 + 140.0, y * 12.0 + 80.0, 5.5, "Vask", 0)
            })
            .collect();
        let placed = place(&names, GRID, FRAME, &[]);
        assert!(placed[4].is_none(), "it is walled in on all sides");
        let lines = placed.iter().flatten().filter(|placed| placed.leader.is_some());
        assert!(lines.count() > 0);
    }

    #[test]
    fn marks_give_way_before_the_name() {
        let frame = Area {
            bottom: 40.0,
            right: 90.0,
            ..FRAME
        };
        let placed = place(&[wish(20.0, 20.0, 4.0, "Vask", 24)], GRID, frame, &[]);
        assert_eq!(placed[0].as_ref().map(|placed| placed.marks), Some(0));
    }

    #[test]
    fn blocks_never_collide_with_blocks_marks_lines_or_the_frame() {
        let names = [
            "Vask",
            "Nordhavn",
            "Øvre Tømmerås",
            "Østermølle-by-the-sea",
            "Ås",
            "Гавань",
            "Северная Мыза",
        ];
        let reserved = Area {
            left: 0.0,
            top: 160.0,
            right: 110.0,
            bottom: 200.0,
        };
        let mut random = Random::new(11);
        let mut count = 0;
        for round in 0..200_usize {
            let wishes: Vec<Wish<'_>> = (0..14)
                .map(|index| {
                    let (x, y) = (random.between(5.0, 335.0), random.between(5.0, 195.0));
                    let mut wish = wish(
                        x,
                        y,
                        random.between(3.0, 10.0),
                        names[index % names.len()],
                        round % 5,
                    );
                    wish.on_ground = index % 7 == 6;
                    wish
                })
                .collect();
            let placed = place(&wishes, GRID, FRAME, &[reserved]);
            let areas: Vec<(usize, Area)> = placed
                .iter()
                .enumerate()
                .filter_map(|(index, placed)| {
                    Some((
                        index,
                        GRID.area(text::width(wishes[index].name), placed.as_ref()?),
                    ))
                })
                .collect();
            count += areas.len();
            for (position, (index, room)) in areas.iter().enumerate() {
                assert!(room.inside(FRAME) && !room.overlaps(reserved));
                assert!(
                    areas[position + 1..]
                        .iter()
                        .all(|(_, other)| !room.overlaps(*other))
                );
                let mut others = wishes
                    .iter()
                    .enumerate()
                    .filter(|(other, wish)| other != index && !wish.on_ground);
                assert!(others.all(|(_, other)| room.clearance(other.disc) > 0.0));
                let leader = placed[*index].as_ref().and_then(|placed| placed.leader);
                for spot in leader.into_iter().flat_map(super::along) {
                    assert!(
                        areas
                            .iter()
                            .all(|(other, area)| other == index || !area.overlaps(spot))
                    );
                }
            }
        }
        assert!(count > 200 * 10, "{count} of 2800 blocks found room");
    }
}
