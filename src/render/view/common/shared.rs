//! A part that several views show.

use crate::render::view::Fingerprint;
use serde::{Serialize, Serializer};
use std::ops::Deref;
use std::sync::Arc;

/// A part of a view that is made once, however many views show it.
#[derive(Debug)]
pub(crate) struct Shared<T>(Arc<Part<T>>);

#[derive(Debug)]
struct Part<T> {
    value: T,
    /// Hash of all that is in it, worked out once.
    hash: u64,
}

impl<T: Serialize> Shared<T> {
    pub(crate) fn new(value: T) -> Self {
        let mut fingerprint = Fingerprint::default();
        fingerprint.data(&value);
        let hash = fingerprint.finish();
        Self(Arc::new(Part { value, hash }))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.value
    }
}

impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Only fingerprints are not for reading.
        if serializer.is_human_readable() {
            self.0.value.serialize(serializer)
        } else {
            serializer.serialize_u64(self.0.hash)
        }
    }
}
