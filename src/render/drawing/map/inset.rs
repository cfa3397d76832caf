//! Finds room for an inset on its map.

use super::area::{Area, Disc};
use super::base::BaseMap;
use crate::geo::Coord;

/// The distance from one position that is tried to the next.
const STEP: f64 = 10.0;
/// Space that an inset keeps from the edges of the map and from marks.
const CLEAR: f64 = 8.0;
/// Room that is kept for the name of a place and its events, beside its mark.
const NAME: [f64; 2] = [84.0, 30.0];

/// The line above an inset with its title.
pub(crate) const TITLE: f64 = 20.0;

/// A stretch of a map that is drawn at a larger scale.
#[derive(Debug, Clone)]
pub(crate) struct Inset {
    /// Positions of its places among those of the site.
    pub(crate) places: Vec<usize>,
    /// The stretch for the wide map.
    pub(crate) wide: BaseMap,
    /// Where it stands on the wide map: left, top, width, height; absent where it stands below.
    pub(crate) at: Option<[f64; 4]>,
    /// The stretch for the narrow map, below which it stands.
    pub(crate) narrow: BaseMap,
}

/// Room that an inset has on the map, and the point in degrees to which its line leads.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Taken {
    pub(crate) at: [f64; 4],
    pub(crate) point: [f64; 2],
}

impl BaseMap {
    /// Where a rectangle of this size has room: beside what the map is about and away from marks, as near as possible to a point in
    /// degrees. The line from it to the point goes over no mark of another place and no other inset, and it covers no line of these.
    pub(crate) fn room(
        &self,
        [width, height]: [f64; 2],
        near: [f64; 2],
        marks: &[[f64; 2]],
        taken: &[Taken],
    ) -> Option<[f64; 4]> {
        let near = self.frame.place(near.into());
        let marks: Vec<Area> = marks
            .iter()
            .map(|mark| named(self.frame.place((*mark).into())))
            .collect();
        let own = Area::around(near).grown(self.size.style().circle);
        let insets: Vec<Area> = taken
            .iter()
            .map(|taken| inset_area(taken.at).grown(CLEAR))
            .collect();
        let lines: Vec<(Coord, Coord)> = taken
            .iter()
            .map(|taken| {
                let to = self.frame.place(taken.point.into());
                (inset_area(taken.at).nearest(to), to)
            })
            .collect();
        let scale = self.scale_area();
        let is_free = |area: &Area| {
            let from = area.nearest(near);
            let others = marks.iter().filter(|mark| !mark.overlaps(own));
            !area.overlaps(scale)
                && marks.iter().chain(&insets).all(|mark| !mark.overlaps(*area))
                && !others.chain(&insets).any(|mark| mark.is_crossed(from, near))
                && !lines.iter().any(|(from, to)| area.is_crossed(*from, *to))
                && self.is_beside_focus(area.grown(CLEAR / 2.0))
        };
        let steps = |from: f64, to: f64| {
            let count = ((to - from) / STEP).floor();
            (0_u32..)
                .map(f64::from)
                .take_while(move |step| *step <= count)
                .map(move |step| from + step * STEP)
        };
        let lefts = steps(CLEAR, self.frame.width() - width - CLEAR);
        let areas = lefts.flat_map(|left| {
            steps(CLEAR, self.frame.height() - height - CLEAR).map(move |top| Area {
                left,
                top,
                right: left + width,
                bottom: top + height,
            })
        });
        let distance = |area: &Area| area.clearance(Disc { at: near, r: 0.0 });
        let best = areas
            .filter(is_free)
            .min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
        Some([best.left, best.top, width, height])
    }

    /// The line from an inset to the mark of what it shows, with radius `r`.
    pub(crate) fn inset_line(&self, at: [f64; 4], point: [f64; 2], r: f64) -> [f64; 4] {
        let area = inset_area(at);
        let to = self.frame.place(point.into());
        let from = area.nearest(to);
        let length = (to.x - from.x).hypot(to.y - from.y).max(f64::EPSILON);
        let share = 1.0 - (r / length).min(1.0);
        [
            from.x,
            from.y,
            from.x + (to.x - from.x) * share,
            from.y + (to.y - from.y) * share,
        ]
        .map(crate::render::drawing::rounding::tenth)
    }
}

/// The room of an inset with its title above it.
pub(super) fn titled(at: [f64; 4]) -> Area {
    let area = inset_area(at);
    Area {
        top: area.top - TITLE,
        ..area
    }
}

/// The rectangle of an inset.
fn inset_area([left, top, width, height]: [f64; 4]) -> Area {
    Area {
        left,
        top,
        right: left + width,
        bottom: top + height,
    }
}

fn named(at: Coord) -> Area {
    let [across, down] = NAME;
    Area {
        left: at.x - CLEAR - 4.0,
        top: at.y - CLEAR - 6.0,
        right: at.x + across,
        bottom: at.y + down,
    }
}
