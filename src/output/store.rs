//! A folder for what a program remembers between runs, which may be lost at any time.

use super::disk;
use super::problem;
use crate::diag::Diagnostic;
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Name of the folder in a site's folder.
pub const STORE: &str = ".kzsite-cache";

/// Files that are kept at most: one for each output folder that a site is built to.
const LIMIT: usize = 8;

/// The ending of files that are being written.
const UNFINISHED: &str = "new";

/// A folder for what a program remembers between runs. Several processes may use it at once: a file is always whole, and the
/// last one to write it wins.
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
    /// What the system says.
    pub fn read(&self, name: &str) -> io::Result<Option<Vec<u8>>> {
        let mut bytes = Vec::new();
        match File::open(self.folder.join(name)).and_then(|mut file| file.read_to_end(&mut bytes)) {
            Ok(_) => Ok(Some(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Writes a file in one step that no reader sees half done, and forgets the oldest files where there are many.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        disk::create_folder(&self.folder)?;
        match disk::create(&self.folder.join(".gitignore"), b"*\n") {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            _ => {}
        }
        let unfinished = self
            .folder
            .join(format!("{name}.{}.{UNFINISHED}", std::process::id()));
        disk::remove_file(&unfinished)?;
        let written = disk::create(&unfinished, bytes)
            .and_then(|_| disk::rename(&unfinished, &self.folder.join(name)))
            .inspect_err(|_| {
                let _ = disk::remove_file(&unfinished);
            });
        self.forget(name);
        written
    }

    /// Removes the store with all that is in it.
    ///
    /// # Errors
    ///
    /// What the system says.
    pub fn clear(&self) -> Result<(), Diagnostic> {
        disk::remove(&self.folder).map_err(|error| problem::of("remove", &self.folder, &error))
    }

    /// Removes the oldest files beyond the limit. That it fails does no harm.
    fn forget(&self, latest: &str) {
        let Ok(entries) = disk::read_folder(&self.folder) else {
            return;
        };
        let age = |entry: &std::fs::DirEntry| entry.metadata().and_then(|found| found.modified()).ok();
        let mut files: Vec<(SystemTime, PathBuf)> = entries
            .flatten()
            .filter(|entry| entry.file_name() != ".gitignore" && entry.file_name() != latest)
            .filter_map(|entry| Some((age(&entry)?, entry.path())))
            .collect();
        files.sort();
        let surplus = (files.len() + 1).saturating_sub(LIMIT);
        for (_, path) in files.into_iter().take(surplus) {
            let _ = disk::remove_file(&path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, Store};
    use crate::output::disk;

    #[test]
    fn files_are_read_back_and_the_oldest_are_forgotten() {
        let root = tempfile::tempdir().unwrap();
        let store = Store::of(root.path());
        assert!(store.read("a").unwrap().is_none());
        for number in 0..LIMIT + 3 {
            store.write(&format!("{number}"), b"text").unwrap();
        }
        store.write("a", b"one").unwrap();
        store.write("a", b"two").unwrap();
        assert_eq!(store.read("a").unwrap().as_deref(), Some(&b"two"[..]));
        assert!(store.read("0").unwrap().is_none());
        let left = disk::read_folder(&root.path().join(super::STORE))
            .unwrap()
            .count();
        assert_eq!(left, LIMIT + 1, "the files and `.gitignore`");
        store.clear().unwrap();
        store.clear().unwrap();
        assert!(store.read("a").unwrap().is_none());
    }
}
