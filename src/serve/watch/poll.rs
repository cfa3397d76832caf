//! Polls the files, where the system does not report saves.
//!
//! The poller of `notify` only looks for later times, in whole seconds: it misses the second of two saves within a second, and files with
//! an older time, as `rsync -t` writes them. This one compares whole stamps.

use super::change::{Change, Tell};
use super::watched::WatchedFiles;
use crate::input::{SitePath, Stamp, nanoseconds};
use std::collections::BTreeMap;
use std::io;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, SystemTime};

/// The time between two looks at the files.
const INTERVAL: Duration = Duration::from_millis(500);

type Listing = BTreeMap<SitePath, Option<Stamp>>;

/// Polls the files of a site until it is dropped.
pub(super) struct Poll {
    /// The thread ends when this is dropped.
    _alive: mpsc::Sender<()>,
}

impl Poll {
    pub(super) fn start(watched: WatchedFiles, tell: Tell) -> io::Result<Self> {
        let (alive, ended) = mpsc::channel();
        let mut known = watched.listing();
        let work = move || {
            while ended.recv_timeout(INTERVAL) == Err(RecvTimeoutError::Timeout) {
                let now = watched.listing();
                let changed = differing(&known, &now, nanoseconds(SystemTime::now()));
                known = now;
                if !changed.is_empty() {
                    tell(Change::Files(changed.into_iter().collect()));
                }
            }
        };
        thread::Builder::new().name("poll".to_owned()).spawn(work)?;
        Ok(Self { _alive: alive })
    }
}

/// Files that have changed, are new or gone, or are so young that a further change may not show.
fn differing(known: &Listing, now: &Listing, time: u64) -> Vec<String> {
    let changed = now
        .iter()
        .filter(|(path, stamp)| {
            known.get(*path) != Some(*stamp) || stamp.is_some_and(|stamp| !stamp.is_settled(time))
        })
        .map(|(path, _)| path);
    let gone = known.keys().filter(|path| !now.contains_key(*path));
    changed.chain(gone).map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::{Listing, differing};
    use crate::input::{SitePath, Stamp};

    #[test]
    fn what_has_changed_come_or_gone_or_is_young_is_told() {
        let listing = |files: &[(&str, u64, u64)]| -> Listing {
            let stamp = |(path, bytes, seconds): &(&str, u64, u64)| {
                let stamp = Stamp {
                    bytes: *bytes,
                    modified: Some(seconds * 1_000_000_000),
                    changed: None,
                };
                (SitePath::new(path), Some(stamp))
            };
            files.iter().map(stamp).collect()
        };
        let old = listing(&[
            ("a", 1, 10),
            ("b", 1, 10),
            ("c", 1, 10),
            ("d", 1, 10),
            ("f", 1, 98),
        ]);
        let new = listing(&[("a", 1, 10), ("b", 2, 10), ("c", 1, 9), ("e", 1, 5), ("f", 1, 98)]);
        assert_eq!(differing(&old, &new, 99_000_000_000), ["b", "c", "e", "f", "d"]);
        assert_eq!(differing(&new, &new, 200_000_000_000), Vec::<String>::new());
    }
}
