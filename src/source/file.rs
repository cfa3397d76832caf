//! One file of a site.

use super::{SitePath, Stamp};
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// A file and what it holds.
#[derive(Debug, Clone)]
pub struct Source {
    /// Where it is.
    pub path: SitePath,
    /// What it holds, or why that could not be had.
    pub content: Result<Content, Problem>,
    /// What the disk said of it before it was read; absent for what was not read from the disk.
    pub stamp: Option<Stamp>,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// UTF-8 text without a byte order mark; line ends are as written.
    Text(Arc<str>),
    /// Anything else.
    Bytes(Arc<[u8]>),
}

/// Why a file could not be read; everything else is still read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The file is not valid UTF-8, and its name says that it should be; the offset of the first bad byte.
    NotUtf8 {
        /// Offset of the first bad byte.
        offset: usize,
        /// The text with replacement characters, to show the line.
        lossy: Arc<str>,
    },
    /// The file is larger than any file of a site should be.
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// A symbolic link that leads back to a folder it lies in.
    LinkLoop,
    /// A symbolic link that leads out of the site.
    LinkOutside,
    /// A name that is not UTF-8.
    Name,
    /// The system refused; its words.
    Io(String),
}

impl Source {
    /// The text; empty for other content and for a file that could not be read.
    pub fn text(&self) -> &str {
        match &self.content {
            Ok(Content::Text(text)) => text,
            Err(Problem::NotUtf8 { lossy, .. }) => lossy,
            Ok(Content::Bytes(_)) | Err(_) => "",
        }
    }

    /// A hash of what it holds.
    pub fn hash(&self) -> u64 {
        xxh3_64(self.bytes())
    }

    /// The bytes; empty for a file that could not be read.
    pub fn bytes(&self) -> &[u8] {
        match &self.content {
            Ok(Content::Text(text)) => text.as_bytes(),
            Ok(Content::Bytes(bytes)) => bytes,
            Err(_) => &[],
        }
    }
}
