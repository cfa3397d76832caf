//! Positions for a name with its events below: beside its mark, at the end of a line from it, or on the area that it names.

use super::area::{Area, Disc};
use crate::geo::Coord;
use crate::render::drawing::text;
use std::sync::LazyLock;

/// Space between a mark and its name.
const GAP: f64 = 3.0;
/// How far from its mark a name may stand at the end of a line.
const FAR: [f64; 6] = [14.0, 24.0, 36.0, 50.0, 66.0, 84.0];
/// How far a name without a mark may stand from the middle of its area, in two steps.
const ASIDE: f64 = 6.0;
/// Directions that are tried at each distance.
const DIRECTIONS: usize = 16;
/// Cosine and sine of each direction, counted from the right.
static TURNS: LazyLock<[(f64, f64); DIRECTIONS]> = LazyLock::new(|| {
    std::array::from_fn(|turn| {
        let angle = number(turn) * std::f64::consts::TAU / number(DIRECTIONS);
        (angle.cos(), angle.sin())
    })
});
/// Space between a name and its events.
const BELOW: f64 = 2.0;

/// A name that is to be placed.
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

/// Which end of a name stands on its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// Its name in SVG.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Where a block stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    /// Anchor point of the name on its baseline.
    pub(super) at: Coord,
    pub(super) anchor: Anchor,
    /// From the mark to the name.
    pub(super) leader: Option<[Coord; 2]>,
    /// How many marks there are below it; all that were wished for, or none.
    pub(super) marks: usize,
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

impl Grid {
    fn size(self, marks: usize) -> [f64; 2] {
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
            Anchor::Start => placed.at.x,
            Anchor::End => placed.at.x - width,
            Anchor::Middle => placed.at.x - width / 2.0,
        };
        let top = placed.at.y + text::DESCENT + BELOW;
        let steps = |count: usize| number(count) + 0.5;
        (0..placed.marks)
            .map(|index| Coord {
                x: left + steps(index % self.columns) * self.pitch,
                y: top + steps(index / self.columns) * self.pitch,
            })
            .collect()
    }

    /// The room that a name of some width takes with the marks below it.
    pub(super) fn area(self, width: f64, placed: &Placed) -> Area {
        let [across, down] = self.size(placed.marks);
        let width = width.max(across);
        let left = match placed.anchor {
            Anchor::Start => placed.at.x,
            Anchor::End => placed.at.x - width,
            Anchor::Middle => placed.at.x - width / 2.0,
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

/// The positions of a block from the best to the worst.
pub(super) fn positions(wish: &Wish<'_>, grid: Grid, marks: usize) -> impl Iterator<Item = Placed> {
    let [_, down] = grid.size(marks);
    let below = if marks > 0 { BELOW + down } else { 0.0 };
    let (ground, mark) = if wish.on_ground {
        (Some(wish.disc.at), None)
    } else {
        (None, Some(wish.disc))
    };
    let on_ground = ground.into_iter().flat_map(move |at| on_ground(at, marks));
    let beside = mark.into_iter().flat_map(move |disc| {
        near(disc, below, marks)
            .into_iter()
            .chain(far(disc, below, marks))
    });
    on_ground.chain(beside)
}

/// Half of what letters rise above the middle of a line.
const HALF: f64 = (text::ASCENT - text::DESCENT) / 2.0;

fn spot(x: f64, y: f64, anchor: Anchor, marks: usize) -> Placed {
    Placed {
        at: Coord { x, y },
        anchor,
        leader: None,
        marks,
    }
}

/// The positions of a name on its area: in the middle, and in rings around that.
fn on_ground(at: Coord, marks: usize) -> impl Iterator<Item = Placed> {
    let rings = (0..=2_u32).flat_map(|ring| {
        let turns = if ring == 0 { 1 } else { DIRECTIONS };
        (0..turns).map(move |turn| {
            let (cos, sin) = TURNS[turn];
            let reach = f64::from(ring) * ASIDE;
            (reach * cos * 1.6, reach * sin)
        })
    });
    rings.map(move |(x, y)| spot(at.x + x, at.y + y + HALF, Anchor::Middle, marks))
}

/// The positions of a block that touches its disc; `below` is the height of what stands below the name.
fn near(Disc { at, r }: Disc, below: f64, marks: usize) -> [Placed; 8] {
    let (side, corner) = (r + GAP, r * 0.71 + GAP * 0.6);
    let middle = at.y + HALF + 0.5;
    let above = |reach: f64| at.y - reach - text::DESCENT * 0.6 - below;
    let under = |reach: f64| at.y + reach + text::ASCENT;
    [
        (at.x + side, middle, Anchor::Start),
        (at.x + corner, above(corner * 0.8), Anchor::Start),
        (at.x + corner, under(corner * 0.8), Anchor::Start),
        (at.x - side, middle, Anchor::End),
        (at.x, above(side), Anchor::Middle),
        (at.x, under(side), Anchor::Middle),
        (at.x - corner, above(corner * 0.8), Anchor::End),
        (at.x - corner, under(corner * 0.8), Anchor::End),
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
        let (cos, sin) = TURNS[turn.div_ceil(2)];
        let sin = side * sin;
        let along = |reach: f64| Coord {
            x: at.x + reach * cos,
            y: at.y + reach * sin,
        };
        let end = along(r + distance);
        let (x, y, anchor) = if cos > 0.3 {
            (end.x + GAP, end.y + HALF, Anchor::Start)
        } else if cos < -0.3 {
            (end.x - GAP, end.y + HALF, Anchor::End)
        } else if sin < 0.0 {
            (end.x, end.y - GAP - text::DESCENT - below, Anchor::Middle)
        } else {
            (end.x, end.y + GAP + text::ASCENT, Anchor::Middle)
        };
        Placed {
            leader: Some([along(r), end]),
            ..spot(x, y, anchor, marks)
        }
    })
}
