//! Hashes of what files are made from.

mod growing;
mod plain_data;

use self::growing::Growing;
use self::plain_data::PlainData;
use serde::Serialize;
use std::ops::Deref;

/// A hash that grows.
#[derive(Default)]
pub(crate) struct Fingerprint(Growing);

impl Fingerprint {
    /// Adds a number, such as the hash of something that many files share.
    pub(crate) fn number(&mut self, number: u64) {
        self.0.number(number);
    }

    /// Adds bytes.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.0.bytes(bytes);
    }

    /// Adds a text, told apart from what comes before and after it.
    pub(crate) fn text(&mut self, text: &str) {
        self.0.text(text);
    }

    /// Adds plain data.
    pub(crate) fn data(&mut self, data: &impl Serialize) {
        let written = data.serialize(PlainData(&mut self.0));
        written.unwrap_or_else(|error| unreachable!("a view is plain data: {error}"));
    }

    /// The hash of all that was added.
    pub(crate) fn finish(&mut self) -> u64 {
        self.0.finish()
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

#[cfg(test)]
mod tests {
    use super::Fingerprint;
    use super::growing::GATHERED;
    use serde::Serialize;
    use serde_json::json;
    use std::collections::HashSet;

    fn hash(data: &impl Serialize) -> u64 {
        let mut fingerprint = Fingerprint::default();
        fingerprint.data(data);
        fingerprint.finish()
    }

    #[test]
    fn data_that_differ_have_fingerprints_that_differ() {
        let long = "x".repeat(GATHERED + 1);
        let data = [
            json!(null),
            json!(""),
            json!([]),
            json!([[]]),
            json!([[], []]),
            json!([null]),
            json!(["a", "b"]),
            json!(["ab"]),
            json!(["a", ["b"]]),
            json!([["a", "b"]]),
            json!({"a": "b"}),
            json!({"a": {"b": null}}),
            json!({"b": "a"}),
            json!(1),
            json!(1.0),
            json!(true),
            json!(long),
            json!([long, "x"]),
            json!(["x", long]),
        ];
        let hashes: HashSet<u64> = data.iter().map(hash).collect();
        assert_eq!(hashes.len(), data.len());
        assert_ne!(hash(&None::<u8>), hash(&Some(0_u8)));
        assert_ne!(hash(&Some(None::<u8>)), hash(&None::<Option<u8>>));
        assert_eq!(hash(&Some("a")), hash(&Some("a".to_owned())));
    }
}
