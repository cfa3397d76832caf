//! One file of a site.

mod foreign;

pub use self::foreign::Foreign;

use super::derived::Note;
use super::{Payload, SitePath, Stamp, StoredFile};
use std::any::Any;
use std::borrow::Cow;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

/// A file and what it holds.
#[derive(Debug, Clone)]
pub struct SiteFile {
    /// Where it is.
    pub path: SitePath,
    /// What it holds, or why that could not be had.
    pub content: Result<FileContent, Problem>,
    /// The path of the file itself, where this is a symbolic link to it.
    pub target: Option<SitePath>,
    /// What the disk said of it before it was read; absent for what was not read from the disk.
    pub stamp: Option<Stamp>,
    /// The program brings it along, and nothing on the disk is it.
    pub is_built_in: bool,
    /// What has been worked out of it.
    pub(super) note: Note,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileContent {
    /// UTF-8 text, as it is.
    Text(Arc<str>),
    /// Anything else that is held in memory.
    Bytes(Arc<[u8]>),
    /// Anything else, left on the disk.
    Stored(Arc<StoredFile>),
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
    /// The file is no text in UTF-8, and its name says that it should be.
    Foreign(Foreign),
    /// A merge has left both versions of some lines in the file.
    Conflict {
        /// Offset of the first line that the merge has added.
        offset: usize,
        /// The text, to show the line.
        text: Arc<str>,
    },
    /// The file is a text, and a character stands in it that no text has.
    ControlCharacter {
        /// Offset of the first one.
        offset: usize,
        /// The text, to show the line.
        text: Arc<str>,
    },
    /// A folder or file of the site's root that is only nearly named like one that is read.
    Misspelt {
        /// The name that is read.
        meant: String,
    },
    /// A file or folder of the site's root that is not read, though its name suggests that it is.
    Stray {
        /// Where such a file is read.
        hint: String,
    },
    /// A file or folder that is not read, since its name begins with a dot, though it seems to be meant for the site.
    Hidden,
    /// Git LFS has left a pointer in the place of the file.
    Pointer,
    /// The file is larger than any file of a site should be.
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
        /// The limit in bytes.
        limit: u64,
    },
    /// A symbolic link that is not followed.
    Link(LinkProblem),
    /// Neither a file nor a folder: what it is.
    Special(&'static str),
    /// iCloud has moved the file to its servers, and left a placeholder.
    Away,
    /// A name that is not UTF-8.
    Name,
    /// Another file has the same name in other code points.
    Twin,
    /// The system refused; its words.
    Io(String),
}

/// Why a symbolic link is not followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkProblem {
    /// It leads back to a folder it lies in, or to itself.
    Loop,
    /// It leads to all of a language's folder, or to that of the records.
    Section {
        /// Where it leads, as written.
        target: String,
    },
    /// It leads to a folder, and lies in a folder that is itself behind a link.
    InLink,
    /// It leads to what does not exist.
    Dangling {
        /// Where it leads, as written.
        target: String,
    },
    /// It leads out of its folder of the site.
    Outside {
        /// Where it leads, as written.
        target: String,
        /// The folder, such as `content`; none where the link is in the site's own folder.
        folder: Option<String>,
    },
    /// It leads to what is no part of the site, or is never published.
    Forbidden {
        /// Where it leads, as written.
        target: String,
    },
}

impl From<LinkProblem> for Problem {
    fn from(link: LinkProblem) -> Self {
        Self::Link(link)
    }
}

impl SiteFile {
    /// Whether it is no part of the site, and kept only so that it is reported.
    pub(super) fn is_stray(&self) -> bool {
        matches!(self.content, Err(Problem::Stray { .. } | Problem::Hidden))
    }

    /// The text without a byte order mark; line ends are as written. Empty for what is no text and for a file that could not be
    /// read.
    pub fn text(&self) -> &str {
        let text = match &self.content {
            Ok(FileContent::Text(text)) => text,
            Ok(FileContent::Bytes(bytes)) => std::str::from_utf8(bytes).unwrap_or_default(),
            Err(Problem::NotUtf8 { lossy, .. }) => lossy,
            Err(Problem::Conflict { text, .. } | Problem::ControlCharacter { text, .. }) => text,
            Ok(FileContent::Stored(_)) | Err(_) => "",
        };
        text.strip_prefix('\u{feff}').unwrap_or(text)
    }

    /// A value that is derived from the file: made when it is first asked for, and kept as long as the file.
    pub fn note<T: Any + Send + Sync>(&self, make: impl FnOnce() -> T) -> Arc<T> {
        self.note.get_or_make(make)
    }

    /// A hash of what it holds.
    pub fn hash(&self) -> u64 {
        match &self.content {
            Ok(FileContent::Text(text)) => xxh3_64(text.as_bytes()),
            Ok(FileContent::Bytes(bytes)) => xxh3_64(bytes),
            Ok(FileContent::Stored(file)) => file.hash(),
            Err(_) => xxh3_64(&[]),
        }
    }

    /// The hash of what it holds; none for a file on the disk that has not been hashed yet.
    pub fn known_hash(&self) -> Option<u64> {
        match &self.content {
            Ok(FileContent::Stored(file)) => file.known_hash(),
            _ => Some(self.hash()),
        }
    }

    /// How many bytes it holds.
    pub fn size(&self) -> u64 {
        match &self.content {
            Ok(FileContent::Text(text)) => text.len() as u64,
            Ok(FileContent::Bytes(bytes)) => bytes.len() as u64,
            Ok(FileContent::Stored(file)) => file.bytes(),
            Err(_) => 0,
        }
    }

    /// The bytes, read anew where they are left on the disk; empty for a file that cannot be read.
    pub fn bytes(&self) -> Cow<'_, [u8]> {
        match &self.content {
            Ok(FileContent::Text(text)) => text.as_bytes().into(),
            Ok(FileContent::Bytes(bytes)) => Cow::Borrowed(bytes),
            Ok(FileContent::Stored(file)) => file.load().unwrap_or_default().into(),
            Err(_) => Cow::default(),
        }
    }

    /// What it holds, to be handed on.
    pub fn payload(&self) -> Payload {
        match &self.content {
            Ok(FileContent::Text(text)) => Payload::Bytes(Arc::from(Arc::clone(text))),
            Ok(FileContent::Bytes(bytes)) => Payload::Bytes(Arc::clone(bytes)),
            Ok(FileContent::Stored(file)) => Payload::File(Arc::clone(file)),
            Err(_) => Payload::Bytes(Arc::default()),
        }
    }
}
