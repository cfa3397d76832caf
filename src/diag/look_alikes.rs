//! Characters that look like those of the format and are others: hyphens and quotation marks that word processors put in.

/// Whether a character looks like the hyphen of ids and is another one: a hyphen that does not break, a dash, a minus sign.
pub fn is_like_hyphen(c: char) -> bool {
    matches!(
        c,
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

/// What begins a quotation, with what ends it; an editor may have put in one of the two.
const QUOTES: [(char, &[char]); 10] = [
    ('“', &['”', '“', '"']),
    ('”', &['”', '"']),
    ('„', &['“', '”', '"']),
    ('‘', &['’', '\'']),
    ('’', &['’', '\'']),
    ('‚', &['‘', '’', '\'']),
    ('«', &['»']),
    ('‹', &['›']),
    ('「', &['」']),
    ('＂', &['＂']),
];

/// A value without the typographic quotation marks around it, which YAML takes as part of it.
pub fn unquoted(text: &str) -> Option<&str> {
    let text = text.trim();
    let first = text.chars().next()?;
    let (_, ends) = QUOTES.iter().find(|(begin, _)| *begin == first)?;
    let inner = text[first.len_utf8()..].strip_suffix(|last: char| ends.contains(&last))?;
    let is_mark = |c: char| c == first || ends.contains(&c) && c != '’';
    (!inner.trim().is_empty() && !inner.contains(is_mark)).then_some(inner)
}

/// A word with the plain characters that ids and words of the format have instead.
pub fn in_plain_characters(word: &str) -> String {
    unquoted(word).unwrap_or(word).trim().replace(is_like_hyphen, "-")
}

#[cfg(test)]
mod tests {
    use super::{in_plain_characters, unquoted};

    #[test]
    fn quotation_marks_around_all_of_a_value_are_found() {
        for (text, inner) in [
            ("“Abc”", Some("Abc")),
            ("„Abc“", Some("Abc")),
            ("‘It’s’", Some("It’s")),
            ("“Abc\"", Some("Abc")),
            ("«Абв»", Some("Абв")),
            ("“A” and “B”", None),
            ("The “Abc”", None),
            ("“Abc” again", None),
            ("’90s", None),
            ("“”", None),
            ("Abc", None),
            ("", None),
        ] {
            assert_eq!(unquoted(text), inner, "{text}");
        }
    }

    #[test]
    fn words_are_compared_in_plain_characters() {
        assert_eq!(in_plain_characters("“town\u{2011}hall”"), "town-hall");
        assert_eq!(in_plain_characters("town-hall"), "town-hall");
    }
}
