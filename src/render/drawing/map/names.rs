//! Names of countries and seas on a map: each inside its own area, where no marker and no label stands.

use super::area::Area;
use crate::geo::{Coord, Tracer};
use crate::render::drawing::rounding::tenth;
use crate::render::drawing::text;
use crate::render::view::{MapName, Text};

/// Height of a line of text.
const HEIGHT: f64 = text::ASCENT + text::DESCENT;
/// Space that a name keeps from borders and from what else is named or marked.
const CLEAR: f64 = 3.0;

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

/// A place on the map where a name may stand.
#[derive(Debug, Clone)]
pub(crate) struct NameSpot {
    /// The code of a country; absent for a sea.
    pub(crate) code: Option<String>,
    /// The English name.
    pub(crate) name: String,
    middle: Coord,
    /// The width there is; of a sea, the largest of those that were tried.
    room: f64,
}

impl NameSpot {
    /// The rectangle of a name of this width; none where it has no room.
    pub(super) fn area(&self, width: f64) -> Option<Area> {
        let Coord { x, y } = self.middle;
        (width <= self.room).then(|| Area {
            left: x - width / 2.0,
            top: y - HEIGHT / 2.0,
            right: x + width / 2.0,
            bottom: y + HEIGHT / 2.0,
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
        let room = tracer.room(land, *index, [HEIGHT, CLEAR])?;
        Some(NameSpot {
            code: Some(code.clone()),
            name: name.clone(),
            middle: room.middle,
            room: room.width - 2.0 * CLEAR,
        })
    });
    let seas = areas.seas.iter().filter_map(|sea| {
        let middle = place(sea.at);
        let is_free = |width: &f64| tracer.is_free(land, middle, [*width + 2.0 * CLEAR, HEIGHT]);
        let widths = WIDTHS.map(|share| share * text::width(&sea.name));
        Some(NameSpot {
            code: None,
            name: sea.name.clone(),
            middle,
            room: widths.into_iter().find(is_free)?,
        })
    });
    countries.chain(seas).collect()
}

/// Places the names that fit; they must not touch what is `taken`.
pub(super) fn set(
    spots: &[NameSpot],
    words: &[Option<Text>],
    frame: Area,
    mut taken: Vec<Area>,
) -> Vec<MapName> {
    let mut names = Vec::new();
    for (spot, words) in spots.iter().zip(words) {
        let Some(words) = words else {
            continue;
        };
        let Coord { x, y } = spot.middle;
        let Some(area) = spot.area(text::width(words.marked())) else {
            continue;
        };
        let room = area.grown(CLEAR);
        if !room.inside(frame) || taken.iter().any(|taken| taken.overlaps(room)) {
            continue;
        }
        taken.push(area);
        names.push(MapName {
            x: tenth(x),
            y: tenth(y + (text::ASCENT - text::DESCENT) / 2.0),
            text: words.clone(),
            sea: spot.code.is_none(),
        });
    }
    names
}
