//! Removing a tree that has left the target.

use crate::output::disk;
use crate::output::listing::Listing;
use crate::output::marker::Marker;
use crate::output::names::MARKER;
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// Removes what the tree's own list names. Anything else came into the target after a build had looked at it, and is moved back. A tree
/// without a marker was never the target, and is removed as a whole.
pub(in crate::output) fn retire(tree: &Path, target: &Path) -> io::Result<()> {
    let listing = match Listing::read(tree) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        listing => listing?,
    };
    if listing.marker == Marker::Missing {
        return disk::remove(tree);
    }
    listing
        .own
        .par_iter()
        .try_for_each(|path| disk::remove_file(&tree.join(path)))?;
    for path in listing.foreign.files.iter().chain(&listing.foreign.empty) {
        give_back(&tree.join(path), &target.join(path))?;
    }
    disk::remove_file(&tree.join(MARKER))?;
    disk::remove_hollow(tree)
}

/// Moves something back to its place, or beside what stands there now.
fn give_back(from: &Path, to: &Path) -> io::Result<()> {
    disk::create_folders(to.parent().unwrap_or(to))?;
    let is_folder = |path: &Path| path.symlink_metadata().is_ok_and(|found| found.is_dir());
    if is_folder(from) && is_folder(to) {
        return Ok(());
    }
    let mut place = to.to_owned();
    while place.symlink_metadata().is_ok() {
        let mut name = place.into_os_string();
        name.push(".kept");
        place = PathBuf::from(name);
    }
    disk::rename(from, &place)
}
