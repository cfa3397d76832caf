//! Where the files of a site go.

use crate::diag::Diagnostic;
use crate::input::Payload;
use crate::output::OutputPath;

/// Takes the files of a site, from several threads.
pub trait Sink: Sync {
    /// Whether the file is unchanged: its fingerprint equals the last build's.
    fn keep(&self, _path: &OutputPath, _fingerprint: &dyn Fn() -> u64) -> bool {
        false
    }

    /// Takes one file.
    ///
    /// # Errors
    /// When it cannot be taken; the build then fails.
    fn take(&self, path: &OutputPath, payload: &Payload) -> Result<(), Diagnostic>;
}

/// A sink that drops all files, for checks.
#[derive(Debug, Clone, Copy)]
pub struct Discard;

impl Sink for Discard {
    fn take(&self, _: &OutputPath, _: &Payload) -> Result<(), Diagnostic> {
        Ok(())
    }
}
