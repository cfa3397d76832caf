//! The folder in which a new tree is made.

use super::remove_old::retire;
use crate::diag::Diagnostic;
use crate::output::disk;
use crate::output::names::{INSIDE, MARKER};
use crate::output::problem;
use crate::output::target::Target;
use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// File in the staging folder that is locked as long as a build uses it.
const LOCK: &str = ".kzsite-lock";

/// A staging folder that this process holds; removed when dropped.
#[derive(Debug)]
pub(in crate::output) struct Staging {
    folder: PathBuf,
    target: PathBuf,
    /// It lies inside the target, which cannot change places with anything.
    pub(in crate::output) inside: bool,
    lock: File,
    /// Folders above the target that were made for it, outermost first; removed again if the target is not made.
    parents: Vec<PathBuf>,
}

impl Staging {
    /// Takes the staging folder of a target, clears away what a dead process left in it, and gives a target back that
    /// such a process had moved aside.
    pub(in crate::output) fn take(target: &Target, patience: Duration) -> Result<Self, Diagnostic> {
        let parents =
            make_parents(&target.path).map_err(|(path, error)| problem::of("create", &path, &error))?;
        let beside = beside(&target.path);
        let taken = if target.exists && is_mount_point(&target.path) {
            None
        } else {
            match hold(&beside, patience) {
                Ok(lock) => Some(lock),
                Err(error) if target.exists && may_lie_inside(&error) => None,
                Err(error) => {
                    remove_parents(&parents);
                    return Err(explain(error, &beside, &target.path));
                }
            }
        };
        let (folder, inside, lock) = if let Some(lock) = taken {
            (beside, false, lock)
        } else {
            let folder = target.path.join(INSIDE);
            let lock = hold(&folder, patience).map_err(|error| explain(error, &folder, &target.path))?;
            (folder, true, lock)
        };
        let staging = Self {
            folder,
            target: target.path.clone(),
            inside,
            lock,
            parents,
        };
        staging
            .clear()
            .and_then(|()| disk::create_folder(&staging.tree()))
            .map_err(|error| problem::of("clear", &staging.folder, &error))?;
        Ok(staging)
    }

    /// Where the new tree is made.
    pub(in crate::output) fn tree(&self) -> PathBuf {
        self.folder.join("tree")
    }

    /// Where the old tree is moved when it cannot be exchanged in one step.
    pub(in crate::output) fn old(&self) -> PathBuf {
        self.folder.join("old")
    }

    /// A name for a copy on its way into a target that lies on another file system.
    pub(in crate::output) fn copy(&self, target: &Path) -> PathBuf {
        let folder = if self.inside { &self.folder } else { target };
        folder.join(INSIDE)
    }

    /// Notes that the target exists now, so that the folders above it stay.
    pub(in crate::output) fn settle(&mut self) {
        self.parents.clear();
    }

    /// Moves back a target that was moved aside and never replaced, and removes everything else but the lock. Files in an old tree that are
    /// not ours are moved back, too.
    fn clear(&self) -> io::Result<()> {
        let old = self.old();
        if self.target.symlink_metadata().is_err() && old.join(MARKER).exists() {
            disk::rename(&old, &self.target)?;
        }
        retire(&self.tree(), &self.target)?;
        retire(&old, &self.target)?;
        disk::remove(&self.folder.join(INSIDE))
    }
}

impl Drop for Staging {
    /// The lock is removed last, so that no other build takes a folder that is being removed. What cannot be removed now is removed by the
    /// next build.
    fn drop(&mut self) {
        if self.clear().is_ok() {
            let _ = disk::remove(&self.folder.join(LOCK));
            let _ = std::fs::remove_dir(&self.folder);
        }
        remove_parents(&self.parents);
        let _ = self.lock.unlock();
    }
}

/// `.public.kzsite` for `public`.
fn beside(target: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(target.file_name().unwrap_or_default());
    name.push(".kzsite");
    target.with_file_name(name)
}

enum Refused {
    Io(io::Error),
    /// Another process holds it.
    Busy,
    /// Something else has its name.
    Foreign,
}

fn may_lie_inside(refused: &Refused) -> bool {
    let Refused::Io(error) = refused else {
        return false;
    };
    matches!(
        error.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
    )
}

fn explain(refused: Refused, folder: &Path, target: &Path) -> Diagnostic {
    match refused {
        Refused::Io(error) => problem::of("create", folder, &error),
        Refused::Busy => Diagnostic::error(
            "busy-output-folder",
            format!("another build is writing to `{}`", target.display()),
        )
        .hint("wait until it ends, or write to another folder"),
        Refused::Foreign => Diagnostic::error(
            "bad-output-folder",
            format!("`{}` is in the way and not a staging folder", folder.display()),
        )
        .hint("move it away"),
    }
}

/// Makes a staging folder or takes over one that nobody holds.
fn hold(folder: &Path, patience: Duration) -> Result<File, Refused> {
    let deadline = Instant::now() + patience;
    loop {
        if let Some(lock) = try_hold(folder, deadline)? {
            return Ok(lock);
        }
    }
}

/// Returns `None` if the folder was removed by its holder in the meantime.
fn try_hold(folder: &Path, deadline: Instant) -> Result<Option<File>, Refused> {
    match std::fs::create_dir(folder) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            if !is_staging(folder).map_err(Refused::Io)? {
                return Err(Refused::Foreign);
            }
        }
        Err(error) => return Err(Refused::Io(error)),
    }
    let path = folder.join(LOCK);
    let opened = File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(&path);
    let lock = match opened {
        Ok(lock) => lock,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Refused::Io(error)),
    };
    loop {
        match lock.try_lock() {
            Err(TryLockError::WouldBlock) if Instant::now() >= deadline => return Err(Refused::Busy),
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(20)),
            // On a file system without locks, builds do not wait for one another.
            Ok(()) | Err(TryLockError::Error(_)) => break,
        }
    }
    Ok(is_still(&lock, &path).then_some(lock))
}

/// Whether a path is a folder, not a link to one, that holds the lock or nothing (its maker died or has yet to make the lock).
fn is_staging(folder: &Path) -> io::Result<bool> {
    match folder.symlink_metadata() {
        Ok(found) if !found.is_dir() => return Ok(false),
        Ok(_) => {}
        // Its holder has just removed it.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    }
    let entries = match disk::read_folder(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(true),
        entries => entries?,
    };
    // The folder is read only once, since other builds may change it between two looks.
    let mut is_empty = true;
    for entry in entries {
        let entry = entry?;
        if entry.file_name() == LOCK {
            return Ok(entry.file_type().is_ok_and(|kind| kind.is_file()));
        }
        is_empty = false;
    }
    Ok(is_empty)
}

/// Whether the lock that was taken is still the file at its path: its last holder may have removed it.
#[cfg(unix)]
fn is_still(lock: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |found: std::fs::Metadata| (found.dev(), found.ino());
    match (lock.metadata(), path.symlink_metadata()) {
        (Ok(held), Ok(there)) => id(held) == id(there),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_still(_lock: &File, path: &Path) -> bool {
    path.exists()
}

/// Makes the folders above a path and returns those that were missing, outermost first.
fn make_parents(path: &Path) -> Result<Vec<PathBuf>, (PathBuf, io::Error)> {
    let missing = path.ancestors().skip(1).take_while(|folder| !folder.exists());
    let mut missing: Vec<PathBuf> = missing.map(Path::to_path_buf).collect();
    missing.reverse();
    for (made, folder) in missing.iter().enumerate() {
        if let Err(error) = disk::create_folder(folder) {
            remove_parents(&missing[..made]);
            return Err((folder.clone(), error));
        }
    }
    Ok(missing)
}

/// Removes folders that were not needed; one that holds something by now stays.
fn remove_parents(parents: &[PathBuf]) {
    for folder in parents.iter().rev() {
        let _ = std::fs::remove_dir(folder);
    }
}

/// Whether a folder is the root of a mounted file system, which cannot be moved.
#[cfg(unix)]
fn is_mount_point(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let device = |path: &Path| path.symlink_metadata().map(|found| found.dev()).ok();
    path.parent().is_some_and(|parent| device(parent) != device(path)) || is_bind_mount(path)
}

#[cfg(not(unix))]
fn is_mount_point(_path: &Path) -> bool {
    false
}

/// A folder that is mounted over another of the same file system, which only Linux tells.
#[cfg(target_os = "linux")]
fn is_bind_mount(path: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    statx(CWD, path, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::empty())
        .is_ok_and(|found| found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

#[cfg(all(unix, not(target_os = "linux")))]
fn is_bind_mount(_path: &Path) -> bool {
    false
}
