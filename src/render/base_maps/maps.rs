//! The base maps, kept as long as their inputs do not change.

use super::framing;
use super::insets::{self, Ground};
use super::layers::{MapInput, Read, coord, find_focus, is_box_odd, read_layers};
use super::standing::{self, Standing};
use super::{points, world};
use crate::config::{Focus, MapConfig};
use crate::content::Precision;
use crate::diag::{Checked, Diagnostic, Problems};
use crate::geo::{Coord, Feature, Viewport};
use crate::input::{CONFIG_FILE, FileSet, Files, MAP_LAYERS};
use crate::kinds::RecordKind;
use crate::render::drawing::{BaseLayer, BaseMap, Extent, Inset, MapSize, NamedAreas, Role};
use crate::site::{PlaceId, Site};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The base maps; absent for a site that has neither a focus nor a place with a point.
#[derive(Debug, Default)]
pub(crate) struct BaseMaps {
    drawn: Option<Drawn>,
}

#[derive(Debug)]
struct Drawn {
    frame: Viewport,
    wide: BaseMap,
    narrow: BaseMap,
    locator: BaseMap,
    insets: Vec<Inset>,
    /// Outlines of countries with events, wide and narrow, by the position of the place.
    outlines: BTreeMap<usize, [String; 2]>,
    /// Places that the whole map is about, and those that they lie in.
    whole: BTreeSet<PlaceId>,
    /// The origin of the map data, where they are the program's own.
    credit: Option<&'static str>,
}

impl BaseMaps {
    /// Reads the layers and draws the base maps.
    fn draw(site: &Site, files: &Files) -> Checked<Self> {
        let mut problems = Problems::default();
        let drawn = draw(&MapInput { site, files }, &mut problems);
        Checked::new(Self { drawn }, problems)
    }

    /// Whether a point lies in the frame.
    pub(in crate::render) fn shows(&self, point: Option<[f64; 2]>) -> bool {
        self.drawn
            .as_ref()
            .zip(point)
            .is_some_and(|(drawn, [lon, lat])| drawn.frame.contains(Coord { x: lon, y: lat }))
    }

    pub(in crate::render) fn wide(&self) -> Option<&BaseMap> {
        self.drawn.as_ref().map(|drawn| &drawn.wide)
    }

    pub(in crate::render) fn narrow(&self) -> Option<&BaseMap> {
        self.drawn.as_ref().map(|drawn| &drawn.narrow)
    }

    /// The credit for map data that are the program's own.
    pub(in crate::render) fn credit(&self) -> Option<&'static str> {
        self.drawn.as_ref().and_then(|drawn| drawn.credit)
    }

    /// The crowded stretches of the maps.
    pub(in crate::render) fn insets(&self) -> &[Inset] {
        self.drawn.as_ref().map_or(&[], |drawn| &drawn.insets)
    }

    /// Whether the whole map is about a place, or about a part of it.
    pub(in crate::render) fn is_whole(&self, place: PlaceId) -> bool {
        self.drawn
            .as_ref()
            .is_some_and(|drawn| drawn.whole.contains(&place))
    }

    /// The outline of a place on the wide map or on the narrow one.
    pub(in crate::render) fn outline(&self, place: PlaceId, is_wide: bool) -> Option<&str> {
        let [wide, narrow] = self.drawn.as_ref()?.outlines.get(&place.index())?;
        let path = if is_wide { wide } else { narrow };
        Some(path.as_str()).filter(|path| !path.is_empty())
    }

    pub(in crate::render) fn locator(&self) -> Option<&BaseMap> {
        self.drawn.as_ref().map(|drawn| &drawn.locator)
    }
}

/// The base maps of the last state of a site, with all that they were drawn from.
#[derive(Debug, Default)]
pub(crate) struct BaseMapsCache(Option<Known>);

#[derive(Debug)]
struct Known {
    /// The configuration and all layers.
    files: FileSet,
    /// All that the frame and the outlines depend on besides.
    places: Vec<Located>,
    maps: Arc<BaseMaps>,
    problems: Problems,
}

/// A place as maps need it.
type Located = (
    (Option<[f64; 2]>, Option<String>, String),
    (Option<Precision>, Option<PlaceId>, usize),
);

impl BaseMapsCache {
    /// Draws the base maps, or returns the last ones where they are still valid.
    pub(crate) fn draw(&mut self, site: &Site, files: &Files) -> Checked<Arc<BaseMaps>> {
        let set = FileSet::new(files, &[CONFIG_FILE, MAP_LAYERS, &RecordKind::Place.path()]);
        let located = |id: PlaceId| {
            let place = &site.places[id.index()];
            (
                (place.point, place.country.clone(), place.id.clone()),
                (place.precision, place.within, site.events_at(id).len()),
            )
        };
        let places = site.ids::<PlaceId>().map(located).collect();
        let holds = |known: &&Known| known.files == set && known.places == places;
        if let Some(known) = self.0.as_ref().filter(holds) {
            return Checked::new(Arc::clone(&known.maps), known.problems.clone());
        }
        let Checked { value, problems } = BaseMaps::draw(site, files);
        let maps = Arc::new(value);
        self.0 = Some(Known {
            files: set,
            places,
            maps: Arc::clone(&maps),
            problems: problems.clone(),
        });
        Checked::new(maps, problems)
    }
}

fn draw(input: &MapInput<'_>, problems: &mut Problems) -> Option<Drawn> {
    let nothing = MapConfig::default();
    let config = input.site.config.map.as_ref().unwrap_or(&nothing);
    let mut layers = read_layers(config, input, problems);
    find_focus(config, input, &mut layers, problems);
    if let Some(Focus::Areas(codes)) = &config.focus {
        world::check_focus(codes, config, input, problems);
    }
    // Points are compared with the box, so they are not checked if it is odd.
    let are_points_odd =
        !is_box_odd(config, input, problems) && points::check(input, config, &layers, problems);
    let frame = framing::frame(config, input.site, &layers)?;
    // With misplaced points the focus cannot be judged.
    if !are_points_odd {
        tell_empty(config, input, &frame, problems);
    }
    let sheet = world::sheet(config, &frame);
    let own = layers.iter().map(|read| BaseLayer {
        role: read.role,
        layer: &read.layer,
        focus: &read.focus,
    });
    // Layers of the site lie over the world.
    let base: Vec<BaseLayer<'_>> = sheet.iter().flat_map(world::layers).chain(own).collect();
    let areas = sheet.as_ref().map(|sheet| world::names(sheet, config));
    let areas = areas.or_else(|| own_names(&layers));
    let map = |size| BaseMap::new(&base, areas.as_ref(), &frame, size);
    let ((wide, narrow), locator) = rayon::join(
        || rayon::join(|| map(MapSize::Wide), || map(MapSize::Narrow)),
        || map(MapSize::Locator),
    );
    let marked = standing::marked(input.site);
    let ground = Ground {
        site: input.site,
        layers: &base,
        areas: areas.as_ref(),
        wide: &wide,
    };
    let insets = insets::insets(&ground, &marked);
    let mut outlines = BTreeMap::new();
    let whole = whole(input.site, config, &layers, &marked);
    for (id, _) in marked
        .iter()
        .filter(|(id, standing)| is_shown(standing, *id, &frame, &whole))
    {
        if let Some(outline) = outline(input.site, config, &layers, *id) {
            outlines.insert(id.index(), [wide.outline(&outline), narrow.outline(&outline)]);
        }
    }
    Some(Drawn {
        insets,
        outlines,
        whole,
        frame,
        wide,
        narrow,
        locator,
        credit: sheet.is_some().then_some(world::CREDIT),
    })
}

/// Reports a focus in whose frame no place of the site lies; a box is checked separately.
fn tell_empty(config: &MapConfig, input: &MapInput<'_>, frame: &Viewport, problems: &mut Problems) {
    if !matches!(config.focus, Some(Focus::Areas(_) | Focus::Features { .. })) {
        return;
    }
    let mut points = input
        .site
        .places
        .iter()
        .filter_map(|place| place.point)
        .peekable();
    if points.peek().is_some() && !points.any(|point| frame.contains(coord(point))) {
        let message = "no place of the site lies in what the map is about";
        let problem = Diagnostic::warning("odd-focus", message)
            .hint("name the countries of the places, or leave it out");
        problems.push(input.at(problem, "map.focus"));
    }
}

/// Whether a place is drawn as an area on the map, and is not what the whole map is about.
fn is_shown(standing: &Standing, id: PlaceId, frame: &Viewport, whole: &BTreeSet<PlaceId>) -> bool {
    let [x, y] = standing.point;
    standing.extent == Extent::Area
        && standing.holder == id
        && frame.contains(Coord { x, y })
        && !whole.contains(&id)
}

/// The outline of a country, from a layer or else from the map of the world.
fn outline(site: &Site, config: &MapConfig, layers: &[Read<'_>], id: PlaceId) -> Option<Feature> {
    let place = &site.places[id.index()];
    let code = place
        .country
        .as_deref()
        .filter(|_| place.precision == Some(Precision::Country))?;
    let lands = layers.iter().filter(|read| read.role == Role::Land);
    let own = lands.flat_map(|read| read.layer.find_anywhere(code)).next();
    own.cloned().or_else(|| world::outline(code, config))
}

/// Which areas of a site's own layers may be named: the countries around what the map is about, by their codes.
fn own_names(layers: &[Read<'_>]) -> Option<NamedAreas> {
    let land = layers.iter().find(|read| read.role == Role::Land)?;
    let code = |feature: &Feature| {
        let is_code = |text: &&String| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        feature.properties.values().find(is_code).cloned()
    };
    let around = land.layer.features.iter().enumerate();
    let around = around.filter(|(index, _)| !land.focus.contains(index));
    Some(NamedAreas {
        has_sea: false,
        countries: around
            .filter_map(|(index, feature)| {
                let code = code(feature)?;
                Some((index, code.clone(), code))
            })
            .collect(),
        seas: Vec::new(),
    })
}

/// The places that the whole map is about: the countries of its focus, or else places that contain all others; and the places that contain
/// these.
fn whole(
    site: &Site,
    config: &MapConfig,
    layers: &[Read<'_>],
    marked: &[(PlaceId, Standing)],
) -> BTreeSet<PlaceId> {
    let is_focus = |code: &str| match &config.focus {
        Some(Focus::Areas(codes)) => codes.iter().any(|focus| focus == code),
        Some(Focus::Features { .. }) => layers.iter().any(|read| {
            let mut features = read.focus.iter().map(|index| &read.layer.features[*index]);
            features.any(|feature| feature.properties.values().any(|value| value == code))
        }),
        Some(Focus::Box(_)) | None => false,
    };
    let spots: Vec<PlaceId> = marked
        .iter()
        .filter(|(_, standing)| standing.extent != Extent::Area)
        .map(|(id, _)| *id)
        .collect();
    let holds_all = |id: PlaceId| {
        spots.len() > 1
            && spots
                .iter()
                .all(|spot| standing::ancestors(site, *spot).any(|outer| outer == id))
    };
    let is_whole = |id: &PlaceId| {
        let place = &site.places[id.index()];
        let is_area = place.precision.is_some_and(Precision::is_area);
        let is_country = place.precision == Some(Precision::Country);
        match &config.focus {
            None => is_area && holds_all(*id),
            Some(_) => is_country && place.country.as_deref().is_some_and(is_focus),
        }
    };
    let found = site.ids::<PlaceId>().filter(is_whole);
    found.flat_map(|id| standing::ancestors(site, id)).collect()
}
