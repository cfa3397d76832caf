//! Which kinds of files beside pages are published.

use super::{Config, ConfigFlaw};

/// Extensions that are published when a page or a record refers to the file.
const USUAL: [&str; 28] = [
    "avif", "gif", "jpeg", "jpg", "png", "svg", "webp", "pdf", "epub", "aac", "flac", "m4a", "mp3", "oga",
    "ogg", "opus", "wav", "m4v", "mp4", "ogv", "webm", "srt", "vtt", "csv", "geojson", "json", "tsv", "txt",
];

/// Extensions that a site may add: documents, archives, data, images, sound, films, fonts. Browsers show or save them, servers send them as
/// they are, and no keys are kept in them. Files of other kinds might be run on a server or hold secrets.
const MAY_BE_ADDED: &[&str] = &[
    "doc", "docx", "dot", "dotx", "odf", "odg", "odp", "ods", "odt", "pages", "numbers", "potx", "pot",
    "pps", "ppsx", "ppt", "pptx", "rtf", "xls", "xlsx", "azw3", "djvu", "fb2", "mobi", "ps", "eps", "tex",
    "bib", "ris", "enw", "log", "lrc", "rst", "adoc", "org", "7z", "bz2", "gz", "rar", "tar", "tgz", "xz",
    "zip", "zst", "arrow", "avro", "db", "dbf", "dta", "feather", "fgb", "gpkg", "grib", "h5", "hdf5",
    "ipynb", "jsonl", "jsonld", "kmz", "las", "laz", "mbtiles", "nc", "ndjson", "parquet", "pbf", "pmtiles",
    "por", "prj", "rds", "sav", "shp", "shx", "sqlite", "tab", "topojson", "ai", "apng", "bmp", "heic",
    "heif", "ico", "jxl", "psd", "tif", "tiff", "xcf", "aif", "aiff", "amr", "mid", "midi", "mka", "wma",
    "3gp", "avi", "mkv", "mov", "mpeg", "mpg", "ogx", "wmv", "ass", "sbv", "ssa", "sub", "otf", "ttf",
    "woff", "woff2", "glb", "gltf", "obj", "ply", "stl", "ics", "vcf", "md5", "sha1", "sha256", "sha512",
];

/// Images that no browser shows, or few, and what shows them instead.
const UNSEEN_IMAGES: [&str; 13] = [
    "heic", "heif", "jxl", "psd", "xcf", "ai", "eps", "tif", "tiff", "raw", "dng", "cr2", "nef",
];
const UNSEEN_FILMS: [&str; 6] = ["avi", "mkv", "wmv", "mpeg", "mpg", "3gp"];
const UNSEEN_SOUND: [&str; 6] = ["aif", "aiff", "amr", "mid", "midi", "wma"];

/// What scans are kept in: a site may offer them to readers as they are.
const OF_ARCHIVES: [&str; 2] = ["tif", "tiff"];

/// Further extensions that a theme has: those of styles and scripts.
const OF_THEMES: [&str; 6] = ["css", "js", "map", "mjs", "wasm", "webmanifest"];

/// Whether files with an extension, in letters of any case, may be among the static files of a theme.
pub fn may_be_of_a_theme(extension: &str) -> bool {
    [&USUAL[..], MAY_BE_ADDED, &OF_THEMES]
        .iter()
        .any(|list| is_in(list, extension))
}

fn is_in(list: &[&str], extension: &str) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(extension))
}

impl Config {
    /// Whether files with an extension, in letters of any case, are published.
    pub fn publishes(&self, extension: &str) -> bool {
        let is_added = self
            .publish
            .iter()
            .any(|added| added.eq_ignore_ascii_case(extension));
        is_in(&USUAL, extension) || (is_added && is_in(MAY_BE_ADDED, extension))
    }

    /// Whether a site may add an extension, in lower case.
    pub fn may_publish(extension: &str) -> bool {
        is_in(MAY_BE_ADDED, extension)
    }

    /// The format to which an image should be converted that browsers do not show; the extension is in lower case.
    pub fn shown_as(extension: &str) -> Option<&'static str> {
        [
            (&UNSEEN_IMAGES[..], "JPEG, PNG, WebP or AVIF"),
            (&UNSEEN_FILMS, "MP4 or WebM"),
            (&UNSEEN_SOUND, "MP3, M4A or Opus"),
        ]
        .into_iter()
        .find_map(|(kinds, shown)| kinds.contains(&extension).then_some(shown))
    }

    /// Finds extensions in `publish` whose files most readers cannot open.
    pub fn unseen(&self) -> Vec<ConfigFlaw> {
        let kinds = self.publish.iter().enumerate();
        let unseen = kinds.filter(|(_, kind)| is_in(MAY_BE_ADDED, kind) && !is_in(&OF_ARCHIVES, kind));
        unseen
            .filter_map(|(index, kind)| {
                let shown = Self::shown_as(kind)?;
                Some(ConfigFlaw {
                    path: format!("publish.{index}"),
                    message: format!(
                        "browsers do not show `{kind}` files, and most readers cannot open them"
                    ),
                    hint: Some(format!("make these {shown}, which need no `publish`").into()),
                })
            })
            .collect()
    }

    pub(super) fn check_publish(&self, flaws: &mut Vec<ConfigFlaw>) {
        for (index, extension) in self.publish.iter().enumerate() {
            let mut flaw = |message: String, hint: &str| {
                flaws.push(ConfigFlaw {
                    path: format!("publish.{index}"),
                    message,
                    hint: Some(hint.into()),
                });
            };
            let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
            if extension.is_empty() || !extension.chars().all(is_plain) {
                flaw(
                    format!("`{extension}` is no extension of files"),
                    "write it in lower case and without a dot: `docx`",
                );
            } else if !is_in(&USUAL, extension) && !is_in(MAY_BE_ADDED, extension) {
                flaw(
                    format!("`{extension}` files beside pages are never published"),
                    "what the site's own address needs, such as a file that proves who owns it, goes into `static/`",
                );
            }
        }
    }
}
