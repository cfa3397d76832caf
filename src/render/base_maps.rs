//! The base maps of a site, projected and simplified once for each size.

use super::draw::{BaseLayer, BaseMap, MapSize, Role};
use super::swapped;
use crate::config::{Focus, MapConfig, MapLayerConfig};
use crate::diag::{Checked, Diagnostic, Problems, did_you_mean};
use crate::geo::{Coord, Extent, Fit, Frame, Layer};
use crate::site::{Place, Site};
use crate::source::{Content, FileSet, Files, Span};
use crate::yaml::Yaml;
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;
use std::sync::Arc;

const FOLDER: &str = "content/shared/map";
/// Where problems with points are told.
pub(super) const PLACES: &str = "content/shared/places.yaml";

/// The base maps; absent for a site that has neither a focus nor a place with a point.
#[derive(Debug, Default)]
pub struct BaseMaps {
    drawn: Option<Drawn>,
}

#[derive(Debug)]
struct Drawn {
    frame: Frame,
    wide: BaseMap,
    narrow: BaseMap,
    locator: BaseMap,
}

impl BaseMaps {
    /// Reads the layers and draws the base maps.
    fn draw(site: &Site, files: &Files) -> Checked<Self> {
        let mut problems = Problems::default();
        let drawn = draw(&Sources { site, files }, &mut problems);
        Checked::new(Self { drawn }, problems)
    }

    /// Whether a point lies in the frame.
    pub(super) fn shows(&self, point: Option<[f64; 2]>) -> bool {
        self.drawn
            .as_ref()
            .zip(point)
            .is_some_and(|(drawn, [lon, lat])| drawn.frame.contains(Coord { x: lon, y: lat }))
    }

    pub(super) fn wide(&self) -> Option<&BaseMap> {
        self.drawn.as_ref().map(|drawn| &drawn.wide)
    }

    pub(super) fn narrow(&self) -> Option<&BaseMap> {
        self.drawn.as_ref().map(|drawn| &drawn.narrow)
    }

    pub(super) fn locator(&self) -> Option<&BaseMap> {
        self.drawn.as_ref().map(|drawn| &drawn.locator)
    }
}

/// The base maps of the last state of a site, with all that they were drawn from.
#[derive(Debug, Default)]
pub struct BaseMapsMemo(Option<Known>);

#[derive(Debug)]
struct Known {
    /// The configuration and all layers.
    files: FileSet,
    /// What the frame may be fitted to, and what outlines are compared with.
    places: Vec<Located>,
    maps: Arc<BaseMaps>,
    problems: Problems,
}

/// A place as maps need it.
type Located = (Option<[f64; 2]>, Option<String>, String);

impl BaseMapsMemo {
    /// Draws the base maps, or returns those that are known.
    pub fn draw(&mut self, site: &Site, files: &Files) -> Checked<Arc<BaseMaps>> {
        let set = FileSet::new(files, &["kzsite.yaml", FOLDER, PLACES]);
        let located = |place: &Place| (place.point, place.country.clone(), place.id.clone());
        let places = site.places.iter().map(located).collect();
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

/// What maps are drawn from.
pub(super) struct Sources<'a> {
    pub(super) site: &'a Site,
    pub(super) files: &'a Files,
}

impl Sources<'_> {
    /// Where something stands in the configuration.
    fn place(&self, path: &str) -> Option<Span> {
        let file = self.files.find("kzsite.yaml")?;
        Some(Yaml::file(self.files, file).span(path))
    }

    fn at(&self, problem: Diagnostic, path: &str) -> Diagnostic {
        match self.place(path) {
            Some(span) => problem.at(span),
            None => problem,
        }
    }
}

/// A layer that has been read.
pub(super) struct Read<'c> {
    file: &'c str,
    role: Role,
    pub(super) layer: Layer,
    /// Those of its features that the map is about.
    pub(super) focus: Vec<usize>,
}

fn draw(sources: &Sources<'_>, problems: &mut Problems) -> Option<Drawn> {
    let nothing = MapConfig::default();
    let config = sources.site.config.map.as_ref().unwrap_or(&nothing);
    let mut layers = read_layers(config, sources, problems);
    find_focus(config, sources, &mut layers, problems);
    swapped::check(sources, config, &layers, problems);
    let frame = frame(config, sources.site, &layers)?;
    let base: Vec<BaseLayer<'_>> = layers
        .iter()
        .map(|read| BaseLayer {
            role: read.role,
            layer: &read.layer,
            focus: &read.focus,
        })
        .collect();
    let map = |size| BaseMap::new(&base, &frame, size);
    let ((wide, narrow), locator) = rayon::join(
        || rayon::join(|| map(MapSize::Wide), || map(MapSize::Narrow)),
        || map(MapSize::Locator),
    );
    Some(Drawn {
        frame,
        wide,
        narrow,
        locator,
    })
}

/// Reads the layers that there are, in parallel.
fn read_layers<'c>(config: &'c MapConfig, sources: &Sources<'_>, problems: &mut Problems) -> Vec<Read<'c>> {
    let read: Vec<Checked<Option<Read<'c>>>> = config
        .layers
        .par_iter()
        .enumerate()
        .map(|(index, layer)| read_layer(layer, index, sources))
        .collect();
    read.into_iter()
        .filter_map(|layer| layer.into_value(problems))
        .collect()
}

fn read_layer<'c>(
    config: &'c MapLayerConfig,
    index: usize,
    sources: &Sources<'_>,
) -> Checked<Option<Read<'c>>> {
    let refused = |problem: Diagnostic| Checked::new(None, Problems::from_iter([problem]));
    let files = sources.files;
    let Some(file) = files.find(&format!("{FOLDER}/{}", config.file)) else {
        let path = format!("map.layers.{index}.file");
        return refused(sources.at(missing_layer(&config.file, files), &path));
    };
    match &files.get(file).content {
        Ok(Content::Text(_)) => {}
        Ok(Content::Bytes(_) | Content::Stored(_)) => {
            let problem = Diagnostic::error(
                "geojson-syntax",
                "this map layer is not UTF-8 text, so no GeoJSON",
            );
            return refused(
                problem
                    .at(Span::whole(file))
                    .hint("save it as GeoJSON, with the encoding UTF-8"),
            );
        }
        // Why it could not be read is told already.
        Err(_) => return Checked::clean(None),
    }
    let parsed = Layer::parse(files.text(file), file);
    let read = Role::parse(&config.role).map(|role| Read {
        file: &config.file,
        role,
        layer: parsed.value,
        focus: Vec::new(),
    });
    Checked::new(read, parsed.problems)
}

fn missing_layer(name: &str, files: &Files) -> Diagnostic {
    let known = files.below(FOLDER).map(|(_, name, _)| name);
    let problem = Diagnostic::error(
        "missing-layer",
        format!("there is no map layer `{FOLDER}/{name}`"),
    );
    problem.hint(did_you_mean(name, known))
}

/// Finds the features that the map is about, and tells what names none.
fn find_focus(config: &MapConfig, sources: &Sources<'_>, layers: &mut [Read<'_>], problems: &mut Problems) {
    let Some(Focus::Features {
        file,
        property,
        values,
    }) = &config.focus
    else {
        return;
    };
    // A layer that is not there has been told.
    let Some(read) = layers.iter_mut().find(|read| read.file == *file) else {
        return;
    };
    let features = &read.layer.features;
    if features.is_empty() {
        return;
    }
    let properties: BTreeSet<&str> = features
        .iter()
        .flat_map(|feature| feature.properties.keys().map(String::as_str))
        .collect();
    if !properties.contains(property.as_str()) {
        let message = format!("no feature of `{file}` has a property `{property}`");
        let guess = did_you_mean(property, properties.iter().copied());
        let known: Vec<String> = properties
            .iter()
            .take(12)
            .map(|name| format!("`{name}`"))
            .collect();
        let hint = if known.is_empty() {
            guess.or("its features have no properties; name a `box` instead")
        } else {
            guess.or(format!("its features have {}", known.join(", ")))
        };
        let problem = Diagnostic::error("missing-focus", message).hint(hint);
        problems.push(sources.at(problem, "map.focus.property"));
        return;
    }
    for (index, value) in values.iter().enumerate() {
        let found = read.layer.find(property, value);
        if found.is_empty() {
            let message = format!("no feature of `{file}` has the {property} `{value}`");
            let known = features
                .iter()
                .filter_map(|feature| feature.properties.get(property));
            let guess = did_you_mean(value, known.map(String::as_str));
            let problem = Diagnostic::error("missing-focus", message).hint(guess);
            problems.push(sources.at(problem, &format!("map.focus.value.{index}")));
        }
        read.focus.extend(found);
    }
}

/// The frame around the focus, else around the places.
fn frame(config: &MapConfig, site: &Site, layers: &[Read<'_>]) -> Option<Frame> {
    let fit = Fit::default();
    match &config.focus {
        None => {
            // Markers, their labels and the scale bar need more room around points than around an outline.
            let fit = Fit { padding: 0.12, ..fit };
            let points: Vec<Coord> = site
                .places
                .iter()
                .filter_map(|place| place.point)
                .map(coord)
                .collect();
            Frame::around_points(&points, &fit)
        }
        Some(Focus::Box(edges)) => Frame::around_extent(&Extent::of_box(*edges), &fit),
        Some(Focus::Features { .. }) => {
            let features = layers.iter().flat_map(|read| {
                read.focus
                    .iter()
                    .map(|index| &read.layer.features[*index].geometry)
            });
            Frame::around(&features.collect::<Vec<_>>(), &fit)
        }
    }
}

pub(super) fn coord([lon, lat]: [f64; 2]) -> Coord {
    Coord { x: lon, y: lat }
}
