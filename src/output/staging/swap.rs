//! Putting a finished tree into the place of the old one.

use crate::output::disk;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The paths of a change.
pub(in crate::output) struct Swap {
    /// The finished tree.
    pub(in crate::output) tree: PathBuf,
    /// Where the old tree goes if the two cannot be exchanged in one step.
    pub(in crate::output) old: PathBuf,
    pub(in crate::output) target: PathBuf,
}

impl Swap {
    /// Puts the tree into the place of the target. An old target with a marker ends up in the place of the new tree or in [`Swap::old`];
    /// one without must be missing or empty. On an error the target is what it was.
    pub(in crate::output) fn run(&self, has_marker: bool) -> io::Result<()> {
        if !has_marker {
            return disk::rename(&self.tree, &self.target);
        }
        match exchange(&self.tree, &self.target) {
            Err(error) if is_unknown(&error) => self.in_two_steps(),
            done => done,
        }
    }

    fn in_two_steps(&self) -> io::Result<()> {
        disk::rename(&self.target, &self.old)?;
        disk::rename(&self.tree, &self.target).inspect_err(|_| {
            // If this fails, too, the next build moves the old tree back.
            let _ = disk::rename(&self.old, &self.target);
        })
    }
}

/// Whether an error means that the system or the file system cannot exchange folders.
fn is_unknown(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::Unsupported | ErrorKind::InvalidInput)
}

/// Exchanges two folders in one atomic step.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_a: &Path, _b: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::Swap;
    use crate::output::disk;
    use std::path::Path;

    fn setup(root: &Path) -> Swap {
        let swap = Swap {
            tree: root.join("tree"),
            old: root.join("old"),
            target: root.join("target"),
        };
        for (folder, text) in [(&swap.tree, "new"), (&swap.target, "old")] {
            disk::create_folder(folder).unwrap();
            disk::create(&folder.join("a"), text.as_bytes()).unwrap();
        }
        swap
    }

    #[test]
    fn trees_change_places_in_one_step_or_two() {
        type Change = fn(&Swap) -> std::io::Result<()>;
        let changes: [Change; 2] = [|swap| swap.run(true), Swap::in_two_steps];
        for change in changes {
            let root = tempfile::tempdir().unwrap();
            let swap = setup(root.path());
            change(&swap).unwrap();
            assert!(disk::holds(&swap.target.join("a"), &b"new"[..], 3));
        }
    }

    #[test]
    fn a_change_that_fails_is_undone() {
        let root = tempfile::tempdir().unwrap();
        let swap = setup(root.path());
        disk::remove(&swap.tree).unwrap();
        swap.in_two_steps().unwrap_err();
        assert!(disk::holds(&swap.target.join("a"), &b"old"[..], 3));
    }
}
