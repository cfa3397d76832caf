//! The new tree while it grows in the staging folder.

use crate::input::Stamp;
use crate::output::disk;
use crate::output::path::OutputPath;
use std::collections::HashSet;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The new tree while it grows.
#[derive(Debug)]
pub(in crate::output) struct Tree {
    pub(in crate::output) root: PathBuf,
    /// Folders that are made.
    folders: Mutex<HashSet<Box<str>>>,
}

impl Tree {
    pub(in crate::output) fn new(root: PathBuf) -> Self {
        Self {
            root,
            folders: Mutex::new(HashSet::from([Box::from("")])),
        }
    }

    pub(in crate::output) fn create(&self, path: &OutputPath, from: &mut impl Read) -> io::Result<Stamp> {
        self.make_folder(path.folder())?;
        disk::create_from(&self.root.join(path), from)
    }

    pub(in crate::output) fn link(&self, from: &Path, path: &OutputPath) -> io::Result<()> {
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
