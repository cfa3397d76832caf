//! Names of countries, seas and rivers on a map: each inside its own area or near its point, where no marker and no label stands.

use super::area::Area;
use crate::geo::{Coord, Room, Tracer};
use crate::render::drawing::rounding::tenth;
use crate::render::drawing::text;
use crate::render::view::{MapName, Text};

/// Height of a line of text.
const HEIGHT: f64 = text::ASCENT + text::DESCENT;
/// Space that a name keeps from borders and from what else is named or marked.
const CLEAR: f64 = 3.0;

/// How far from its point the middle of the name of a stretch may stand, and how many directions are tried.
const RINGS: [f64; 5] = [0.0, 8.0, 16.0, 26.0, 38.0];
const TURNS: u32 = 16;

/// Widths that are tried for the name of a sea, as shares of its English name, the widest first, since names in other languages are longer
/// or shorter.
const WIDTHS: [f64; 7] = [2.0, 1.6, 1.3, 1.0, 0.8, 0.6, 0.4];

/// The areas that may be named on a map.
#[derive(Debug, Clone, Default)]
pub(crate) struct NamedAreas {
    /// Features of the lowest layer of land: the index, the code and the English name of each.
    pub(crate) countries: Vec<(usize, String, String)>,
    /// All land around is drawn, so that all else is sea.
    pub(crate) has_sea: bool,
    /// Seas, the largest first.
    pub(crate) seas: Vec<SeaName>,
}

/// A sea, by its middle.
#[derive(Debug, Clone)]
pub(crate) struct SeaName {
    /// Its English name.
    pub(crate) name: String,
    /// Longitude and latitude of its middle.
    pub(crate) at: Coord,
}

/// Where in a stretch a name is tried: in its middle, half way to its ends, at its ends.
const SHARES: [f64; 5] = [0.0, -0.5, 0.5, -1.0, 1.0];

/// An area of the map and where its name may stand.
#[derive(Debug, Clone)]
pub(crate) struct NameSpot {
    /// The code of a country; absent for a sea.
    pub(crate) code: Option<String>,
    /// The English name.
    pub(crate) name: String,
    /// Where it has room, the widest first; of a sea, its middle with the largest width of those that were tried.
    rooms: Vec<Room>,
}

impl NameSpot {
    /// What a name of a width may take up, the best first: the middle of a stretch that has room for it, and then the sides.
    pub(super) fn areas(&self, width: f64) -> impl Iterator<Item = Area> {
        let at = move |room: &Room, share: f64| {
            let x = room.middle.x + share * (room.width - width) / 2.0;
            centred(x, room.middle.y, width)
        };
        let wide_enough = move |room: &&Room| width <= room.width;
        SHARES.into_iter().flat_map(move |share| {
            let rooms = self.rooms.iter().filter(wide_enough);
            rooms.map(move |room| at(room, share))
        })
    }
}

/// Finds where the areas have room for their names, in the order in which they are named.
pub(super) fn spots(
    areas: &NamedAreas,
    tracer: &Tracer,
    land: usize,
    place: impl Fn(Coord) -> Coord,
) -> Vec<NameSpot> {
    let countries = areas.countries.iter().filter_map(|(index, code, name)| {
        let rooms = tracer.rooms(land, *index, [HEIGHT, CLEAR]).into_iter();
        let inner = rooms.map(|room| Room {
            width: room.width - 2.0 * CLEAR,
            ..room
        });
        let rooms: Vec<Room> = inner.filter(|room| room.width > 0.0).collect();
        (!rooms.is_empty()).then(|| NameSpot {
            code: Some(code.clone()),
            name: name.clone(),
            rooms,
        })
    });
    let seas = areas.seas.iter().filter_map(|sea| {
        let middle = place(sea.at);
        let is_free = |width: &f64| tracer.is_free(land, middle, [*width + 2.0 * CLEAR, HEIGHT]);
        let widths = WIDTHS.map(|share| share * text::width(&sea.name));
        let width = widths.into_iter().find(is_free)?;
        Some(NameSpot {
            code: None,
            name: sea.name.clone(),
            rooms: vec![Room { middle, width }],
        })
    });
    countries.chain(seas).collect()
}

/// The names on a map, as far as they are placed.
pub(super) struct Names {
    frame: Area,
    /// What they must not touch.
    taken: Vec<Area>,
    set: Vec<MapName>,
}

impl Names {
    /// None yet; they must not touch what is `taken`.
    pub(super) fn new(frame: Area, taken: Vec<Area>) -> Self {
        Self {
            frame,
            taken,
            set: Vec::new(),
        }
    }

    /// Names a stretch of land or water where there is room at a point on it or near that.
    pub(super) fn set_at(&mut self, point: Coord, words: &Text) {
        let width = text::width(words.marked());
        let steps = RINGS.into_iter().flat_map(|reach| {
            let turns = if reach > 0.0 { TURNS } else { 1 };
            (0..turns).map(move |turn| {
                let angle = f64::from(turn) * std::f64::consts::TAU / f64::from(TURNS);
                (reach * angle.cos(), reach * angle.sin())
            })
        });
        let areas = steps.map(|(x, y)| centred(point.x + x, point.y + y, width));
        self.set_in(areas, words, true);
    }

    /// Names the areas that have room, except those that are named already.
    pub(super) fn set_spots(mut self, spots: &[NameSpot], words: &[Option<Text>]) -> Vec<MapName> {
        for (spot, words) in spots.iter().zip(words) {
            let Some(words) = words else {
                continue;
            };
            let is_named = self.set.iter().any(|name| name.text.plain() == words.plain());
            if !is_named {
                let areas = spot.areas(text::width(words.marked()));
                self.set_in(areas, words, spot.code.is_none());
            }
        }
        self.set
    }

    fn set_in(&mut self, mut areas: impl Iterator<Item = Area>, words: &Text, is_ground: bool) {
        let is_free = |area: &Area| {
            let room = area.grown(CLEAR);
            room.inside(self.frame) && !self.taken.iter().any(|taken| taken.overlaps(room))
        };
        let Some(area) = areas.find(is_free) else {
            return;
        };
        self.taken.push(area);
        self.set.push(MapName {
            x: tenth(f64::midpoint(area.left, area.right)),
            y: tenth(f64::midpoint(area.top, area.bottom) + (text::ASCENT - text::DESCENT) / 2.0),
            text: words.clone(),
            sea: is_ground,
        });
    }
}

/// What a name of a width takes up in the middle of a point.
fn centred(x: f64, y: f64, width: f64) -> Area {
    Area {
        left: x - width / 2.0,
        top: y - HEIGHT / 2.0,
        right: x + width / 2.0,
        bottom: y + HEIGHT / 2.0,
    }
}
