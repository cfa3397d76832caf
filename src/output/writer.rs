//! Taking outputs and making the target hold them.

use super::disk;
use super::install::Install;
use super::listing::Listing;
use super::path::OutputPath;
use super::problem;
use super::staging::Staging;
use super::swap::Swap;
use super::target::{self, MARKER, MARKER_TEXT, OutputOptions, Target};
use crate::diag::Diagnostic;
use crate::source::Stamp;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::collections::{HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// An output that is being made. Dropped without [`Output::commit`], it leaves the target as it was.
#[derive(Debug)]
pub struct Output {
    target: Target,
    staging: Staging,
    tree: Tree,
    entries: Mutex<HashMap<OutputPath, Entry>>,
    /// What the target holds besides files of builds; it goes with the next change.
    strays: Vec<PathBuf>,
    marked: bool,
}

/// What became of an output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// The target holds these very bytes.
    Unchanged,
    /// The target holds other bytes, or none; the new ones wait for the commit.
    Staged,
}

/// What a commit has done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    /// Files that are new or have changed.
    pub written: usize,
    /// Files that are as they were, with their modification times.
    pub unchanged: usize,
    /// Files that are gone.
    pub removed: usize,
    /// Bytes of the written files.
    pub bytes: u64,
}

#[derive(Debug, Clone, Copy)]
enum Entry {
    /// In the target, and not yet declared by this build.
    Old,
    /// Being put; if this is left at the end, putting it has failed.
    Claimed,
    Unchanged(Stamp),
    Staged(Stamp),
}

impl Output {
    /// Begins an output: checks the target, waits for other builds of it, and looks at what it holds.
    ///
    /// # Errors
    ///
    /// The target may not be replaced (see [`OutputOptions`]), another build holds it, or the system refuses.
    pub fn begin(target: &Path, options: &OutputOptions<'_>) -> Result<Self, Diagnostic> {
        let mut checked = target::check(target, options, "write to")?;
        let staging = Staging::take(&checked, options.patience)?;
        // Another build may have made or removed the target while this one waited.
        checked = target::check(target, options, "write to")?;
        let listing = if checked.exists {
            Listing::read(&checked.path).map_err(|error| problem::of("read", target, &error))?
        } else {
            Listing::default()
        };
        Ok(Self {
            tree: Tree::new(staging.tree()),
            entries: Mutex::new(listing.files.into_iter().map(|path| (path, Entry::Old)).collect()),
            strays: listing.strays,
            marked: listing.marked,
            target: checked,
            staging,
        })
    }

    /// Takes an output; many threads may do so at once. The bytes are on the disk when this returns, and in the target
    /// only after the commit.
    ///
    /// # Errors
    ///
    /// The path was taken before, or the system refuses.
    pub fn put(&self, path: &OutputPath, bytes: &[u8]) -> Result<Put, Diagnostic> {
        let is_old = self.claim(path)?;
        let there = self.target.path.join(path);
        // The stamp comes first, so that a change in between shows.
        if is_old
            && let Some(stamp) = disk::stamp(&there)
            && disk::holds(&there, bytes)
        {
            self.settle(path, Entry::Unchanged(stamp));
            return Ok(Put::Unchanged);
        }
        let stamp = self
            .tree
            .create(path, bytes)
            .map_err(|error| problem::of("write", &there, &error))?;
        self.settle(path, Entry::Staged(stamp));
        Ok(Put::Staged)
    }

    /// Declares that an output is what it was when it had this stamp. Returns false, and declares nothing, if the target does
    /// not have the file or has another one; it must then be put.
    pub fn keep(&self, path: &OutputPath, stamp: Stamp) -> bool {
        if disk::stamp(&self.target.path.join(path)) != Some(stamp) {
            return false;
        }
        match self.entries().get_mut(path) {
            Some(entry @ (Entry::Old | Entry::Unchanged(_))) => {
                *entry = Entry::Unchanged(stamp);
                true
            }
            _ => false,
        }
    }

    /// The outputs that were put and kept, with the stamps that they have after the commit, in order.
    pub fn stamps(&self) -> Vec<(OutputPath, Stamp)> {
        let stamp = |(path, entry): (&OutputPath, &Entry)| match entry {
            Entry::Unchanged(stamp) | Entry::Staged(stamp) => Some((path.clone(), *stamp)),
            Entry::Old | Entry::Claimed => None,
        };
        let mut stamps: Vec<_> = self.entries().iter().filter_map(stamp).collect();
        stamps.sort_by(|(a, _), (b, _)| a.cmp(b));
        stamps
    }

    /// Makes the target hold just what was put and kept. If that is what it holds already, nothing is touched.
    ///
    /// # Errors
    ///
    /// The system refuses, or an output could not be put; the target is then what it was, except where files are
    /// moved one by one.
    pub fn commit(mut self) -> Result<Report, Diagnostic> {
        let plan = self.plan()?;
        let is_same = plan.staged.is_empty() && plan.stale.is_empty() && self.strays.is_empty();
        if is_same && self.marked {
            return Ok(plan.report);
        }
        let is_done = !self.staging.inside && self.swap(&plan)?;
        if !is_done {
            self.install(&plan)?;
        }
        self.staging.settle();
        Ok(plan.report)
    }

    /// Marks a path as taken and says whether the target has it.
    fn claim(&self, path: &OutputPath) -> Result<bool, Diagnostic> {
        let mut entries = self.entries();
        match entries.get_mut(path) {
            None => {
                entries.insert(path.clone(), Entry::Claimed);
                Ok(false)
            }
            Some(entry @ Entry::Old) => {
                *entry = Entry::Claimed;
                Ok(true)
            }
            Some(Entry::Claimed | Entry::Unchanged(_) | Entry::Staged(_)) => Err(Diagnostic::error(
                "duplicate-output",
                format!("`{path}` is made twice"),
            )
            .hint("give one of the two pages another slug")),
        }
    }

    fn settle(&self, path: &OutputPath, entry: Entry) {
        if let Some(slot) = self.entries().get_mut(path) {
            *slot = entry;
        }
    }

    fn entries(&self) -> MutexGuard<'_, HashMap<OutputPath, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn plan(&self) -> Result<Plan, Diagnostic> {
        let mut plan = Plan::default();
        for (path, entry) in self.entries().drain() {
            match entry {
                Entry::Old => plan.stale.push(path),
                Entry::Unchanged(_) => plan.unchanged.push(path),
                Entry::Staged(stamp) => {
                    plan.report.bytes += stamp.bytes;
                    plan.staged.push(path);
                }
                Entry::Claimed => {
                    return Err(
                        Diagnostic::error("output-failed", format!("`{path}` could not be written"))
                            .hint("the output is as it was before"),
                    );
                }
            }
        }
        plan.staged.sort();
        plan.report.written = plan.staged.len();
        plan.report.unchanged = plan.unchanged.len();
        plan.report.removed = plan.stale.len();
        Ok(plan)
    }

    /// Completes the new tree and lets it take the place of the old one. Returns false if it cannot.
    fn swap(&self, plan: &Plan) -> Result<bool, Diagnostic> {
        let target = &self.target.path;
        plan.unchanged.par_iter().try_for_each(|path| {
            let from = target.join(path);
            self.tree
                .link(&from, path)
                .map_err(|error| problem::of("keep", &from, &error))
        })?;
        disk::create(&self.tree.root.join(MARKER), MARKER_TEXT.as_bytes())
            .map_err(|error| problem::of("write", &target.join(MARKER), &error))?;
        if self.target.exists {
            disk::copy_mode(target, &self.tree.root).map_err(|error| problem::of("write", target, &error))?;
        }
        let swap = Swap {
            tree: self.staging.tree(),
            old: self.staging.old(),
            target: target.clone(),
        };
        match swap.run(self.target.exists) {
            Ok(()) => Ok(true),
            // The folder cannot be moved, but its files perhaps can.
            Err(_) if self.target.exists => Ok(false),
            Err(error) => Err(problem::of("write", target, &error)),
        }
    }

    fn install(&self, plan: &Plan) -> Result<(), Diagnostic> {
        Install {
            target: &self.target.path,
            tree: &self.tree.root,
            copy: &self.staging.copy(&self.target.path),
            staged: &plan.staged,
            stale: &plan.stale,
            strays: &self.strays,
            marked: self.marked,
        }
        .run()
    }
}

/// What a commit has to do.
#[derive(Debug, Default)]
struct Plan {
    /// In order.
    staged: Vec<OutputPath>,
    unchanged: Vec<OutputPath>,
    stale: Vec<OutputPath>,
    report: Report,
}

/// The new tree while it grows.
#[derive(Debug)]
struct Tree {
    root: PathBuf,
    /// Folders that are made.
    folders: Mutex<HashSet<Box<str>>>,
}

impl Tree {
    fn new(root: PathBuf) -> Self {
        Self {
            root,
            folders: Mutex::new(HashSet::from([Box::from("")])),
        }
    }

    fn create(&self, path: &OutputPath, bytes: &[u8]) -> io::Result<Stamp> {
        self.make_folder(path.folder())?;
        disk::create(&self.root.join(path), bytes)
    }

    fn link(&self, from: &Path, path: &OutputPath) -> io::Result<()> {
        self.make_folder(path.folder())?;
        disk::link(from, &self.root.join(path))
    }

    fn make_folder(&self, folder: &str) -> io::Result<()> {
        if self.folders().contains(folder) {
            return Ok(());
        }
        self.make_folder(folder.rsplit_once('/').map_or("", |(above, _)| above))?;
        disk::create_folder(&self.root.join(folder))?;
        self.folders().insert(folder.into());
        Ok(())
    }

    fn folders(&self) -> MutexGuard<'_, HashSet<Box<str>>> {
        self.folders.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
