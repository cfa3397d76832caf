//! Plain texts: titles, labels, names and others that readers see as they are written in files.
//!
//! Every type that is read from YAML says which of its texts are plain ([`PlainTexts`]); [`check`] reports markup in them. All other texts
//! are Markdown, or no reader sees them.

use crate::diag::{Diagnostic, Problems, Unread, unquoted};
use crate::input::{Files, Span};
use crate::markdown::markup_in_plain;
use crate::yaml::{Parts, Yaml};

/// Texts of a record or file, each with its key.
pub(crate) type Texts<'w> = Vec<(String, &'w str)>;

/// A type with texts that are shown as they are written.
pub trait PlainTexts {
    /// Those texts, each with its path.
    fn plain(&self) -> Texts<'_>;
}

/// Reports markup in the plain texts of a value, which stands below a key or is all of its YAML.
pub(super) fn check(
    (files, yaml): (&Files, &Yaml<'_>),
    key: &str,
    value: &impl PlainTexts,
    unread: &Unread,
    problems: &mut Problems,
) {
    for (path, text) in value.plain() {
        let found = markup_in_plain(text);
        let is_title = path == "title";
        let is_placeholder = is_stand_in(text) || (is_title && is_placeholder(text));
        let quoted = unquoted(text);
        if found.is_empty() && !is_placeholder && quoted.is_none() {
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
            let what = if is_title { "title" } else { "text" };
            let message = format!("the {what} `{}` says nothing yet", text.trim());
            let problem = Diagnostic::warning("blank-text", message).at(yaml.span(&path));
            problems.push(problem.hint("write what readers should see here"));
        }
        if let Some(inner) = quoted {
            problems.extend(in_quotation_marks(files, yaml.span(&path), inner));
        }
        let mut parts = Parts::of(yaml, files, &path, text);
        for (part, problem) in found {
            problems.push(problem.at(parts.place(part)));
        }
    }
}

/// Reports typographic quotation marks around a whole text, which YAML takes for a part of it. To keep them, an author puts straight ones
/// around them.
fn in_quotation_marks(files: &Files, span: Span, inner: &str) -> Option<Diagnostic> {
    let written = files.text(span.file).get(span.range())?.trim();
    unquoted(written)?;
    let message = "readers see these quotation marks: those around a value of YAML are straight";
    let problem = Diagnostic::warning("plain-text", message).at(span);
    let problem = problem.hint(format!("write `\"{inner}\"`"));
    Some(problem.hint(format!("if readers should see them, write `'{written}'`")))
}

/// Whether a text is a placeholder for one that is still to be written: `TODO`, `Lorem ipsum dolor sit amet`, `...`.
pub fn is_stand_in(text: &str) -> bool {
    const WORDS: [&str; 6] = ["todo", "fixme", "tbd", "xxx", "untitled", "lorem ipsum"];
    const FILLER: &str = "lorem ipsum dolor";
    let words = text.trim().trim_matches(|c: char| !c.is_alphanumeric());
    if words.is_empty() {
        // Emoji and signs may be meant, and a single dash may stand for an unknown value.
        let marks = text.trim();
        return marks.chars().all(|c| matches!(c, '.' | '?' | '…' | '。')) && !marks.is_empty();
    }
    let begins_with = |known: &str| {
        words
            .get(..known.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(known))
    };
    WORDS.iter().any(|known| known.eq_ignore_ascii_case(words)) || begins_with(FILLER)
}

/// Whether a title says nothing: it is a placeholder, or consists of marks.
fn is_placeholder(title: &str) -> bool {
    let is_mark = |c: char| c.is_ascii_punctuation() || matches!(c, '…' | '—' | '–' | '。');
    is_stand_in(title) || title.trim().chars().all(is_mark)
}

#[cfg(test)]
mod tests {
    use super::{is_placeholder, is_stand_in};

    #[test]
    fn titles_that_are_still_to_be_written_are_known() {
        for title in ["TODO", "todo:", "...", "…", "???", "—", "[TBD]", " FIXME "] {
            assert!(is_placeholder(title), "{title}");
        }
        for title in ["Todo lists", "A", "1968", "水", "🙂", "¿Qué?", "C++", "XXXX"] {
            assert!(!is_placeholder(title), "{title}");
        }
        for text in [
            "TODO",
            "tbd.",
            "...",
            "???",
            "Untitled",
            "Lorem ipsum dolor sit amet, consectetur.",
        ] {
            assert!(is_stand_in(text), "{text}");
        }
        for text in [
            "%",
            "—",
            "-",
            "to do",
            "Lorem ipsum is no language",
            "Untitled (1931)",
        ] {
            assert!(!is_stand_in(text), "{text}");
        }
    }
}
