//! The thread that takes changes in.

use super::background::{Background, Survey, Surveyed};
use super::gather::{Gathering, Last};
use super::news::News;
use super::stage::{Complaint, Sheet, Show, Stage};
use super::watch::{Change, Watcher};
use crate::build::{Session, Snapshot, Update};
use crate::diag::{Diagnostic, Problems};
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

/// How long the line about a rebuild waits for the number of pages.
const COUNTING: Duration = Duration::from_millis(250);

/// What the thread hears.
#[derive(Debug)]
pub(super) enum Message {
    /// Files have changed.
    Changed(Change),
    /// The background has looked at every file.
    Surveyed(Surveyed),
    /// The server stops.
    Stop,
}

/// Takes changes in, one after the other.
pub(super) struct Rebuilder {
    stage: Arc<Stage>,
    watcher: Watcher,
    messages: Receiver<Message>,
    background: Background,
    session: Session,
    /// Warnings that have been told, without their places, which move with every edit.
    told: HashSet<(String, String)>,
    untold: Option<Untold>,
    last: Option<Last>,
}

/// A rebuild whose pages are being counted.
struct Untold {
    turn: u64,
    changed: Vec<String>,
    time: Duration,
    until: Instant,
}

/// What a rebuilder is made of.
pub(super) struct Parts {
    pub(super) stage: Arc<Stage>,
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
            stage,
            watcher,
            messages,
            sender,
            lang,
        } = parts;
        let done = move |surveyed| {
            // Nobody listens when the program ends.
            let _ = sender.send(Message::Surveyed(surveyed));
        };
        let survey = Survey::new(Arc::clone(&stage), lang, Box::new(done));
        let background = Background::start(vec![Box::new(survey)]);
        let (session, update) = open();
        let mut rebuilder = Self {
            stage,
            watcher,
            messages,
            background,
            session,
            told: HashSet::new(),
            untold: None,
            last: None,
        };
        rebuilder.take(update);
        rebuilder
    }

    /// Takes changes in until the server stops.
    pub(super) fn run(mut self) {
        while let Some(message) = self.next() {
            match message {
                Message::Changed(change) => {
                    self.tell_untold(None);
                    self.background.interrupt();
                    self.rebuild(change);
                }
                Message::Surveyed(surveyed) => self.count(surveyed),
                Message::Stop => return,
            }
        }
    }

    fn next(&mut self) -> Option<Message> {
        loop {
            let Some(untold) = &self.untold else {
                return self.messages.recv().ok();
            };
            match self
                .messages
                .recv_timeout(untold.until.saturating_duration_since(Instant::now()))
            {
                Ok(message) => return Some(message),
                Err(RecvTimeoutError::Timeout) => self.tell_untold(None),
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    fn rebuild(&mut self, first: Change) {
        let start = Instant::now();
        let change = self.settle(first);
        self.refresh(&change);
        let waited = start.elapsed();
        let mut update = self.session.update(&change.paths());
        update.time += waited;
        if update.changed.is_empty() {
            self.resume();
        } else {
            self.take(update);
        }
        self.last = Some((Instant::now(), change));
    }

    /// Gathers what has come meanwhile; after a burst, waits until it is over.
    fn settle(&mut self, first: Change) -> Change {
        let mut gathering = Gathering::begin(first, self.last.as_ref(), Instant::now());
        loop {
            match self.messages.recv_timeout(gathering.wait(Instant::now())) {
                Ok(Message::Changed(more)) => gathering.add(more),
                Ok(Message::Surveyed(_)) => {}
                Ok(Message::Stop) | Err(_) => return gathering.finish(),
            }
        }
    }

    fn refresh(&mut self, change: &Change) {
        let refreshed = match change {
            Change::Everything => self.watcher.renew(),
            Change::Files(_) => self.watcher.refresh(),
        };
        if let Err(problem) = refreshed {
            self.stage.listener().hear(&News::Trouble(&problem));
        }
    }

    fn take(&mut self, update: Update) {
        let is_first = self.stage.scene().show.is_none();
        if let Some(failure) = &update.failure {
            let news = News::Broken {
                changed: &update.changed,
                is_served: !is_first,
                problems: &failure.problems,
                files: &failure.files,
            };
            self.stage.listener().hear(&news);
            let sheet = Sheet {
                problems: &failure.problems,
                files: &failure.files,
            };
            self.stage.fail(Complaint::new(&sheet), &update.changed);
            self.resume();
        }
        let Some(snapshot) = update.snapshot else { return };
        let show = Arc::new(Show::new(Arc::clone(&snapshot)));
        if is_first {
            let news = News::Built {
                files: snapshot.paths().len(),
                time: update.time,
            };
            self.stage.listener().hear(&news);
        }
        self.stage.show(Arc::clone(&show), &update.changed);
        self.warn(&snapshot);
        let turn = self.background.begin(show);
        if !is_first {
            let until = Instant::now() + COUNTING;
            self.untold = Some(Untold {
                turn,
                changed: update.changed,
                time: update.time,
                until,
            });
        }
    }

    /// Lets the background go on with the site that is still on.
    fn resume(&self) {
        if let Some(show) = &self.stage.scene().show {
            self.background.begin(Arc::clone(show));
        }
    }

    /// Tells the warnings that are new.
    fn warn(&mut self, snapshot: &Snapshot) {
        let loaded = &snapshot.loaded;
        let name = |problem: &Diagnostic| {
            let file = problem
                .span
                .map(|span| loaded.files.get(span.file).path.to_string());
            (file.unwrap_or_default(), problem.message.clone())
        };
        let problems: Problems = loaded
            .warnings
            .iter()
            .filter(|problem| !self.told.contains(&name(problem)))
            .cloned()
            .collect();
        self.told = loaded.warnings.iter().map(name).collect();
        if !problems.is_empty() {
            self.stage.listener().hear(&News::Problems {
                problems: &problems,
                files: &loaded.files,
            });
        }
    }

    fn count(&mut self, surveyed: Surveyed) {
        let Surveyed { turn, pages } = surveyed;
        if self.untold.as_ref().is_some_and(|untold| untold.turn == turn) {
            self.tell_untold(Some(pages));
        } else {
            self.stage.listener().hear(&News::Counted { pages });
        }
    }

    fn tell_untold(&mut self, pages: Option<usize>) {
        if let Some(untold) = self.untold.take() {
            let news = News::Rebuilt {
                changed: &untold.changed,
                pages,
                time: untold.time,
            };
            self.stage.listener().hear(&news);
        }
    }
}
