//! The folders that make up the theme of a site: what the site changes, the theme that it names, and those that this one extends.
//!
//! Templates and static files win file by file, strings message by message.

use super::built_in::BUILT_IN;
use crate::config::Config;
use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::input::{FileId, Files, SiteFile, Span};
use crate::theme::manifest::Manifest;
use crate::yaml::Yaml;
use std::collections::BTreeMap;

/// The folder of a site with its changes to the theme.
pub(in crate::theme) const OWN: &str = "theme";

/// The style sheet of a folder that comes after those of the theme.
pub(in crate::theme) const STYLES: &str = "styles.css";

/// A file of a theme: its id, its path below the folder of the part, such as `templates`, and the file.
pub(in crate::theme) type ThemeFile<'f> = (FileId, &'f str, &'f SiteFile);

/// The folders, the first of which wins.
#[derive(Debug, Clone)]
pub(in crate::theme) struct Layers {
    folders: Vec<String>,
}

/// The theme that a site names, with the themes that it extends.
pub(in crate::theme) struct Named {
    pub(in crate::theme) layers: Layers,
    pub(in crate::theme) manifest: Manifest,
    /// `theme.yaml` of the theme that is named.
    pub(in crate::theme) file: FileId,
}

impl Named {
    /// Finds the theme that a site names and those that it extends; none where one of them is missing, which is reported.
    pub(in crate::theme) fn find(config: &Config, files: &Files, problems: &mut Problems) -> Option<Self> {
        let mut folders = vec![OWN.to_owned()];
        let mut named: Option<(FileId, Manifest)> = None;
        let mut next = Some((config.theme.clone(), files.config_file(), "theme"));
        while let Some((name, asker, key)) = next.take() {
            let folder = format!("themes/{name}");
            let asked = asker.map(|file| Yaml::file(files, file).span(key));
            if folders.contains(&folder) {
                let message = format!("the theme `{name}` comes back to itself");
                let problem = Diagnostic::error("no-theme", message).maybe_at(asked);
                problems.push(problem.hint("themes that extend one another must not form a circle"));
                return None;
            }
            let Some(file) = files.find(&format!("{folder}/theme.yaml")) else {
                problems.push(unknown(&name, files).maybe_at(asked));
                return None;
            };
            if files.get(file).content.is_err() {
                // The reason is reported where files are read.
                return None;
            }
            let parsed = Yaml::file(files, file).parse::<Manifest>();
            let manifest = parsed.into_value(problems).0?;
            next = manifest.extends.clone().map(|base| (base, Some(file), "extends"));
            folders.push(folder);
            named = Some(match named {
                Some((first, above)) => (first, above.over(manifest)),
                None => (file, manifest),
            });
        }
        let (file, manifest) = named?;
        Some(Self {
            layers: Layers { folders },
            manifest,
            file,
        })
    }
}

impl Layers {
    /// The folder of the theme that the site names.
    pub(in crate::theme) fn named(&self) -> &str {
        self.folders.get(1).map_or(OWN, String::as_str)
    }

    /// All folders, the first of which wins.
    pub(in crate::theme) fn folders(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.folders.iter().map(String::as_str)
    }

    /// The files of a part, in the order of their paths, each as the first folder has it that has one.
    pub(in crate::theme) fn files<'f>(&self, files: &'f Files, part: &str) -> Vec<ThemeFile<'f>> {
        let mut found: BTreeMap<&str, ThemeFile<'f>> = BTreeMap::new();
        for folder in &self.folders {
            for file in below(files, &format!("{folder}/{part}")) {
                found.entry(file.1).or_insert(file);
            }
        }
        found.into_values().collect()
    }

    /// The files of a part in all folders, those that win last.
    pub(in crate::theme) fn all_files<'f>(&self, files: &'f Files, part: &str) -> Vec<ThemeFile<'f>> {
        let folders = self.folders().rev();
        folders
            .flat_map(|folder| below(files, &format!("{folder}/{part}")))
            .collect()
    }

    /// The style sheets that come after those of the theme, each with the name of its address, those that win last.
    pub(in crate::theme) fn styles<'f>(&self, files: &'f Files) -> Vec<(FileId, String, &'f SiteFile)> {
        let style = |folder: &str| {
            let file = files.find(&format!("{folder}/{STYLES}"))?;
            let name = match folder.strip_prefix("themes/") {
                Some(theme) => format!("{theme}.css"),
                None => STYLES.to_owned(),
            };
            Some((file, name, files.get(file)))
        };
        self.folders().rev().filter_map(style).collect()
    }
}

fn below<'f>(files: &'f Files, folder: &str) -> Vec<ThemeFile<'f>> {
    let rest =
        |(file, site_file): (FileId, &'f SiteFile)| Some((file, site_file.path.below(folder)?, site_file));
    let found: Vec<FileId> = files.below(folder).map(|(file, _, _)| file).collect();
    found
        .into_iter()
        .filter_map(|file| rest((file, files.get(file))))
        .collect()
}

fn unknown(name: &str, files: &Files) -> Diagnostic {
    let mut names: Vec<&str> = files
        .below("themes")
        .filter_map(|(_, rest, _)| rest.split_once('/').map(|(theme, _)| theme))
        .collect();
    names.dedup();
    if name.contains(['/', '\\']) || name.starts_with('.') {
        let message = format!("`{name}` is no name of a theme");
        let last = name
            .rsplit(['/', '\\'])
            .find(|part| !part.trim_matches('.').is_empty());
        return Diagnostic::error("no-theme", message).hint(format!(
            "a theme lies in `themes/` and is named like its folder there: `theme: {}`",
            last.unwrap_or("steppe")
        ));
    }
    if names.contains(&name) && is_in_the_program(name) {
        return hiding(name, "it has no `theme.yaml`");
    }
    if names.contains(&name) {
        let message = format!("the theme `{name}` has no `theme.yaml`");
        return Diagnostic::error("no-theme", message).hint(format!(
            "write `themes/{name}/theme.yaml`; what a site changes about its theme lies in `{OWN}/`"
        ));
    }
    let problem = Diagnostic::error("no-theme", format!("there is no theme `{name}`"));
    problem.hint(did_you_mean(name, names).or(format!(
        "a theme is a folder below `themes/` with a `theme.yaml`: `themes/{name}/theme.yaml`"
    )))
}

/// Whether a theme of this name is part of the program.
pub(in crate::theme) fn is_in_the_program(name: &str) -> bool {
    BUILT_IN
        .iter()
        .any(|theme| theme.folder.strip_prefix("themes/") == Some(name))
}

/// The problem of a folder of the site that hides a theme of the program and is incomplete.
pub(in crate::theme) fn hiding(name: &str, lack: &str) -> Diagnostic {
    let message = format!("`themes/{name}/` hides the theme `{name}` of the program, and {lack}");
    Diagnostic::error("no-theme", message)
        .hint(format!(
            "remove `themes/{name}/` to have the theme of the program; what a site changes about it lies in `{OWN}/`"
        ))
        .hint(format!(
            "or give the folder another name, write `extends: {name}` in its `theme.yaml`, and name it in `kzsite.yaml`"
        ))
}

/// The place of a value in `kzsite.yaml`.
pub(in crate::theme) fn in_config(files: &Files, path: &str) -> Option<Span> {
    let file = files.config_file()?;
    Some(Yaml::file(files, file).span(path))
}
