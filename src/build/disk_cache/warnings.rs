//! Warnings that are reported again by a build with nothing to do.

use crate::build::BuildOptions;
use crate::diag::{Diagnostic, Hint, Problems, Severity};
use crate::input::{Files, SitePath, Span};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A warning with its place.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Warning {
    code: String,
    message: String,
    place: Option<(String, u32, u32)>,
    hints: Vec<String>,
}

impl Warning {
    /// The record of warnings.
    pub(super) fn all(warnings: &Problems, files: &Files) -> Vec<Self> {
        let warning = |problem: &Diagnostic| Self {
            code: problem.code.to_owned(),
            message: problem.message.clone(),
            place: problem
                .span
                .map(|span| (files.get(span.file).path.to_string(), span.start, span.end)),
            hints: problem.hint_words(files),
        };
        warnings.iter().map(warning).collect()
    }

    /// Restores the warnings, and reads the files that they are in, which have not changed.
    pub(super) fn restore(warnings: &[Self], options: &BuildOptions) -> (Problems, Files) {
        let paths: BTreeSet<&str> = warnings
            .iter()
            .filter_map(|warning| Some(warning.place.as_ref()?.0.as_str()))
            .collect();
        let paths = paths.into_iter().map(SitePath::new);
        let files = Files::read_some(options.root(), &options.read_options(), paths);
        let restore = |warning: &Self| Diagnostic {
            severity: Severity::Warning,
            // A process restores warnings only once, and there are few codes, so the leak is small.
            code: Box::leak(warning.code.clone().into_boxed_str()),
            message: warning.message.clone(),
            span: warning.place.as_ref().and_then(|(path, start, end)| {
                Some(Span {
                    file: files.find(path)?,
                    start: *start,
                    end: *end,
                })
            }),
            hints: warning.hints.iter().cloned().map(Hint::Text).collect(),
            is_gathered: false,
            also: Vec::new(),
            // Only `check` and `add` use the following fields, and they restore no warnings.
            language: None,
            missing: None,
        };
        let problems = warnings.iter().map(restore).collect();
        (problems, files)
    }
}
