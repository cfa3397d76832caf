//! Elements that come up again and again, and what they are when minified. What is kept is bounded: the memory of which elements have
//! come up holds the last ones, and what they are is thrown away when it is too much.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

/// How many elements are remembered to have come up.
const REMEMBERED: usize = 1 << 16;

/// How many bytes of elements are kept.
const MAX_KEPT: usize = 24 << 20;

/// What is known of an element.
pub(super) enum Found {
    /// It comes up for the first time, as far as is remembered.
    New,
    /// It has come up, and has not been kept.
    Again,
    /// What it is when minified.
    Minified(Arc<[u8]>),
}

/// What has come up, and what is kept of it.
pub(super) struct Repeats {
    /// The last element of each place in the table.
    come_up: Box<[AtomicU64]>,
    kept: RwLock<HashMap<u64, Kept>>,
    /// How many bytes are kept.
    size: AtomicUsize,
}

/// An element, as it is written and as it is minified.
struct Kept {
    source: Box<str>,
    minified: Arc<[u8]>,
}

impl Default for Repeats {
    fn default() -> Self {
        Self {
            come_up: (0..REMEMBERED).map(|_| AtomicU64::new(0)).collect(),
            kept: RwLock::default(),
            size: AtomicUsize::new(0),
        }
    }
}

impl fmt::Debug for Repeats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Repeats")
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

impl Repeats {
    /// Looks an element up, and remembers that it has come up.
    pub(super) fn find(&self, hash: u64, source: &str) -> Found {
        let [.., low, high] = hash.to_le_bytes();
        let place = &self.come_up[usize::from(u16::from_le_bytes([low, high])) % REMEMBERED];
        if place.swap(hash, Ordering::Relaxed) != hash {
            return Found::New;
        }
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        match kept.get(&hash) {
            Some(kept) if *kept.source == *source => Found::Minified(Arc::clone(&kept.minified)),
            // Another element has the same hash.
            Some(_) => Found::New,
            None => Found::Again,
        }
    }

    /// Keeps an element.
    pub(super) fn keep(&self, hash: u64, source: &str, minified: Arc<[u8]>) {
        let size = source.len() + minified.len();
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        if self.size.load(Ordering::Relaxed) + size > MAX_KEPT {
            kept.clear();
            self.size.store(0, Ordering::Relaxed);
        }
        let source = source.into();
        if kept.insert(hash, Kept { source, minified }).is_none() {
            self.size.fetch_add(size, Ordering::Relaxed);
        }
    }

    /// How many elements are kept.
    #[cfg(test)]
    pub(super) fn kept(&self) -> usize {
        self.kept.read().unwrap_or_else(PoisonError::into_inner).len()
    }
}
