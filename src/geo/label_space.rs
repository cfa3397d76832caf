//! Where a word has room inside an area.

use geo::{Coord, Intersects, Line, Rect};

/// How many heights are tried.
const TRIES: u32 = 24;

/// A stretch in which a line of text fits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// The middle of the stretch.
    pub middle: Coord,
    pub width: f64,
}

/// Stretches from one x to another, in order.
type Spans = Vec<[f64; 2]>;

/// The stretches of a height that lie wholly inside some rings and, with a margin, inside the frame, which begins at `0 0`: one at each
/// height that is tried, the widest first.
pub(super) fn rooms(rings: &[&[Coord]], [height, margin]: [f64; 2], frame: [f64; 2]) -> Vec<Room> {
    let ys = || rings.iter().copied().flatten().map(|point| point.y);
    let (Some(top), Some(bottom)) = (ys().reduce(f64::min), ys().reduce(f64::max)) else {
        return Vec::new();
    };
    let (top, bottom) = (top.max(margin), bottom.min(frame[1] - margin));
    let step = (bottom - top - height) / f64::from(TRIES);
    if step <= 0.0 {
        return Vec::new();
    }
    let rooms = (0..=TRIES).flat_map(|index| {
        let y = top + height / 2.0 + step * f64::from(index);
        let spans = band(rings, y, height);
        spans.into_iter().filter_map(move |[from, to]| {
            let (from, to) = (from.max(margin), to.min(frame[0] - margin));
            let middle = Coord {
                x: f64::midpoint(from, to),
                y,
            };
            (to > from).then_some(Room {
                middle,
                width: to - from,
            })
        })
    });
    let mut rooms: Vec<Room> = rooms.collect();
    rooms.sort_by(|a, b| a.width.total_cmp(&b.width));
    rooms.reverse();
    rooms
}

/// Whether a stretch around a point lies wholly outside of all rings.
pub(super) fn is_free(rings: &[&[Coord]], middle: Coord, width: f64, height: f64) -> bool {
    let (from, to) = (middle.x - width / 2.0, middle.x + width / 2.0);
    lines(middle.y, height).into_iter().all(|y| {
        rings.iter().all(|ring| {
            let spans = inside(&[ring], y);
            spans.iter().all(|[a, b]| *b <= from || *a >= to)
        })
    })
}

/// Whether a rectangle (left, top, right, bottom) lies wholly outside of all rings.
pub fn is_clear(rings: &[Vec<Coord>], edges: [f64; 4]) -> bool {
    let [left, top, right, bottom] = edges;
    let area = Rect::new(Coord { x: left, y: top }, Coord { x: right, y: bottom });
    let mut sides = rings.iter().flat_map(|ring| ring.windows(2));
    let middle = area.center();
    let borrowed: Vec<&[Coord]> = rings.iter().map(Vec::as_slice).collect();
    let spans = inside(&borrowed, middle.y);
    !spans.iter().any(|[from, to]| (*from..=*to).contains(&middle.x))
        && !sides.any(|side| area.intersects(&Line::new(side[0], side[1])))
}

/// The heights of the lines along which a text must have room: its top, its middle and its foot.
fn lines(y: f64, height: f64) -> [f64; 3] {
    [y - height / 2.0, y, y + height / 2.0]
}

fn band(rings: &[&[Coord]], y: f64, height: f64) -> Spans {
    lines(y, height)
        .into_iter()
        .map(|y| inside(rings, y))
        .reduce(|a, b| common(&a, &b))
        .unwrap_or_default()
}

/// Where a horizontal line runs inside: between its first crossing and its second, its third and its fourth.
fn inside(rings: &[&[Coord]], y: f64) -> Spans {
    let edges = rings.iter().flat_map(|ring| ring.windows(2));
    let crossing = |edge: &[Coord]| {
        let (a, b) = (edge[0], edge[1]);
        ((a.y > y) != (b.y > y)).then(|| a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x))
    };
    let mut crossings: Vec<f64> = edges.filter_map(crossing).collect();
    crossings.sort_by(f64::total_cmp);
    crossings.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect()
}

/// What two lines have in common.
fn common(a: &Spans, b: &Spans) -> Spans {
    let pairs = a.iter().flat_map(|a| b.iter().map(move |b| (a, b)));
    pairs
        .map(|(a, b)| [a[0].max(b[0]), a[1].min(b[1])])
        .filter(|[from, to]| to > from)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{is_clear, is_free, rooms};
    use geo::Coord;

    fn ring(points: &[(f64, f64)]) -> Vec<Coord> {
        points.iter().copied().map(Coord::from).collect()
    }

    #[test]
    fn the_widest_stretch_lies_in_the_wide_part() {
        // A bottle: 20 wide down to 50, then 100 wide.
        let bottle = ring(&[
            (40.0, 0.0),
            (60.0, 0.0),
            (60.0, 50.0),
            (100.0, 50.0),
            (100.0, 100.0),
            (0.0, 100.0),
            (0.0, 50.0),
            (40.0, 50.0),
            (40.0, 0.0),
        ]);
        let room = rooms(&[&bottle], [12.0, 0.0], [200.0, 200.0])[0];
        assert_eq!((room.middle.x, room.width), (50.0, 100.0));
        assert!(room.middle.y > 56.0);
        let cut = rooms(&[&bottle], [12.0, 0.0], [70.0, 200.0])[0];
        assert_eq!((cut.middle.x, cut.width), (35.0, 70.0));
        assert!(rooms(&[&bottle], [120.0, 0.0], [200.0, 200.0]).is_empty());
    }

    #[test]
    fn a_stretch_keeps_its_margin_from_the_frame() {
        // Wider at the top, beyond the frame.
        let wedge = ring(&[(-50.0, -20.0), (250.0, -20.0), (100.0, 150.0), (-50.0, -20.0)]);
        let room = rooms(&[&wedge], [12.0, 3.0], [200.0, 200.0])[0];
        assert!(room.middle.y - 6.0 >= 3.0, "{room:?}");
        assert!(room.middle.x - room.width / 2.0 >= 3.0, "{room:?}");
    }

    #[test]
    fn a_hole_is_no_room() {
        let outer = ring(&[(0.0, 0.0), (90.0, 0.0), (90.0, 20.0), (0.0, 20.0), (0.0, 0.0)]);
        let hole = ring(&[(20.0, 1.0), (40.0, 1.0), (40.0, 19.0), (20.0, 19.0), (20.0, 1.0)]);
        let room = rooms(&[&outer, &hole], [10.0, 0.0], [200.0, 200.0])[0];
        assert_eq!((room.middle.x, room.width), (65.0, 50.0));
    }

    #[test]
    fn a_rectangle_is_clear_beside_an_area_and_not_inside_it() {
        let island = ring(&[
            (50.0, 40.0),
            (90.0, 40.0),
            (90.0, 80.0),
            (50.0, 80.0),
            (50.0, 40.0),
        ]);
        let rings = [island];
        assert!(is_clear(&rings, [0.0, 0.0, 45.0, 100.0]));
        assert!(!is_clear(&rings, [60.0, 50.0, 70.0, 60.0]));
        assert!(!is_clear(&rings, [0.0, 0.0, 200.0, 200.0]));
        assert!(!is_clear(&rings, [0.0, 50.0, 60.0, 60.0]));
    }

    #[test]
    fn the_sea_is_free_beside_an_island() {
        let island = ring(&[
            (50.0, 40.0),
            (60.0, 40.0),
            (60.0, 60.0),
            (50.0, 60.0),
            (50.0, 40.0),
        ]);
        let at = |x: f64, y: f64| Coord { x, y };
        assert!(is_free(&[&island], at(20.0, 50.0), 40.0, 10.0));
        assert!(!is_free(&[&island], at(40.0, 50.0), 40.0, 10.0));
        assert!(is_free(&[&island], at(40.0, 80.0), 40.0, 10.0));
    }
}
