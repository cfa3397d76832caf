//! Removing an output.

use super::disk;
use super::listing::Listing;
use super::problem;
use super::staging::Staging;
use super::target::{self, MARKER, OutputOptions};
use crate::diag::Diagnostic;
use std::path::Path;

/// Removes a target under the same rules under which a build replaces one, and returns how many files it held. A target
/// that is a link or a mount point is emptied instead.
///
/// # Errors
///
/// The target may not be removed (see [`OutputOptions`]), a build holds it, or the system refuses.
pub fn clean(target: &Path, options: &OutputOptions<'_>) -> Result<usize, Diagnostic> {
    let mut checked = target::check(target, options, "remove")?;
    if !checked.exists {
        return Ok(0);
    }
    let staging = Staging::take(&checked, options.patience)?;
    checked = target::check(target, options, "remove")?;
    if !checked.exists {
        return Ok(0);
    }
    let refused = |error| problem::of("remove", target, &error);
    let listing = Listing::read(&checked.path).map_err(refused)?;
    let is_link = target.symlink_metadata().is_ok_and(|found| found.is_symlink());
    if is_link || staging.inside || disk::rename(&checked.path, &staging.gone()).is_err() {
        // The marker goes last, so that a target that is left half removed is still known as ours.
        for entry in disk::read_folder(&checked.path).map_err(refused)? {
            let entry = entry.map_err(refused)?;
            if entry.file_name() != MARKER && !staging.is(&entry.path()) {
                disk::remove(&entry.path()).map_err(refused)?;
            }
        }
        disk::remove_file(&checked.path.join(MARKER)).map_err(refused)?;
    }
    Ok(listing.files.len())
}
