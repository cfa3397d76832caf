//! Keys that are no scalars: a list, a mapping, or nothing at all. No type takes them, so they are removed and reported here.

use crate::yaml::kind::word;
use crate::yaml::place_tree::flawed_tree;
use crate::yaml::syntax::SyntaxFlaw;
use serde_yaml::Value;

/// Removes the entries with such keys from a value, and returns a flaw for each. `text` is what the value was read from.
pub(in crate::yaml) fn take_out(value: &mut Value, text: &str) -> Vec<SyntaxFlaw> {
    if !take(value) {
        return Vec::new();
    }
    let places = flawed_tree(text).odd_keys();
    places
        .into_iter()
        .map(|(what, range)| SyntaxFlaw::odd_key(what, range))
        .collect()
}

/// Whether there were some.
fn take(value: &mut Value) -> bool {
    match value {
        Value::Mapping(entries) => {
            let before = entries.len();
            entries.retain(|key, _| word(key).is_some());
            let mut is_any = entries.len() < before;
            for below in entries.values_mut() {
                is_any |= take(below);
            }
            is_any
        }
        Value::Sequence(items) => {
            let mut is_any = false;
            for item in items {
                is_any |= take(item);
            }
            is_any
        }
        Value::Tagged(tagged) => take(&mut tagged.value),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::take_out;

    #[test]
    fn keys_that_are_no_words_are_told_where_they_stand() {
        for (text, expected) in [
            ("? [a]\n: b\nc: d\n", &[("a list", "[a]")][..]),
            ("a: 1\n~: x\n", &[("nothing", "~")]),
            (
                "a: {null: x}\nNull: y\n",
                &[("nothing", "null"), ("nothing", "Null")],
            ),
            ("- ? {a: b}\n  : c\n", &[("pairs", "{a: b}")]),
            ("\"~\": x\n'null': y\n1: z\ntrue: w\n", &[]),
        ] {
            let mut value = serde_yaml::from_str(text).expect("it is YAML");
            let flaws = take_out(&mut value, text);
            let told: Vec<(&str, &str)> = flaws
                .iter()
                .map(|flaw| {
                    let what = ["a list", "pairs", "nothing"]
                        .into_iter()
                        .find(|what| flaw.message.contains(what));
                    (what.unwrap_or_default(), &text[flaw.range.clone()])
                })
                .collect();
            assert_eq!(told, expected, "{text}");
        }
    }
}
