//! Things on a map by where they are, so that only those nearby are looked at.

use super::area::Area;

/// The edge of a cell, about the height of a name and its marks.
const EDGE: f64 = 32.0;

/// Things by the cells of the map that they touch. What lies outside the map counts to the cells at its edge.
#[derive(Debug, Clone)]
pub(super) struct Cells<T> {
    frame: Area,
    columns: usize,
    rows: usize,
    cells: Vec<Vec<T>>,
}

impl<T: Copy> Cells<T> {
    pub(super) fn new(frame: Area) -> Self {
        let count = |from: f64, to: f64| index(to - from, usize::MAX) + 1;
        let (columns, rows) = (count(frame.left, frame.right), count(frame.top, frame.bottom));
        Self {
            frame,
            columns,
            rows,
            cells: vec![Vec::new(); columns * rows],
        }
    }

    /// Adds a thing that lies within an area.
    pub(super) fn add(&mut self, thing: T, within: Area) {
        for cell in self.touched(within) {
            self.cells[cell].push(thing);
        }
    }

    /// Whether any of the things near an area is hit. Those that cannot touch it may be asked, too.
    pub(super) fn any_near(&self, area: Area, is_hit: impl Fn(&T) -> bool) -> bool {
        self.touched(area)
            .any(|cell| self.cells[cell].iter().any(&is_hit))
    }

    fn touched(&self, area: Area) -> impl Iterator<Item = usize> + use<T> {
        let (columns, frame) = (self.columns, self.frame);
        let (first, last) = (self.column(area.left), self.column(area.right));
        let row = |y: f64| index(y - frame.top, self.rows - 1);
        (row(area.top)..=row(area.bottom))
            .flat_map(move |row| (first..=last).map(move |column| row * columns + column))
    }

    fn column(&self, x: f64) -> usize {
        index(x - self.frame.left, self.columns - 1)
    }
}

/// The number of the cell at a distance from the edge of the map.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a conversion from a float takes the nearest number there is, which is the cell at the edge"
)]
fn index(distance: f64, last: usize) -> usize {
    ((distance / EDGE) as usize).min(last)
}

#[cfg(test)]
mod tests {
    use super::super::area::{Area, Disc};
    use super::Cells;
    use crate::geo::Coord;
    use crate::render::drawing::random::Random;

    #[test]
    fn what_touches_is_found_inside_and_outside_the_map() {
        let frame = Area {
            left: 10.0,
            top: 5.0,
            right: 340.0,
            bottom: 200.0,
        };
        let mut random = Random::new(3);
        let area = |random: &mut Random| {
            let (left, top) = (random.between(-80.0, 420.0), random.between(-80.0, 280.0));
            Area {
                left,
                top,
                right: left + random.between(0.0, 90.0),
                bottom: top + random.between(0.0, 40.0),
            }
        };
        let mut hits = 0;
        for _ in 0..300 {
            let all: Vec<Area> = (0..12).map(|_| area(&mut random)).collect();
            let mut cells = Cells::new(frame);
            for other in &all {
                cells.add(*other, *other);
            }
            let asked = area(&mut random);
            let expected = all.iter().any(|other| other.overlaps(asked));
            assert_eq!(cells.any_near(asked, |other| other.overlaps(asked)), expected);
            let disc = Disc {
                at: Coord {
                    x: random.between(-40.0, 380.0),
                    y: random.between(-40.0, 240.0),
                },
                r: random.between(0.0, 30.0),
            };
            let mut discs = Cells::new(frame);
            discs.add(disc, Area::around(disc.at).grown(disc.r));
            let least = random.between(0.0, 30.0);
            let is_near = !asked.is_clear_of(disc, least);
            assert_eq!(
                discs.any_near(asked.grown(least), |disc| !asked.is_clear_of(*disc, least)),
                is_near
            );
            hits += usize::from(expected) + usize::from(is_near);
        }
        assert!((50..550).contains(&hits), "{hits} hits");
    }
}
