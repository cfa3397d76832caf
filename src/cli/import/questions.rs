//! Questions about what an article does not say well enough.

use crate::cli::terminal::{ask_until_good, note};
use crate::diag::printable;
use crate::import::Question;

/// The answer for "I do not know either", where the program has a guess.
const OPEN: &str = "-";

/// Asks for fields, until standard input ends.
#[derive(Debug, Default)]
pub(super) struct Questions {
    has_ended: bool,
    /// The article whose fields are asked for, until it is named.
    article: Option<String>,
}

impl Questions {
    /// Another article is asked about.
    pub(super) fn begin(&mut self, article: &str) {
        self.article = Some(article.to_owned());
    }

    /// Shows what was found of a field, and asks for it. An empty answer takes the guess.
    pub(super) fn ask(&mut self, question: &Question<'_>) -> Option<String> {
        if self.has_ended {
            return None;
        }
        if let Some(article) = self.article.take() {
            note(&format!(
                "{}: what it does not say clearly\n",
                printable(&article)
            ));
        }
        let field = question.field;
        for evidence in &question.found.evidence {
            note(&format!("{field}: {}\n", printable(&evidence.to_string())));
        }
        for (number, line) in question.lines() {
            note(&format!("{number:>4} | {}\n", super::shown::in_short(line)));
        }
        let guess = question.found.guess.as_deref();
        let how = match guess {
            Some(_) => format!("{field}? (Enter takes the guess, `{OPEN}` leaves it open)"),
            None => format!("{field}? (Enter leaves it open)"),
        };
        let flaw = |answer: &str| {
            let is_open = answer.is_empty() || answer == OPEN;
            if is_open { None } else { question.flaw(answer) }
        };
        let Some(answer) = ask_until_good(&how, guess, flaw) else {
            self.has_ended = true;
            return None;
        };
        match answer.as_str() {
            "" => guess.map(str::to_owned),
            OPEN => None,
            _ => Some(answer),
        }
    }
}
