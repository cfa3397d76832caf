//! Removing an output.

use super::disk;
use super::listing::Listing;
use super::marker::{MARKER, Marker};
use super::path::OutputPath;
use super::problem;
use super::staging::Staging;
use super::target::{self, OutputOptions};
use crate::diag::Diagnostic;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What became of an output that was removed.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// Files that are gone.
    pub removed: usize,
    /// What kzsite did not make and is still there, by paths from the output.
    pub left: Vec<PathBuf>,
}

/// Removes what the last build has made, and the target itself where nothing else is in it and it is no link.
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
    let own = match marker {
        Marker::Missing => Vec::new(),
        Marker::List(_) => own,
        Marker::Bare if options.force => guess(folder, &foreign.files),
        Marker::Bare => return Err(unlisted(target)),
    };
    // The marker goes last, so that a target that is left half clean is still known as ours.
    for path in &own {
        disk::remove_file(&folder.join(path)).map_err(refused)?;
        foreign.files.remove::<Path>(path.as_ref());
    }
    for path in &own {
        disk::remove_empty(folder, path.as_ref());
    }
    if marker != Marker::Missing {
        disk::remove_file(&folder.join(MARKER)).map_err(refused)?;
    }
    let is_link = target.symlink_metadata().is_ok_and(|found| found.is_symlink());
    drop(staging);
    if marker != Marker::Missing && !is_link {
        // It stays where it holds something else, and where it is a mount point.
        let _ = std::fs::remove_dir(folder);
    }
    Ok(Cleaned {
        removed: own.len(),
        left: foreign.files.into_iter().collect(),
    })
}

/// What version 0.1.0 may have made: plain files whose path does not begin with a dot.
fn guess(folder: &Path, files: &BTreeSet<PathBuf>) -> Vec<OutputPath> {
    let paths = files
        .iter()
        .filter_map(|path| OutputPath::new(path.to_str()?).ok());
    paths
        .filter(|path| !path.as_str().starts_with('.') || path.as_str() == ".nojekyll")
        .filter(|path| disk::stamp(&folder.join(path)).is_some())
        .collect()
}

fn unlisted(target: &Path) -> Diagnostic {
    let message = format!(
        "cannot clean `{}`: it has no list of the files that kzsite made",
        target.display()
    );
    Diagnostic::error("unlisted-output", message)
        .hint("an older version made it: build once, and the list is there")
        .hint("`--force` removes every file in it whose path does not begin with a dot")
}
