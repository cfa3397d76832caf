//! Plain texts: what readers see of files as it is written there, such as titles, labels and names.
//!
//! Every type that is read from YAML says which of its texts are plain ([`PlainTexts`]); [`check`] tells the markup in them. All
//! other texts are Markdown, or no reader sees them.

use crate::diag::{Diagnostic, Problems, Unread};
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
        let is_placeholder = path == "title" && is_placeholder(text);
        if found.is_empty() && !is_placeholder {
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
        if is_placeholder {
            let message = format!("the title `{}` says nothing yet", text.trim());
            let problem = Diagnostic::warning("blank-text", message).at(yaml.span(&path));
            problems.push(problem.hint("write what readers should see here"));
        }
        let mut parts = Parts::of(yaml, files, &path, text);
        for (part, problem) in found {
            problems.push(problem.at(parts.place(part)));
        }
    }
}

/// Whether a title stands for one that is still to be written.
fn is_placeholder(title: &str) -> bool {
    let word = title.trim().trim_matches(|c: char| !c.is_alphanumeric());
    if word.is_empty() {
        // Emoji and signs may be a title.
        return title
            .trim()
            .chars()
            .all(|c| c.is_ascii_punctuation() || matches!(c, '…' | '—' | '–' | '。'));
    }
    ["todo", "fixme", "tbd", "xxx", "lorem ipsum"]
        .iter()
        .any(|known| known.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::is_placeholder;

    #[test]
    fn titles_that_are_still_to_be_written_are_known() {
        for title in ["TODO", "todo:", "...", "…", "???", "—", "[TBD]", " FIXME "] {
            assert!(is_placeholder(title), "{title}");
        }
        for title in ["Todo lists", "A", "1968", "水", "🙂", "¿Qué?", "C++", "XXXX"] {
            assert!(!is_placeholder(title), "{title}");
        }
    }
}
