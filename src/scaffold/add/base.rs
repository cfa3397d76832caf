//! The site to which something is added, which may have errors of its own.

use crate::build::{Failure, Loaded};
use crate::diag::{Diagnostic, Problems, Severity};
use crate::input::{Files, Span};
use crate::kinds::RecordKind;
use crate::site::Site;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// What is told of a file to whose end nothing can be added.
const NOT_READ_WHOLE: [&str; 4] = ["merge-conflict", "not-utf-8", "too-large", "yaml-syntax"];

/// The files that an addition changes, by their paths from the root, with what they hold then.
pub(super) type NewTexts = BTreeMap<String, String>;

/// The site to which something is added.
#[derive(Debug)]
pub struct Base {
    /// The files it was read from.
    pub files: Files,
    /// What could be made of them.
    pub(crate) site: Arc<Site>,
    /// What is wrong with it.
    problems: Problems,
}

impl Base {
    /// What a site has come to: with errors, what could be made of it.
    ///
    /// # Errors
    /// When nothing could.
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

    /// The kinds of which there is no record, which is an error of the site.
    fn lost(&self) -> Vec<RecordKind> {
        if !self.problems.iter().any(|problem| problem.code == "no-records") {
            return Vec::new();
        }
        let kinds = RecordKind::ALL.iter().copied();
        kinds
            .filter(|kind| self.site.records(*kind).next().is_none())
            .collect()
    }

    /// Makes sure that each file that is written is read whole: behind a bracket that nothing closes a new record would be a part of
    /// the old one.
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

    /// How many errors the site has by itself.
    pub fn errors(&self) -> usize {
        self.problems.count(Severity::Error)
    }

    /// The problems that a changed site has and this one has not; they say the same wherever they stand in their file. What a
    /// translation lacks is none: that comes with every record, and counts what is lacking.
    /// `written` are the files that the change writes.
    pub(super) fn new_problems(&self, problems: &Problems, files: &Files, written: &NewTexts) -> Problems {
        let lost = self.lost();
        let mut known: HashMap<(&str, &str, Option<&str>), usize> = HashMap::new();
        for problem in &self.problems {
            *known.entry(key(problem, &self.files)).or_default() += 1;
        }
        let mut new = Problems::default();
        let told = problems
            .iter()
            .filter(|problem| problem.code != "missing-translation");
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

/// Whether it says of one id what was said before of all records of a kind: that something else names one, and there is none.
fn is_of_lost(problem: &Diagnostic, lost: &[RecordKind], (files, written): (&Files, &NewTexts)) -> bool {
    let is_elsewhere = |span: Span| !written.contains_key(files.get(span.file).path.as_str());
    let is_lost = problem.missing_kind.is_some_and(|kind| lost.contains(&kind));
    is_lost && problem.span.is_some_and(is_elsewhere)
}

fn key<'a>(problem: &'a Diagnostic, files: &'a Files) -> (&'a str, &'a str, Option<&'a str>) {
    let path = problem.span.map(|span| files.get(span.file).path.as_str());
    (problem.code, &problem.message, path)
}
