//! Flaws of characters, numbers and keys in words.

use crate::diag::{Diagnostic, list_names, told_of_character, told_of_lost};

/// A number without a power of ten.
pub(super) fn in_digits(number: &str) -> String {
    let power = number.contains('e').then(|| number.parse::<f64>().ok()).flatten();
    power.map_or_else(|| number.to_owned(), |number| number.to_string())
}

/// A character that no text may hold.
pub(super) fn odd(character: char) -> Diagnostic {
    let (message, hint) = told_of_character(character);
    Diagnostic::error("control-character", message).hint(hint)
}

/// A character that stands for one that was lost.
pub(super) fn lost(character: char) -> Diagnostic {
    let (message, hint) = told_of_lost(character);
    Diagnostic::warning("lost-character", message).hint(hint)
}

/// Keys that stand in their mapping a second time.
pub(super) fn repeated(keys: &[String]) -> Diagnostic {
    let problem = |message| Diagnostic::error("duplicate-key", message);
    match keys {
        [key] => problem(format!("the key `{key}` stands here a second time")).hint("remove or rename one of them"),
        keys => problem(format!("the keys {} stand here a second time", list_names(keys)))
            .hint("was the line above with the key that they belong to lost, such as the id of a record? Write it there"),
    }
}
