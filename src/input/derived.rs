//! Values that are derived from a file and kept with it.

use std::any::Any;
use std::sync::{Arc, OnceLock};

/// One value that was derived from a file, of a type that only its maker knows.
#[derive(Debug, Clone, Default)]
pub(super) struct Note(OnceLock<Arc<dyn Any + Send + Sync>>);

impl Note {
    /// The value that is kept, or else one that is made now. The latter is kept if there was none; where a value of another type is kept,
    /// it is not.
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
