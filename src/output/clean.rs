//! Removing an output.

use super::disk;
use super::listing::Listing;
use super::marker::{self, Marker};
use super::names::MARKER;
use super::problem;
use super::staging::Staging;
use super::target::{self, OutputOptions};
use crate::diag::Diagnostic;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::path::{Path, PathBuf};

/// What the removal of an output has done.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// Files that are gone.
    pub removed: usize,
    /// What is still there, by paths from the output: kzsite did not make it, or somebody has changed it since.
    pub left: Vec<PathBuf>,
}

/// Removes the files of the last build, and the target itself where nothing else is in it and it is no link.
///
/// # Errors
///
/// No build has made the target, or it can never be one (see [`OutputOptions`]), a build holds it, or the system refuses.
pub fn clean(target: &Path, options: &OutputOptions<'_>) -> Result<Cleaned, Diagnostic> {
    let mut checked = target::check_clean(target, options)?;
    if !checked.exists {
        return Ok(Cleaned::default());
    }
    let staging = Staging::take(&checked, options.patience)?;
    checked = target::check_clean(target, options)?;
    if !checked.exists {
        return Ok(Cleaned::default());
    }
    let folder = &checked.path;
    let refused = |error| problem::of("clean", target, &error);
    let Listing {
        marker,
        own,
        mut foreign,
    } = Listing::read(folder).map_err(refused)?;
    let has_list = marker != Marker::Missing;
    if let Marker::Unknown(why) = &marker {
        return Err(marker::unlisted("clean", target, why));
    }
    let (own, changed): (Vec<_>, Vec<_>) = own
        .into_par_iter()
        .partition(|path| disk::is_as_written(&folder.join(path), marker.hashes(path)));
    foreign
        .files
        .extend(changed.iter().map(|path| PathBuf::from(path.as_str())));
    // The marker is removed last, so that a target that is left half clean still has its list.
    for path in &own {
        disk::remove_file(&folder.join(path)).map_err(refused)?;
    }
    for path in &own {
        disk::remove_empty(folder, path.as_ref());
    }
    if has_list {
        disk::remove_file(&folder.join(MARKER)).map_err(refused)?;
    }
    let is_link = target.symlink_metadata().is_ok_and(|found| found.is_symlink());
    drop(staging);
    if has_list && !is_link {
        // This fails where the folder holds something else or is a mount point: then it stays.
        let _ = std::fs::remove_dir(folder);
    }
    Ok(Cleaned {
        removed: own.len(),
        left: foreign.files.into_iter().collect(),
    })
}
