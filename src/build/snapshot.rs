//! One state of a site, whose files are made when they are asked for.

use super::Loaded;
use super::guard::guarded;
use super::pool::Pool;
use crate::diag::{Diagnostic, Problems};
use crate::output::OutputPath;
use crate::render::{Draft, RenderOptions};
use crate::source::Payload;
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

    /// Makes one file; none where the site has no such file. What was made before from the same is not made again.
    pub fn file(&self, path: &OutputPath) -> Option<Result<Payload, Diagnostic>> {
        let at = self.loaded.artifacts().find(path)?;
        if let Some(bytes) = self.fingerprints[at]
            .get()
            .and_then(|fingerprint| self.pool.get(path, *fingerprint))
        {
            return Some(Ok(Payload::Bytes(bytes)));
        }
        let make = || {
            self.draft(at)
                .and_then(|(draft, fingerprint)| self.finish(path, draft, fingerprint))
        };
        let made = guarded(&format!("making `{path}`"), make).map_err(|crash| {
            let recipe = &self.loaded.artifacts().recipes()[at];
            crash.maybe_at(recipe.origin(self.loaded.workshop()))
        });
        Some(made.flatten())
    }

    /// Stands for all that a file depends on: where it is the same in two snapshots, so is the file. None where the site has no
    /// such file, or where it cannot be made.
    pub fn fingerprint(&self, path: &OutputPath) -> Option<u64> {
        let at = self.loaded.artifacts().find(path)?;
        let known = self.fingerprints[at].get().copied();
        let make = || self.draft(at).ok().map(|(_, fingerprint)| fingerprint);
        known.or_else(|| guarded(&format!("making `{path}`"), make).ok().flatten())
    }

    fn draft(&self, at: usize) -> Result<(Draft, u64), Diagnostic> {
        let mut problems = Problems::default();
        let workshop = self.loaded.workshop();
        let draft = Draft::make(workshop, &self.loaded.artifacts().recipes()[at], &mut problems);
        if let Some(problem) = problems.into_iter().next() {
            return Err(problem);
        }
        let fingerprint = *self.fingerprints[at].get_or_init(|| draft.fingerprint(workshop, self.options));
        Ok((draft, fingerprint))
    }

    fn finish(&self, path: &OutputPath, draft: Draft, fingerprint: u64) -> Result<Payload, Diagnostic> {
        if let Draft::Payload(payload) = draft {
            // It is at hand anyway.
            return Ok(payload);
        }
        if let Some(bytes) = self.pool.get(path, fingerprint) {
            return Ok(Payload::Bytes(bytes));
        }
        let payload = draft.render(self.loaded.workshop(), self.options)?;
        if let Payload::Bytes(bytes) = &payload {
            self.pool.put(path, fingerprint, bytes);
        }
        Ok(payload)
    }
}
