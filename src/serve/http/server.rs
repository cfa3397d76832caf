//! What requests are answered from.

use crate::output::OutputPath;
use crate::serve::address::Names;
use crate::serve::live::Live;
use crate::serve::published::{Current, Published, ServedFile};
use std::sync::Arc;

/// What requests are answered from.
pub(in crate::serve) struct Server {
    pub(in crate::serve) published: Arc<Published>,
    pub(in crate::serve) names: Names,
    pub(in crate::serve) live: Live,
}

impl Server {
    /// Makes a file of a state; a page that cannot be made is told, and the file of the site before stands in for it.
    pub(super) fn file(&self, current: &Current, path: &OutputPath) -> Option<ServedFile> {
        current.file(path, &|site, problem| {
            self.published.note_page_problem(site, problem);
        })
    }
}
