//! Tests of outlines: what is found and where, and which problems are reported.

mod citations;
mod syntax;
mod texts;

use super::{Outline, outline};
use crate::diag::Checked;
use crate::input::{Files, Span};

fn run(text: &str) -> (Files, Checked<Outline>) {
    let files = Files::memory([("a.md", text)]);
    let file = files.find("a.md").expect("the file is there");
    let checked = outline(text, file, 0);
    (files, checked)
}

fn at(text: &str, span: Span) -> &str {
    &text[span.range()]
}

/// Codes of the problems, each with what it points at.
#[track_caller]
fn check_problems(text: &str, expected: &[(&str, &str)]) {
    let (_, checked) = run(text);
    let found: Vec<_> = checked
        .problems
        .iter()
        .map(|problem| (problem.code, at(text, problem.span.expect("it has a place"))))
        .collect();
    assert_eq!(found, expected, "{text:?}");
    for problem in &checked.problems {
        assert!(!problem.hints.is_empty(), "{} lacks a hint", problem.message);
    }
}
