//! Keys whose colon, or the space behind it, is in full width, as input methods write them: `title：Vask`. To YAML that is a text.

use crate::yaml::syntax::SyntaxFlaw;
use serde_yaml::Value;
use std::ops::Range;

const COLON: char = '：';
const SPACE: char = '\u{3000}';

/// Such a key.
struct WideKey {
    key: Range<usize>,
    /// The colon with its space: three bytes in full width, or a colon and a space in full width.
    colon: Range<usize>,
}

/// The text with ordinary colons and all bytes at their places, and a flaw for each such key; none where the text has no such key, or can
/// be read as it is.
pub(super) fn mended(text: &str, value: Option<&Value>) -> Option<(String, Vec<SyntaxFlaw>)> {
    if !text.contains([COLON, SPACE]) {
        return None;
    }
    let keys: Vec<WideKey> = keys(text)
        .into_iter()
        .filter(|key| value.is_none_or(|value| holds(value, &text[key.key.start..key.colon.end])))
        .collect();
    if keys.is_empty() {
        return None;
    }
    let mut mended = text.to_owned();
    for key in &keys {
        let spaces = " ".repeat(key.colon.len() - 1);
        mended.replace_range(key.colon.clone(), &format!(":{spaces}"));
    }
    let is_read = serde_yaml::from_str::<Value>(&mended).is_ok_and(|value| value.is_mapping());
    let flaws = keys.iter().map(|key| {
        if text[key.colon.clone()].starts_with(COLON) {
            SyntaxFlaw::wide_colon(key.colon.clone())
        } else {
            SyntaxFlaw::wide_space(&text[key.key.clone()], key.colon.clone())
        }
    });
    is_read.then(|| (mended.clone(), flaws.collect()))
}

/// The keys at the beginnings of lines that are followed by a colon, or a space behind it, in full width.
fn keys(text: &str) -> Vec<WideKey> {
    let mut keys = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_start_matches([' ', '-']);
        let start = at + line.len() - words.len();
        at += line.len();
        let length = words
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_')))
            .unwrap_or(words.len());
        let rest = &words[length..];
        let colon = if rest.starts_with(COLON) {
            COLON.len_utf8()
        } else if rest.strip_prefix(':').is_some_and(|rest| rest.starts_with(SPACE)) {
            ':'.len_utf8() + SPACE.len_utf8()
        } else {
            continue;
        };
        if length > 0 && words.starts_with(|c: char| c.is_ascii_lowercase()) {
            let end = start + length;
            keys.push(WideKey {
                key: start..end,
                colon: end..end + colon,
            });
        }
    }
    keys
}

/// Whether a text of a value begins with a key, or a key that YAML has made of it and of what follows.
fn holds(value: &Value, key: &str) -> bool {
    match value {
        Value::String(text) => text.starts_with(key),
        Value::Mapping(entries) => entries.iter().any(|(name, value)| {
            let is_begun = name.as_str().is_some_and(|name| name.starts_with(key));
            is_begun || holds(value, key)
        }),
        Value::Sequence(items) => items.iter().any(|item| holds(item, key)),
        Value::Tagged(tagged) => holds(&tagged.value, key),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::mended;
    use serde_yaml::Value;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let value = serde_yaml::from_str::<Value>(text).ok();
        let found = mended(text, value.as_ref()).map(|(mended, _)| mended);
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn keys_with_a_wide_colon_are_found() {
        check("title：Vask\n", Some("title:  Vask\n"));
        check("title: a\nweight：3\n", Some("title: a\nweight:  3\n"));
        check("title:　Vask\n", Some("title:   Vask\n"));
        check("a:\n  title：x\n", Some("a:\n  title:  x\n"));
        check("a:\n  - source：x\n", Some("a:\n  - source:  x\n"));
        check("a：{title: x}\n", Some("a:  {title: x}\n"));
        check("title: 水：土\n", None);
        check("note: |\n  Words.\n  title：x\n", None);
        check("note: \"a\n  title：x\"\n", None);
    }
}
