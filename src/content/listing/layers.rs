//! Files that may be the layers of the map.

use crate::config::{Config, Focus};
use crate::input::{Files, MAP_LAYERS, composed};

/// Whether a file among the layers is one, or may be: where a layer is missing, or their list, that is reported, and this file may be meant
/// by it.
pub(super) fn may_be_layer(config: &Config, files: &Files, name: &str) -> bool {
    let Some(map) = &config.map else {
        return config.unread.touches("map");
    };
    let is_named = map.layers.iter().any(|layer| composed(&layer.file) == name);
    let is_list_lost = match &map.focus {
        Some(Focus::Features { file, .. }) => map.layers.iter().all(|layer| layer.file != *file),
        _ => config.unread.touches("map.layers"),
    };
    is_named || is_list_lost || missing(config, files).next().is_some()
}

/// Whether a file that lies elsewhere has the name of a layer that is missing.
pub(super) fn is_missing_layer(config: &Config, files: &Files, path: &str) -> bool {
    let base = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned();
    missing(config, files).any(|layer| base(layer) == base(path))
}

/// The layers of the configuration that are not there, which is reported.
fn missing<'c>(config: &'c Config, files: &Files) -> impl Iterator<Item = &'c str> {
    let layers = config.map.iter().flat_map(|map| &map.layers);
    let is_there = |name: &str| files.find(&format!("{MAP_LAYERS}/{}", composed(name))).is_some();
    layers
        .map(|layer| layer.file.as_str())
        .filter(move |name| !is_there(name))
}
