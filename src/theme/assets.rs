//! Static files of a theme, under an address that changes with their content.

use crate::source::Files;
use std::sync::Arc;
use xxhash_rust::xxh3::Xxh3;

/// A static file of a theme.
#[derive(Debug, Clone)]
pub struct ThemeAsset {
    /// Path below the theme's `static/`: `css/main.css`.
    pub name: String,
    /// Path below the base URL: `assets/0f3c…/css/main.css`.
    pub path: String,
    /// What it holds.
    pub bytes: Arc<[u8]>,
}

/// Collects the static files. They share one fingerprint, so that they can refer to one another by relative paths.
pub(super) fn collect(files: &Files, folder: &str) -> Vec<ThemeAsset> {
    let folder = format!("{folder}/static");
    let mut hash = Xxh3::new();
    for (_, name, source) in files.below(&folder) {
        hash.update(name.as_bytes());
        hash.update(&(source.bytes().len() as u64).to_le_bytes());
        hash.update(source.bytes());
    }
    let version = format!("{:016x}", hash.digest());
    let asset = |name: &str, bytes: &[u8]| ThemeAsset {
        name: name.to_owned(),
        path: format!("assets/{}/{name}", &version[..10]),
        bytes: bytes.into(),
    };
    files
        .below(&folder)
        .map(|(_, name, source)| asset(name, source.bytes()))
        .collect()
}
