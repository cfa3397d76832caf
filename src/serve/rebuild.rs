//! The thread that applies changes.

use super::background::{Background, ChangedPages, PageCount};
use super::events::ServeEvent;
use super::gathering::{Gathering, Last};
use super::published::{ErrorList, Published, ServedSite};
use super::watch::{Change, Watcher};
use crate::build::{Failure, Session, Snapshot, Update};
use crate::diag::{Diagnostic, Problems};
use crate::input::Refresh;
use std::collections::HashSet;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

/// How long the line about a rebuild waits for the number of pages.
const COUNTING: Duration = Duration::from_millis(250);

/// A message for the thread.
#[derive(Debug)]
pub(super) enum Message {
    /// Files have changed.
    Changed(Change),
    /// The background has checked every file.
    Counted(PageCount),
    /// The server stops.
    Stop,
}

/// Applies changes, one after the other.
pub(super) struct Rebuilder {
    published: Arc<Published>,
    watcher: Watcher,
    messages: Receiver<Message>,
    background: Background,
    session: Session,
    /// Warnings that have been reported, without their places, which move with every edit.
    warned: HashSet<(Option<String>, String)>,
    pending: Option<PendingReport>,
    last: Option<Last>,
}

/// A rebuild whose pages are being counted.
struct PendingReport {
    turn: u64,
    changed: Vec<String>,
    time: Duration,
    until: Instant,
}

/// The parts of a rebuilder.
pub(super) struct Parts {
    pub(super) published: Arc<Published>,
    pub(super) watcher: Watcher,
    pub(super) messages: Receiver<Message>,
    pub(super) sender: Sender<Message>,
    /// The language that is worked on.
    pub(super) lang: Option<String>,
}

impl Rebuilder {
    /// Builds the site for the first time.
    pub(super) fn open(parts: Parts, open: impl FnOnce() -> (Session, Update)) -> Self {
        let Parts {
            published,
            watcher,
            messages,
            sender,
            lang,
        } = parts;
        let done = move |counted| {
            // This fails only when the program ends.
            let _ = sender.send(Message::Counted(counted));
        };
        let changed_pages = ChangedPages::new(Arc::clone(&published), lang, Box::new(done));
        let background = Background::start(vec![Box::new(changed_pages)]);
        let (session, update) = open();
        let mut rebuilder = Self {
            published,
            watcher,
            messages,
            background,
            session,
            warned: HashSet::new(),
            pending: None,
            last: None,
        };
        rebuilder.publish(update);
        rebuilder
    }

    /// Applies changes until the server stops.
    pub(super) fn run(mut self) {
        while let Some(message) = self.next() {
            match message {
                Message::Changed(change) => {
                    self.report_pending(None);
                    self.background.interrupt();
                    if self.rebuild(change).is_break() {
                        return;
                    }
                }
                Message::Counted(counted) => self.count(counted),
                Message::Stop => return,
            }
        }
    }

    fn next(&mut self) -> Option<Message> {
        loop {
            let Some(pending) = &self.pending else {
                return self.messages.recv().ok();
            };
            match self
                .messages
                .recv_timeout(pending.until.saturating_duration_since(Instant::now()))
            {
                Ok(message) => return Some(message),
                Err(RecvTimeoutError::Timeout) => self.report_pending(None),
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    /// Builds the site with a change and all that arrive with it, unless the server stops meanwhile.
    fn rebuild(&mut self, first: Change) -> ControlFlow<()> {
        let start = Instant::now();
        let change = match self.settle(first) {
            ControlFlow::Continue(change) => change,
            ControlFlow::Break(()) => return ControlFlow::Break(()),
        };
        self.update_watches(&change);
        let waited = start.elapsed();
        let mut update = match &change {
            Change::Everything => self.session.update(Refresh::Everything),
            Change::Files(files) => {
                let paths: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
                self.session.update(Refresh::At(&paths))
            }
        };
        update.time += waited;
        if update.changed.is_empty() {
            self.resume();
        } else {
            self.publish(update);
        }
        self.last = Some((Instant::now(), change));
        ControlFlow::Continue(())
    }

    /// Gathers the changes that have arrived meanwhile; after a burst, waits until it is over.
    fn settle(&mut self, first: Change) -> ControlFlow<(), Change> {
        let mut gathering = Gathering::begin(first, self.last.as_ref(), Instant::now());
        loop {
            match self.messages.recv_timeout(gathering.wait(Instant::now())) {
                Ok(Message::Changed(more)) => gathering.add(more),
                Ok(Message::Counted(_)) => {}
                Err(RecvTimeoutError::Timeout) => return ControlFlow::Continue(gathering.finish()),
                Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => return ControlFlow::Break(()),
            }
        }
    }

    /// Watches new folders, and stops watching those that are gone.
    fn update_watches(&mut self, change: &Change) {
        let watched = match change {
            Change::Everything => self.watcher.rewatch_all(),
            Change::Files(_) => self.watcher.watch_new_folders(),
        };
        if let Err(problem) = watched {
            self.published.events().send(&ServeEvent::Trouble(&problem));
        }
    }

    /// Publishes the result of an edit: a site, or the errors that prevent it.
    fn publish(&mut self, update: Update) {
        let Update {
            result,
            changed,
            time,
        } = update;
        match result {
            Ok(snapshot) => self.publish_site(&snapshot, changed, time),
            Err(failure) => self.publish_failure(&failure, &changed),
        }
    }

    /// Publishes the errors that prevent a new site; the site before stays.
    fn publish_failure(&self, failure: &Failure, changed: &[String]) {
        let event = ServeEvent::Broken {
            changed,
            is_served: self.published.current().site.is_some(),
            problems: &failure.problems,
            files: &failure.files,
        };
        self.published.events().send(&event);
        let errors = ErrorList::new(&failure.problems, &failure.files);
        self.published.fail(errors, changed);
        self.resume();
    }

    /// Publishes a site, reports its new warnings, and lets the background count the changed files.
    fn publish_site(&mut self, snapshot: &Arc<Snapshot>, changed: Vec<String>, time: Duration) {
        let is_first = self.published.current().site.is_none();
        let site = Arc::new(ServedSite::new(Arc::clone(snapshot)));
        if is_first {
            let event = ServeEvent::Built {
                files: snapshot.paths().len(),
                time,
            };
            self.published.events().send(&event);
        }
        self.published.publish(Arc::clone(&site), &changed);
        self.warn(snapshot);
        let turn = self.background.begin(site);
        if !is_first {
            self.pending = Some(PendingReport {
                turn,
                changed,
                time,
                until: Instant::now() + COUNTING,
            });
        }
    }

    /// Lets the background go on with the site that is still the current one.
    fn resume(&self) {
        if let Some(site) = &self.published.current().site {
            self.background.begin(Arc::clone(site));
        }
    }

    /// Reports new warnings.
    fn warn(&mut self, snapshot: &Snapshot) {
        let loaded = &snapshot.loaded;
        let name = |problem: &Diagnostic| {
            let file = problem
                .span
                .map(|span| loaded.files.get(span.file).path.to_string());
            (file, problem.message.clone())
        };
        let problems: Problems = loaded
            .warnings
            .iter()
            .filter(|problem| !self.warned.contains(&name(problem)))
            .cloned()
            .collect();
        self.warned = loaded.warnings.iter().map(name).collect();
        if !problems.is_empty() {
            self.published.events().send(&ServeEvent::Problems {
                problems: &problems,
                files: &loaded.files,
            });
        }
    }

    fn count(&mut self, counted: PageCount) {
        let PageCount { turn, pages } = counted;
        if self.pending.as_ref().is_some_and(|pending| pending.turn == turn) {
            self.report_pending(Some(pages));
        } else {
            self.published.events().send(&ServeEvent::Counted { pages });
        }
    }

    fn report_pending(&mut self, pages: Option<usize>) {
        if let Some(pending) = self.pending.take() {
            let event = ServeEvent::Rebuilt {
                changed: &pending.changed,
                pages,
                time: pending.time,
            };
            self.published.events().send(&event);
        }
    }
}
