//! Labels beside markers, placed greedily: the most important first, each at the best of eight positions that is still free.

use super::markers::Disc;
use super::text;
use crate::geo::Coord;
use crate::render::view::MapLabel;

/// Space between a marker and its label.
const GAP: f64 = 3.0;
/// Space that a label keeps from the frame and from other labels.
const CLEAR: f64 = 1.5;
/// How much farther from a label than its own marker all others are, so that nobody takes it for theirs.
const NEARER: f64 = 2.0;

/// A rectangle in user units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Area {
    pub(super) fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Space between the area and a circle; negative where they overlap.
    fn clearance(self, disc: Disc) -> f64 {
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

/// The room that a label takes.
pub(super) fn area(label: &MapLabel) -> Area {
    let width = text::width(&label.text);
    let left = match label.anchor {
        "start" => label.x,
        "end" => label.x - width,
        _ => label.x - width / 2.0,
    };
    Area {
        left,
        top: label.y - text::ASCENT,
        right: left + width,
        bottom: label.y + text::DESCENT,
    }
}

/// Places labels for markers, which come with their names in the order of importance. A label without room is left out.
pub(super) fn place(markers: &[(Disc, &str)], frame: Area, reserved: &[Area]) -> Vec<Option<MapLabel>> {
    let mut taken: Vec<Area> = reserved.to_vec();
    let inner = frame.grown(-CLEAR);
    let mut place_one = |index: usize, disc: Disc, name: &str| {
        let fits = |label: &MapLabel| {
            let area = area(label);
            let room = area.grown(CLEAR);
            let least = area.clearance(disc) + NEARER;
            let mut others = markers.iter().enumerate().filter(|(other, _)| *other != index);
            area.inside(inner)
                && !taken.iter().any(|taken| taken.overlaps(room))
                && others.all(|(_, (other, _))| area.clearance(*other) >= least)
        };
        let label = positions(disc).into_iter().find_map(|(at, anchor)| {
            let label = MapLabel {
                x: at.x,
                y: at.y,
                anchor,
                text: name.to_owned(),
            };
            fits(&label).then_some(label)
        })?;
        taken.push(area(&label));
        Some(label)
    };
    markers
        .iter()
        .enumerate()
        .map(|(index, (disc, name))| place_one(index, *disc, name))
        .collect()
}

/// The eight positions of a label from the best to the worst: anchor point and side of the text that is anchored.
fn positions(disc: Disc) -> [(Coord, &'static str); 8] {
    let Disc { at, r } = disc;
    let middle = at.y + (text::ASCENT - text::DESCENT) / 2.0 + 0.5;
    let (side, corner) = (r + GAP, r * 0.71 + GAP * 0.6);
    let above = |reach: f64| at.y - reach - text::DESCENT * 0.6;
    let below = |reach: f64| at.y + reach + text::ASCENT;
    let spot = |x: f64, y: f64, anchor| (Coord { x: at.x + x, y }, anchor);
    [
        spot(side, middle, "start"),
        spot(corner, above(corner * 0.8), "start"),
        spot(corner, below(corner * 0.8), "start"),
        spot(-side, middle, "end"),
        spot(0.0, above(side), "middle"),
        spot(0.0, below(side), "middle"),
        spot(-corner, above(corner * 0.8), "end"),
        spot(-corner, below(corner * 0.8), "end"),
    ]
}

#[cfg(test)]
mod tests {
    use super::{Area, area, place};
    use crate::geo::Coord;
    use crate::render::drawing::markers::Disc;
    use crate::render::drawing::random::Random;

    const FRAME: Area = Area {
        left: 0.0,
        top: 0.0,
        right: 340.0,
        bottom: 200.0,
    };

    fn disc(x: f64, y: f64, r: f64) -> Disc {
        Disc {
            at: Coord { x, y },
            r,
        }
    }

    #[test]
    fn a_label_stands_to_the_right_and_at_the_edge_to_the_left() {
        let labels = place(
            &[
                (disc(100.0, 100.0, 5.0), "Vask"),
                (disc(330.0, 30.0, 5.0), "Nordhavn"),
            ],
            FRAME,
            &[],
        );
        let anchors: Vec<_> = labels.iter().flatten().map(|label| label.anchor).collect();
        assert_eq!(anchors, ["start", "end"]);
    }

    #[test]
    fn a_label_without_room_is_left_out() {
        let wall: Vec<(Disc, &str)> = (0..9)
            .map(|index| {
                (
                    disc(
                        f64::from(index % 3) * 12.0 + 100.0,
                        f64::from(index / 3) * 12.0 + 100.0,
                        5.5,
                    ),
                    "Vask",
                )
            })
            .collect();
        assert!(place(&wall, FRAME, &[])[4].is_none());
    }

    #[test]
    fn labels_never_collide_with_labels_markers_or_the_frame() {
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
        let mut placed = 0;
        for _ in 0..200 {
            let markers: Vec<(Disc, &str)> = (0..14)
                .map(|index| {
                    let at = disc(
                        random.between(5.0, 335.0),
                        random.between(5.0, 195.0),
                        random.between(3.0, 10.0),
                    );
                    (at, names[index % names.len()])
                })
                .collect();
            let labels = place(&markers, FRAME, &[reserved]);
            let areas: Vec<(usize, Area)> = labels
                .iter()
                .enumerate()
                .filter_map(|(index, label)| Some((index, area(label.as_ref()?))))
                .collect();
            placed += areas.len();
            for (position, (index, room)) in areas.iter().enumerate() {
                assert!(room.inside(FRAME) && !room.overlaps(reserved));
                assert!(
                    areas[position + 1..]
                        .iter()
                        .all(|(_, other)| !room.overlaps(*other))
                );
                let mut others = markers.iter().enumerate().filter(|(other, _)| other != index);
                let own = room.clearance(markers[*index].0);
                assert!(own > 0.0 && others.all(|(_, (other, _))| room.clearance(*other) > own));
            }
        }
        assert!(placed > 200 * 6, "{placed} of 2800 labels found room");
    }
}
