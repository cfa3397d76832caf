//! Why there is no site.

use crate::diag::Problems;
use crate::input::Files;
use crate::site::Site;
use std::sync::Arc;

/// The problems that stopped a build, with the files that their places are in.
#[derive(Debug, Clone)]
pub struct Failure {
    /// All problems, warnings too, in the order of places.
    pub problems: Problems,
    /// The files that were read, for the lines in messages.
    pub files: Files,
    /// What could be resolved all the same.
    pub(crate) site: Option<Arc<Site>>,
}

impl Failure {
    /// Sorts the problems, all of them as errors if `strict`.
    pub fn new(mut problems: Problems, files: Files, strict: bool) -> Self {
        if strict {
            problems.make_strict();
        }
        problems.sort(&files);
        Self {
            problems,
            files,
            site: None,
        }
    }

    /// Adds what could be resolved of the site.
    pub(super) fn with_site(self, site: Site) -> Self {
        Self {
            site: Some(Arc::new(site)),
            ..self
        }
    }
}
