//! Moving files into a target one by one, where it cannot change places with a new tree, or holds what is not ours.

use crate::diag::Diagnostic;
use crate::output::disk;
use crate::output::names::MARKER;
use crate::output::path::OutputPath;
use crate::output::problem;
use std::collections::{BTreeSet, HashSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Which files a target gets and which it loses, where they are moved one by one.
pub(in crate::output) struct Install<'a> {
    pub(in crate::output) target: &'a Path,
    /// Where the new files are.
    pub(in crate::output) tree: &'a Path,
    /// A name for a copy inside the target's file system.
    pub(in crate::output) copy: &'a Path,
    /// New and changed files.
    pub(in crate::output) staged: &'a [OutputPath],
    /// Files that go.
    pub(in crate::output) stale: &'a [OutputPath],
    /// Files of others that `--force` lets replace.
    pub(in crate::output) replaced: &'a BTreeSet<PathBuf>,
    /// Text of a marker that names the files before and after.
    pub(in crate::output) both: String,
    /// Text of the marker that names the files after.
    pub(in crate::output) list: String,
}

impl Install<'_> {
    /// Moves the files. Meanwhile the marker names all of them, old and new, so that the next build knows what a killed one leaves. Stale
    /// files are removed last, except where they are in the way.
    pub(in crate::output) fn run(&self) -> Result<(), Diagnostic> {
        let is_move = !self.staged.is_empty() || !self.stale.is_empty();
        if is_move {
            self.mark(&self.both)?;
        }
        let stale: BTreeSet<&Path> = self.stale.iter().map(AsRef::as_ref).collect();
        let mut made = BTreeSet::from([String::new()]);
        for path in self.staged {
            self.clear_way(path.as_ref(), &stale)?;
            let to = self.target.join(path);
            self.make_folder(path.folder(), &mut made)
                .and_then(|()| self.place(&self.tree.join(path), &to))
                .map_err(|error| problem::of("write", &to, &error))?;
        }
        let staged: HashSet<&Path> = self.staged.iter().map(AsRef::as_ref).collect();
        let is_new =
            |path: &Path| staged.contains(path) || path.to_str().is_some_and(|path| made.contains(path));
        let gone: Vec<&Path> = stale.into_iter().filter(|path| !is_new(path)).collect();
        for path in &gone {
            self.remove(path)?;
        }
        for path in &gone {
            disk::remove_empty(self.target, path);
        }
        self.mark(&self.list)
    }

    /// Writes the marker in one step.
    fn mark(&self, text: &str) -> Result<(), Diagnostic> {
        let (new, marker) = (self.tree.join(MARKER), self.target.join(MARKER));
        disk::create(&new, text.as_bytes())
            .and_then(|_| self.place(&new, &marker))
            .map_err(|error| problem::of("write", &marker, &error))
    }

    fn place(&self, from: &Path, to: &Path) -> io::Result<()> {
        match disk::rename(from, to) {
            Err(error) if error.kind() == ErrorKind::CrossesDevices => {
                disk::remove(self.copy)?;
                disk::copy(from, self.copy)?;
                disk::rename(self.copy, to)?;
                disk::remove_file(from)
            }
            done => done,
        }
    }

    /// Removes a file that lies where a folder must be, and a folder that lies where the file must be, as far as it holds nothing that must
    /// stay.
    fn clear_way(&self, path: &Path, stale: &BTreeSet<&Path>) -> Result<(), Diagnostic> {
        for above in path.ancestors().skip(1) {
            let is_file = || {
                let found = self.target.join(above).symlink_metadata();
                found.is_ok_and(|found| !found.is_dir())
            };
            if (stale.contains(above) || self.replaced.contains(above)) && is_file() {
                self.remove(above)?;
            }
        }
        let file = self.target.join(path);
        if file.symlink_metadata().is_ok_and(|found| found.is_dir()) {
            for below in stale.range(path..).take_while(|below| below.starts_with(path)) {
                self.remove(below)?;
            }
            disk::remove_hollow(&file).map_err(|error| problem::of("remove", &file, &error))?;
        }
        Ok(())
    }

    fn make_folder(&self, folder: &str, made: &mut BTreeSet<String>) -> io::Result<()> {
        if made.contains(folder) {
            return Ok(());
        }
        self.make_folder(folder.rsplit_once('/').map_or("", |(above, _)| above), made)?;
        disk::create_folder(&self.target.join(folder))?;
        made.insert(folder.to_owned());
        Ok(())
    }

    fn remove(&self, path: &Path) -> Result<(), Diagnostic> {
        let path = self.target.join(path);
        match disk::remove_file(&path) {
            // The folder of this file has been replaced by a file.
            Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(()),
            done => done.map_err(|error| problem::of("remove", &path, &error)),
        }
    }
}
