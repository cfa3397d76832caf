//! The files of a site's theme, each of which the site may replace by one of its own.

use super::chain::{Layers, Named, OWN, ThemeFile};
use crate::config::Config;
use crate::diag::{Checked, Problems};
use crate::input::{FileId, Files};

/// A file of a theme.
#[derive(Debug)]
pub struct ThemePart {
    /// Its path below the folder of a theme: `templates/base.html`.
    pub name: String,
    /// The file that is used.
    pub file: FileId,
    /// The site has a file of its own for it.
    pub is_own: bool,
}

impl ThemePart {
    /// The files of the theme of a site, in the order of their paths.
    pub fn all(config: &Config, files: &Files) -> Checked<Option<Vec<Self>>> {
        let mut problems = Problems::default();
        let named = Named::find(config, files, &mut problems);
        let parts =
            named.map(|named| ["i18n", "static", "templates"].map(|part| parts(&named.layers, files, part)));
        Checked::new(parts.map(|parts| parts.into_iter().flatten().collect()), problems)
    }

    /// Where a site puts a file that replaces a part.
    pub fn own_path(name: &str) -> String {
        format!("{OWN}/{name}")
    }
}

fn parts(layers: &Layers, files: &Files, part: &str) -> Vec<ThemePart> {
    let part_of = |(file, name, site_file): ThemeFile<'_>| ThemePart {
        name: format!("{part}/{name}"),
        file,
        is_own: site_file.path.below(OWN).is_some(),
    };
    layers.files(files, part).into_iter().map(part_of).collect()
}
