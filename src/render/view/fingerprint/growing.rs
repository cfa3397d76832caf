//! A hash that grows by bytes, most of them a few at a time.

use xxhash_rust::xxh3::Xxh3;

/// How many bytes are gathered before they are hashed.
pub(super) const GATHERED: usize = 4096;

/// The bytes that were added: hashed, or about to be.
#[derive(Default)]
pub(super) struct Growing {
    hash: Xxh3,
    gathered: Vec<u8>,
}

impl Growing {
    pub(super) fn number(&mut self, number: u64) {
        self.bytes(&number.to_le_bytes());
    }

    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        if self.gathered.len() + bytes.len() > GATHERED {
            self.hash.update(&self.gathered);
            self.gathered.clear();
        }
        if bytes.len() > GATHERED {
            self.hash.update(bytes);
        } else {
            self.gathered.extend_from_slice(bytes);
        }
    }

    /// Adds a text, told apart from what comes before and after it.
    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes(text.as_bytes());
    }

    /// The hash of all that was added.
    pub(super) fn finish(&mut self) -> u64 {
        self.hash.update(&self.gathered);
        self.gathered.clear();
        self.hash.digest()
    }
}
