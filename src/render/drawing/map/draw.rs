//! Draws marks, names and events on a base map.

use super::area::{Area, Disc};
use super::base::{BaseMap, SCALE_INSET};
use super::blocks;
use super::gather::{self, Cluster};
use super::inset::titled;
use super::names::Names;
use super::positions::{Grid, Placed, Wish};
use crate::geo::Coord;
use crate::render::drawing::rounding::tenth;
use crate::render::drawing::text;
use crate::render::view::{
    Link, MapArea, MapBlock, MapDrawing, MapHalo, MapInset, MapMark, MapSpot, ScaleBar, Text,
};
use std::cmp::Reverse;

/// A halo must be larger than this to be seen.
const LEAST_HALO: f64 = 7.0;

/// How a point relates to the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// It is the place, as exactly as the map can show.
    Spot,
    /// It may be kilometres off.
    About,
    /// It is a guess.
    Guess,
    /// It is the middle of what the place lies in.
    Within,
    /// It is the middle of a region or a country.
    Area,
}

/// A place to mark, or several places under one mark.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    /// The place; of several the one in the middle.
    pub(crate) place: Link,
    pub(crate) label: String,
    /// Ids of all places.
    pub(crate) places: Vec<String>,
    /// Longitude and latitude in degrees.
    pub(crate) point: [f64; 2],
    /// How the point relates to the place.
    pub(crate) extent: Extent,
    /// It has no mark of its own: its name stands on its area.
    pub(crate) on_ground: bool,
    /// Within how many kilometres of the point the place lies.
    pub(crate) radius: f64,
    /// Radius of the mark of several places.
    pub(crate) circle: Option<f64>,
    /// The events that are shown as marks.
    pub(crate) events: Vec<MapEvent>,
    /// How many events there are.
    pub(crate) count: usize,
    /// "Vask: 3 events", for the accessible name.
    pub(crate) description: String,
    /// The place that the page is about.
    pub(crate) current: bool,
    /// Position of its first event in the order of time; none where it has no events.
    pub(crate) first: Option<usize>,
    /// The outline of an area, traced for this map.
    pub(crate) outline: Option<String>,
}

/// An event at a place.
#[derive(Debug, Clone)]
pub(crate) struct MapEvent {
    pub(crate) id: String,
    /// Number of its kind's mark.
    pub(crate) mark: usize,
}

/// A point that may share a mark with others.
#[derive(Debug, Clone, Copy)]
pub(crate) struct MapPlace {
    /// Longitude and latitude in degrees.
    pub(crate) point: [f64; 2],
    /// How many events there are.
    pub(crate) count: usize,
}

/// The words on a map.
#[derive(Debug, Clone)]
pub(crate) struct MapWords {
    /// Name of the projection with its parameters; they are in [`BaseMap::projection`].
    pub(crate) projection: String,
    /// Length of the scale bar in words; the number is in [`BaseMap::scale`].
    pub(crate) scale: String,
    /// A name for each of [`BaseMap::name_spots`]; absent where the language has none.
    pub(crate) names: Vec<Option<Text>>,
    /// Names of stretches of land and water that belong to the story, such as rivers, each with the longitude and latitude of a point on it.
    pub(crate) grounds: Vec<([f64; 2], Text)>,
}

impl BaseMap {
    /// Gathers places, the most important first, under marks that do not cover one another.
    pub(crate) fn gather(&self, places: &[MapPlace]) -> Vec<Cluster> {
        let style = self.size.style();
        let marks: Vec<(Coord, f64)> = places
            .iter()
            .map(|place| (self.frame.place(place.point.into()), self.radius(place.count)))
            .collect();
        gather::gather(&marks, style.circle)
    }

    /// Marks places on the map, each where it is. Places that are not on it are left out.
    pub(crate) fn draw(&self, spots: &[Spot], insets: Vec<MapInset>, words: MapWords) -> MapDrawing {
        let mut seen: Vec<&Spot> = spots.iter().filter(|spot| self.contains(spot.point)).collect();
        seen.sort_by_key(|spot| (!spot.current, spot.on_ground, Reverse(spot.count)));
        let grid = self.grid();
        let mut wishes: Vec<Wish<'_>> = seen.iter().map(|spot| self.wish(spot)).collect();
        let halos = self.halos(&seen);
        let mut reserved: Vec<Area> = insets.iter().filter_map(|inset| inset.at).map(titled).collect();
        let circles = halos.iter().map(|halo| Disc {
            at: Coord { x: halo.x, y: halo.y },
            r: halo.r,
        });
        let marks = wishes.iter().filter(|wish| !wish.on_ground).map(|wish| wish.disc);
        let length = self.scale.length.max(text::width(&words.scale));
        let scale = self.scale_corner(length, &circles.chain(marks).collect::<Vec<Disc>>(), &reserved);
        reserved.push(scale);
        let mut placed = blocks::place(&wishes, grid, self.area(), &reserved);
        while number_crowded(&mut wishes, &placed, self.size.style().circle) {
            placed = blocks::place(&wishes, grid, self.area(), &reserved);
        }

        let mut taken = reserved;
        for (wish, placed) in wishes.iter().zip(&placed) {
            let point = Area::around(wish.disc.at);
            taken.extend((!wish.on_ground).then(|| point.grown(wish.disc.r)));
            taken.extend(
                placed
                    .as_ref()
                    .map(|placed| grid.area(text::width(wish.name), placed)),
            );
        }
        let mut names = Names::new(self.area(), taken);
        for (point, name) in words.grounds.iter().filter(|(point, _)| self.contains(*point)) {
            names.set_at(self.frame.place((*point).into()), name);
        }
        let names = names.set_spots(&self.name_spots, &words.names);
        let mut order: Vec<usize> = (0..seen.len()).collect();
        order.sort_by_key(|index| (seen[*index].first.is_none(), seen[*index].first, *index));
        let (on_ground, with_mark): (Vec<usize>, Vec<usize>) =
            order.iter().partition(|index| wishes[**index].on_ground);
        let one = |index: &usize| (seen[*index], &wishes[*index], placed[*index].as_ref());
        MapDrawing {
            sea: self.has_sea,
            names,
            width: self.frame.width(),
            height: self.frame.height(),
            layers: self.layers.clone(),
            graticule: self.graticule.clone(),
            halos,
            areas: on_ground.iter().map(|index| area(one(index), grid)).collect(),
            spots: with_mark.iter().map(|index| spot(one(index), grid)).collect(),
            insets,
            projection: words.projection,
            scale: ScaleBar {
                x: tenth(scale.left + SCALE_INSET),
                y: tenth(scale.bottom - SCALE_INSET),
                length: tenth(self.scale.length),
                label: words.scale,
            },
        }
    }

    fn grid(&self) -> Grid {
        let style = self.size.style();
        Grid {
            pitch: style.pitch,
            columns: style.columns,
        }
    }

    /// Radius of the mark of one place: a dot, or a circle where its events are too many for marks of their own.
    fn radius(&self, count: usize) -> f64 {
        let style = self.size.style();
        if style.most > 0 && count > style.most {
            style.circle
        } else {
            style.dot
        }
    }

    fn wish<'a>(&self, spot: &'a Spot) -> Wish<'a> {
        let most = self.size.style().most;
        let r = match spot.circle {
            _ if spot.on_ground => 0.0,
            Some(r) => r,
            None if spot.extent == Extent::Within => self.radius(spot.count).max(LEAST_HALO),
            None => self.radius(spot.count),
        };
        Wish {
            disc: Disc {
                at: self.frame.place(spot.point.into()),
                r,
            },
            name: &spot.label,
            marks: Some(spot.events.len())
                .filter(|count| *count <= most)
                .unwrap_or(0),
            on_ground: spot.on_ground,
        }
    }

    /// The circles within which places lie, as far as they can be seen, the largest first.
    fn halos(&self, spots: &[&Spot]) -> Vec<MapHalo> {
        let mut halos: Vec<MapHalo> = Vec::new();
        // An exact point needs no circle, which would look like a zone.
        let is_drawn = |spot: &&&Spot| !matches!(spot.extent, Extent::Area | Extent::Spot);
        for spot in spots.iter().filter(is_drawn) {
            let at = self.frame.place(spot.point.into());
            let mut r = spot.radius * self.units_per_km();
            // A place that lies somewhere in another has no other mark, so its circle is always large enough to be seen.
            if spot.extent == Extent::Within && !spot.on_ground {
                r = r.max(LEAST_HALO).max(spot.circle.unwrap_or_default());
            }
            if r < LEAST_HALO || r > self.frame.width() {
                continue;
            }
            let halo = MapHalo {
                x: tenth(at.x),
                y: tenth(at.y),
                r: tenth(r),
                hatched: spot.extent == Extent::Within,
            };
            let same = |known: &&mut MapHalo| (known.x, known.y, known.r) == (halo.x, halo.y, halo.r);
            match halos.iter_mut().find(same) {
                Some(known) => known.hatched |= halo.hatched,
                None => halos.push(halo),
            }
        }
        halos.sort_by(|a, b| b.r.total_cmp(&a.r));
        halos
    }
}

/// Has a circle with their number stand for events whose own marks have found no room, where the circle lies on no other mark. Tells
/// whether there are any.
fn number_crowded(wishes: &mut [Wish<'_>], placed: &[Option<Placed>], circle: f64) -> bool {
    let mut are_any = false;
    for (index, placed) in placed.iter().enumerate() {
        let Wish { disc, marks, .. } = wishes[index];
        if wishes[index].on_ground || placed.as_ref().map_or(0, |placed| placed.marks) == marks {
            continue;
        }
        let larger = Disc {
            r: disc.r.max(circle),
            ..disc
        };
        let mut others = (0..wishes.len()).filter(|other| *other != index && !wishes[*other].on_ground);
        if others.all(|other| Area::around(disc.at).clearance(wishes[other].disc) >= larger.r) {
            wishes[index].disc = larger;
            wishes[index].marks = 0;
            are_any = true;
        }
    }
    are_any
}

/// What is marked, the room that it asked for, and the room that it got.
type One<'a> = (&'a Spot, &'a Wish<'a>, Option<&'a Placed>);

fn spot((spot, wish, placed): One<'_>, grid: Grid) -> MapSpot {
    MapSpot {
        place: spot.place.clone(),
        places: spot.places.clone(),
        x: tenth(wish.disc.at.x),
        y: tenth(wish.disc.at.y),
        r: tenth(wish.disc.r),
        count: spot.count,
        numbered: spot.circle.is_some() || wish.marks < spot.events.len(),
        description: spot.description.clone(),
        shape: match spot.extent {
            Extent::Spot | Extent::Area => "spot",
            Extent::About => "about",
            Extent::Guess => "guess",
            Extent::Within => "within",
        },
        current: spot.current,
        block: placed.map(|placed| block(spot, wish, placed, grid)),
    }
}

fn area((spot, wish, placed): One<'_>, grid: Grid) -> MapArea {
    MapArea {
        place: spot.place.clone(),
        places: spot.places.clone(),
        count: spot.count,
        description: spot.description.clone(),
        current: spot.current,
        outline: spot.outline.clone(),
        x: tenth(wish.disc.at.x),
        y: tenth(wish.disc.at.y),
        block: placed.map(|placed| block(spot, wish, placed, grid)),
    }
}

/// A block, placed relative to its mark or area.
fn block(spot: &Spot, wish: &Wish<'_>, placed: &Placed, grid: Grid) -> MapBlock {
    let Coord { x, y } = wish.disc.at;
    let marks = spot.events.iter().zip(grid.marks(placed));
    MapBlock {
        x: tenth(placed.at.x - x),
        y: tenth(placed.at.y - y),
        anchor: placed.anchor.as_str(),
        text: spot.label.clone(),
        leader: placed
            .leader
            .map(|[from, to]| [from.x - x, from.y - y, to.x - x, to.y - y].map(tenth)),
        marks: marks
            .map(|(event, at)| MapMark {
                event: event.id.clone(),
                mark: event.mark,
                x: tenth(at.x - x),
                y: tenth(at.y - y),
            })
            .collect(),
    }
}
