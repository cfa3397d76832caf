//! A site kept in memory over edits.

mod pool;
mod snapshot;

pub use self::snapshot::Snapshot;

use self::pool::Pool;
use super::load_site::load_site_guarded;
use super::{BuildOptions, Caches, Failure};
use crate::input::{Files, Refresh};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A site kept in memory over edits. Its files are byte for byte those of a build.
#[derive(Debug)]
pub struct Session {
    options: BuildOptions,
    files: Files,
    caches: Caches,
    pool: Arc<Pool>,
    /// The result for the present files.
    state: Result<Arc<Snapshot>, Failure>,
}

/// The result of an edit.
#[derive(Debug, Clone)]
pub struct Update {
    /// The site as it is now, or its errors.
    pub result: Result<Arc<Snapshot>, Failure>,
    /// Files of the site that are new, gone or changed: their paths from the root, in order.
    pub changed: Vec<String>,
    /// How long it took.
    pub time: Duration,
}

impl Session {
    /// Reads and resolves a site.
    pub fn open(options: BuildOptions) -> (Self, Update) {
        let start = Instant::now();
        let files = Files::read(options.root(), &options.read_options());
        let changed = files
            .iter()
            .map(|(_, site_file)| site_file.path.to_string())
            .collect();
        let mut caches = Caches::default();
        let pool = Arc::new(Pool::default());
        let state = make(&files, &options, &mut caches, &pool);
        let session = Self {
            options,
            files,
            caches,
            pool,
            state,
        };
        let update = session.update_of(changed, start);
        (session, update)
    }

    /// Takes in what has changed on the disk and resolves anew: the files at or below these paths, which are absolute or lead
    /// from the site's folder, or all files.
    pub fn update(&mut self, changed: Refresh<'_>) -> Update {
        let start = Instant::now();
        let (files, changed) =
            self.files
                .refreshed(self.options.root(), &self.options.read_options(), changed);
        self.files = files;
        if !changed.is_empty() {
            self.state = make(&self.files, &self.options, &mut self.caches, &self.pool);
        }
        self.update_of(changed.iter().map(ToString::to_string).collect(), start)
    }

    fn update_of(&self, changed: Vec<String>, start: Instant) -> Update {
        Update {
            result: self.state.clone(),
            changed,
            time: start.elapsed(),
        }
    }
}

fn make(
    files: &Files,
    options: &BuildOptions,
    caches: &mut Caches,
    pool: &Arc<Pool>,
) -> Result<Arc<Snapshot>, Failure> {
    let loaded = load_site_guarded(files.clone(), options, caches)?;
    Ok(Arc::new(Snapshot::new(
        loaded,
        options.render_options(),
        Arc::clone(pool),
    )))
}
