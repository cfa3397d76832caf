//! The files that are looked at: of the repository, or of a copy that has been added to.

use serde_yaml::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Files of words whose ids are those of the default language.
const WORDS_ALONE: [&str; 1] = ["terms"];

/// A folder with a site in it.
#[derive(Debug, Clone)]
pub(crate) struct Repository {
    root: PathBuf,
}

impl Repository {
    /// This repository.
    pub(crate) fn shipped() -> Self {
        Self::at(Path::new(env!("CARGO_MANIFEST_DIR")))
    }

    /// The site in a folder.
    pub(crate) fn at(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    /// A path below the site's folder.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Paths and texts of the files below a folder, or of one file, that end in one of these ways.
    pub(crate) fn texts(&self, below: &str, extensions: &[&str]) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::new();
        for entry in walkdir::WalkDir::new(self.path(below)) {
            let Ok(entry) = entry else { continue };
            let extension = entry.path().extension().and_then(|extension| extension.to_str());
            if entry.file_type().is_file()
                && extension.is_some_and(|extension| extensions.contains(&extension))
            {
                let path = entry
                    .path()
                    .strip_prefix(&self.root)
                    .expect("it lies below the root");
                // Examples of articles are in many encodings.
                let bytes = std::fs::read(entry.path()).expect("the file can be read");
                let text = String::from_utf8_lossy(&bytes).into_owned();
                texts.insert(path.to_string_lossy().replace('\\', "/"), text);
            }
        }
        texts
    }

    /// The languages of the site, the default one first.
    pub(crate) fn languages(&self) -> Vec<String> {
        let config = self.yaml("kzsite.yaml");
        let first = config["default_language"]
            .as_str()
            .expect("it is a text")
            .to_owned();
        let mut languages = vec![first];
        for tag in keys(&config["languages"]) {
            if !languages.contains(&tag) {
                languages.push(tag);
            }
        }
        languages
    }

    /// The articles themselves, where they are at hand.
    pub(crate) fn articles(&self) -> BTreeMap<String, String> {
        self.texts("seeds/raw", &["txt"])
    }

    /// How many records or sources there are of a kind.
    pub(crate) fn count(&self, records: &str) -> usize {
        if records == "sources" {
            let folder = std::fs::read_dir(self.path("seeds")).expect("the folder is there");
            let is_source = |path: PathBuf| path.extension().is_some_and(|extension| extension == "md");
            folder
                .filter(|entry| entry.as_ref().is_ok_and(|entry| is_source(entry.path())))
                .count()
        } else {
            self.ids(&format!("content/shared/{records}.yaml")).len()
        }
    }

    /// The files of records, whose words stand under the same ids in files of the same name: `events`.
    fn shared(&self) -> Vec<String> {
        let folder = std::fs::read_dir(self.path("content/shared")).expect("the folder is there");
        let paths = folder.map(|entry| entry.expect("the folder can be read").path());
        let files = paths.filter(|path| path.extension().is_some_and(|extension| extension == "yaml"));
        let mut names: Vec<String> = files
            .filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()))
            .collect();
        names.sort_unstable();
        names
    }

    /// The records and pages for which a language has no words of its own.
    pub(crate) fn gaps(&self, lang: &str) -> Vec<String> {
        let first = &self.languages()[0];
        let mut gaps = Vec::new();
        let shared = self.shared();
        let wanted = shared
            .iter()
            .map(|file| (file.as_str(), self.worded(file, first)));
        let alone = WORDS_ALONE.iter().chain(&["sources"]);
        let alone = alone.map(|file| (*file, self.ids(&format!("content/{first}/{file}.yaml"))));
        for (file, ids) in wanted.chain(alone) {
            let own = self.ids(&format!("content/{lang}/{file}.yaml"));
            gaps.extend(ids.difference(&own).map(|id| format!("{file}: {id}")));
        }
        let own = self.pages(lang);
        gaps.extend(
            self.pages(first)
                .difference(&own)
                .map(|page| format!("the page {page}")),
        );
        gaps
    }

    /// Words whose record does not exist, in any language.
    pub(crate) fn strays(&self) -> Vec<String> {
        let mut strays = Vec::new();
        for lang in self.languages() {
            for file in self.shared() {
                let words = self.ids(&format!("content/{lang}/{file}.yaml"));
                let records = self.ids(&format!("content/shared/{file}.yaml"));
                strays.extend(
                    words
                        .difference(&records)
                        .map(|id| format!("{lang} words {file}: {id}")),
                );
            }
        }
        strays
    }

    /// The ids that need words: a figure may do without, so those count that the default language words.
    fn worded(&self, file: &str, first: &str) -> BTreeSet<String> {
        if file == "figures" {
            self.ids(&format!("content/{first}/{file}.yaml"))
        } else {
            self.ids(&format!("content/shared/{file}.yaml"))
        }
    }

    fn pages(&self, lang: &str) -> BTreeSet<String> {
        let folder = format!("content/{lang}/");
        let pages = self.texts(&folder, &["md"]).into_keys();
        pages.map(|path| path.replacen(&folder, "", 1)).collect()
    }

    fn ids(&self, path: &str) -> BTreeSet<String> {
        if self.path(path).exists() {
            keys(&self.yaml(path)).collect()
        } else {
            BTreeSet::new()
        }
    }

    /// What a YAML file holds.
    pub(crate) fn yaml(&self, path: &str) -> Value {
        serde_yaml::from_str(&self.text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}

/// The keys of a mapping, in the order in which they are written.
pub(crate) fn keys(value: &Value) -> impl Iterator<Item = String> {
    let mapping = value.as_mapping().cloned().unwrap_or_default();
    mapping
        .into_iter()
        .map(|(key, _)| key.as_str().expect("ids are text").to_owned())
}
