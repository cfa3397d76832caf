//! The calls to the system that change the disk, and the few that read the output back.

use crate::input::Stamp;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::Path;
use xxhash_rust::xxh3::{Xxh3, xxh3_64};

/// Writes a file that must not exist yet.
pub(super) fn create(path: &Path, bytes: &[u8]) -> io::Result<Stamp> {
    create_from(path, &mut &*bytes)
}

/// Writes a file that must not exist yet from what is read. Between two files, the system itself copies, and shares the blocks where the
/// disk can.
pub(super) fn create_from(path: &Path, from: &mut impl Read) -> io::Result<Stamp> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    io::copy(from, &mut file)?;
    Ok(Stamp::of(&file.metadata()?))
}

/// The stamp of a file, not of what a link leads to; none where there is no such file.
pub(super) fn stamp(path: &Path) -> Option<Stamp> {
    let found = fs::symlink_metadata(path).ok()?;
    found.is_file().then(|| Stamp::of(&found))
}

/// Reads a plain file; none where there is none of that name, or something else.
pub(super) fn read_plain(path: &Path) -> io::Result<Option<Vec<u8>>> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => {}
        Ok(_) => return Ok(None),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    }
    let mut bytes = Vec::new();
    File::open(path)?.read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Whether a file holds just the bytes that are read, of which there are `length`. A file that cannot be read does not.
pub(super) fn holds(path: &Path, bytes: impl Read, length: u64) -> bool {
    compare(path, bytes, length).unwrap_or(false)
}

fn compare(path: &Path, mut bytes: impl Read, length: u64) -> io::Result<bool> {
    const PIECE: usize = 64 * 1024;
    let mut file = File::open(path)?;
    if file.metadata()?.len() != length {
        return Ok(false);
    }
    let mut piece = vec![0; PIECE.min(usize::try_from(length).unwrap_or(PIECE)).max(1)];
    let mut other = piece.clone();
    loop {
        let read = file.read(&mut piece)?;
        if read == 0 {
            return Ok(bytes.read(&mut other)? == 0);
        }
        bytes.read_exact(&mut other[..read])?;
        if piece[..read] != other[..read] {
            return Ok(false);
        }
    }
}

/// Whether a file has one of these hashes. So, it is assumed, has an empty file: nobody has written it, a power cut leaves such.
#[expect(clippy::disallowed_methods, reason = "what the last build wrote is compared")]
pub(super) fn is_as_written(path: &Path, hashes: &[u64]) -> bool {
    /// A longer file is not taken for a text whose line ends git may have changed.
    const TEXT: u64 = 16 * 1024 * 1024;
    let Some(stamp) = stamp(path) else { return false };
    if stamp.bytes == 0 || hash(path).is_ok_and(|hash| hashes.contains(&hash)) {
        return true;
    }
    let has_other_ends = || {
        let text = String::from_utf8(fs::read(path).ok()?).ok()?;
        let unix = text.contains("\r\n").then(|| text.replace("\r\n", "\n"))?;
        Some(hashes.contains(&xxh3_64(unix.as_bytes())))
    };
    stamp.bytes < TEXT && has_other_ends() == Some(true)
}

/// The hash of what a file holds.
pub(super) fn hash(path: &Path) -> io::Result<u64> {
    let mut file = File::open(path)?;
    let mut hash = Xxh3::new();
    let mut piece = vec![0; 64 * 1024];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(hash.digest()),
            read => hash.update(&piece[..read]),
        }
    }
}

/// Hard-links a file; where that is not possible, copies it together with its modification time.
pub(super) fn link(from: &Path, to: &Path) -> io::Result<()> {
    match fs::hard_link(from, to) {
        Err(error) if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::AlreadyExists) => {
            copy(from, to)
        }
        done => done,
    }
}

/// Copies a file together with its modification time.
pub(super) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::copy(from, to)?;
    let modified = fs::metadata(from)?.modified()?;
    OpenOptions::new().write(true).open(to)?.set_modified(modified)
}

/// Gives a folder the permissions of another.
pub(super) fn copy_mode(from: &Path, to: &Path) -> io::Result<()> {
    fs::set_permissions(to, fs::metadata(from)?.permissions())
}

/// Moves a file or a folder.
#[expect(clippy::disallowed_methods, reason = "the output is moved into its place")]
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// Creates one folder, unless it exists.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    match fs::create_dir(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            if path.symlink_metadata()?.is_dir() {
                Ok(())
            } else {
                Err(ErrorKind::NotADirectory.into())
            }
        }
        done => done,
    }
}

/// Creates a folder with all that are missing above it.
pub(super) fn create_folders(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    path.parent().map_or(Ok(()), create_folders)?;
    create_folder(path)
}

/// Removes a file, unless it is gone already.
#[expect(clippy::disallowed_methods, reason = "stale output is removed")]
pub(super) fn remove_file(path: &Path) -> io::Result<()> {
    pass_over_missing(fs::remove_file(path))
}

/// Removes a file, a symbolic link or a whole folder, without following links, unless it is gone already.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    remove_with(path, &remove_file)
}

/// Removes a folder that holds nothing but folders, unless it is gone already.
pub(super) fn remove_hollow(path: &Path) -> io::Result<()> {
    remove_with(path, &|_| Err(ErrorKind::DirectoryNotEmpty.into()))
}

/// Removes a folder: the folders in it in parallel, and all else with `remove_file`.
fn remove_with(path: &Path, remove_file: &(dyn Fn(&Path) -> io::Result<()> + Sync)) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => {}
        Ok(_) => return remove_file(path),
        Err(error) => return pass_over_missing(Err(error)),
    }
    let mut folders = Vec::new();
    for entry in read_folder(path)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            folders.push(entry.path());
        } else {
            remove_file(&entry.path())?;
        }
    }
    folders
        .into_par_iter()
        .try_for_each(|folder| remove_with(&folder, remove_file))?;
    pass_over_missing(fs::remove_dir(path))
}

/// Removes the empty folders above a path, up to a root.
pub(super) fn remove_empty(root: &Path, path: &Path) {
    let above = path.ancestors().skip(1);
    for folder in above.filter(|above| !above.as_os_str().is_empty()) {
        if fs::remove_dir(root.join(folder)).is_err() {
            return;
        }
    }
}

/// The entries of a folder.
#[expect(clippy::disallowed_methods, reason = "what the last build wrote is compared")]
pub(super) fn read_folder(path: &Path) -> io::Result<fs::ReadDir> {
    fs::read_dir(path)
}

fn pass_over_missing(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
