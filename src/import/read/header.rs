//! Lines of keys and values that programs put before a text: "Title: …", "Date: …".

use super::parsed::{LeftOut, Read};

/// The keys that such lines have.
const KEYS: &[&str] = &[
    "title",
    "headline",
    "author",
    "authors",
    "by",
    "byline",
    "date",
    "published",
    "updated",
    "modified",
    "publisher",
    "source",
    "site",
    "url",
    "link",
    "language",
    "lang",
    "section",
    "description",
    "keywords",
    "tags",
    "id",
];

/// How many lines at the beginning are keys and values, which are added to the metadata. A single such line is text.
pub(super) fn header(lines: &[&str], read: &mut Read) -> usize {
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some((key, value)) = line.split_once(':') else {
            break;
        };
        let key = key.trim().to_ascii_lowercase();
        if !KEYS.contains(&key.as_str()) {
            break;
        }
        found.push((key, value.trim(), at + 1));
    }
    if found.len() < 2 {
        return 0;
    }
    for (key, value, line) in &found {
        if !read.metadata.set(key, value, *line) {
            LeftOut::add(&mut read.left_out, *line, key);
        }
    }
    found.len()
}
