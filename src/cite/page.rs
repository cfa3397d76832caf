//! A saved page: what it says of itself to machines.

use super::entry::Entry;
use crate::import::page_metadata;

/// The source that a page is.
pub(super) fn entry(text: &str) -> Entry {
    let mut entry = Entry::default();
    for found in page_metadata(text) {
        let evidence = format!("line {}", found.line);
        match found.field {
            "language" => entry.add("language", &found.value.replace('_', "-"), evidence),
            "url" => entry.add_address(&found.value, evidence),
            field => entry.add(field, &found.value, evidence),
        }
    }
    entry
}
