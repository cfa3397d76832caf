//! The state of the server.

use crate::output::OutputPath;
use crate::serve::address::Names;
use crate::serve::live::Live;
use crate::serve::published::{Current, Published, ServedFile};
use std::sync::Arc;

/// The state from which requests are answered.
pub(in crate::serve) struct Server {
    pub(in crate::serve) published: Arc<Published>,
    pub(in crate::serve) names: Names,
    pub(in crate::serve) live: Live,
}

impl Server {
    /// Makes a file of a state. If a page cannot be made, that is reported, and the file of the last good site is returned instead.
    pub(super) fn file(&self, current: &Current, path: &OutputPath) -> Option<ServedFile> {
        current.file(path, &|site, problem| {
            self.published.note_page_problem(site, problem);
        })
    }
}
