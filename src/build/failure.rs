//! Why there is no site.

use crate::diag::Problems;
use crate::input::Files;

/// The problems that stopped a build, with the files that their places are in.
#[derive(Debug, Clone)]
pub struct Failure {
    /// All problems, warnings too, in the order of places.
    pub problems: Problems,
    /// The files.
    pub files: Files,
}

impl Failure {
    /// Puts the problems in order, all of them as errors where that is wanted.
    pub(super) fn new(mut problems: Problems, files: Files, strict: bool) -> Self {
        if strict {
            problems.make_strict();
        }
        problems.sort(&files);
        Self { problems, files }
    }
}
