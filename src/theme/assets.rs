//! Static files of a theme, under an address that changes with their content.

use crate::source::{FileId, Files, Payload, Source};
use xxhash_rust::xxh3::Xxh3;

/// A static file of a theme.
#[derive(Debug, Clone)]
pub struct ThemeAsset {
    /// Path below the theme's `static/`: `css/main.css`.
    pub name: String,
    /// Path below the base URL: `assets/0f3c…/css/main.css`.
    pub path: String,
    /// The file.
    pub file: FileId,
    /// What it holds.
    pub payload: Payload,
}

/// Collects the static files. They share one fingerprint, so that they can refer to one another by relative paths.
pub(super) fn collect(files: &Files, folder: &str) -> Vec<ThemeAsset> {
    let folder = format!("{folder}/static");
    let mut hash = Xxh3::new();
    for (_, name, source) in files.below(&folder) {
        hash.update(name.as_bytes());
        hash.update(&source.size().to_le_bytes());
        match source.payload() {
            Payload::Bytes(bytes) => hash.update(&bytes),
            Payload::File(file) => hash.update(&file.hash().to_le_bytes()),
        }
    }
    let version = format!("{:016x}", hash.digest());
    let asset = |(file, name, source): (FileId, &str, &Source)| ThemeAsset {
        name: name.to_owned(),
        path: format!("assets/{}/{name}", &version[..10]),
        file,
        payload: source.payload(),
    };
    files.below(&folder).map(asset).collect()
}
