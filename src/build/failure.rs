//! Why there is no site.

use crate::diag::Problems;
use crate::source::Files;

/// The problems that stopped a build, with the files that their places are in.
#[derive(Debug)]
pub struct Failure {
    /// All problems, warnings too, in the order of places.
    pub problems: Problems,
    /// The files.
    pub files: Files,
}
