//! One state of a site, whose files are made when they are asked for.

use super::pool::Pool;
use crate::build::Loaded;
use crate::build::guard::guarded;
use crate::diag::{Diagnostic, Problems};
use crate::input::Payload;
use crate::output::OutputPath;
use crate::render::{Prepared, RenderOptions};
use std::sync::{Arc, OnceLock};

/// One state of a site; immutable. Its files are made when they are asked for, from many threads at once.
#[derive(Debug)]
pub struct Snapshot {
    /// The site.
    pub loaded: Loaded,
    options: RenderOptions,
    /// By position among the files; empty where it was not asked for yet.
    fingerprints: Vec<OnceLock<u64>>,
    pool: Arc<Pool>,
}

impl Snapshot {
    pub(super) fn new(loaded: Loaded, options: RenderOptions, pool: Arc<Pool>) -> Self {
        let fingerprints = loaded
            .artifacts()
            .paths()
            .iter()
            .map(|_| OnceLock::new())
            .collect();
        Self {
            loaded,
            options,
            fingerprints,
            pool,
        }
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> &[OutputPath] {
        self.loaded.artifacts().paths()
    }

    /// Whether the site has a file at a path.
    pub fn contains(&self, path: &OutputPath) -> bool {
        self.loaded.artifacts().find(path).is_some()
    }

    /// Makes one file; none where the site has no such file. A file that was made from the same inputs before is not made again.
    pub fn file(&self, path: &OutputPath) -> Option<Result<Payload, Diagnostic>> {
        let at = self.loaded.artifacts().find(path)?;
        if let Some(bytes) = self.fingerprints[at]
            .get()
            .and_then(|fingerprint| self.pool.get(path, *fingerprint))
        {
            return Some(Ok(Payload::Bytes(bytes)));
        }
        let make = || {
            self.prepared(at)
                .and_then(|(prepared, fingerprint)| self.finish(path, prepared, fingerprint))
        };
        let made = guarded(&format!("making `{path}`"), make).map_err(|crash| {
            let artifact = &self.loaded.artifacts().all()[at];
            crash.maybe_at(artifact.origin(self.loaded.render_input()))
        });
        Some(made.flatten())
    }

    /// A hash of all inputs of a file: if it is the same in two snapshots, so is the file. None where the site has no such file, or where
    /// it cannot be made.
    pub fn fingerprint(&self, path: &OutputPath) -> Option<u64> {
        let at = self.loaded.artifacts().find(path)?;
        let known = self.fingerprints[at].get().copied();
        let make = || self.prepared(at).ok().map(|(_, fingerprint)| fingerprint);
        known.or_else(|| guarded(&format!("making `{path}`"), make).ok().flatten())
    }

    fn prepared(&self, at: usize) -> Result<(Prepared, u64), Diagnostic> {
        let mut problems = Problems::default();
        let input = self.loaded.render_input();
        let prepared = Prepared::new(input, &self.loaded.artifacts().all()[at], &mut problems);
        if let Some(problem) = problems.into_iter().next() {
            return Err(problem);
        }
        let fingerprint = *self.fingerprints[at].get_or_init(|| prepared.fingerprint(input, self.options));
        Ok((prepared, fingerprint))
    }

    fn finish(&self, path: &OutputPath, prepared: Prepared, fingerprint: u64) -> Result<Payload, Diagnostic> {
        if let Prepared::Payload(payload) = prepared {
            // It needs no rendering.
            return Ok(payload);
        }
        if let Some(bytes) = self.pool.get(path, fingerprint) {
            return Ok(Payload::Bytes(bytes));
        }
        let payload = prepared.render(self.loaded.render_input(), self.options)?;
        if let Payload::Bytes(bytes) = &payload {
            self.pool.put(path, fingerprint, bytes);
        }
        Ok(payload)
    }
}
