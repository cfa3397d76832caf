//! What the disk says of a file without reading it.

use serde::{Deserialize, Serialize};
use std::fs::Metadata;
use std::time::{SystemTime, UNIX_EPOCH};

/// The coarsest clock of a file system, in nanoseconds: that of FAT counts steps of two seconds.
const COARSENESS: u64 = 2_000_000_000;

/// Length and times of a file: a file whose stamp differs was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Stamp {
    /// Length in bytes.
    pub bytes: u64,
    /// When it was last changed, in nanoseconds since 1970, where the system says it.
    pub modified: Option<u64>,
    /// When anything about it was last changed, its time included, in nanoseconds since 1970, where the system says it; not for
    /// files that we write, whose links come and go.
    pub changed: Option<u64>,
}

impl Stamp {
    /// The stamp of a file.
    pub fn of(metadata: &Metadata) -> Self {
        Self {
            bytes: metadata.len(),
            modified: metadata.modified().ok().map(nanoseconds),
            changed: None,
        }
    }

    /// Whether the file was old enough at a time that any later change shows in its stamp.
    pub fn is_settled(&self, time: u64) -> bool {
        self.modified
            .is_some_and(|modified| modified.saturating_add(COARSENESS) < time)
    }

    /// The stamp of a file that others write: also notices a time that was set back, where the system tells.
    pub fn of_source(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        let changed = {
            use std::os::unix::fs::MetadataExt;
            let (seconds, rest) = (metadata.ctime(), metadata.ctime_nsec());
            let nanoseconds = seconds.saturating_mul(1_000_000_000).saturating_add(rest);
            u64::try_from(nanoseconds).ok()
        };
        #[cfg(not(unix))]
        let changed = None;
        Self {
            changed,
            ..Self::of(metadata)
        }
    }
}

/// Nanoseconds since 1970; times before that are 0.
pub fn nanoseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}
