//! Looking at files without reading them.

use super::disk::{self};
use super::options::ReadOptions;
use super::walk::Walk;
use super::{Files, SitePath, Stamp};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;
use xxhash_rust::xxh3::Xxh3;

/// Looks at the files that [`Files::read`] would read, without reading them: their paths and stamps in the order of paths. One
/// that cannot be read has no stamp.
pub fn stamps(root: &Path, options: &ReadOptions) -> Vec<(SitePath, Option<Stamp>)> {
    Walk::new(root, options).stamps()
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
    pub fn read_some(root: &Path, options: &ReadOptions, paths: impl IntoIterator<Item = SitePath>) -> Self {
        let paths: BTreeSet<SitePath> = paths.into_iter().collect();
        if paths.iter().all(|path| disk::is_plain(root, path)) {
            let read = |path| disk::read_plain(root, path);
            return Self::from_files(paths.into_par_iter().map(read).collect());
        }
        let mut walk = Walk::new(root, options);
        walk.found.retain(|found| paths.contains(&found.path));
        Self::from_files(walk.read())
    }
}

/// The stamp of one file, for tests; none where there is no such file.
#[cfg(test)]
pub fn stamp_of(path: &Path) -> Option<Stamp> {
    disk::stamp(path).ok()
}
