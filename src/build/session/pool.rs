//! Finished files that a session keeps.

use crate::output::OutputPath;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many bytes are kept at most; what is dropped is made again when it is asked for.
const LIMIT: usize = 64 * 1024 * 1024;

/// Finished files of a session, each with the fingerprint of what it was made from.
#[derive(Debug, Default)]
pub(super) struct Pool(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    files: HashMap<OutputPath, (u64, Arc<[u8]>)>,
    bytes: usize,
}

impl Pool {
    /// The bytes of a file, if they were made for this fingerprint.
    pub(super) fn get(&self, path: &OutputPath, fingerprint: u64) -> Option<Arc<[u8]>> {
        let kept = self.kept();
        let (known, bytes) = kept.files.get(path)?;
        (*known == fingerprint).then(|| Arc::clone(bytes))
    }

    /// Keeps a file.
    pub(super) fn put(&self, path: &OutputPath, fingerprint: u64, bytes: &Arc<[u8]>) {
        let mut kept = self.kept();
        if kept.bytes + bytes.len() > LIMIT {
            *kept = Kept::default();
        }
        let before = kept.files.insert(path.clone(), (fingerprint, Arc::clone(bytes)));
        kept.bytes += bytes.len();
        kept.bytes -= before.map_or(0, |(_, bytes)| bytes.len());
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
