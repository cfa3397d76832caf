//! Names beside marks, each with its events below: placed greedily, the most important first, each at the best position that is
//! still free, near its mark or at the end of a line.

use super::area::{Area, Disc};
use crate::geo::Coord;
use crate::render::drawing::text;

/// Space between a mark and its name.
const GAP: f64 = 3.0;
/// Space that a block keeps from the frame and from other blocks.
const CLEAR: f64 = 2.0;
/// How much farther from a name than its own mark all others are, so that nobody takes it for theirs.
const NEARER: f64 = 2.0;
/// How far from its mark a name may stand at the end of a line.
const FAR: [f64; 6] = [14.0, 24.0, 36.0, 50.0, 66.0, 84.0];
/// How often all are tried again, those without room first; seldom where there are many.
const ROUNDS: usize = 12;
const TRIED: usize = 600;
/// How far a name without a mark may stand from its ground's middle, in two steps.
const ASIDE: f64 = 6.0;
/// Directions that are tried at each distance.
const DIRECTIONS: u32 = 16;
/// Space between a name and its events.
const BELOW: f64 = 2.0;

/// What wants to be written.
#[derive(Debug, Clone)]
pub(super) struct Wish<'a> {
    pub(super) disc: Disc,
    pub(super) name: &'a str,
    /// How many marks of events stand below the name.
    pub(super) marks: usize,
    /// There is no mark of its own: the name stands on the point, or near it.
    pub(super) on_ground: bool,
}

/// How marks of events are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    pub(super) pitch: f64,
    pub(super) columns: usize,
}

/// Where a block stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    /// Anchor point of the name on its baseline.
    pub(super) at: Coord,
    pub(super) anchor: &'static str,
    /// From the mark to the name.
    pub(super) leader: Option<[Coord; 2]>,
    /// How many marks there are below it; all that were wished for, or none.
    pub(super) marks: usize,
}

impl Grid {
    fn size(self, marks: usize) -> [f64; 2] {
        let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let rows = marks.div_ceil(self.columns.max(1));
        [
            number(marks.min(self.columns)) * self.pitch,
            number(rows) * self.pitch,
        ]
    }

    /// The middle of each mark below a name.
    pub(super) fn marks(self, placed: &Placed) -> Vec<Coord> {
        let [width, _] = self.size(placed.marks);
        let left = match placed.anchor {
            "start" => placed.at.x,
            "end" => placed.at.x - width,
            _ => placed.at.x - width / 2.0,
        };
        let top = placed.at.y + text::DESCENT + BELOW;
        let steps = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX)) + 0.5;
        (0..placed.marks)
            .map(|index| Coord {
                x: left + steps(index % self.columns) * self.pitch,
                y: top + steps(index / self.columns) * self.pitch,
            })
            .collect()
    }

    /// The room that a name takes with the marks below it.
    pub(super) fn area(self, name: &str, placed: &Placed) -> Area {
        let [across, down] = self.size(placed.marks);
        let width = text::width(name).max(across);
        let left = match placed.anchor {
            "start" => placed.at.x,
            "end" => placed.at.x - width,
            _ => placed.at.x - width / 2.0,
        };
        let below = if placed.marks > 0 { BELOW + down } else { 0.0 };
        Area {
            left,
            top: placed.at.y - text::ASCENT,
            right: left + width,
            bottom: placed.at.y + text::DESCENT + below,
        }
    }
}

/// Finds places for blocks, which come in the order of importance. One without room loses its marks, then its name. What has found none
/// is tried again before the others, as long as more find room that way.
pub(super) fn place(wishes: &[Wish<'_>], grid: Grid, frame: Area, reserved: &[Area]) -> Vec<Option<Placed>> {
    let score = |placed: &[Option<Placed>]| {
        let named = placed.iter().flatten().count();
        let marks: usize = placed.iter().flatten().map(|placed| placed.marks).sum();
        (named, marks)
    };
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    let mut best = place_in(&order, wishes, grid, frame, reserved);
    for _ in 0..ROUNDS.min(TRIED / wishes.len().max(1)) {
        if best.iter().all(Option::is_some) {
            break;
        }
        let found = place_in(&order, wishes, grid, frame, reserved);
        order.sort_by_key(|index| found[*index].is_some());
        if score(&found) > score(&best) {
            best = found;
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
    let mut taken: Vec<Area> = reserved.to_vec();
    let inner = frame.grown(-CLEAR);
    let mut all = vec![None; wishes.len()];
    for index in order.iter().copied() {
        let wish = &wishes[index];
        let others: Vec<Disc> = wishes
            .iter()
            .enumerate()
            .filter(|(other, wish)| *other != index && !wish.on_ground)
            .map(|(_, wish)| wish.disc)
            .collect();
        let fits = |placed: &Placed| {
            let area = grid.area(wish.name, placed);
            let room = area.grown(CLEAR);
            let least = match (&placed.leader, wish.on_ground) {
                (None, false) => area.clearance(wish.disc) + NEARER,
                _ => NEARER,
            };
            area.inside(inner)
                && !taken.iter().any(|taken| taken.overlaps(room))
                && others.iter().all(|other| area.clearance(*other) >= least)
                && placed
                    .leader
                    .is_none_or(|leader| is_open(leader, &taken, &others))
        };
        let mut counts = vec![wish.marks, 0];
        counts.dedup();
        let found = counts
            .into_iter()
            .find_map(|marks| positions(wish, grid, marks).into_iter().find(&fits));
        if let Some(placed) = &found {
            taken.push(grid.area(wish.name, placed));
            taken.extend(placed.leader.into_iter().flat_map(along));
        }
        all[index] = found;
    }
    all
}

/// Whether a line crosses nothing that is written or marked.
fn is_open(leader: [Coord; 2], taken: &[Area], others: &[Disc]) -> bool {
    along(leader).all(|spot| {
        !taken.iter().any(|area| area.overlaps(spot))
            && others.iter().all(|other| spot.clearance(*other) > 0.0)
    })
}

/// Small rectangles along a line.
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

/// The positions of a block from the best to the worst.
fn positions(wish: &Wish<'_>, grid: Grid, marks: usize) -> Vec<Placed> {
    if wish.on_ground {
        return on_ground(wish.disc.at, marks).collect();
    }
    let [_, down] = grid.size(marks);
    let below = if marks > 0 { BELOW + down } else { 0.0 };
    let near = near(wish.disc, below, marks);
    near.into_iter().chain(far(wish.disc, below, marks)).collect()
}

/// Half of what letters rise above the middle of a line.
const HALF: f64 = (text::ASCENT - text::DESCENT) / 2.0;

fn spot(x: f64, y: f64, anchor: &'static str, marks: usize) -> Placed {
    Placed {
        at: Coord { x, y },
        anchor,
        leader: None,
        marks,
    }
}

/// The positions of a name that stands on the ground that it names: in its middle, and in rings around that.
fn on_ground(at: Coord, marks: usize) -> impl Iterator<Item = Placed> {
    let rings = (0..=2_u32).flat_map(|ring| {
        let turns = if ring == 0 { 1 } else { DIRECTIONS };
        (0..turns).map(move |turn| {
            let angle = f64::from(turn) * std::f64::consts::TAU / f64::from(DIRECTIONS);
            let reach = f64::from(ring) * ASIDE;
            (reach * angle.cos() * 1.6, reach * angle.sin())
        })
    });
    rings.map(move |(x, y)| spot(at.x + x, at.y + y + HALF, "middle", marks))
}

/// The positions of a block that touches its disc; `below` is the height of what stands below the name.
fn near(Disc { at, r }: Disc, below: f64, marks: usize) -> [Placed; 8] {
    let (side, corner) = (r + GAP, r * 0.71 + GAP * 0.6);
    let middle = at.y + HALF + 0.5;
    let above = |reach: f64| at.y - reach - text::DESCENT * 0.6 - below;
    let under = |reach: f64| at.y + reach + text::ASCENT;
    [
        (at.x + side, middle, "start"),
        (at.x + corner, above(corner * 0.8), "start"),
        (at.x + corner, under(corner * 0.8), "start"),
        (at.x - side, middle, "end"),
        (at.x, above(side), "middle"),
        (at.x, under(side), "middle"),
        (at.x - corner, above(corner * 0.8), "end"),
        (at.x - corner, under(corner * 0.8), "end"),
    ]
    .map(|(x, y, anchor)| spot(x, y, anchor, marks))
}

/// The positions of a block at the end of a line from its disc.
fn far(Disc { at, r }: Disc, below: f64, marks: usize) -> impl Iterator<Item = Placed> {
    let ends = FAR
        .into_iter()
        .flat_map(|distance| (0..DIRECTIONS).map(move |turn| (distance, turn)));
    ends.map(move |(distance, turn)| {
        let side = if turn % 2 == 0 { 1.0 } else { -1.0 };
        let angle = side * f64::from(turn.div_ceil(2)) * std::f64::consts::TAU / f64::from(DIRECTIONS);
        let (cos, sin) = (angle.cos(), angle.sin());
        let along = |reach: f64| Coord {
            x: at.x + reach * cos,
            y: at.y + reach * sin,
        };
        let end = along(r + distance);
        let (x, y, anchor) = if cos > 0.3 {
            (end.x + GAP, end.y + HALF, "start")
        } else if cos < -0.3 {
            (end.x - GAP, end.y + HALF, "end")
        } else if sin < 0.0 {
            (end.x, end.y - GAP - text::DESCENT - below, "middle")
        } else {
            (end.x, end.y + GAP + text::ASCENT, "middle")
        };
        Placed {
            leader: Some([along(r), end]),
            ..spot(x, y, anchor, marks)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{Area, Disc, Grid, Wish, place};
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
        assert_eq!(anchors, ["start", "end"]);
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
                .filter_map(|(index, placed)| Some((index, GRID.area(wishes[index].name, placed.as_ref()?))))
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
