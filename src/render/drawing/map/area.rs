//! Rectangles and circles of a map: whether they overlap, and how far they are apart.

use crate::geo::Coord;

/// A rectangle in user units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

/// A circle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Disc {
    pub(super) at: Coord,
    pub(super) r: f64,
}

impl Area {
    /// A point, as an area without extent.
    pub(super) fn around(at: Coord) -> Self {
        Self {
            left: at.x,
            top: at.y,
            right: at.x,
            bottom: at.y,
        }
    }

    pub(super) fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Space between the area and a circle; negative where they overlap.
    pub(super) fn clearance(self, disc: Disc) -> f64 {
        let Coord { x, y } = self.nearest(disc.at);
        (disc.at.x - x).hypot(disc.at.y - y) - disc.r
    }

    /// Whether there is at least so much space between the area and a circle. Needs no square root, since names are tried at thousands of
    /// positions.
    pub(super) fn is_clear_of(self, disc: Disc, least: f64) -> bool {
        let nearest = self.nearest(disc.at);
        let (x, y) = (disc.at.x - nearest.x, disc.at.y - nearest.y);
        let reach = disc.r + least;
        reach <= 0.0 || x * x + y * y >= reach * reach
    }

    /// The point of it that is nearest to another.
    pub(super) fn nearest(self, to: Coord) -> Coord {
        Coord {
            x: to.x.clamp(self.left, self.right),
            y: to.y.clamp(self.top, self.bottom),
        }
    }

    /// Whether a line from one point to another goes through the area.
    pub(super) fn is_crossed(self, from: Coord, to: Coord) -> bool {
        // The part of the line within each pair of edges (Liang and Barsky), from 0 at its start to 1 at its end.
        let (mut first, mut last) = (0.0_f64, 1.0_f64);
        for (start, way, low, high) in [
            (from.x, to.x - from.x, self.left, self.right),
            (from.y, to.y - from.y, self.top, self.bottom),
        ] {
            if way == 0.0 {
                if start < low || start > high {
                    return false;
                }
                continue;
            }
            let (enters, leaves) = ((low - start) / way, (high - start) / way);
            first = first.max(enters.min(leaves));
            last = last.min(enters.max(leaves));
        }
        first < last
    }

    pub(super) fn inside(self, other: Self) -> bool {
        self.left >= other.left
            && self.right <= other.right
            && self.top >= other.top
            && self.bottom <= other.bottom
    }

    pub(super) fn grown(self, by: f64) -> Self {
        Self {
            left: self.left - by,
            top: self.top - by,
            right: self.right + by,
            bottom: self.bottom + by,
        }
    }
}
