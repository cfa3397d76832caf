//! Maps: base layers traced once for each size, then as many drawings on them as there are pages.

use super::labels::{self, Area};
use super::markers::{self, Wish};
use super::names::{self, NameSpot, NamedAreas};
use super::rounding::tenth;
use crate::geo::{Detail, Layer, Projection, Scale, Tracer, Viewport};
use crate::render::view::{Link, MapDrawing, MapLabel, MapLayer, MapMarker, MapPath, ScaleBar, Text};
use std::cmp::Reverse;

/// How far outlines and the graticule go on beyond the frame.
const MARGIN: f64 = 4.0;
/// The corner that is kept free of labels for the scale bar: its distance from the edges, and its height with its words.
const SCALE_INSET: f64 = 12.0;
const SCALE_HEIGHT: f64 = 26.0;

/// What a base layer shows, from the bottom of the map to its top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Role {
    /// Countries or islands, filled.
    Land,
    /// Parts of the land: only the borders between them are drawn, to be stroked and not filled.
    Region,
    /// Rivers, to be stroked. They lie under the water, because they may run on through lakes as centre lines.
    River,
    /// Seas and lakes, filled.
    Water,
}

impl Role {
    /// The role of a name: `land`, `region`, `river` or `water`.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        [Self::Land, Self::Region, Self::River, Self::Water]
            .into_iter()
            .find(|role| role.name() == name)
    }

    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Land => "land",
            Self::Region => "region",
            Self::River => "river",
            Self::Water => "water",
        }
    }
}

/// A layer and what to do with it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BaseLayer<'a> {
    /// What it shows.
    pub(crate) role: Role,
    /// The layer.
    pub(crate) layer: &'a Layer,
    /// Indexes of the features that the map is about, as far as they are in this layer.
    pub(crate) focus: &'a [usize],
}

/// The sizes in which maps are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum MapSize {
    /// 960 units wide, with all roles.
    Wide,
    /// 340 units wide, with all roles.
    Narrow,
    /// 360 units wide and coarse: land and water only.
    Locator,
}

/// What a size means.
struct Style {
    width: f64,
    tolerance: f64,
    smallest: f64,
    roles: &'static [Role],
    /// Radius of a marker for one event, the least and the greatest radius.
    radius: [f64; 3],
    /// The longest scale bar.
    scale: f64,
    /// Whether there is room for the names of countries and seas.
    has_names: bool,
}

impl MapSize {
    fn style(self) -> Style {
        const ALL: &[Role] = &[Role::Land, Role::Region, Role::River, Role::Water];
        match self {
            Self::Wide => Style {
                width: 960.0,
                tolerance: 0.75,
                smallest: 2.0,
                roles: ALL,
                radius: [3.6, 4.5, 20.0],
                scale: 150.0,
                has_names: true,
            },
            Self::Narrow => Style {
                width: 340.0,
                tolerance: 0.6,
                smallest: 2.0,
                roles: ALL,
                radius: [2.6, 3.5, 12.0],
                scale: 90.0,
                has_names: true,
            },
            Self::Locator => Style {
                width: 360.0,
                tolerance: 1.1,
                smallest: 8.0,
                roles: &[Role::Land, Role::Water],
                radius: [2.6, 3.5, 9.0],
                scale: 90.0,
                has_names: false,
            },
        }
    }
}

/// A place to mark.
#[derive(Debug, Clone)]
pub(crate) struct MapPlace {
    /// The place.
    pub(crate) place: Link,
    /// Its label.
    pub(crate) label: String,
    /// Longitude and latitude in degrees.
    pub(crate) point: [f64; 2],
    /// How many events there are.
    pub(crate) count: usize,
    /// "Vask: 3 events", for the accessible name.
    pub(crate) description: String,
    /// The position stands for an area.
    pub(crate) area: bool,
    /// The place that the page is about.
    pub(crate) current: bool,
}

/// The words on a map.
#[derive(Debug, Clone)]
pub(crate) struct MapWords {
    /// Name of the projection with its parameters; they are in [`BaseMap::projection`].
    pub(crate) projection: String,
    /// Length of the scale bar in words; the number is in [`BaseMap::scale`].
    pub(crate) scale: String,
    /// A name for each of [`BaseMap::name_spots`].
    pub(crate) names: Vec<Text>,
}

/// Base layers in a frame at one size, without markers: made once and drawn on often.
#[derive(Debug, Clone)]
pub(crate) struct BaseMap {
    frame: Viewport,
    size: MapSize,
    layers: Vec<MapLayer>,
    graticule: String,
    scale: Scale,
    name_spots: Vec<NameSpot>,
    /// What is not land is sea, because all land is drawn.
    has_sea: bool,
}

impl BaseMap {
    /// Traces layers into a frame, which is brought to the width of the size. Roles that the size does not show are left out. Where
    /// there are named areas, all land around is among the layers.
    pub(crate) fn new(
        layers: &[BaseLayer<'_>],
        areas: Option<&NamedAreas>,
        frame: &Viewport,
        size: MapSize,
    ) -> Self {
        let style = size.style();
        let frame = frame.at_width(style.width);
        let mut shown: Vec<BaseLayer<'_>> = layers
            .iter()
            .filter(|layer| style.roles.contains(&layer.role))
            .copied()
            .collect();
        shown.sort_by_key(|layer| layer.role);
        let detail = Detail {
            tolerance: style.tolerance,
            smallest: style.smallest,
            margin: MARGIN,
        };
        let plain: Vec<&Layer> = shown.iter().map(|layer| layer.layer).collect();
        let tracer = Tracer::new(&plain, &frame, detail);
        let filled: Vec<usize> = (0..shown.len())
            .filter(|index| matches!(shown[*index].role, Role::Land | Role::Water))
            .collect();
        let drawn = shown
            .iter()
            .enumerate()
            .map(|(index, layer)| trace(&tracer, index, layer, &filled));
        let land = shown.iter().position(|layer| layer.role == Role::Land);
        let named = areas.filter(|_| style.has_names).zip(land);
        let spots = |(areas, land)| names::spots(areas, &tracer, land, |at| frame.place(at));
        Self {
            name_spots: named.map(spots).unwrap_or_default(),
            has_sea: areas.is_some(),
            layers: drawn.filter(|layer| !layer.paths.is_empty()).collect(),
            graticule: frame.graticule(MARGIN),
            scale: frame.scale_bar(style.scale),
            frame,
            size,
        }
    }

    /// Whether a point, longitude and latitude in degrees, is on the map.
    pub(crate) fn contains(&self, point: [f64; 2]) -> bool {
        self.frame.contains(point.into())
    }

    /// The projection, to be worded for the credit line.
    pub(crate) fn projection(&self) -> &Projection {
        self.frame.projection()
    }

    /// The scale bar, to be worded.
    pub(crate) fn scale(&self) -> Scale {
        self.scale
    }

    /// Where countries and seas may be named, to be worded.
    pub(crate) fn name_spots(&self) -> &[NameSpot] {
        &self.name_spots
    }

    /// Marks places on the map. Places that are not on it are left out; all others are drawn and none covers another, so places
    /// close to one another are moved apart.
    pub(crate) fn draw(&self, places: &[MapPlace], words: MapWords) -> MapDrawing {
        let seen: Vec<&MapPlace> = places.iter().filter(|place| self.contains(place.point)).collect();
        let markers = self.markers(&seen);
        let mut taken: Vec<Area> = markers.iter().flat_map(marked_areas).collect();
        taken.push(self.scale_area());
        MapDrawing {
            sea: self.has_sea,
            names: names::set(&self.name_spots, &words.names, self.area(), taken),
            width: self.frame.width(),
            height: self.frame.height(),
            layers: self.layers.clone(),
            graticule: self.graticule.clone(),
            markers,
            projection: words.projection,
            scale: ScaleBar {
                length: tenth(self.scale.length),
                label: words.scale,
            },
        }
    }

    fn markers(&self, places: &[&MapPlace]) -> Vec<MapMarker> {
        let [unit, least, greatest] = self.size.style().radius;
        let radius = |count: usize| {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            (unit * f64::from(count).sqrt()).clamp(least, greatest)
        };
        let wish = |place: &&MapPlace| Wish {
            at: self.frame.place(place.point.into()),
            r: radius(place.count),
            rank: (!place.current, place.area, Reverse(place.count)),
        };
        let wishes: Vec<Wish> = places.iter().map(wish).collect();
        let discs = markers::settle(&wishes, self.frame.width(), self.frame.height());

        let mut order: Vec<usize> = (0..places.len()).collect();
        order.sort_by_key(|index| (!places[*index].current, Reverse(places[*index].count), *index));
        let named: Vec<_> = order
            .iter()
            .map(|index| (discs[*index], places[*index].label.as_str()))
            .collect();
        let labels = labels::place(&named, self.area(), &[self.scale_area()]);

        let mut markers: Vec<MapMarker> = order
            .iter()
            .zip(labels)
            .map(|(&index, label)| marker(places[index], discs[index], label))
            .collect();
        markers.sort_by(|a, b| b.r.total_cmp(&a.r));
        markers
    }

    fn area(&self) -> Area {
        Area {
            left: 0.0,
            top: 0.0,
            right: self.frame.width(),
            bottom: self.frame.height(),
        }
    }

    fn scale_area(&self) -> Area {
        let bottom = self.frame.height();
        Area {
            left: 0.0,
            top: bottom - SCALE_INSET - SCALE_HEIGHT,
            right: SCALE_INSET + self.scale.length + 6.0,
            bottom,
        }
    }
}

/// The room that a marker and its label take.
fn marked_areas(marker: &MapMarker) -> impl Iterator<Item = Area> {
    let disc = Area {
        left: marker.x,
        top: marker.y,
        right: marker.x,
        bottom: marker.y,
    };
    std::iter::once(disc.grown(marker.r)).chain(marker.label.as_ref().map(labels::area))
}

fn marker(place: &MapPlace, disc: markers::Disc, label: Option<MapLabel>) -> MapMarker {
    MapMarker {
        place: place.place.clone(),
        x: tenth(disc.at.x),
        y: tenth(disc.at.y),
        r: tenth(disc.r),
        count: place.count,
        description: place.description.clone(),
        area: place.area,
        current: place.current,
        label: label.map(|label| MapLabel {
            x: tenth(label.x),
            y: tenth(label.y),
            ..label
        }),
    }
}

fn trace(tracer: &Tracer, index: usize, layer: &BaseLayer<'_>, filled: &[usize]) -> MapLayer {
    let path = |d: String, focus| MapPath { d, focus };
    let paths = if layer.role == Role::Region {
        vec![path(tracer.borders(index, filled), false)]
    } else {
        let is_focus = |feature| layer.focus.contains(&feature);
        vec![
            path(tracer.outlines(index, |feature| !is_focus(feature)), false),
            path(tracer.outlines(index, is_focus), true),
        ]
    };
    MapLayer {
        role: layer.role.name().to_owned(),
        paths: paths.into_iter().filter(|path| !path.d.is_empty()).collect(),
    }
}

#[cfg(test)]
mod tests;
