//! What is published at one moment.

use super::error_list::ErrorList;
use super::moves::Moves;
use super::old_assets::Retired;
use super::served_site::ServedSite;
use crate::diag::{Diagnostic, Problems};
use crate::input::Payload;
use crate::output::OutputPath;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What is published at one moment.
#[derive(Debug, Clone, Default)]
pub(in crate::serve) struct Current {
    /// Counts the changes; 0 before the first build has ended.
    pub(super) revision: u64,
    /// The site; absent while there has never been one without errors.
    pub(in crate::serve) site: Option<Arc<ServedSite>>,
    /// The errors, for the browser; warnings are left out.
    pub(in crate::serve) errors: Option<Arc<ErrorList>>,
    /// New paths of renamed pages.
    pub(in crate::serve) moves: Arc<Moves>,
    /// Files that keep their address while their content changes, by URL, with the revision of their last change.
    pub(in crate::serve) versions: Arc<BTreeMap<String, u64>>,
    /// Static files of the theme before the last saves.
    retired: Arc<Retired>,
    /// The last good site, for files that the templates of the present one cannot make.
    last_good: Option<Arc<ServedSite>>,
    /// Problems of templates with the site.
    page_problems: Problems,
    /// The present files have errors, so that the site is an older one.
    has_failed: bool,
    /// Files that have changed since the site was made.
    changed: BTreeSet<String>,
}

/// A file as it is served.
#[derive(Debug, Clone)]
pub(in crate::serve) struct ServedFile {
    pub(in crate::serve) payload: Payload,
    /// Hash of it.
    pub(in crate::serve) digest: u64,
}

impl Current {
    /// Whether the first build has ended, with or without errors.
    pub(in crate::serve) fn is_ready(&self) -> bool {
        self.revision > 0
    }

    /// Makes a file; a problem is passed to `note`, and the file of the last good site is returned instead.
    pub(in crate::serve) fn file(
        &self,
        path: &OutputPath,
        note: &dyn Fn(&Arc<ServedSite>, &Diagnostic),
    ) -> Option<ServedFile> {
        let made = |payload: Payload| ServedFile {
            digest: payload.hash(),
            payload,
        };
        let site = self.site.as_ref()?;
        match site.snapshot.file(path) {
            None => self.retired.find(path).map(made),
            Some(Ok(payload)) => Some(made(payload)),
            Some(Err(problem)) => {
                note(site, &problem);
                self.last_good.as_ref()?.snapshot.file(path)?.ok().map(made)
            }
        }
    }

    /// Whether there is a file at a path, or was before the last saves.
    pub(in crate::serve) fn has(&self, path: &OutputPath) -> bool {
        let is_there = |site: &Arc<ServedSite>| site.snapshot.contains(path);
        self.site.as_ref().is_some_and(is_there) || self.retired.find(path).is_some()
    }

    /// The state with a new site.
    pub(super) fn with_site(&self, site: Arc<ServedSite>, changed: &[String]) -> Self {
        let mut moves = self.moves.clone();
        let mut versions = self.versions.clone();
        let mut retired = self.retired.clone();
        let revision = self.revision + 1;
        if let Some(old) = &self.site {
            let changed = self.changed.iter().chain(changed).map(String::as_str).collect();
            Arc::make_mut(&mut moves).note(&old.snapshot, &site.snapshot, &changed);
            Arc::make_mut(&mut retired).add(&old.snapshot.loaded.theme, &site.snapshot.loaded.theme);
            let files = old.changed_files(&site, &changed);
            if !files.is_empty() {
                Arc::make_mut(&mut versions).extend(files.into_iter().map(|url| (url, revision)));
            }
        }
        let last_good = if self.page_problems.is_empty() {
            self.site.clone()
        } else {
            self.last_good.clone()
        };
        let (errors, page_problems, changed) = (None, Problems::default(), BTreeSet::new());
        Self {
            revision,
            site: Some(site),
            errors,
            moves,
            versions,
            retired,
            last_good,
            page_problems,
            has_failed: false,
            changed,
        }
    }

    /// The state with the errors that prevent a new site.
    pub(super) fn with_failure(&self, errors: ErrorList, changed: &[String]) -> Self {
        let mut next = self.clone();
        next.revision += 1;
        next.errors = Some(Arc::new(errors));
        next.has_failed = true;
        next.changed.extend(changed.iter().cloned());
        next
    }

    /// The state with a problem of a page of its site; none where the problem is known, or the site has been replaced.
    pub(super) fn with_page_problem(&self, site: &Arc<ServedSite>, problem: &Diagnostic) -> Option<Self> {
        let is_current = self
            .site
            .as_ref()
            .is_some_and(|current| Arc::ptr_eq(current, site));
        if !is_current || self.page_problems.iter().any(|known| known.says_same(problem)) {
            return None;
        }
        let mut next = self.clone();
        next.page_problems.push(problem.clone());
        next.page_problems.sort(&site.snapshot.loaded.files);
        next.revision += 1;
        // A failure of the whole site is more important than that of a page.
        if !self.has_failed {
            let files = &site.snapshot.loaded.files;
            next.errors = Some(Arc::new(ErrorList::new(&next.page_problems, files)));
        }
        Some(next)
    }

    /// The state without the last good site, once all files of its own site can be made; none where nothing changes.
    pub(super) fn without_last_good(&self, site: &Arc<ServedSite>) -> Option<Self> {
        let is_current = self
            .site
            .as_ref()
            .is_some_and(|current| Arc::ptr_eq(current, site));
        let is_done = is_current && self.page_problems.is_empty() && self.last_good.is_some();
        is_done.then(|| Self {
            last_good: None,
            ..self.clone()
        })
    }
}
