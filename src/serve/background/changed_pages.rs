//! Checks every file after a change: counts those that differ, and finds those that templates cannot make.

use super::{Chore, Turn};
use crate::output::OutputPath;
use crate::serve::published::{Published, ServedSite};
use std::collections::HashMap;
use std::sync::Arc;
use std::thread;

/// After so many problems of templates the rest is not checked: they would hardly be new.
const MAX_BROKEN: usize = 20;

/// How many files of a site have changed.
#[derive(Debug, Clone, Copy)]
pub(in crate::serve) struct PageCount {
    /// The turn of the site.
    pub(in crate::serve) turn: u64,
    /// Files that differ from the site before, are new or gone.
    pub(in crate::serve) pages: usize,
}

/// The result for one file.
enum Look {
    /// It is unchanged.
    Same,
    /// It is new or has changed.
    Changed,
    /// It cannot be made.
    Broken,
}

/// Checks every file of a site.
pub(in crate::serve) struct ChangedPages {
    published: Arc<Published>,
    /// The language that is worked on.
    lang: Option<String>,
    /// The last fingerprint of every file.
    seen: HashMap<OutputPath, u64>,
    /// All files were checked the last time, so that there is a whole site to compare with.
    is_complete: bool,
    done: Box<dyn Fn(PageCount) + Send>,
}

impl ChangedPages {
    /// `done` is called after each complete pass that follows another complete pass.
    pub(in crate::serve) fn new(
        published: Arc<Published>,
        lang: Option<String>,
        done: Box<dyn Fn(PageCount) + Send>,
    ) -> Self {
        Self {
            published,
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

    /// Checks one file.
    fn look(&mut self, site: &Arc<ServedSite>, path: &OutputPath) -> Look {
        // A file that cannot be made may have no fingerprint.
        let fingerprint = site.snapshot.fingerprint(path);
        if fingerprint.is_some() && self.seen.get(path) == fingerprint.as_ref() {
            return Look::Same;
        }
        if let Some(Err(problem)) = site.snapshot.file(path) {
            self.published.note_page_problem(site, &problem);
            // It is checked again next time.
            return Look::Broken;
        }
        let Some(fingerprint) = fingerprint else {
            return Look::Same;
        };
        self.seen.insert(path.clone(), fingerprint);
        Look::Changed
    }
}

impl Chore for ChangedPages {
    fn work(&mut self, site: &Arc<ServedSite>, turn: &Turn) {
        let has_last = std::mem::replace(&mut self.is_complete, false);
        let mut pages = 0;
        let mut broken = 0;
        for path in site.snapshot.paths() {
            if turn.is_over() {
                return;
            }
            if broken < MAX_BROKEN && self.is_wanted(path) {
                match self.look(site, path) {
                    Look::Same => {}
                    Look::Changed => pages += 1,
                    Look::Broken => {
                        pages += 1;
                        broken += 1;
                    }
                }
                thread::yield_now();
            }
        }
        let known = self.seen.len();
        self.seen.retain(|path, _| site.snapshot.contains(path));
        pages += known - self.seen.len();
        self.is_complete = broken < MAX_BROKEN;
        // Files that were not checked may need the last good site.
        if broken == 0 && self.lang.is_none() {
            self.published.mark_good(site);
        }
        if has_last {
            (self.done)(PageCount {
                turn: turn.number(),
                pages,
            });
        }
    }
}
