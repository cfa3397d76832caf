//! The layers of a site's maps: read, and the features found that the map is about.

use crate::config::{Focus, MapConfig, MapLayerConfig};
use crate::diag::{Checked, Diagnostic, Hint, Problems, did_you_mean};
use crate::geo::{Bounds, Coord, Layer};
use crate::input::{FileContent, Files, MAP_LAYERS, Span};
use crate::render::drawing::Role;
use crate::site::Site;
use crate::yaml::Yaml;
use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::collections::BTreeSet;

/// What maps are made from.
pub(super) struct MapInput<'a> {
    pub(super) site: &'a Site,
    pub(super) files: &'a Files,
}

impl MapInput<'_> {
    /// The place of a value in the configuration.
    fn place(&self, path: &str) -> Option<Span> {
        let file = self.files.config_file()?;
        Some(Yaml::file(self.files, file).span(path))
    }

    pub(super) fn at(&self, problem: Diagnostic, path: &str) -> Diagnostic {
        match self.place(path) {
            Some(span) => problem.at(span),
            None => problem,
        }
    }
}

/// A layer that has been read.
pub(super) struct Read<'c> {
    pub(super) file: &'c str,
    pub(super) role: Role,
    pub(super) layer: Layer,
    /// Those of its features that the map is about.
    pub(super) focus: Vec<usize>,
    /// Some of its features could not be read, which is reported.
    is_flawed: bool,
}

/// Reads the existing layers, in parallel.
pub(super) fn read_layers<'c>(
    config: &'c MapConfig,
    input: &MapInput<'_>,
    problems: &mut Problems,
) -> Vec<Read<'c>> {
    let unread = &input.site.config.unread;
    let read: Vec<Checked<Option<Read<'c>>>> = config
        .layers
        .par_iter()
        .enumerate()
        .filter(|(index, _)| !unread.touches(&format!("map.layers.{index}")))
        .map(|(index, layer)| read_layer(layer, index, input))
        .collect();
    read.into_iter()
        .filter_map(|layer| layer.into_value(problems))
        .collect()
}

fn read_layer<'c>(
    config: &'c MapLayerConfig,
    index: usize,
    input: &MapInput<'_>,
) -> Checked<Option<Read<'c>>> {
    let refused = |problem: Diagnostic| Checked::new(None, Problems::from_iter([problem]));
    let files = input.files;
    let Some(file) = files.find(&format!("{MAP_LAYERS}/{}", config.file)) else {
        let path = format!("map.layers.{index}.file");
        return refused(input.at(missing_layer(&config.file, files), &path));
    };
    match &files.get(file).content {
        Ok(FileContent::Text(_)) => {}
        Ok(FileContent::Bytes(_) | FileContent::Stored(_)) => {
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
        // Why it could not be read is reported already.
        Err(_) => return Checked::clean(None),
    }
    let parsed = Layer::parse(files.text(file), file);
    let read = Role::parse(&config.role).map(|role| Read {
        file: &config.file,
        role,
        layer: parsed.value,
        focus: Vec::new(),
        is_flawed: parsed.problems.has_errors(),
    });
    Checked::new(read, parsed.problems)
}

fn missing_layer(name: &str, files: &Files) -> Diagnostic {
    let known = files.below(MAP_LAYERS).map(|(_, name, _)| name);
    let problem = Diagnostic::error(
        "missing-layer",
        format!("there is no map layer `{MAP_LAYERS}/{name}`"),
    );
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    if files.find(&format!("{MAP_LAYERS}/{base}")).is_some() {
        return problem.hint(format!("write `{base}`: layers are named within `{MAP_LAYERS}/`"));
    }
    let elsewhere = files.iter().map(|(_, site_file)| &site_file.path);
    let elsewhere = elsewhere
        .filter(|path| !base.is_empty() && path.name() == base)
        .min();
    problem.hint(match elsewhere {
        Some(path) => format!("move `{path}` into `{MAP_LAYERS}/`, and write `{base}`").into(),
        None => Hint::from(did_you_mean(name, known).or(format!(
            "put the file into `{MAP_LAYERS}/`, and name it as it is named there"
        ))),
    })
}

/// Finds the features that the map is about, and reports values that match none.
pub(super) fn find_focus(
    config: &MapConfig,
    input: &MapInput<'_>,
    layers: &mut [Read<'_>],
    problems: &mut Problems,
) {
    let Some(Focus::Features {
        file,
        property,
        values,
    }) = &config.focus
    else {
        return;
    };
    // A missing layer is reported already.
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
        if read.is_flawed {
            return;
        }
        let problem = without_property(file, property, &properties);
        problems.push(input.at(problem, "map.focus.property"));
        return;
    }
    for (index, value) in values.iter().enumerate() {
        let found = read.layer.find(property, value);
        if found.is_empty() && !read.is_flawed {
            let message = format!("no feature of `{file}` has the {property} `{value}`");
            let known = features
                .iter()
                .filter_map(|feature| feature.properties.get(property));
            let guess = did_you_mean(value, known.map(String::as_str));
            let problem = Diagnostic::error("missing-focus", message).hint(guess);
            problems.push(input.at(problem, &format!("map.focus.value.{index}")));
        }
        read.focus.extend(found);
    }
}

/// The problem that no feature has the property of the focus.
fn without_property(file: &str, property: &str, properties: &BTreeSet<&str>) -> Diagnostic {
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
    Diagnostic::error("missing-focus", message).hint(hint)
}

/// Reports a box that does not frame what the site is about, and returns whether it does not.
pub(super) fn is_box_odd(config: &MapConfig, input: &MapInput<'_>, problems: &mut Problems) -> bool {
    /// A wider box has west and east the wrong way round.
    const WIDEST: f64 = 270.0;
    let Some(Focus::Box(edges @ [west, south, east, north])) = config.focus else {
        return false;
    };
    // An invalid box is reported as such.
    if south >= north || edges.iter().any(|edge| edge.abs() > 180.0) || south.abs().max(north.abs()) > 90.0 {
        return false;
    }
    let points: Vec<[f64; 2]> = input.site.places.iter().filter_map(|place| place.point).collect();
    let holds_some = |edges: &[f64; 4]| {
        let bounds = Bounds::of_box(*edges);
        points.iter().any(|point| bounds.contains(coord(*point)))
    };
    let is_wide = west > east && east + 360.0 - west > WIDEST;
    if points.is_empty() || holds_some(&edges) && !is_wide {
        return false;
    }
    let message = if is_wide {
        "the box goes around nearly all of the globe, from its west over the antimeridian to its east"
    } else {
        "no place of the site lies in the box"
    };
    let is_box = |[west, south, east, north]: &[f64; 4]| {
        west < east && south < north && south.abs().max(north.abs()) <= 90.0
    };
    let swapped = [
        [east, south, west, north],
        [south, west, north, east],
        [east, north, west, south],
    ];
    let meant = swapped
        .into_iter()
        .find(|edges| is_box(edges) && holds_some(edges));
    let hint = match meant {
        Some([west, south, east, north]) => {
            format!("did you mean `box: [{west}, {south}, {east}, {north}]`?")
        }
        None => "write `box: [west, south, east, north]` in degrees, around the places".to_owned(),
    };
    let problem = Diagnostic::warning("odd-focus", message).hint(hint);
    problems.push(input.at(problem, "map.focus.box"));
    true
}

pub(super) fn coord([lon, lat]: [f64; 2]) -> Coord {
    Coord { x: lon, y: lat }
}
