//! Characters that no text of a site may hold, and that get through the parser as escapes: `"\u0007"`; and those in the place of
//! which another one was lost.

use super::scalars;
use crate::diag::is_lost;
use crate::input::odd_character;
use serde_yaml::Value;

/// The paths of the texts of a value that hold such a character, each with the first of them. `text` is what the value was read from.
pub(in crate::yaml) fn characters(value: &Value, text: &str) -> Vec<(String, char)> {
    let mut found = Vec::new();
    // What is written as it is stands in the text.
    if text.contains('\\') || odd_character(text).is_some() {
        scalars::visit(value, &mut |path, scalar| {
            let text = scalar.as_str().unwrap_or_default();
            let odd = odd_character(text).and_then(|at| text[at..].chars().next());
            found.extend(odd.map(|character| (path.to_owned(), character)));
        });
    }
    found
}

/// The paths of the texts of a value that hold a character in the place of a lost one, each with the first of them.
pub(in crate::yaml) fn lost(value: &Value, text: &str) -> Vec<(String, char)> {
    let mut found = Vec::new();
    if text.contains(is_lost) || text.contains('\\') {
        scalars::visit(value, &mut |path, scalar| {
            let character = scalar
                .as_str()
                .and_then(|text| text.chars().find(|c| is_lost(*c)));
            found.extend(character.map(|character| (path.to_owned(), character)));
        });
    }
    found
}
