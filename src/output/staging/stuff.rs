//! The content of an output: bytes, or a file of the site that is copied in pieces.

use super::tree::Tree;
use crate::diag::Diagnostic;
use crate::input::{Stamp, StoredFile};
use crate::output::disk;
use crate::output::path::OutputPath;
use crate::output::problem;
use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::Path;
use xxhash_rust::xxh3::xxh3_64;

/// The content of one file of the output.
pub(in crate::output) enum Stuff<'a> {
    Bytes(&'a [u8]),
    File(&'a StoredFile),
}

impl Stuff<'_> {
    /// A hash of it.
    pub(in crate::output) fn hash(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => xxh3_64(bytes),
            Self::File(stored) => stored.hash(),
        }
    }

    /// Whether a file holds just this content. A file that cannot be read does not.
    pub(in crate::output) fn is_in(&self, path: &Path) -> Result<bool, Diagnostic> {
        match self {
            Self::Bytes(bytes) => Ok(disk::holds(path, *bytes, bytes.len() as u64)),
            Self::File(stored) => {
                let mut file = open(stored)?;
                let is_same = disk::holds(path, &mut file, stored.bytes());
                check(stored, &file)?;
                Ok(is_same)
            }
        }
    }

    /// Makes the file in the new tree; `there` is where it will be in the target.
    pub(in crate::output) fn create(
        &self,
        tree: &Tree,
        path: &OutputPath,
        there: &Path,
    ) -> Result<Stamp, Diagnostic> {
        let refused = |error: io::Error| problem::of("write", there, &error);
        match self {
            Self::Bytes(bytes) => tree.create(path, &mut &**bytes).map_err(refused),
            Self::File(stored) => {
                let mut file = open(stored)?;
                let stamp = tree.create(path, &mut file).map_err(refused)?;
                check(stored, &file)?;
                Ok(stamp)
            }
        }
    }
}

fn open(stored: &StoredFile) -> Result<File, Diagnostic> {
    stored.open().map_err(|error| {
        let reason = match error.kind() {
            ErrorKind::NotFound => "it has gone while the site was built".to_owned(),
            _ => error.to_string(),
        };
        changed(stored, &reason)
    })
}

/// Checks that a file has not changed since it was read: the rest of the site was made from what it held then.
fn check(stored: &StoredFile, opened: &File) -> Result<(), Diagnostic> {
    if stored.is_unchanged(opened) {
        return Ok(());
    }
    Err(changed(stored, "it has changed while the site was built"))
}

fn changed(stored: &StoredFile, reason: &str) -> Diagnostic {
    Diagnostic::error(
        "unreadable",
        format!("cannot copy `{}`: {reason}", stored.path().display()),
    )
    .hint("build again; the output is as it was before")
}
