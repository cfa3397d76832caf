//! Characters that no text of a site may hold, and that get through the parser as escapes: `"\u0007"`.

use crate::input::odd_character;
use crate::yaml::flaw::join;
use serde_yaml::Value;

/// The paths of the texts of a value that hold such a character, each with the first of them. `text` is what the value was read from.
pub(in crate::yaml) fn characters(value: &Value, text: &str) -> Vec<(String, char)> {
    let mut found = Vec::new();
    // What is written as it is stands in the text.
    if text.contains('\\') || odd_character(text).is_some() {
        collect(value, "", &mut found);
    }
    found
}

fn collect(value: &Value, path: &str, found: &mut Vec<(String, char)>) {
    match value {
        Value::String(text) => {
            let odd = odd_character(text).and_then(|at| text[at..].chars().next());
            found.extend(odd.map(|c| (path.to_owned(), c)));
        }
        Value::Sequence(items) => {
            for (at, item) in items.iter().enumerate() {
                collect(item, &join(path, &at.to_string()), found);
            }
        }
        Value::Mapping(pairs) => {
            for (key, value) in pairs {
                if let Value::String(key) = key {
                    collect(value, &join(path, key), found);
                }
            }
        }
        _ => {}
    }
}
