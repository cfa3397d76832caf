//! The files of a site's theme, each of which the site may replace by one of its own.

use super::chain::{Layers, Named, OWN, ThemeFile};
use crate::config::Config;
use crate::diag::{Checked, Problems};
use crate::input::{FileId, Files};
use crate::locale::merged;
use std::borrow::Cow;

/// A file of a theme.
#[derive(Debug)]
pub struct ThemePart {
    /// Its path below the folder of a theme: `templates/base.html`.
    pub name: String,
    /// The file that is used.
    pub file: FileId,
    /// The site has a file of its own for it.
    pub is_own: bool,
    /// Files of the same name in the folders below, the first of which wins.
    below: Vec<FileId>,
}

impl ThemePart {
    /// The files of the theme of a site, in the order of their paths.
    pub fn all(config: &Config, files: &Files) -> Checked<Option<Vec<Self>>> {
        let mut problems = Problems::default();
        let named = Named::find(config, files, &mut problems);
        let parts =
            named.map(|named| [STRINGS, "static", "templates"].map(|part| parts(&named.layers, files, part)));
        Checked::new(parts.map(|parts| parts.into_iter().flatten().collect()), problems)
    }

    /// The bytes that are used: for strings, those of all folders merged.
    pub fn bytes<'f>(&self, files: &'f Files) -> Cow<'f, [u8]> {
        let own = files.get(self.file);
        if self.below.is_empty() || !self.name.starts_with(&format!("{STRINGS}/")) || own.content.is_err() {
            return own.bytes();
        }
        let layers = [self.file].into_iter().chain(self.below.iter().copied());
        let readable = layers.filter(|file| files.get(*file).content.is_ok());
        Cow::Owned(merged(readable.map(|file| files.text(file))).into_bytes())
    }

    /// Where a site puts a file that replaces a part.
    pub fn own_path(name: &str) -> String {
        format!("{OWN}/{name}")
    }
}

/// The folder with the strings of a theme.
const STRINGS: &str = "i18n";

fn parts(layers: &Layers, files: &Files, part: &str) -> Vec<ThemePart> {
    let part_of = |(file, name, site_file): ThemeFile<'_>| ThemePart {
        name: format!("{part}/{name}"),
        file,
        is_own: site_file.path.below(OWN).is_some(),
        below: layers
            .folders()
            .filter_map(|folder| files.find(&format!("{folder}/{part}/{name}")))
            .filter(|other| *other != file)
            .collect(),
    };
    layers.files(files, part).into_iter().map(part_of).collect()
}
