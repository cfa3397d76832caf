//! Looking at files without reading them.

use super::disk::{ReadOptions, Walk, stamp};
use super::{Files, SitePath, Stamp};
use std::io::Read;
use std::path::Path;
use xxhash_rust::xxh3::Xxh3;

/// Looks at the files that [`Files::read`] would read, without reading them: their paths and stamps in the order of paths. None
/// where one of them could not be read.
pub fn survey(root: &Path, options: &ReadOptions) -> Option<Vec<(SitePath, Stamp)>> {
    let mut found = Walk::new(root, options).stamps(root)?;
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    Some(found)
}

/// A hash of the program itself; none where it cannot be had.
pub fn program_hash() -> Option<u64> {
    let mut file = std::fs::File::open(std::env::current_exe().ok()?).ok()?;
    let mut hash = Xxh3::new();
    let mut buffer = vec![0; 1024 * 1024];
    loop {
        match file.read(&mut buffer).ok()? {
            0 => return Some(hash.digest()),
            read => hash.update(&buffer[..read]),
        }
    }
}

impl Files {
    /// Reads some files of a site.
    pub fn read_some(root: &Path, paths: impl IntoIterator<Item = SitePath>) -> Self {
        Self::from_sources(super::disk::read_each(root, paths.into_iter().collect()))
    }
}

/// The stamp of one file; none where there is no such file.
pub fn stamp_of(path: &Path) -> Option<Stamp> {
    stamp(path).ok()
}
