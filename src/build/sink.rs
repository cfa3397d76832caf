//! Where the files of a site go.

use crate::diag::Diagnostic;
use crate::output::{Output, OutputPath};

/// Takes the files of a site, from several threads.
pub trait Sink: Sync {
    /// Takes one file.
    ///
    /// # Errors
    /// When it cannot be taken; the build then fails.
    fn take(&self, path: &OutputPath, bytes: &[u8]) -> Result<(), Diagnostic>;
}

impl Sink for Output {
    fn take(&self, path: &OutputPath, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.put(path, bytes).map(|_| ())
    }
}

/// Takes files and forgets them, for checks.
#[derive(Debug, Clone, Copy)]
pub struct Discard;

impl Sink for Discard {
    fn take(&self, _: &OutputPath, _: &[u8]) -> Result<(), Diagnostic> {
        Ok(())
    }
}
