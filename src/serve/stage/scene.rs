//! What is on at one moment.

use super::complaint::{Complaint, Sheet};
use super::moves::Moves;
use super::retired::Retired;
use super::show::Show;
use crate::diag::{Diagnostic, Problems};
use crate::output::OutputPath;
use crate::source::Payload;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is on at one moment.
#[derive(Debug, Clone, Default)]
pub(in crate::serve) struct Scene {
    /// Counts the changes; 0 before the first build has ended.
    pub(in crate::serve) revision: u64,
    /// The site; absent while there has never been one without errors.
    pub(in crate::serve) show: Option<Arc<Show>>,
    /// What is wrong, for the browser; warnings do not count.
    pub(in crate::serve) complaint: Option<Arc<Complaint>>,
    /// Where pages have moved to.
    pub(in crate::serve) moves: Arc<Moves>,
    /// Files that keep their address while their content changes, by URL, with the revision of their last change.
    pub(in crate::serve) versions: Arc<BTreeMap<String, u64>>,
    /// Static files of the theme as they were.
    retired: Arc<Retired>,
    /// The site before, for files that the new one's templates cannot make.
    spare: Option<Arc<Show>>,
    /// What templates have said about the site that is on.
    broken: Problems,
    /// Sources that have changed since the site that is on was made.
    changed: BTreeSet<String>,
}

/// A file as it is served.
#[derive(Debug, Clone)]
pub(in crate::serve) struct Made {
    pub(in crate::serve) payload: Payload,
    /// Hash of it.
    pub(in crate::serve) fingerprint: u64,
}

/// Whether a problem is news.
pub(super) enum Broken {
    New(Scene),
    Known,
}

impl Scene {
    /// Makes a file; what could not be made is handed to `note`, and the file of the site before is served.
    pub(in crate::serve) fn file(
        &self,
        path: &OutputPath,
        note: &dyn Fn(&Arc<Show>, &Diagnostic),
    ) -> Option<Made> {
        let made = |payload: Payload| Made {
            fingerprint: payload.hash(),
            payload,
        };
        let show = self.show.as_ref()?;
        match show.snapshot.file(path) {
            None => self.retired.find(path).map(made),
            Some(Ok(payload)) => Some(made(payload)),
            Some(Err(problem)) => {
                note(show, &problem);
                self.spare.as_ref()?.snapshot.file(path)?.ok().map(made)
            }
        }
    }

    /// Whether there is a file at a path, or was until a moment ago.
    pub(in crate::serve) fn has(&self, path: &OutputPath) -> bool {
        let is_there = |show: &Arc<Show>| show.snapshot.contains(path);
        self.show.as_ref().is_some_and(is_there) || self.retired.find(path).is_some()
    }

    pub(super) fn shows(&self, show: Arc<Show>, changed: &[String]) -> Self {
        let mut moves = self.moves.clone();
        let mut versions = self.versions.clone();
        let mut retired = self.retired.clone();
        let revision = self.revision + 1;
        if let Some(old) = &self.show {
            let changed = self.changed.iter().chain(changed).map(String::as_str).collect();
            Arc::make_mut(&mut moves).note(&old.snapshot, &show.snapshot, &changed);
            Arc::make_mut(&mut retired).add(&old.snapshot.loaded.theme, &show.snapshot.loaded.theme);
            let files = old.changed_files(&show, &changed);
            if !files.is_empty() {
                Arc::make_mut(&mut versions).extend(files.into_iter().map(|url| (url, revision)));
            }
        }
        let spare = if self.broken.is_empty() {
            self.show.clone()
        } else {
            self.spare.clone()
        };
        let (complaint, broken, changed) = (None, Problems::default(), BTreeSet::new());
        Self {
            revision,
            show: Some(show),
            complaint,
            moves,
            versions,
            retired,
            spare,
            broken,
            changed,
        }
    }

    pub(super) fn fails(&self, complaint: Complaint, changed: &[String]) -> Self {
        let mut next = self.clone();
        next.revision += 1;
        next.complaint = Some(Arc::new(complaint));
        next.changed.extend(changed.iter().cloned());
        next
    }

    pub(super) fn notes(&self, show: &Arc<Show>, problem: &Diagnostic) -> Broken {
        let is_on = self.show.as_ref().is_some_and(|on| Arc::ptr_eq(on, show));
        let is_same = |known: &Diagnostic| {
            (known.span, known.code, &known.message) == (problem.span, problem.code, &problem.message)
        };
        if !is_on || self.broken.iter().any(is_same) {
            return Broken::Known;
        }
        let mut next = self.clone();
        next.broken.push(problem.clone());
        next.broken.sort(&show.snapshot.loaded.files);
        next.revision += 1;
        // A failure of the whole site is more than that of a page.
        if self.complaint.is_none() || !self.broken.is_empty() {
            let sheet = Sheet {
                problems: &next.broken,
                files: &show.snapshot.loaded.files,
            };
            next.complaint = Some(Arc::new(Complaint::new(&sheet)));
        }
        Broken::New(next)
    }

    pub(super) fn is_sound(&self, show: &Arc<Show>) -> Option<Self> {
        let is_on = self.show.as_ref().is_some_and(|on| Arc::ptr_eq(on, show));
        let is_done = is_on && self.broken.is_empty() && self.spare.is_some();
        is_done.then(|| Self {
            spare: None,
            ..self.clone()
        })
    }
}
