//! Cutting lines and rings to a rectangle.

use geo::{Coord, Rect};

/// One side of a rectangle: along x or y, and on which side of the limit the inside lies.
#[derive(Clone, Copy)]
struct Side {
    along_x: bool,
    limit: f64,
    sign: f64,
}

impl Side {
    fn of(window: Rect) -> [Self; 4] {
        let side = |along_x, limit, sign| Self { along_x, limit, sign };
        [
            side(true, window.min().x, 1.0),
            side(true, window.max().x, -1.0),
            side(false, window.min().y, 1.0),
            side(false, window.max().y, -1.0),
        ]
    }

    /// How far inside a point lies; negative outside.
    fn depth(self, point: Coord) -> f64 {
        let value = if self.along_x { point.x } else { point.y };
        (value - self.limit) * self.sign
    }

    /// Where a segment crosses this side; its ends lie on different sides.
    fn crossing(self, from: Coord, to: Coord) -> Coord {
        let (a, b) = (self.depth(from), self.depth(to));
        let share = a / (a - b);
        Coord {
            x: from.x + share * (to.x - from.x),
            y: from.y + share * (to.y - from.y),
        }
    }
}

/// Keeps the part of a closed ring that lies in the window, closed along the window's edge; empty when nothing does.
///
/// Several pieces stay joined along the edge, so the edge itself has to be out of sight.
pub(super) fn ring(ring: &[Coord], window: Rect) -> Vec<Coord> {
    let mut kept = ring.to_vec();
    for side in Side::of(window) {
        let mut next: Vec<Coord> = Vec::with_capacity(kept.len());
        for pair in kept.windows(2) {
            let (from, to) = (pair[0], pair[1]);
            let (before, after) = (side.depth(from) >= 0.0, side.depth(to) >= 0.0);
            if before {
                next.push(from);
            }
            if before != after {
                next.push(side.crossing(from, to));
            }
        }
        next.extend(next.first().copied());
        kept = next;
    }
    kept
}

/// Keeps the pieces of a line that lie in the window.
pub(super) fn line(line: &[Coord], window: Rect) -> Vec<Vec<Coord>> {
    let mut pieces: Vec<Vec<Coord>> = Vec::new();
    for pair in line.windows(2) {
        let Some((from, to)) = segment(pair[0], pair[1], window) else {
            continue;
        };
        match pieces.last_mut() {
            Some(piece) if piece.last() == Some(&from) => piece.push(to),
            _ => pieces.push(vec![from, to]),
        }
    }
    pieces
}

fn segment(mut from: Coord, mut to: Coord, window: Rect) -> Option<(Coord, Coord)> {
    for side in Side::of(window) {
        match (side.depth(from) >= 0.0, side.depth(to) >= 0.0) {
            (true, true) => {}
            (true, false) => to = side.crossing(from, to),
            (false, true) => from = side.crossing(from, to),
            (false, false) => return None,
        }
    }
    Some((from, to))
}

#[cfg(test)]
mod tests {
    use super::{line, ring};
    use geo::{Area, Coord, LineString, Polygon, Rect};

    fn window() -> Rect {
        Rect::new(Coord { x: 0.0, y: 0.0 }, Coord { x: 10.0, y: 10.0 })
    }

    fn coords(points: &[(f64, f64)]) -> Vec<Coord> {
        points.iter().copied().map(Coord::from).collect()
    }

    fn area(points: &[(f64, f64)]) -> f64 {
        let kept = ring(&coords(points), window());
        Polygon::new(LineString(kept), Vec::new()).unsigned_area()
    }

    #[test]
    fn rings_keep_the_area_inside() {
        let cases: [(&[(f64, f64)], f64); 4] = [
            (&[(2.0, 2.0), (4.0, 2.0), (4.0, 4.0), (2.0, 4.0), (2.0, 2.0)], 4.0),
            (
                &[
                    (-5.0, -5.0),
                    (15.0, -5.0),
                    (15.0, 15.0),
                    (-5.0, 15.0),
                    (-5.0, -5.0),
                ],
                100.0,
            ),
            (
                &[(5.0, 5.0), (15.0, 5.0), (15.0, 6.0), (5.0, 6.0), (5.0, 5.0)],
                5.0,
            ),
            (&[(11.0, 0.0), (15.0, 0.0), (15.0, 5.0), (11.0, 0.0)], 0.0),
        ];
        for (points, expected) in cases {
            assert!((area(points) - expected).abs() < 1e-9, "{points:?}");
        }
    }

    #[test]
    fn lines_fall_into_pieces() {
        let zigzag = coords(&[(-2.0, 5.0), (5.0, 5.0), (5.0, 12.0), (8.0, 12.0), (8.0, 3.0)]);
        assert_eq!(
            line(&zigzag, window()),
            [
                coords(&[(0.0, 5.0), (5.0, 5.0), (5.0, 10.0)]),
                coords(&[(8.0, 10.0), (8.0, 3.0)])
            ]
        );
    }
}
