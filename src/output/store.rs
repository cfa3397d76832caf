//! A folder for what a program remembers between runs, which may be lost at any time.

use super::disk;
use super::problem;
use crate::diag::Diagnostic;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Name of the folder in a site's folder.
pub const STORE: &str = ".kzsite-cache";

/// How many files are kept at most. There is one for each output folder that a site is built to.
const LIMIT: usize = 8;

/// The ending of files that are being written.
const UNFINISHED: &str = ".new";

/// The file that keeps the folder out of repositories, and its content.
const IGNORE: (&str, &str) = (".gitignore", "*\n");

/// A folder for what a program remembers between runs. Several processes may use it at once: a file is always whole, and the
/// last one to write it wins. A link in its place is not followed, and only files with names that a store gives are removed.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// The store of the site in a folder, which need not exist yet.
    pub fn of(root: &Path) -> Self {
        Self {
            folder: root.join(STORE),
        }
    }

    /// Reads a file; none where there is no such file.
    ///
    /// # Errors
    ///
    /// What the system says, or that the store is no folder.
    pub fn read(&self, name: &str) -> io::Result<Option<Vec<u8>>> {
        if !self.exists()? {
            return Ok(None);
        }
        disk::read_plain(&self.folder.join(name))
    }

    /// Writes a file, whose name ends in `.json`, in one atomic step, and removes the oldest files beyond the limit.
    ///
    /// # Errors
    ///
    /// What the system says, or that the store is no folder.
    pub fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        if !self.exists()? {
            disk::create_folder(&self.folder)?;
        }
        match disk::create(&self.folder.join(IGNORE.0), IGNORE.1.as_bytes()) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        let unfinished = self
            .folder
            .join(format!("{name}.{}{UNFINISHED}", std::process::id()));
        disk::remove_file(&unfinished)?;
        let written = disk::create(&unfinished, bytes)
            .and_then(|_| disk::rename(&unfinished, &self.folder.join(name)))
            .inspect_err(|_| {
                let _ = disk::remove_file(&unfinished);
            });
        self.forget(name);
        written
    }

    /// Removes what the store holds, and its folder where nothing else is in it.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn clear(&self) -> Result<(), Diagnostic> {
        // Something else in the place of the store is not the program's to remove.
        if !self.exists().unwrap_or(false) {
            return Ok(());
        }
        let clear = || {
            for entry in disk::read_folder(&self.folder)? {
                let path = entry?.path();
                if is_own(&path) {
                    disk::remove_file(&path)?;
                }
            }
            let ignore = self.folder.join(IGNORE.0);
            if disk::read_plain(&ignore)?.as_deref() == Some(IGNORE.1.as_bytes()) {
                disk::remove_file(&ignore)?;
            }
            // This fails where the folder holds something else: then it stays.
            let _ = std::fs::remove_dir(&self.folder);
            Ok(())
        };
        clear().map_err(|error| problem::of("remove", &self.folder, &error))
    }

    /// Whether there is a store. A link is none: what it leads to is not the program's.
    fn exists(&self) -> io::Result<bool> {
        match self.folder.symlink_metadata() {
            Ok(found) if found.is_dir() => Ok(true),
            Ok(found) => {
                let what = if found.is_symlink() { "a link" } else { "no folder" };
                Err(io::Error::other(format!("`{STORE}` is {what}")))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Removes the oldest files beyond the limit. A failure does no harm.
    fn forget(&self, latest: &str) {
        let Ok(entries) = disk::read_folder(&self.folder) else {
            return;
        };
        let age = |entry: &std::fs::DirEntry| entry.metadata().and_then(|found| found.modified()).ok();
        let mut files: Vec<(SystemTime, PathBuf)> = entries
            .flatten()
            .filter(|entry| entry.file_name() != latest && is_own(&entry.path()))
            .filter_map(|entry| Some((age(&entry)?, entry.path())))
            .collect();
        files.sort();
        let surplus = (files.len() + 1).saturating_sub(LIMIT);
        for (_, path) in files.into_iter().take(surplus) {
            let _ = disk::remove_file(&path);
        }
    }
}

/// Whether a store writes files of this name, and this is one: `build-0123456789abcdef.json`, perhaps unfinished.
fn is_own(path: &Path) -> bool {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    let name = name
        .strip_suffix(UNFINISHED)
        .and_then(|rest| rest.rsplit_once('.'))
        .map_or(name, |(name, _)| name);
    let hash = name.strip_suffix(".json").and_then(|rest| rest.rsplit_once('-'));
    let is_hash = |hash: &str| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    hash.is_some_and(|(_, hash)| is_hash(hash)) && disk::stamp(path).is_some()
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, STORE, Store};
    use crate::output::disk;
    use std::path::Path;

    fn count(root: &Path) -> usize {
        disk::read_folder(&root.join(STORE)).unwrap().count()
    }

    #[test]
    fn files_are_read_back_and_the_oldest_are_forgotten() {
        let root = tempfile::tempdir().unwrap();
        let store = Store::of(root.path());
        let name = |number: usize| format!("build-{number:016x}.json");
        assert!(store.read(&name(0)).unwrap().is_none());
        for number in 1..LIMIT + 3 {
            store.write(&name(number), b"text").unwrap();
        }
        store.write(&name(0), b"one").unwrap();
        store.write(&name(0), b"two").unwrap();
        assert_eq!(store.read(&name(0)).unwrap().as_deref(), Some(&b"two"[..]));
        assert!(store.read(&name(1)).unwrap().is_none());
        assert_eq!(count(root.path()), LIMIT + 1, "the files and `.gitignore`");
        let unfinished = root.path().join(STORE).join(format!("{}.77.new", name(1)));
        disk::create(&unfinished, b"").unwrap();
        store.clear().unwrap();
        store.clear().unwrap();
        assert!(!root.path().join(STORE).exists());
    }

    #[test]
    fn what_others_put_there_stays() {
        let root = tempfile::tempdir().unwrap();
        let store = Store::of(root.path());
        store.write("build-0000000000000000.json", b"").unwrap();
        let mine = ["notes.json", "build-1.json", "thesis-0123456789abcdef.txt"];
        for name in mine {
            disk::create(&root.path().join(STORE).join(name), b"mine").unwrap();
        }
        for number in 1..2 * LIMIT {
            store.write(&format!("build-{number:016x}.json"), b"").unwrap();
        }
        store.clear().unwrap();
        assert_eq!(count(root.path()), mine.len());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let (root, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (store, theirs) = (Store::of(root.path()), Store::of(other.path()));
        let name = "build-0000000000000000.json";
        theirs.write(name, b"theirs").unwrap();
        std::os::unix::fs::symlink(other.path().join(STORE), root.path().join(STORE)).unwrap();
        let refused = "`.kzsite-cache` is a link";
        assert_eq!(store.read(name).unwrap_err().to_string(), refused);
        assert_eq!(store.write(name, b"mine").unwrap_err().to_string(), refused);
        store.clear().unwrap();
        assert_eq!(theirs.read(name).unwrap().as_deref(), Some(&b"theirs"[..]));
    }
}
