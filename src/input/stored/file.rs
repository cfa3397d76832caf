//! Files that stay on the disk: what is in them is handed on as it is, and a site may have a gigabyte of them.

use super::open::{MAX_BYTES, open, special};
use crate::input::stamp::{Stamp, nanoseconds};
use std::fs::File;
use std::hash::Hash;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::SystemTime;
use xxhash_rust::xxh3::Xxh3;

/// A file that was found; what it holds is not read before somebody asks.
#[derive(Debug)]
pub struct StoredFile {
    path: PathBuf,
    stamp: Stamp,
    /// It was old enough when it was found that any later change shows in its stamp.
    is_settled: bool,
    hash: OnceLock<u64>,
}

impl PartialEq for StoredFile {
    /// Whether both hold the same at the same path, as far as that can be told.
    fn eq(&self, other: &Self) -> bool {
        let is_hashed = self.hash.get().or(other.hash.get()).is_some();
        self.path == other.path
            && self.stamp.bytes == other.stamp.bytes
            && if is_hashed {
                self.hash() == other.hash()
            } else {
                self.stamp == other.stamp && self.is_settled && other.is_settled
            }
    }
}

impl Eq for StoredFile {}

impl StoredFile {
    pub(in crate::input) fn new(path: &Path, stamp: Stamp) -> Self {
        Self {
            path: path.to_owned(),
            stamp,
            is_settled: stamp.is_settled(nanoseconds(SystemTime::now())),
            hash: OnceLock::new(),
        }
    }

    /// How many bytes it had.
    pub fn bytes(&self) -> u64 {
        self.stamp.bytes
    }

    /// The hash of what it holds, where somebody has asked for it.
    pub fn known_hash(&self) -> Option<u64> {
        self.hash.get().copied()
    }

    /// A hash of what it holds. If it has changed since it was found or cannot be read, a hash of its stamp: then it cannot be handed on
    /// either.
    pub fn hash(&self) -> u64 {
        *self.hash.get_or_init(|| {
            self.read_hash().unwrap_or_else(|_| {
                let mut hash = Xxh3::new();
                self.stamp.hash(&mut hash);
                hash.digest()
            })
        })
    }

    fn read_hash(&self) -> io::Result<u64> {
        let mut file = self.open()?;
        let mut hash = Xxh3::new();
        let mut piece = vec![0; 256 * 1024];
        loop {
            match file.read(&mut piece)? {
                0 if self.is_unchanged(&file) => return Ok(hash.digest()),
                0 => return Err(io::Error::other("it has changed")),
                read => hash.update(&piece[..read]),
            }
        }
    }

    /// Where it is, for messages.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Opens it. It may hold something else by now.
    ///
    /// # Errors
    /// What the system says, or that it is no file any more.
    pub fn open(&self) -> io::Result<File> {
        let file = open(&self.path)?;
        let kind = file.metadata()?.file_type();
        if kind.is_file() {
            Ok(file)
        } else {
            Err(io::Error::other(format!("this is {}", special(kind))))
        }
    }

    /// Whether an opened file has the length and the times that it had when it was found.
    pub fn is_unchanged(&self, opened: &File) -> bool {
        opened
            .metadata()
            .is_ok_and(|metadata| Stamp::of_source(&metadata) == self.stamp)
    }

    /// All of it, as it is now.
    ///
    /// # Errors
    /// What the system says.
    pub fn load(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(usize::try_from(self.bytes().min(MAX_BYTES)).unwrap_or_default());
        self.open()?.take(MAX_BYTES).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}
