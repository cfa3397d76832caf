//! Static files of a theme, under an address that changes with their content.

pub(super) mod blocked;
pub(super) mod style_sheets;

use super::layers::Layers;
use crate::config::may_be_of_a_theme;
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Files, Payload, SiteFile, Span};
use crate::media;
use xxhash_rust::xxh3::Xxh3;

/// The name of the style sheet that the configuration makes.
pub(super) const SHEET: &str = "look.css";

/// A static file of a theme.
#[derive(Debug, Clone)]
pub struct ThemeAsset {
    /// Path below the theme's `static/`: `css/main.css`.
    pub name: String,
    /// Path below the base URL: `assets/0f3c…/css/main.css`.
    pub path: String,
    pub file: FileId,
    /// Its content.
    pub payload: Payload,
}

/// Collects the static files, and a style sheet that the configuration makes. They share one fingerprint, so that they can refer to
/// one another by relative paths.
pub(super) fn collect(files: &Files, layers: &Layers, sheet: Option<(FileId, String)>) -> Vec<ThemeAsset> {
    let mut found: Vec<(FileId, String, &SiteFile)> = layers
        .files(files, "static")
        .into_iter()
        .map(|(file, name, site_file)| (file, name.to_owned(), site_file))
        .collect();
    found.extend(layers.styles(files));
    let mut hash = Xxh3::new();
    for (_, name, site_file) in &found {
        hash.update(name.as_bytes());
        hash.update(&site_file.size().to_le_bytes());
        match site_file.payload() {
            Payload::Bytes(bytes) => hash.update(&bytes),
            Payload::File(file) => hash.update(&file.hash().to_le_bytes()),
        }
    }
    let sheet = sheet.map(|(file, text)| (file, Payload::from(text)));
    if let Some((_, payload)) = &sheet {
        hash.update(SHEET.as_bytes());
        hash.update(&payload.hash().to_le_bytes());
    }
    let version = format!("{:016x}", hash.digest());
    let asset = |(file, name, payload): (FileId, String, Payload)| ThemeAsset {
        path: format!("assets/{}/{name}", &version[..10]),
        name,
        file,
        payload,
    };
    let sheet = sheet.map(|(file, payload)| (file, SHEET.to_owned(), payload));
    let found = found
        .into_iter()
        .map(|(file, name, site_file)| (file, name, site_file.payload()));
    found.chain(sheet).map(asset).collect()
}

/// Reports static files that no site should have: files that may be run, files with keys in them, and images that are broken or do more
/// than draw.
pub(super) fn check(files: &Files, assets: &[ThemeAsset], problems: &mut Problems) {
    // A file that cannot be read is reported as such.
    let is_read = |asset: &&ThemeAsset| files.get(asset.file).content.is_ok();
    for asset in assets.iter().filter(|asset| asset.name != SHEET).filter(is_read) {
        let name = asset.name.rsplit('/').next().unwrap_or(&asset.name);
        let extension = name.rsplit_once('.').map(|(_, extension)| extension);
        if extension.is_some_and(|extension| !may_be_of_a_theme(extension)) {
            let message = format!("`{name}` is of a kind that is not published");
            let problem = Diagnostic::error("unpublished-kind", message).at(Span::whole(asset.file));
            problems.push(problem.hint(
                "a theme's static files are style sheets, scripts, fonts, images and data; move it out of `static/`",
            ));
            continue;
        }
        let extension = extension.unwrap_or_default().to_ascii_lowercase();
        let inspected = media::inspect(&files.get(asset.file).bytes(), &extension);
        let flaws = inspected.err().unwrap_or_default();
        for flaw in flaws.into_iter().filter(|flaw| flaw.code != "empty-file") {
            let place = flaw.place.map(|place| Span::new(asset.file, place));
            let problem = Diagnostic::error(flaw.code, flaw.message);
            problems.push(
                problem
                    .at(place.unwrap_or_else(|| Span::whole(asset.file)))
                    .hint(flaw.hint),
            );
        }
    }
}
