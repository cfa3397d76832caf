//! One problem.

use super::{Hint, codes};
use crate::input::{Files, Span};
use crate::kinds::RecordKind;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is written while there is one.
    Error,
    /// Worth knowing; an error under `--strict`.
    Warning,
}

/// One problem; its message is in lower case and without a full stop, with names in backticks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Stable name of the kind of problem, one of [`CODES`](super::CODES): `unknown-key`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// Where; absent for what has no place in a file.
    pub span: Option<Span>,
    /// What the user can do.
    pub hints: Vec<Hint>,
    /// Equal messages are merged into one that lists the other places.
    pub is_gathered: bool,
    /// The problems at other places that it stands for.
    pub also: Vec<Diagnostic>,
    /// The language that it concerns, where that is not the language of its file.
    pub language: Option<String>,
    /// Where it reports that a named record does not exist: that record.
    pub missing: Option<MissingRecord>,
}

/// A named record that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MissingRecord {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id, as written.
    pub id: String,
}

impl Diagnostic {
    /// Whether it says the same of the same place, whatever the hints.
    pub(crate) fn says_same(&self, other: &Self) -> bool {
        (self.span, self.code, &self.message) == (other.span, other.code, &other.message)
    }

    /// Whether it concerns a file that could be read, or no file. A file that could not be read has a problem of its own, from which the
    /// others follow.
    pub fn is_of_readable(&self, files: &Files) -> bool {
        let file = self.span.map(|span| span.file);
        file.is_none_or(|file| files.get(file).content.is_ok())
    }

    /// Whether a file, or a part of one, could not be read because of it.
    pub fn keeps_from_reading(&self) -> bool {
        codes::keeps_from_reading(self.code)
    }

    /// Starts an error.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        debug_assert!(codes::can_be_error(code), "{code} is no error in diag/codes.rs");
        Self::new(Severity::Error, code, message)
    }

    fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity,
            code,
            message: message.into(),
            span: None,
            hints: Vec::new(),
            is_gathered: false,
            also: Vec::new(),
            language: None,
            missing: None,
        }
    }

    /// Starts a warning.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        debug_assert!(
            codes::can_be_warning(code),
            "{code} is no warning in diag/codes.rs"
        );
        Self::new(Severity::Warning, code, message)
    }

    /// Has all problems with the same message told as one, such as those of an id that no record has.
    #[must_use]
    pub fn gathered(mut self) -> Self {
        self.is_gathered = true;
        self
    }

    /// Sets the language that it concerns, where its file belongs to another one or to all.
    #[must_use]
    pub fn of_language(mut self, tag: &str) -> Self {
        self.language = Some(tag.to_owned());
        self
    }

    /// Sets the named record that does not exist. All problems of one such record are given as one.
    #[must_use]
    pub fn of_missing(mut self, kind: RecordKind, id: &str) -> Self {
        self.missing = Some(MissingRecord {
            kind,
            id: id.to_owned(),
        });
        self.gathered()
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// The problem of each place by itself.
    pub fn of_each_place(mut self) -> Vec<Self> {
        let also = std::mem::take(&mut self.also);
        std::iter::once(self).chain(also).collect()
    }

    /// One problem that stands for all of these; none where the list is empty.
    pub fn of_places(problems: Vec<Self>) -> Option<Self> {
        let mut problems = problems.into_iter();
        let mut first = problems.next()?;
        first.also.extend(problems);
        Some(first)
    }

    /// Says where, if that is known.
    #[must_use]
    pub fn maybe_at(self, span: Option<Span>) -> Self {
        match span {
            Some(span) => self.at(span),
            None => self,
        }
    }

    /// Says what the user can do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Hint>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// Says what the user can do, if there is something.
    #[must_use]
    pub fn maybe_hint(self, hint: Option<impl Into<Hint>>) -> Self {
        match hint {
            Some(hint) => self.hint(hint),
            None => self,
        }
    }

    /// What the user can do, in words, and at which other places.
    pub fn hint_words(&self, files: &Files) -> Vec<String> {
        let places = (!self.also.is_empty()).then(|| other_places(&self.also, files));
        self.hints.iter().filter_map(Hint::words).chain(places).collect()
    }
}

/// Names the files of further places.
fn other_places(others: &[Diagnostic], files: &Files) -> String {
    const NAMED: usize = 3;
    let places: Vec<Span> = others.iter().filter_map(|other| other.span).collect();
    let mut paths: Vec<&str> = places
        .iter()
        .map(|place| files.get(place.file).path.as_str())
        .collect();
    paths.dedup();
    let count = match places.len() {
        1 => "1 other place".to_owned(),
        count => format!("{count} other places"),
    };
    let named: Vec<String> = paths.iter().take(NAMED).map(|path| format!("`{path}`")).collect();
    let rest = if paths.len() > NAMED { ", …" } else { "" };
    format!("the same stands in {count}: {}{rest}", named.join(", "))
}
