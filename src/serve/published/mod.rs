//! What is published on this machine: the site that is served, and the problems.
//!
//! Entry point: [`Published`], which the rebuilding thread changes and everybody else reads as [`Current`]. A state never changes; it
//! is replaced as a whole, so that no request sees half a change.
//!
//! **Architecture Invariant:** nothing here knows HTTP or files on the disk.

mod current;
mod error_list;
mod moves;
mod old_assets;
mod served_site;

use crate::diag::{Diagnostic, Problems};
use crate::serve::events::{EventSink, ServeEvent};
use std::sync::Arc;
use tokio::sync::watch;

pub(super) use self::current::{Current, ServedFile};
pub(super) use self::error_list::{ErrorList, escape};
pub(super) use self::moves::Moves;
pub(super) use self::served_site::{PageKey, ServedSite};

/// What is published, and who is told of changes.
pub(super) struct Published {
    states: watch::Sender<Arc<Current>>,
    events: Arc<dyn EventSink>,
}

impl Published {
    pub(super) fn new(events: Arc<dyn EventSink>) -> Self {
        Self {
            states: watch::Sender::new(Arc::default()),
            events,
        }
    }

    pub(super) fn events(&self) -> &dyn EventSink {
        &*self.events
    }

    /// What is published now.
    pub(super) fn current(&self) -> Arc<Current> {
        Arc::clone(&self.states.borrow())
    }

    /// Follows what is published.
    pub(super) fn follow(&self) -> watch::Receiver<Arc<Current>> {
        self.states.subscribe()
    }

    /// Publishes a new site.
    pub(super) fn publish(&self, site: Arc<ServedSite>, changed: &[String]) {
        self.next(|current| current.with_site(site, changed));
    }

    /// Keeps the site, and publishes the errors that prevent a new one.
    pub(super) fn fail(&self, errors: ErrorList, changed: &[String]) {
        self.next(|current| current.with_failure(errors, changed));
    }

    /// Notes that a file of a site cannot be made, and reports it once.
    pub(super) fn note_page_problem(&self, site: &Arc<ServedSite>, problem: &Diagnostic) {
        let is_new = self
            .states
            .send_if_modified(|current| match current.with_page_problem(site, problem) {
                Some(next) => {
                    *current = Arc::new(next);
                    true
                }
                None => false,
            });
        if is_new {
            let problems = Problems::from_iter([problem.clone()]);
            self.events.send(&ServeEvent::Problems {
                problems: &problems,
                files: &site.snapshot.loaded.files,
            });
        }
    }

    /// Notes that every file of a site can be made, so that the last good site is needed no more.
    pub(super) fn mark_good(&self, site: &Arc<ServedSite>) {
        self.states.send_if_modified(|current| {
            if let Some(next) = current.without_last_good(site) {
                *current = Arc::new(next);
            }
            // Nothing that is served has changed, so open pages are not told.
            false
        });
    }

    fn next(&self, change: impl FnOnce(&Current) -> Current) {
        self.states
            .send_modify(|current| *current = Arc::new(change(current)));
    }
}
