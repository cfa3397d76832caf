//! A flawed text cut at the keys of its outermost mapping, so that a flaw in one of them leaves the others whole.

use std::ops::Range;

/// A key at the start of a line, with all that belongs to it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Chunk {
    /// The key, as far as it can be recognised without parsing the rest.
    pub(super) key: String,
    /// Where the key stands.
    pub(super) at: Range<usize>,
    /// The whole.
    pub(super) range: Range<usize>,
}

/// Cuts a text into chunks; what stands before the first key belongs to none.
pub(super) fn chunks(text: &str) -> Vec<Chunk> {
    let mut chunks: Vec<Chunk> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        if is_key(line, &text[end..]) {
            let (key, at) = key(line);
            chunks.push(Chunk {
                key,
                at: start + at.start..start + at.end,
                range: start..end,
            });
        } else if let Some(last) = chunks.last_mut().filter(|_| !is_marker(line)) {
            last.range.end = end;
        }
        start = end;
    }
    chunks
}

/// Whether a line begins a key: it is not indented, and has a colon, or a colon was forgotten before an indented line.
fn is_key(line: &str, rest: &str) -> bool {
    let indented = |line: &str| line.starts_with([' ', '\t']);
    let begins = !line.trim().is_empty()
        && !indented(line)
        && !line.starts_with(['#', '}', ']', '%'])
        && !line.starts_with("- ")
        && !is_marker(line);
    // The next line is looked for only where it matters: there may be thousands of empty ones.
    let next = || rest.lines().find(|line| !line.trim().is_empty());
    begins && (line.contains(':') || next().is_some_and(indented))
}

/// Whether a line begins or ends a document.
fn is_marker(line: &str) -> bool {
    matches!(line.trim_end(), "---" | "...")
}

fn key(line: &str) -> (String, Range<usize>) {
    if let Some(quote) = line.chars().next().filter(|c| matches!(c, '"' | '\''))
        && let Some(end) = line[1..].find(quote)
    {
        return (line[1..=end].to_owned(), 0..end + 2);
    }
    let line = line.split_once(" #").map_or(line, |(before, _)| before);
    let colon = [": ", ":\t", ":\n", ":\r"]
        .iter()
        .filter_map(|colon| line.find(colon))
        .min();
    let key = line[..colon.unwrap_or(line.len())].trim_end();
    let key = key.strip_suffix(':').unwrap_or(key);
    // If the colon of the key was forgotten, or the space behind it, the next colon belongs to another key or to a web address.
    let own = if key.contains(['{', '[', '"', '\'', ':']) {
        key.split([' ', '\t', '{', '[', '"', '\'', ':'])
            .next()
            .unwrap_or(key)
    } else {
        key
    };
    (own.to_owned(), 0..own.len())
}

#[cfg(test)]
mod tests {
    use super::chunks;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &str)]) {
        let found: Vec<_> = chunks(text)
            .into_iter()
            .map(|chunk| (chunk.key, &text[chunk.range]))
            .collect();
        let found: Vec<_> = found.iter().map(|(key, text)| (key.as_str(), *text)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn each_key_at_the_start_of_a_line_begins_a_chunk() {
        check(
            "# notes\na:\n  b: 1\n\n# more\n\"c: d\": {e: 1,\n}\nf: 2",
            &[
                ("a", "a:\n  b: 1\n\n# more\n"),
                ("c: d", "\"c: d\": {e: 1,\n}\n"),
                ("f", "f: 2"),
            ],
        );
    }

    #[test]
    fn a_key_without_its_colon_is_one_where_something_is_indented_below() {
        check(
            "---\na\n  b: 1\nc: |\n  x\nno key\nd {e: 1}\nf g: {}\nh:\ni # note: x\n  j: 1\n",
            &[
                ("a", "a\n  b: 1\n"),
                ("c", "c: |\n  x\nno key\n"),
                ("d", "d {e: 1}\n"),
                ("f g", "f g: {}\n"),
                ("h", "h:\n"),
                ("i", "i # note: x\n  j: 1\n"),
            ],
        );
    }
}
