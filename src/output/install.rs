//! Moving files into a target one by one, where the target cannot change places with a new tree.

use super::disk;
use super::path::OutputPath;
use super::problem;
use super::target::{MARKER, MARKER_TEXT};
use crate::diag::Diagnostic;
use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What is to be done to a target.
pub(super) struct Install<'a> {
    pub(super) target: &'a Path,
    /// Where the new files are.
    pub(super) tree: &'a Path,
    /// A name for a copy inside the target's file system.
    pub(super) copy: &'a Path,
    /// New and changed files.
    pub(super) staged: &'a [OutputPath],
    /// Files that go.
    pub(super) stale: &'a [OutputPath],
    /// Other things that go.
    pub(super) strays: &'a [PathBuf],
    pub(super) marked: bool,
}

impl Install<'_> {
    /// Does it. The marker comes first, so that a target that is left half done is still known as ours; what goes goes
    /// last, except where it is in the way.
    pub(super) fn run(&self) -> Result<(), Diagnostic> {
        if !self.marked {
            let marker = self.target.join(MARKER);
            disk::create(&marker, MARKER_TEXT.as_bytes())
                .map_err(|error| problem::of("write", &marker, &error))?;
        }
        let mut made = BTreeSet::from([String::new()]);
        for path in self.staged {
            self.clear_way(path)?;
            let to = self.target.join(path);
            self.make_folder(path.folder(), &mut made)
                .and_then(|()| self.place(path, &to))
                .map_err(|error| problem::of("write", &to, &error))?;
        }
        let staged: BTreeSet<&Path> = self.staged.iter().map(AsRef::as_ref).collect();
        let is_new =
            |path: &Path| staged.contains(path) || path.to_str().is_some_and(|path| made.contains(path));
        let stale = self.stale.iter().map(AsRef::as_ref);
        let gone = stale.chain(self.strays.iter().map(PathBuf::as_path));
        let gone: Vec<&Path> = gone.filter(|path| !is_new(path)).collect();
        for path in &gone {
            self.remove(path)?;
        }
        for path in &gone {
            self.remove_empty(path);
        }
        Ok(())
    }

    fn place(&self, path: &OutputPath, to: &Path) -> io::Result<()> {
        match disk::rename(&self.tree.join(path), to) {
            Err(error) if error.kind() == ErrorKind::CrossesDevices => {
                disk::remove(self.copy)?;
                disk::copy(&self.tree.join(path), self.copy)?;
                disk::rename(self.copy, to)
            }
            done => done,
        }
    }

    /// Removes a file that lies where a folder must be, or a folder that lies where the file must be.
    fn clear_way(&self, path: &OutputPath) -> Result<(), Diagnostic> {
        let file = self.target.join(path);
        for above in Path::new(path.folder())
            .ancestors()
            .filter(|above| !above.as_os_str().is_empty())
        {
            let above = self.target.join(above);
            match above.symlink_metadata() {
                Ok(found) if !found.is_dir() => {
                    disk::remove(&above).map_err(|error| problem::of("remove", &above, &error))?;
                }
                _ => {}
            }
        }
        if file.symlink_metadata().is_ok_and(|found| found.is_dir()) {
            disk::remove(&file).map_err(|error| problem::of("remove", &file, &error))?;
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
        match disk::remove(&path) {
            // A folder that was in the place of this file's folder is a file by now.
            Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(()),
            done => done.map_err(|error| problem::of("remove", &path, &error)),
        }
    }

    /// Removes the folders above a path that hold nothing any more.
    fn remove_empty(&self, path: &Path) {
        for above in path
            .ancestors()
            .skip(1)
            .filter(|above| !above.as_os_str().is_empty())
        {
            if std::fs::remove_dir(self.target.join(above)).is_err() {
                return;
            }
        }
    }
}
