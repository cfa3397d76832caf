//! Looking at every file: how many a change has made other, and which the templates cannot make.

use super::{Chore, Turn};
use crate::output::OutputPath;
use crate::serve::stage::{Show, Stage};
use std::collections::HashMap;
use std::sync::Arc;
use std::thread;

/// After so many problems of templates, the rest would say nothing new.
const ENOUGH: usize = 20;

/// What a survey has found.
#[derive(Debug, Clone, Copy)]
pub(in crate::serve) struct Surveyed {
    /// The turn of the site.
    pub(in crate::serve) turn: u64,
    /// Files that are other than in the site before, come or gone.
    pub(in crate::serve) pages: usize,
}

/// Looks at every file of a site.
pub(in crate::serve) struct Survey {
    stage: Arc<Stage>,
    /// The language that is worked on.
    lang: Option<String>,
    /// Fingerprint of every file when it was last looked at.
    seen: HashMap<OutputPath, u64>,
    /// The last survey was finished, so that there is a whole site to compare with.
    is_complete: bool,
    done: Box<dyn Fn(Surveyed) + Send>,
}

impl Survey {
    /// `done` hears of every survey that was finished and has a finished one to compare with.
    pub(in crate::serve) fn new(
        stage: Arc<Stage>,
        lang: Option<String>,
        done: Box<dyn Fn(Surveyed) + Send>,
    ) -> Self {
        Self {
            stage,
            lang,
            seen: HashMap::new(),
            is_complete: false,
            done,
        }
    }

    fn is_wanted(&self, path: &OutputPath) -> bool {
        let Some(lang) = &self.lang else { return true };
        path.as_str()
            .strip_prefix(lang.as_str())
            .is_some_and(|rest| rest.starts_with('/'))
    }

    /// Looks at one file; whether it is other than it was, and whether it could be made.
    fn look(&mut self, show: &Arc<Show>, path: &OutputPath) -> (bool, bool) {
        // What cannot be made may have no fingerprint.
        let fingerprint = show.snapshot.fingerprint(path);
        if fingerprint.is_some() && self.seen.get(path) == fingerprint.as_ref() {
            return (false, true);
        }
        if let Some(Err(problem)) = show.snapshot.file(path) {
            self.stage.note(show, &problem);
            // It is looked at again next time.
            return (true, false);
        }
        let Some(fingerprint) = fingerprint else {
            return (false, true);
        };
        self.seen.insert(path.clone(), fingerprint);
        (true, true)
    }
}

impl Chore for Survey {
    fn work(&mut self, show: &Arc<Show>, turn: &Turn) {
        let has_last = std::mem::replace(&mut self.is_complete, false);
        let mut pages = 0;
        let mut broken = 0;
        for path in show.snapshot.paths() {
            if turn.is_over() {
                return;
            }
            if broken < ENOUGH && self.is_wanted(path) {
                let (is_other, is_made) = self.look(show, path);
                pages += usize::from(is_other);
                broken += usize::from(!is_made);
                thread::yield_now();
            }
        }
        let known = self.seen.len();
        self.seen.retain(|path, _| show.snapshot.contains(path));
        pages += known - self.seen.len();
        self.is_complete = broken < ENOUGH;
        // What was not looked at may need the site before.
        if broken == 0 && self.lang.is_none() {
            self.stage.is_sound(show);
        }
        if has_last {
            (self.done)(Surveyed {
                turn: turn.number(),
                pages,
            });
        }
    }
}
