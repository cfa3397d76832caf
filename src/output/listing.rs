//! What the target holds before a build.

use super::disk;
use super::path::OutputPath;
use super::staging::INSIDE;
use super::target::MARKER;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::io;
use std::path::{Path, PathBuf};

/// The contents of a target.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// Its files.
    pub(super) files: Vec<OutputPath>,
    /// What no build has written: links, devices, names that no output has; and empty folders. Paths from the target.
    pub(super) strays: Vec<PathBuf>,
    /// It carries the marker.
    pub(super) marked: bool,
}

impl Listing {
    /// Walks over a target, which costs one look at every folder and none at files.
    pub(super) fn read(target: &Path) -> io::Result<Self> {
        let mut all = read_folder(target, "")?;
        all.strays.retain(|stray| !stray.as_os_str().is_empty());
        Ok(all)
    }

    fn is_empty(&self) -> bool {
        self.files.is_empty() && self.strays.is_empty()
    }
}

/// `folder` is the path from the target, empty for the target itself.
fn read_folder(target: &Path, folder: &str) -> io::Result<Listing> {
    let mut listing = Listing::default();
    let mut folders = Vec::new();
    for entry in disk::read_folder(&target.join(folder))? {
        let entry = entry?;
        let name = entry.file_name();
        if folder.is_empty() && name == MARKER {
            listing.marked = true;
            continue;
        }
        if folder.is_empty() && name == INSIDE {
            continue;
        }
        let kind = entry.file_type()?;
        let path = name.to_str().map(|name| join(folder, name));
        match path.and_then(|path| OutputPath::new(&path).ok()) {
            Some(path) if kind.is_file() => listing.files.push(path),
            Some(path) if kind.is_dir() => folders.push(path),
            _ => listing.strays.push(Path::new(folder).join(name)),
        }
    }
    let below = folders
        .into_par_iter()
        .map(|folder| read_folder(target, folder.as_str()));
    for below in below.collect::<io::Result<Vec<_>>>()? {
        listing.files.extend(below.files);
        listing.strays.extend(below.strays);
    }
    if listing.is_empty() {
        listing.strays.push(PathBuf::from(folder));
    }
    Ok(listing)
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}
