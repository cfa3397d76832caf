//! The body of an answer, or a part of it. Files of the site that are left on the disk are sent in pieces.

use super::range::Part;
use crate::input::Payload;
use axum::body::Body;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use tokio::io::AsyncReadExt;
use tokio_util::io::ReaderStream;

/// How much of a file is in memory at once.
const PIECE: usize = 64 * 1024;

/// An opened body of an answer.
pub(super) enum Opened {
    Bytes(Vec<u8>),
    File(File, u64),
}

impl Opened {
    /// Opens the body of an answer.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn open(payload: &Payload) -> io::Result<Self> {
        Ok(match payload {
            Payload::Bytes(bytes) => Self::Bytes(bytes.to_vec()),
            Payload::File(stored) => {
                let file = stored.open()?;
                // It may have grown since it was read.
                let length = file.metadata()?.len();
                Self::File(file, length)
            }
        })
    }

    /// How many bytes it has.
    pub(super) fn length(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::File(_, length) => *length,
        }
    }

    /// All of it in memory, so that something can be inserted.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn into_bytes(self) -> io::Result<Vec<u8>> {
        match self {
            Self::Bytes(bytes) => Ok(bytes),
            Self::File(file, length) => {
                let mut bytes = Vec::new();
                file.take(length).read_to_end(&mut bytes)?;
                Ok(bytes)
            }
        }
    }

    /// The body with a part of it, and how many bytes that has.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn into_body(self, part: &Part) -> io::Result<(Body, u64)> {
        let range = match part {
            Part::Whole => 0..self.length(),
            Part::Bytes(range) => range.clone(),
            Part::Outside => 0..0,
        };
        let length = range.end - range.start;
        let body = match self {
            Self::Bytes(mut bytes) => {
                let at = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX).min(bytes.len());
                let Range { start, end } = at(range.start)..at(range.end);
                bytes.truncate(end);
                Body::from(bytes.split_off(start))
            }
            Self::File(mut file, _) => {
                file.seek(SeekFrom::Start(range.start))?;
                let file = tokio::fs::File::from_std(file).take(length);
                Body::from_stream(ReaderStream::with_capacity(file, PIECE))
            }
        };
        Ok((body, length))
    }
}
