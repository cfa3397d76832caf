//! Formulas between escaped brackets, as other programs have them: `\(x\)` and `\[x^2\]`. To Markdown these are brackets of the text.

use super::run::Run;
use crate::markdown::limits::line_from;
use crate::markdown::problems::Local;

impl Run<'_> {
    /// Reports them. Round brackets never need an escape at both ends; square ones may, so that those count only around the signs of a
    /// formula.
    pub(super) fn formulas(&self, problems: &mut Vec<Local>) {
        let mut at = 0;
        while let Some(found) = self.text[at..].find(['(', '[']) {
            let open = at + found;
            at = open + 1;
            if !self.is_escaped(open) {
                continue;
            }
            let line = line_from(&self.text, open);
            let sign = if line.starts_with('(') { ')' } else { ']' };
            let mut closing = line.match_indices(sign).map(|(length, _)| open + length);
            let Some(close) = closing.find(|close| self.is_escaped(*close)) else {
                continue;
            };
            let inside = self.text[open + 1..close].trim();
            let is_formula = sign == ')' || inside.contains(['\\', '^', '=']);
            if inside.is_empty() || inside.starts_with('@') || !is_formula {
                continue;
            }
            let range = self.source(open..close + 1);
            problems.push(
                Local::warning(
                    range.start - 1..range.end,
                    "foreign-markup",
                    "this is a formula in other programs, and text in brackets here",
                )
                .hint("write it in words and characters, such as `E = mc²`; a bracket itself needs no backslash"),
            );
            at = close + 1;
        }
    }

    /// Whether a backslash stands before the character at an offset.
    fn is_escaped(&self, at: usize) -> bool {
        self.is_literal(at) && self.given[..self.source(at..at + 1).start].ends_with('\\')
    }
}
