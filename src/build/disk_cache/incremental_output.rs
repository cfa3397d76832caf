//! A sink that leaves unchanged files of the output folder alone.

use super::{Made, made};
use crate::build::sink::Sink;
use crate::diag::Diagnostic;
use crate::input::Payload;
use crate::output::{Output, OutputPath};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

/// An output, with the record of the last one.
pub(in crate::build) struct IncrementalOutput {
    output: Output,
    known: HashMap<OutputPath, Made>,
    /// The fingerprints of this build; none where no cache is written.
    fingerprints: Option<Mutex<HashMap<OutputPath, u64>>>,
    taken: AtomicUsize,
}

impl IncrementalOutput {
    /// `remembers` says whether a cache is written for the next build.
    pub(in crate::build) fn new(output: Output, known: HashMap<OutputPath, Made>, remembers: bool) -> Self {
        let fingerprints = remembers.then(Mutex::default);
        Self {
            output,
            known,
            fingerprints,
            taken: AtomicUsize::new(0),
        }
    }

    /// The output, the record for the next build, and how many files were made.
    pub(in crate::build) fn finish(self) -> (Output, Vec<(OutputPath, Made)>, usize) {
        let fingerprints = self.fingerprints.map(Mutex::into_inner);
        let fingerprints = fingerprints.map(|known| known.unwrap_or_else(PoisonError::into_inner));
        let outputs =
            fingerprints.map_or_else(Vec::new, |fingerprints| made(&fingerprints, self.output.stamps()));
        (self.output, outputs, self.taken.into_inner())
    }
}

impl Sink for IncrementalOutput {
    fn keep(&self, path: &OutputPath, fingerprint: &dyn Fn() -> u64) -> bool {
        let Some(fingerprints) = &self.fingerprints else {
            return false;
        };
        let fingerprint = fingerprint();
        fingerprints
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(path.clone(), fingerprint);
        let known = self
            .known
            .get(path)
            .filter(|known| known.fingerprint == fingerprint);
        known.is_some_and(|known| self.output.keep(path, known.stamp))
    }

    fn take(&self, path: &OutputPath, payload: &Payload) -> Result<(), Diagnostic> {
        self.taken.fetch_add(1, Ordering::Relaxed);
        let put = match payload {
            Payload::Bytes(bytes) => self.output.put(path, bytes),
            Payload::File(file) => self.output.put_file(path, file),
        };
        put.map(|_| ())
    }
}
