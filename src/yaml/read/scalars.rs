//! The scalars of a value, each with its path.

use crate::yaml::flaw::join;
use serde_yaml::Value;

/// Calls `see` with the path of each scalar below a value, in their order. What stands below a key that is no text has no path.
pub(super) fn visit(value: &Value, see: &mut impl FnMut(&str, &Value)) {
    below(value, "", see);
}

fn below(value: &Value, path: &str, see: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Sequence(items) => {
            for (at, item) in items.iter().enumerate() {
                below(item, &join(path, &at.to_string()), see);
            }
        }
        Value::Mapping(pairs) => {
            for (key, value) in pairs {
                if let Value::String(key) = key {
                    below(value, &join(path, key), see);
                }
            }
        }
        Value::Tagged(tagged) => below(&tagged.value, path, see),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => see(path, value),
    }
}

#[cfg(test)]
mod tests {
    use super::visit;

    #[test]
    fn scalars_are_found_in_lists_mappings_and_behind_tags() {
        let value = serde_yaml::from_str("a: [1, {b: x}]\nc: !mark y\n").expect("it is YAML");
        let mut found = Vec::new();
        visit(&value, &mut |path, _| found.push(path.to_owned()));
        assert_eq!(found, ["a.0", "a.1.b", "c"]);
    }
}
