//! What may wait until a change is served: work on one thread, a step at a time, that gives way to the next change.
//!
//! Entry point: [`Background::start`] with the [`Chore`]s, which are done in their order for every new site. A chore asks
//! [`Turn::is_over`] between its steps and stops when it says so; the next site comes to it soon.
//!
//! **Architecture Invariant:** nothing waits for a chore, and what is served never depends on one.

mod changed_pages;

use super::published::ServedSite;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;

pub(super) use self::changed_pages::{ChangedPages, PageCount};

/// Work that may wait.
pub(super) trait Chore: Send {
    /// Does the work for a site, or as much of it as there is time for.
    fn work(&mut self, site: &Arc<ServedSite>, turn: &Turn);
}

/// The time during which a site is the current one.
#[derive(Debug, Clone)]
pub(super) struct Turn {
    number: u64,
    now: Arc<AtomicU64>,
}

impl Turn {
    /// Whether a newer change waits.
    pub(super) fn is_over(&self) -> bool {
        self.now.load(Ordering::Relaxed) != self.number
    }

    /// The number of the turn.
    pub(super) fn number(&self) -> u64 {
        self.number
    }
}

/// The thread that works.
pub(super) struct Background {
    now: Arc<AtomicU64>,
    sites: mpsc::Sender<(Arc<ServedSite>, Turn)>,
}

impl Background {
    /// Starts the thread, which ends when this is dropped.
    pub(super) fn start(mut chores: Vec<Box<dyn Chore>>) -> Self {
        let (sites, waiting) = mpsc::channel::<(Arc<ServedSite>, Turn)>();
        let work = move || {
            for (site, turn) in waiting {
                for chore in &mut chores {
                    if !turn.is_over() {
                        chore.work(&site, &turn);
                    }
                }
            }
        };
        let thread = thread::Builder::new().name("background".to_owned());
        // If the thread cannot be started, pages are not counted; all else works.
        let _ = thread.spawn(work);
        Self {
            now: Arc::default(),
            sites,
        }
    }

    /// Ends the turn of the site that is worked on.
    pub(super) fn interrupt(&self) {
        self.now.fetch_add(1, Ordering::Relaxed);
    }

    /// Begins the turn of a site, and returns its number.
    pub(super) fn begin(&self, site: Arc<ServedSite>) -> u64 {
        let number = self.now.fetch_add(1, Ordering::Relaxed) + 1;
        // This cannot fail: the thread lives as long as `self`.
        let _ = self.sites.send((
            site,
            Turn {
                number,
                now: Arc::clone(&self.now),
            },
        ));
        number
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        self.interrupt();
    }
}
