//! Curly braces in a run: shortcodes stand in paragraphs of their own, so those here are malformed or misplaced.

use super::run::Run;
use crate::markdown::parser_text::Form;
use crate::markdown::problems::Local;
use crate::markdown::syntax::{alert, shortcode};

impl Run<'_> {
    /// Checks what begins with an opening brace, and returns the offset behind it.
    pub(super) fn braces(&self, here: usize, problems: &mut Vec<Local>) -> usize {
        let next = self.text[here + 1..].chars().next();
        let next = next.filter(|_| !self.is_literal(here + 1));
        let close = match next {
            Some('{') => "}}",
            Some('%') => "%}",
            _ => return here + 1,
        };
        let inside = &self.text[here + 2..];
        let length = inside
            .char_indices()
            .map(|(at, _)| at)
            .find(|at| {
                [close, "{{", "{%", "\n"]
                    .iter()
                    .any(|stop| inside[*at..].starts_with(stop))
            })
            .unwrap_or(inside.len());
        let stop = here + 2 + length;
        let end = inside[length..].starts_with(close).then_some(stop + 2);
        let range = self.source(here..end.unwrap_or_else(|| self.text[..stop].trim_end().len()));
        problems.push(if self.form == Form::Words {
            shortcode::in_words(range)
        } else if close == "%}" {
            let inner = inside[..length].trim();
            // The end of a block is told with its beginning.
            if let Some(name) = inner.strip_prefix("end")
                && !name.is_empty()
                && self.text[..here].contains(&format!("{{% {name}"))
            {
                return end.unwrap_or(stop);
            }
            if shortcode::is_alert(inner) {
                alert::elsewhere(range)
            } else {
                shortcode::with_body(range)
            }
        } else if end.is_none() {
            shortcode::unclosed(range)
        } else {
            let inner = &inside[..length];
            shortcode::variable(inner, range.clone()).unwrap_or_else(|| shortcode::misplaced(range))
        });
        end.unwrap_or(here + 2)
    }
}
