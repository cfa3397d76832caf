//! The site to which something is added, which may have errors of its own.

use crate::build::{Failure, Loaded};
use crate::diag::{Diagnostic, Problems, Severity};
use crate::input::{Files, Span};
use crate::kinds::RecordKind;
use crate::site::Site;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Codes of problems of a file at whose end nothing can be added.
const NOT_READ_WHOLE: [&str; 4] = ["merge-conflict", "not-utf-8", "too-large", "yaml-syntax"];

/// The files that an addition changes, by their paths from the root, with their new contents.
pub(super) type NewTexts = BTreeMap<String, String>;

/// The site to which something is added.
#[derive(Debug)]
pub struct Base {
    /// The files it was read from.
    pub files: Files,
    /// The site, as far as it could be resolved.
    pub(crate) site: Arc<Site>,
    /// Its problems.
    problems: Problems,
}

impl Base {
    /// Takes a site, with errors or without.
    ///
    /// # Errors
    /// When nothing could be resolved.
    pub fn new(loaded: Result<Loaded, Failure>) -> Result<Self, Failure> {
        match loaded {
            Ok(loaded) => Ok(Self {
                files: loaded.files,
                site: Arc::new(loaded.site),
                problems: loaded.warnings,
            }),
            Err(failure) => match failure.site.clone() {
                Some(site) => Ok(Self {
                    problems: failure.problems,
                    files: failure.files,
                    site,
                }),
                None => Err(failure),
            },
        }
    }

    /// The kinds without any record though some are named, which is an error of the site.
    fn lost(&self) -> Vec<RecordKind> {
        if !self.problems.iter().any(|problem| problem.code == "no-records") {
            return Vec::new();
        }
        let kinds = RecordKind::ALL.iter().copied();
        kinds
            .filter(|kind| self.site.records(*kind).next().is_none())
            .collect()
    }

    /// Checks that each file that is changed can be read whole: behind an unclosed bracket a new record would become part of an old one.
    pub(super) fn check_whole(&self, written: &NewTexts) -> Result<(), Problems> {
        let is_written = |span: Span| written.contains_key(self.files.get(span.file).path.as_str());
        let flaws: Problems = self
            .problems
            .iter()
            .filter(|problem| NOT_READ_WHOLE.contains(&problem.code) && problem.span.is_some_and(is_written))
            .cloned()
            .collect();
        if flaws.is_empty() { Ok(()) } else { Err(flaws) }
    }

    /// How many errors the site already has.
    pub fn errors(&self) -> usize {
        self.problems.count(Severity::Error)
    }

    /// The problems that a changed site has and this one does not. Places within a file are not compared. Gaps of translations are left
    /// out, since every new record causes some. `written` are the files that the change writes.
    pub(super) fn new_problems(&self, problems: &Problems, files: &Files, written: &NewTexts) -> Problems {
        let lost = self.lost();
        let mut known: HashMap<(&str, &str, Option<&str>), usize> = HashMap::new();
        for problem in &self.problems {
            *known.entry(key(problem, &self.files)).or_default() += 1;
        }
        let mut new = Problems::default();
        // What is new is translated and cited next.
        let told = problems
            .iter()
            .filter(|problem| !["missing-translation", "uncited-source"].contains(&problem.code));
        for problem in told {
            match known.get_mut(&key(problem, files)) {
                Some(left) if *left > 0 => *left -= 1,
                _ if is_of_lost(problem, &lost, (files, written)) => {}
                _ => new.push(problem.clone()),
            }
        }
        new
    }
}

/// Whether a problem reports for one id what was reported before for all records of a kind: that the id is named, and no record has it.
fn is_of_lost(problem: &Diagnostic, lost: &[RecordKind], (files, written): (&Files, &NewTexts)) -> bool {
    let is_elsewhere = |span: Span| !written.contains_key(files.get(span.file).path.as_str());
    let is_lost = problem
        .missing
        .as_ref()
        .is_some_and(|missing| lost.contains(&missing.kind));
    is_lost && problem.span.is_some_and(is_elsewhere)
}

fn key<'a>(problem: &'a Diagnostic, files: &'a Files) -> (&'a str, &'a str, Option<&'a str>) {
    let path = problem.span.map(|span| files.get(span.file).path.as_str());
    (problem.code, &problem.message, path)
}
