//! What is written and served: bytes, or a file that holds them.

use super::file::StoredFile;
use std::borrow::Cow;
use std::io;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// What is written and served. Copies share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Payload {
    /// Bytes at hand.
    Bytes(Arc<[u8]>),
    /// A file of the site, left on the disk.
    File(Arc<StoredFile>),
}

impl Payload {
    /// A hash of it.
    pub fn hash(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => xxh3_64(bytes),
            Self::File(file) => file.hash(),
        }
    }

    /// All of it, in memory.
    ///
    /// # Errors
    /// What the system says of a file that is left on the disk.
    pub fn load(&self) -> io::Result<Cow<'_, [u8]>> {
        match self {
            Self::Bytes(bytes) => Ok(Cow::Borrowed(bytes)),
            Self::File(file) => file.load().map(Cow::Owned),
        }
    }
}

impl From<String> for Payload {
    fn from(text: String) -> Self {
        Self::Bytes(text.into_bytes().into())
    }
}

impl From<Vec<u8>> for Payload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes.into())
    }
}
