//! Square brackets in a run: citations, and misspelt ones.

use super::run::Run;
use crate::markdown::limits::line_from;
use crate::markdown::problems::Local;
use crate::markdown::syntax::citation::{self, PlacedItem};
use crate::markdown::syntax::{footnotes, foreign, wide};
use std::ops::Range;

const MALFORMED: &str = "malformed-citation";

/// What stands in brackets.
pub(super) enum Bracket {
    /// A citation, and where it ends.
    Citation(Vec<PlacedItem>, usize),
    /// The mark of a footnote with brackets behind it, and where it ends.
    Footnote(usize),
    /// No citation; the search goes on at this offset.
    Passed(usize),
}

/// How brackets end.
enum Close {
    At(usize),
    Never,
}

impl Run<'_> {
    /// Looks at an opening bracket.
    pub(super) fn bracket(&self, here: usize, problems: &mut Vec<Local>) -> Bracket {
        let inner = here + 1;
        let rest = &self.text[inner..];
        let next = rest.chars().next().filter(|_| !self.is_literal(inner));
        match (next, self.close(inner)) {
            (Some('@'), Close::At(end)) => match citation::parse(&self.text[inner..end]) {
                Ok(items) => Bracket::Citation(self.place(items, inner), end + 1),
                Err(found) => {
                    let found = wide::citation(&self.text[inner..end]).map_or(found, |wide| vec![wide]);
                    problems.extend(found.into_iter().map(|problem| self.locate(problem, inner)));
                    Bracket::Passed(end + 1)
                }
            },
            (Some('@'), Close::Never) => {
                problems.push(self.unclosed_citation(here));
                Bracket::Passed(inner)
            }
            (Some('^'), Close::At(end)) if end > inner + 1 && self.is_before_brackets(end + 1) => {
                Bracket::Footnote(end + 1)
            }
            (Some('^'), Close::At(end)) if end > inner + 1 => {
                problems.push(self.unknown_footnote(here..end + 1));
                Bracket::Passed(end + 1)
            }
            (Some(_), Close::At(end)) => {
                problems.extend(
                    foreign::reversed_link(&self.text, here, end + 1).map(|problem| self.locate(problem, 0)),
                );
                if let Some(id) = citation::hidden(&self.text[inner..end]) {
                    problems.push(
                        Local::error(
                            self.source(here..end + 1),
                            MALFORMED,
                            "a citation does not begin with `@`",
                        )
                        .hint(format!(
                            "write `[@{id}]`, with any other words outside the brackets"
                        ))
                        .hint("if no citation is meant, write `\\[`"),
                    );
                }
                Bracket::Passed(end + 1)
            }
            _ => Bracket::Passed(inner),
        }
    }

    /// Whether other brackets, which may begin a link, stand at an offset in the source.
    fn is_before_brackets(&self, at: usize) -> bool {
        let behind = self.source(at - 1..at).end;
        self.given[behind..].starts_with('[')
    }

    fn unclosed_citation(&self, here: usize) -> Local {
        let line = line_from(&self.text, here).trim_end();
        let range = self.source(here..here + line.len());
        Local::error(range, MALFORMED, "the citation is not closed")
            .hint("end it with `]`; a citation holds no markup and no links")
    }

    fn unknown_footnote(&self, brackets: Range<usize>) -> Local {
        let label = &self.text[brackets.start + 2..brackets.end - 1];
        footnotes::unknown(label, self.source(brackets.clone()), self.given, self.form)
    }

    /// Where the bracket closes whose inside begins at `inner`; it counts as missing if another opening bracket comes first.
    fn close(&self, inner: usize) -> Close {
        match self.text[inner..].find(['[', ']']) {
            Some(found) if self.text[inner + found..].starts_with(']') => Close::At(inner + found),
            _ => Close::Never,
        }
    }

    fn place(&self, items: Vec<PlacedItem>, inner: usize) -> Vec<PlacedItem> {
        let place = |placed: PlacedItem| PlacedItem {
            range: self.source(inner + placed.range.start..inner + placed.range.end),
            ..placed
        };
        items.into_iter().map(place).collect()
    }
}
