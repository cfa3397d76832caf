//! Lists with too many numbers, since their decimals are written with commas.

use serde_yaml::Value;

/// What to write where a list should have another number of items.
pub(in crate::yaml) fn hint(items: &[Value], wanted: usize, is_point: bool) -> String {
    if items.len() < wanted {
        let all = vec!["…"; wanted].join(", ");
        return format!("write all {wanted}: `[{all}]`");
    }
    let with_height = || match items {
        [Value::Number(x), Value::Number(y), Value::Number(_)] if is_point => Some(format!("[{x}, {y}]")),
        _ => None,
    };
    match with_points(items, wanted) {
        Some(list) => format!("decimals follow a point: `[{list}]`"),
        None => match with_height() {
            Some(point) => format!(
                "write longitude and latitude alone, `{point}`, if the third is a height; decimals follow a point, and not a comma"
            ),
            None => format!("leave {wanted}; decimals follow a point, as in `11.5`, and not a comma"),
        },
    }
}

/// Joins items to decimal numbers so that the wanted number of items is left, if there is only one way to do so.
fn with_points(items: &[Value], wanted: usize) -> Option<String> {
    let words: Option<Vec<String>> = items.iter().map(written).collect();
    let mut ways = Vec::new();
    join(&words?, wanted, &mut Vec::new(), &mut ways);
    match ways.as_slice() {
        [only] => Some(only.join(", ")),
        _ => None,
    }
}

fn written(item: &Value) -> Option<String> {
    match item {
        Value::Number(number) => Some(number.to_string()),
        // `05` is a text in YAML.
        Value::String(text) if is_digits(text) => Some(text.clone()),
        _ => None,
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn join(words: &[String], wanted: usize, taken: &mut Vec<String>, ways: &mut Vec<Vec<String>>) {
    let Some((first, rest)) = words.split_first() else {
        if wanted == 0 {
            ways.push(taken.clone());
        }
        return;
    };
    if wanted == 0 || words.len() > wanted * 2 || ways.len() > 1 {
        return;
    }
    taken.push(first.clone());
    join(rest, wanted - 1, taken, ways);
    taken.pop();
    if let Some((second, rest)) = rest.split_first()
        && is_digits(first.trim_start_matches('-'))
        && is_digits(second)
    {
        taken.push(format!("{first}.{second}"));
        join(rest, wanted - 1, taken, ways);
        taken.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::hint;
    use serde_yaml::Value;

    #[test]
    fn commas_before_decimals_are_made_points_where_that_is_certain() {
        for (list, wanted, said) in [
            ("[11,5, 58,2]", 2, "decimals follow a point: `[11.5, 58.2]`"),
            ("[11,5, 58.2]", 2, "decimals follow a point: `[11.5, 58.2]`"),
            ("[-11,05, 58,25]", 2, "decimals follow a point: `[-11.05, 58.25]`"),
            (
                "[10,5, 57, 12,5, 59]",
                4,
                "leave 4; decimals follow a point, as in `11.5`, and not a comma",
            ),
            (
                "[1, 2, 3, 4, 5]",
                2,
                "leave 2; decimals follow a point, as in `11.5`, and not a comma",
            ),
            ("[11.5]", 2, "write all 2: `[…, …]`"),
        ] {
            let items: Vec<Value> = serde_yaml::from_str(list).expect("it is a list");
            assert_eq!(hint(&items, wanted, false), said, "{list}");
        }
    }
}
