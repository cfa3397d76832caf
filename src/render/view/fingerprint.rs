//! Hashes of what files are made from.

use serde::Serialize;
use std::ops::Deref;
use xxhash_rust::xxh3::Xxh3;

/// A hash that grows.
#[derive(Default)]
pub(crate) struct Fingerprint(Xxh3);

impl Fingerprint {
    /// Adds a number, such as the hash of something that many files share.
    pub(crate) fn number(&mut self, number: u64) {
        self.0.update(&number.to_le_bytes());
    }

    /// Adds bytes.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Adds a text, told apart from what comes before and after it.
    pub(crate) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes(text.as_bytes());
    }

    /// Adds plain data.
    pub(crate) fn data(&mut self, data: &impl Serialize) {
        serde_json::to_writer(self, data).unwrap_or_else(|_| unreachable!("a view is plain data"));
    }

    /// The hash of all that was added.
    pub(crate) fn finish(&self) -> u64 {
        self.0.digest()
    }
}

/// Something that many files share, with its hash, which is worked out once.
#[derive(Debug)]
pub(crate) struct Hashed<T> {
    value: T,
    hash: u64,
}

impl<T: Serialize> Hashed<T> {
    /// Takes up and hashes plain data.
    pub(crate) fn new(value: T) -> Self {
        let mut fingerprint = Fingerprint::default();
        fingerprint.data(&value);
        let hash = fingerprint.finish();
        Self { value, hash }
    }

    /// The hash.
    pub(crate) fn hash(&self) -> u64 {
        self.hash
    }
}

impl<T> Deref for Hashed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl std::io::Write for Fingerprint {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
