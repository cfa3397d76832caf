//! A site kept in memory over edits.

use super::{BuildOptions, Builder, Failure, Loaded, Silent};
use crate::diag::{Diagnostic, Problems};
use crate::output::OutputPath;
use crate::render::{Draft, Recipe, RenderOptions, artifacts};
use crate::source::Files;
use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A site kept in memory over edits.
#[derive(Debug)]
pub struct Session {
    builder: Builder,
    minify: bool,
    files: Files,
}

/// What taking in a change has led to.
#[derive(Debug)]
pub struct Update {
    /// The new site; absent when there are errors, and the last good one stays.
    pub snapshot: Option<Arc<Snapshot>>,
    /// The errors.
    pub failure: Option<Failure>,
    /// Site paths of the sources that have really changed.
    pub changed: Vec<String>,
    /// How long it took.
    pub time: Duration,
}

/// A site at one moment; its files are made when they are asked for.
#[derive(Debug)]
pub struct Snapshot {
    /// The site.
    pub loaded: Loaded,
    paths: Vec<OutputPath>,
    recipes: HashMap<OutputPath, Recipe>,
    options: RenderOptions,
    made: Mutex<HashMap<OutputPath, Arc<[u8]>>>,
}

impl Session {
    /// Reads and resolves a site.
    pub fn open(options: BuildOptions) -> (Self, Update) {
        let minify = options.minify;
        let mut session = Self { builder: Builder::new(options), minify, files: Files::default() };
        let update = session.update(&[]);
        (session, update)
    }

    /// Takes in what has changed on the disk; with no paths, looks at everything again.
    pub fn update(&mut self, _: &[PathBuf]) -> Update {
        let start = Instant::now();
        let result = self.builder.load(&Silent);
        let files = match &result {
            Ok(loaded) => &loaded.files,
            Err(failure) => &failure.files,
        };
        let changed = differing(&self.files, files);
        self.files = files.clone();
        let (snapshot, failure) = match result {
            Ok(loaded) => (Some(Arc::new(Snapshot::new(loaded, self.minify))), None),
            Err(failure) => (None, Some(failure)),
        };
        Update { snapshot, failure, changed, time: start.elapsed() }
    }
}

fn differing(old: &Files, new: &Files) -> Vec<String> {
    let paths: BTreeSet<&str> = old.iter().chain(new.iter()).map(|(_, source)| source.path.as_str()).collect();
    let bytes = |files: &Files, path: &str| files.find(path).map(|id| files.get(id).bytes().to_vec());
    let differs = |path: &&str| bytes(old, path) != bytes(new, path);
    paths.into_iter().filter(differs).map(str::to_owned).collect()
}

impl Snapshot {
    fn new(loaded: Loaded, minify: bool) -> Self {
        let recipes: HashMap<_, _> =
            artifacts(loaded.workshop()).into_iter().map(|artifact| (artifact.path, artifact.recipe)).collect();
        let mut paths: Vec<_> = recipes.keys().cloned().collect();
        paths.sort();
        Self { loaded, paths, recipes, options: RenderOptions { minify }, made: Mutex::default() }
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> &[OutputPath] {
        &self.paths
    }

    /// Whether there is such a file.
    pub fn contains(&self, path: &OutputPath) -> bool {
        self.recipes.contains_key(path)
    }

    /// Makes a file.
    pub fn file(&self, path: &OutputPath) -> Option<Result<Arc<[u8]>, Diagnostic>> {
        let recipe = self.recipes.get(path)?;
        if let Some(bytes) = self.made().get(path) {
            return Some(Ok(Arc::clone(bytes)));
        }
        let mut problems = Problems::default();
        let workshop = self.loaded.workshop();
        let made = Draft::make(workshop, recipe, &mut problems).render(workshop, self.options);
        if let Some(problem) = problems.into_iter().next() {
            return Some(Err(problem));
        }
        if let Ok(bytes) = &made {
            self.made().insert(path.clone(), Arc::clone(bytes));
        }
        Some(made)
    }

    /// What a file depends on.
    pub fn fingerprint(&self, path: &OutputPath) -> Option<u64> {
        let recipe = self.recipes.get(path)?;
        let workshop = self.loaded.workshop();
        Some(Draft::make(workshop, recipe, &mut Problems::default()).fingerprint(workshop, self.options))
    }

    fn made(&self) -> std::sync::MutexGuard<'_, HashMap<OutputPath, Arc<[u8]>>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
