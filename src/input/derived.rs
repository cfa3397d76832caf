//! Something worked out of a file, kept with it.

use std::any::Any;
use std::sync::{Arc, OnceLock};

/// One thing that was worked out of a file; what it is only who makes it knows.
#[derive(Debug, Clone, Default)]
pub(super) struct Note(OnceLock<Arc<dyn Any + Send + Sync>>);

impl Note {
    /// What is kept, or what is made now: kept where nothing was, and thrown away where something of another type is.
    pub(super) fn get_or_make<T: Any + Send + Sync>(&self, make: impl FnOnce() -> T) -> Arc<T> {
        if let Some(kept) = self.0.get().cloned().and_then(|kept| kept.downcast().ok()) {
            return kept;
        }
        let made = Arc::new(make());
        // Another thread may have been quicker; both made the same.
        let _ = self.0.set(Arc::clone(&made) as Arc<dyn Any + Send + Sync>);
        made
    }
}
