//! Plain texts: what readers see of files as it is written there, such as titles, labels and names.
//!
//! Every type that is read from YAML says which of its texts are plain ([`PlainTexts`]); [`check`] tells the markup in them. All
//! other texts are Markdown, or no reader sees them.

use crate::diag::{Problems, Unread};
use crate::input::Files;
use crate::markdown::markup_in_plain;
use crate::yaml::{Parts, Yaml};

/// Texts of a record or file, each with its key.
pub(crate) type Texts<'w> = Vec<(String, &'w str)>;

/// What has texts that are shown as they are written.
pub trait PlainTexts {
    /// Those texts, each with its path.
    fn plain(&self) -> Texts<'_>;
}

/// Tells the markup in the plain texts of a value, which stands below a key or is all of its YAML.
pub(super) fn check(
    (files, yaml): (&Files, &Yaml<'_>),
    key: &str,
    value: &impl PlainTexts,
    unread: &Unread,
    problems: &mut Problems,
) {
    for (path, text) in value.plain() {
        let found = markup_in_plain(text);
        if found.is_empty() {
            continue;
        }
        let path = if key.is_empty() {
            path
        } else {
            format!("{key}.{path}")
        };
        if unread.touches(&path) {
            continue;
        }
        let mut parts = Parts::of(yaml, files, &path, text);
        for (part, problem) in found {
            problems.push(problem.at(parts.place(part)));
        }
    }
}
