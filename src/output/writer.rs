//! Taking outputs and making the target hold them.

mod plan;

pub use self::plan::Report;

use self::plan::Plan;
use super::disk;
use super::foreign::{Foreign, Obstacle};
use super::listing::Listing;
use super::marker::{self, Marker, SiteIdentity};
use super::names::MARKER;
use super::path::OutputPath;
use super::problem;
use super::staging::Install;
use super::staging::Staging;
use super::staging::Stuff;
use super::staging::Swap;
use super::staging::Tree;
use super::target::{self, OutputOptions, Target};
use crate::diag::Diagnostic;
use crate::input::{Stamp, StoredFile};
use rayon::iter::{IntoParallelIterator, IntoParallelRefIterator, ParallelIterator};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// An output that is being made. Dropped without [`Output::commit`], it leaves the target as it was.
#[derive(Debug)]
pub struct Output {
    target: Target,
    /// The target as the user named it.
    named: PathBuf,
    staging: Staging,
    tree: Tree,
    entries: Mutex<HashMap<OutputPath, Entry>>,
    marker: Marker,
    /// The site that is built.
    site: SiteIdentity,
    /// What the target holds besides files of the last build.
    foreign: Foreign,
    /// What of that is replaced by files of this build.
    replaced: Mutex<BTreeSet<PathBuf>>,
    /// Whether it may be replaced.
    may_replace: bool,
}

/// What happened to an output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// The target holds these very bytes.
    Unchanged,
    /// The target holds other bytes, or none; the new ones wait for the commit.
    Staged,
}

#[derive(Debug, Clone, Copy)]
enum Entry {
    /// In the target, and not yet put or kept by this build.
    Old,
    /// Being put; if this is left at the end, putting it has failed.
    Claimed,
    Unchanged(Held),
    Staged(Held),
}

/// What is known about a file of an output.
#[derive(Debug, Clone, Copy)]
struct Held {
    stamp: Stamp,
    hash: u64,
}

impl Output {
    /// Begins an output: checks the target, waits for other builds of it, and looks at what it holds.
    ///
    /// # Errors
    ///
    /// The target may not be replaced (see [`OutputOptions`]), another build holds it, or the system refuses.
    pub fn begin(target: &Path, options: &OutputOptions<'_>) -> Result<Self, Diagnostic> {
        let mut checked = target::check_write(target, options)?;
        let staging = Staging::take(&checked, options.patience)?;
        // Another build may have made or removed the target while this one waited.
        checked = target::check_write(target, options)?;
        let listing = if checked.exists {
            Listing::read(&checked.path).map_err(|error| problem::of("read", target, &error))?
        } else {
            Listing::default()
        };
        if let Marker::Unknown(why) = &listing.marker
            && !options.force
            && !listing.foreign.is_empty()
        {
            return Err(marker::unlisted("write to", target, why).hint(
                "`--force` writes among them: only what has the name of a file of the site is replaced",
            ));
        }
        let mut site = options.root.map_or_else(SiteIdentity::default, |root| {
            SiteIdentity::of(&checked.path, root, options.address)
        });
        if let Marker::List(list) = &listing.marker {
            if list.site.is_same(&site) {
                site.address = site.address.or_else(|| list.site.address.clone());
            } else if !options.force {
                return Err(marker::of_other_site(target, &list.site));
            }
        }
        Ok(Self {
            site,
            tree: Tree::new(staging.tree()),
            entries: Mutex::new(listing.own.into_iter().map(|path| (path, Entry::Old)).collect()),
            may_replace: options.force,
            marker: listing.marker,
            foreign: listing.foreign,
            replaced: Mutex::default(),
            target: checked,
            named: target.to_owned(),
            staging,
        })
    }

    /// Takes an output; many threads may do so at once. The bytes are on the disk when this returns, and in the target
    /// only after the commit.
    ///
    /// # Errors
    ///
    /// The path was taken before, something that kzsite did not make is in its way, or the system refuses.
    pub fn put(&self, path: &OutputPath, bytes: &[u8]) -> Result<Put, Diagnostic> {
        self.put_stuff(path, &Stuff::Bytes(bytes))
    }

    /// Takes an output that is a file of the site; it is copied in pieces.
    ///
    /// # Errors
    ///
    /// As with [`Output::put`]; or the file is not what it was when it was read.
    pub fn put_file(&self, path: &OutputPath, file: &StoredFile) -> Result<Put, Diagnostic> {
        self.put_stuff(path, &Stuff::File(file))
    }

    fn put_stuff(&self, path: &OutputPath, stuff: &Stuff<'_>) -> Result<Put, Diagnostic> {
        let (is_old, hash) = (self.claim(path)?, stuff.hash());
        let there = self.target.path.join(path);
        let obstacle = if is_old { None } else { self.foreign.obstacle(path) };
        let is_there = is_old || obstacle.as_ref().is_some_and(|obstacle| obstacle.is_at(path));
        // The stamp comes first, so that a change in between shows. A file of others with the same bytes is taken over.
        if is_there
            && let Some(stamp) = disk::stamp(&there)
            && stuff.is_in(&there)?
        {
            self.settle(path, Entry::Unchanged(Held { stamp, hash }));
            return Ok(Put::Unchanged);
        }
        if is_old && !self.may_replace && !disk::is_as_written(&there, self.marker.hashes(path)) {
            return Err(self.refused(path, "somebody has changed that file since kzsite wrote it").hint(
                "what is to last is changed in the site's own files: move this one away, or replace it with `--force`",
            ));
        }
        if let Some(obstacle) = obstacle {
            self.replace(path, obstacle)?;
        }
        let stamp = stuff.create(&self.tree, path, &there)?;
        self.settle(path, Entry::Staged(Held { stamp, hash }));
        Ok(Put::Staged)
    }

    fn refused(&self, path: &OutputPath, why: &str) -> Diagnostic {
        let message = format!("cannot write `{}`: {why}", self.named.join(path).display());
        Diagnostic::error("foreign-file", message)
    }

    /// Notes that an obstacle is replaced, or says that it may not be.
    fn replace(&self, path: &OutputPath, obstacle: Obstacle) -> Result<(), Diagnostic> {
        let replaceable = "move it away, or replace it with `--force`";
        match obstacle {
            Obstacle::File(at) if self.may_replace => {
                self.replaced().insert(at);
                Ok(())
            }
            Obstacle::File(at) if at == AsRef::<Path>::as_ref(path) => Err(self
                .refused(path, "a file that kzsite did not make stands there")
                .hint(replaceable)),
            // One message for all files below it.
            Obstacle::File(at) => {
                let message = format!(
                    "cannot write below `{}`: a file or a link that kzsite did not make stands there",
                    self.named.join(at).display()
                );
                Err(Diagnostic::error("foreign-file", message).hint(replaceable))
            }
            Obstacle::Folder => {
                let problem = self.refused(path, "a folder with files that kzsite did not make stands there");
                Err(problem.hint("move it away, or give the page another address"))
            }
        }
    }

    /// Keeps an output that has not changed since it had this stamp. Returns false if the target does not have the file or it has changed;
    /// then it must be put.
    pub fn keep(&self, path: &OutputPath, stamp: Stamp) -> bool {
        let there = self.target.path.join(path);
        if disk::stamp(&there) != Some(stamp) {
            return false;
        }
        let hash = match self.marker.hashes(path) {
            [hash] => *hash,
            // After a killed build either of two hashes may be the right one.
            _ => match disk::hash(&there) {
                Ok(hash) => hash,
                Err(_) => return false,
            },
        };
        match self.entries().get_mut(path) {
            Some(entry @ (Entry::Old | Entry::Unchanged(_))) => {
                *entry = Entry::Unchanged(Held { stamp, hash });
                true
            }
            _ => false,
        }
    }

    /// The outputs that were put and kept, with the stamps that they have after the commit, in order.
    pub fn stamps(&self) -> Vec<(OutputPath, Stamp)> {
        let stamp = |(path, entry): (&OutputPath, &Entry)| match entry {
            Entry::Unchanged(held) | Entry::Staged(held) => Some((path.clone(), held.stamp)),
            Entry::Old | Entry::Claimed => None,
        };
        let mut stamps: Vec<_> = self.entries().iter().filter_map(stamp).collect();
        stamps.sort_by(|(a, _), (b, _)| a.cmp(b));
        stamps
    }

    /// Makes the target hold, besides files of others, just the outputs that were put and kept. If it does already, nothing is touched.
    ///
    /// # Errors
    ///
    /// The system refuses, or an output could not be put; the target is then what it was, except where files are
    /// moved one by one.
    pub fn commit(mut self) -> Result<Report, Diagnostic> {
        let mut plan = self.plan()?;
        let changed = plan.report.changed.iter();
        self.foreign
            .files
            .extend(changed.map(|path| PathBuf::from(path.as_str())));
        if matches!(self.marker, Marker::Unknown(_)) {
            let made: HashSet<&Path> = plan.made().into_iter().map(|(path, _)| path.as_ref()).collect();
            let stays = |path: &&PathBuf| !made.contains(path.as_path()) && !self.replaced().contains(*path);
            plan.report.unlisted = self.foreign.files.iter().filter(stays).count();
        }
        let is_same = plan.staged.is_empty() && plan.stale.is_empty();
        if is_same && self.marker.is_list_of(&self.site, &plan.made()) {
            return Ok(plan.report);
        }
        let may_swap = !self.staging.inside && self.foreign.is_empty();
        let is_done = may_swap && self.swap(&plan)?;
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

    fn replaced(&self) -> MutexGuard<'_, BTreeSet<PathBuf>> {
        self.replaced.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn plan(&self) -> Result<Plan, Diagnostic> {
        let mut plan = Plan::default();
        let mut old = Vec::new();
        for (path, entry) in self.entries().drain() {
            match entry {
                Entry::Old => old.push(path),
                Entry::Unchanged(held) => {
                    plan.hashes.insert(path.clone(), held.hash);
                    plan.unchanged.push(path);
                }
                Entry::Staged(held) => {
                    plan.hashes.insert(path.clone(), held.hash);
                    plan.report.bytes += held.stamp.bytes;
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
        let is_ours =
            |path: &OutputPath| disk::is_as_written(&self.target.path.join(path), self.marker.hashes(path));
        (plan.stale, plan.report.changed) = old.into_par_iter().partition(is_ours);
        plan.report.changed.sort();
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
        let list = marker::text(&self.site, &plan.made());
        disk::create(&self.tree.root.join(MARKER), list.as_bytes())
            .map_err(|error| problem::of("write", &target.join(MARKER), &error))?;
        if self.target.exists {
            disk::copy_mode(target, &self.tree.root).map_err(|error| problem::of("write", target, &error))?;
        }
        let swap = Swap {
            tree: self.staging.tree(),
            old: self.staging.old(),
            target: target.clone(),
        };
        match swap.run(self.marker != Marker::Missing) {
            Ok(()) => Ok(true),
            // The folder cannot be moved, but perhaps its files can.
            Err(_) if self.target.exists => {
                let list = self.tree.root.join(MARKER);
                disk::remove_file(&list).map_err(|error| problem::of("remove", &list, &error))?;
                Ok(false)
            }
            Err(error) => Err(problem::of("write", target, &error)),
        }
    }

    fn install(&self, plan: &Plan) -> Result<(), Diagnostic> {
        let made = plan.made();
        let before = plan.staged.iter().chain(&plan.stale);
        let before = before.flat_map(|path| self.marker.hashes(path).iter().map(move |hash| (path, *hash)));
        let both: BTreeSet<(&OutputPath, u64)> = made.iter().copied().chain(before).collect();
        let both: Vec<_> = both.into_iter().collect();
        Install {
            target: &self.target.path,
            tree: &self.tree.root,
            copy: &self.staging.copy(&self.target.path),
            staged: &plan.staged,
            stale: &plan.stale,
            replaced: &self.replaced(),
            both: marker::text(&self.site, &both),
            list: marker::text(&self.site, &made),
        }
        .run()
    }
}
