//! Questions about what an article does not say well enough.

use crate::config::is_language_tag;
use crate::import::detect::Detected;

/// A question about a field.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The field, as records name it.
    pub field: &'static str,
    /// What was found: the best guess, and the evidence.
    pub found: &'a Detected,
    text: &'a str,
}

impl<'a> Question<'a> {
    pub(super) fn about(field: &'static str, found: &'a Detected, text: &'a str) -> Self {
        Self { field, found, text }
    }

    /// Asks, if nothing was found; a blank answer, and one that cannot be, is none.
    pub(super) fn put(&self, ask: &mut dyn FnMut(&Self) -> Option<String>) -> Option<String> {
        if self.found.value.is_some() {
            return None;
        }
        let answer = ask(self)?;
        (!answer.trim().is_empty() && self.flaw(&answer).is_none()).then_some(answer)
    }

    /// What is wrong with an answer, if it cannot be one.
    pub fn flaw(&self, answer: &str) -> Option<String> {
        let (is_good, form) = match self.field {
            "language" => (
                is_language_tag(answer),
                "write the tag of a language, such as `en` or `pt-BR`",
            ),
            "published" => (
                crate::edtf::Date::parse(answer).is_ok(),
                "write a day as `2022-01-11`, a month as `2022-01`",
            ),
            _ => (true, ""),
        };
        (!is_good).then(|| format!("`{answer}` cannot be taken: {form}"))
    }

    /// The lines that the evidence names, with their numbers.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &'a str)> {
        let mut numbers: Vec<usize> = self
            .found
            .evidence
            .iter()
            .filter_map(|evidence| evidence.line)
            .collect();
        numbers.dedup();
        let text = self.text;
        let line = move |number: usize| Some((number, text.lines().nth(number.checked_sub(1)?)?.trim()));
        numbers.into_iter().filter_map(line)
    }
}
