//! Rectangles and circles of a map: what overlaps, and how much room is between.

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
        let x = disc.at.x.clamp(self.left, self.right);
        let y = disc.at.y.clamp(self.top, self.bottom);
        (disc.at.x - x).hypot(disc.at.y - y) - disc.r
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
