//! The base maps of a site, projected and simplified once for each size.

use super::draw::{BaseLayer, BaseMap, MapSize, Role};
use crate::config::MapConfig;
use crate::diag::{Checked, Diagnostic, Problems, did_you_mean};
use crate::geo::{Coord, Fit, Frame, Layer};
use crate::site::Site;
use crate::source::{FileSet, Files, Span};
use crate::yaml::Yaml;
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::sync::Arc;

const FOLDER: &str = "content/shared/map";

/// The base maps; absent for a site without a map.
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
        let drawn = site
            .config
            .map
            .as_ref()
            .and_then(|config| draw(config, site, files, &mut problems));
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
    /// What the frame is fitted to, where that is the places.
    points: Vec<Option<[f64; 2]>>,
    maps: Arc<BaseMaps>,
    problems: Problems,
}

impl BaseMapsMemo {
    /// Draws the base maps, or returns those that are known.
    pub fn draw(&mut self, site: &Site, files: &Files) -> Checked<Arc<BaseMaps>> {
        let set = FileSet::new(files, &["kzsite.yaml", FOLDER]);
        let fits_places = site.config.map.as_ref().is_some_and(|map| map.focus.is_none());
        let points = site
            .places
            .iter()
            .filter(|_| fits_places)
            .map(|place| place.point)
            .collect();
        let holds = |known: &&Known| known.files == set && known.points == points;
        if let Some(known) = self.0.as_ref().filter(holds) {
            return Checked::new(Arc::clone(&known.maps), known.problems.clone());
        }
        let Checked { value, problems } = BaseMaps::draw(site, files);
        let maps = Arc::new(value);
        self.0 = Some(Known {
            files: set,
            points,
            maps: Arc::clone(&maps),
            problems: problems.clone(),
        });
        Checked::new(maps, problems)
    }
}

fn draw(config: &MapConfig, site: &Site, files: &Files, problems: &mut Problems) -> Option<Drawn> {
    let layers = read_layers(config, files, problems);
    let frame = frame(config, site, files, &layers, problems)?;
    let focus = |file: &str, layer: &Layer| {
        let focus = config.focus.as_ref().filter(|focus| focus.file == file)?;
        layer.find(&focus.property, &focus.value)
    };
    let base: Vec<BaseLayer<'_>> = layers
        .iter()
        .map(|(file, role, layer)| BaseLayer {
            role: *role,
            layer,
            focus: focus(file, layer),
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

type Read<'c> = (&'c str, Role, Layer);

/// Reads the layers that there are, in parallel.
fn read_layers<'c>(config: &'c MapConfig, files: &Files, problems: &mut Problems) -> Vec<Read<'c>> {
    let read: Vec<Checked<Option<Read<'c>>>> = config
        .layers
        .par_iter()
        .enumerate()
        .map(|(index, layer)| {
            let Some(file) = files.find(&format!("{FOLDER}/{}", layer.file)) else {
                let problem =
                    missing_layer(&layer.file, files).at(place(files, &format!("map.layers.{index}.file")));
                return Checked::new(None, Problems::from_iter([problem]));
            };
            let parsed = Layer::parse(files.text(file), file);
            let role = Role::parse(&layer.role);
            Checked::new(
                role.map(|role| (layer.file.as_str(), role, parsed.value)),
                parsed.problems,
            )
        })
        .collect();
    read.into_iter()
        .filter_map(|layer| layer.into_value(problems))
        .collect()
}

fn missing_layer(name: &str, files: &Files) -> Diagnostic {
    let known = files.below(FOLDER).map(|(_, name, _)| name);
    let problem = Diagnostic::error(
        "missing-layer",
        format!("there is no map layer `{FOLDER}/{name}`"),
    );
    problem.hint(did_you_mean(name, known))
}

/// The frame around the focus, else around the places.
fn frame(
    config: &MapConfig,
    site: &Site,
    files: &Files,
    layers: &[Read<'_>],
    problems: &mut Problems,
) -> Option<Frame> {
    let fit = Fit::default();
    let Some(focus) = &config.focus else {
        let point = |place: &crate::site::Place| place.point.map(|[lon, lat]| Coord { x: lon, y: lat });
        return Frame::around_points(&site.places.iter().filter_map(point).collect::<Vec<_>>(), &fit);
    };
    let (_, _, layer) = layers.iter().find(|(file, _, _)| *file == focus.file)?;
    let Some(feature) = layer.find(&focus.property, &focus.value) else {
        let message = format!(
            "no feature of `{}` has the {} `{}`",
            focus.file, focus.property, focus.value
        );
        problems.push(Diagnostic::error("missing-focus", message).at(place(files, "map.focus.value")));
        return None;
    };
    Frame::around(&layer.features[feature].geometry, &fit)
}

fn place(files: &Files, path: &str) -> Span {
    let file = files
        .find("kzsite.yaml")
        .expect("a resolved site has a configuration");
    Yaml::file(files, file).span(path)
}
