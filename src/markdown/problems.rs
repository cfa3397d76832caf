//! Problems of a text, at ranges from its beginning.

use crate::diag::{Diagnostic, Hint, Problems, Severity};
use crate::input::{FileId, Span};
use std::collections::HashSet;
use std::ops::Range;

/// A problem at a range of a text whose file is not known here.
#[derive(Debug, Clone)]
pub(super) struct Local {
    pub(super) range: Range<usize>,
    pub(super) diagnostic: Diagnostic,
}

impl Local {
    /// Starts an error.
    pub(super) fn error(range: Range<usize>, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            range,
            diagnostic: Diagnostic::error(code, message),
        }
    }

    /// Starts a warning.
    pub(super) fn warning(range: Range<usize>, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            range,
            diagnostic: Diagnostic::warning(code, message),
        }
    }

    /// Says what the user can do.
    pub(super) fn hint(mut self, hint: impl Into<Hint>) -> Self {
        self.diagnostic = self.diagnostic.hint(hint);
        self
    }
}

/// Puts problems into their file, in the order of the text; their ranges are those of the text as it was written.
pub(super) fn place(mut problems: Vec<Local>, file: FileId, base: usize) -> Problems {
    fn key(problem: &Local) -> (usize, usize, Severity, &str, &str) {
        let Local { range, diagnostic } = problem;
        (
            range.start,
            range.end,
            diagnostic.severity,
            diagnostic.code,
            &diagnostic.message,
        )
    }
    problems.sort_by(|a, b| key(a).cmp(&key(b)));
    let place = |problem: Local| {
        let range = base + problem.range.start..base + problem.range.end;
        problem.diagnostic.at(Span::new(file, range))
    };
    let mut placed: Vec<Diagnostic> = problems.into_iter().map(place).collect();
    placed.dedup();
    // A footnote without a definition is reported only at its first mention.
    let mut lacking = HashSet::new();
    placed.retain(|problem| problem.code != "unknown-footnote" || lacking.insert(problem.message.clone()));
    placed.into_iter().collect()
}
