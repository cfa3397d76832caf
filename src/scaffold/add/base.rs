//! The site to which something is added, which may have errors of its own.

use crate::build::{Failure, Loaded};
use crate::diag::{Diagnostic, Problems, Severity};
use crate::input::Files;
use crate::site::Site;
use std::collections::HashMap;
use std::sync::Arc;

/// The site to which something is added.
#[derive(Debug)]
pub struct Base {
    /// The files it was read from.
    pub files: Files,
    /// What could be made of them.
    pub(crate) site: Arc<Site>,
    /// The errors that it has.
    errors: Problems,
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
                errors: Problems::default(),
            }),
            Err(failure) => match failure.site.clone() {
                Some(site) => Ok(Self {
                    errors: errors(&failure.problems).cloned().collect(),
                    files: failure.files,
                    site,
                }),
                None => Err(failure),
            },
        }
    }

    /// How many errors the site has by itself.
    pub fn errors(&self) -> usize {
        self.errors.count(Severity::Error)
    }

    /// The errors that a changed site has and this one has not; they say the same wherever they stand in their file.
    pub(super) fn new_errors(&self, changed: &Failure) -> Problems {
        let mut known: HashMap<(&str, &str, Option<&str>), usize> = HashMap::new();
        for problem in &self.errors {
            *known.entry(key(problem, &self.files)).or_default() += 1;
        }
        let mut new = Problems::default();
        for problem in errors(&changed.problems) {
            match known.get_mut(&key(problem, &changed.files)) {
                Some(left) if *left > 0 => *left -= 1,
                _ => new.push(problem.clone()),
            }
        }
        new
    }
}

fn errors(problems: &Problems) -> impl Iterator<Item = &Diagnostic> {
    problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
}

fn key<'a>(problem: &'a Diagnostic, files: &'a Files) -> (&'a str, &'a str, Option<&'a str>) {
    let path = problem.span.map(|span| files.get(span.file).path.as_str());
    (problem.code, &problem.message, path)
}
