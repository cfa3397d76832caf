//! Lines that are indented below a key that has its value already: the line with the key that they belong to is lost.

use std::ops::Range;

/// A block of the outermost mapping whose key is missing.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::yaml) struct Headless {
    /// Where its first line begins.
    line: usize,
    /// Its first key.
    pub(in crate::yaml) first: Range<usize>,
}

/// Finds the first such block. A text over several lines has an indicator, a quotation mark or a bracket on its first one.
pub(in crate::yaml) fn find(text: &str) -> Option<Headless> {
    let mut above: Option<&str> = None;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        let indent = line.len() - line.trim_start_matches(' ').len();
        if !content.is_empty() && !content.starts_with('#') {
            if indent > 0
                && above.is_some_and(has_value)
                && let Some(key) = key(content)
            {
                let at = start + indent;
                return Some(Headless {
                    line: start,
                    first: at..at + key.len(),
                });
            }
            above = Some(line).filter(|_| indent == 0);
        }
        start += line.len();
    }
    None
}

/// The key that a line begins with, which has letters, digits, hyphens and underscores.
fn key(content: &str) -> Option<&str> {
    let (key, rest) = content.split_once(':')?;
    let is_key = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    (is_key && (rest.is_empty() || rest.starts_with(' '))).then_some(key)
}

/// Whether a line is a key with all of its value.
fn has_value(line: &str) -> bool {
    let line = line.trim_end();
    let Some(value) = key(line).map(|key| line[key.len() + 1..].trim()) else {
        return false;
    };
    let is_whole = |open: char, close: char| !value.starts_with(open) || value.ends_with(close);
    !value.is_empty()
        && !value.starts_with(['#', '|', '>', '&', '!'])
        && is_whole('[', ']')
        && is_whole('{', '}')
        && is_whole('"', '"')
        && is_whole('\'', '\'')
}

impl Headless {
    /// The text with the block turned into comments, so that all else keeps its place.
    pub(in crate::yaml) fn without(&self, text: &str) -> String {
        let mut kept = text[..self.line].to_owned();
        let mut is_within = true;
        for line in text[self.line..].split_inclusive('\n') {
            is_within &= line.starts_with(' ') || line.trim().is_empty();
            match line.strip_prefix(' ').filter(|_| is_within) {
                Some(rest) => {
                    kept.push('#');
                    kept.push_str(rest);
                }
                None => kept.push_str(line),
            }
        }
        kept
    }

    /// The text with a key above the block.
    pub(in crate::yaml) fn with_key(&self, text: &str, key: &str) -> String {
        format!("{}{key}:\n{}", &text[..self.line], &text[self.line..])
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn blocks_without_their_key_are_found() {
        for (text, first) in [
            ("a: 1\n  en: {name: x}\n", Some("en")),
            ("a: {b: [c]} # note\n\n# note\n  event_kinds: [x]\n", None),
            ("a: {b: [c]}\n\n# note\n  event_kinds: [x]\n", Some("event_kinds")),
            ("a:\n  b: 1\n", None),
            ("a: |\n  b: 1\n", None),
            ("a: \"x\n  b: 1\"\n", None),
            ("a: [x,\n  b: 1]\n", None),
            ("a: x\n  and more\n", None),
        ] {
            assert_eq!(find(text).map(|found| &text[found.first]), first, "{text}");
        }
        let text = "a: 1\n  b: 2\n\n  c: 3\nd: 4\n";
        let found = find(text).expect("a key is missing");
        assert_eq!(found.without(text), "a: 1\n# b: 2\n\n# c: 3\nd: 4\n");
    }
}
