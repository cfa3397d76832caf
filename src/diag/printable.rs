//! Texts of users in messages: nothing in them may act on a terminal or on the log of a build service.

use std::borrow::Cow;

/// A text with its control characters as escapes, and those that turn the direction of what follows ("Trojan Source").
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(acts) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if acts(c) {
            shown.extend(c.escape_default());
        } else {
            shown.push(c);
        }
    }
    Cow::Owned(shown)
}

/// The message and the hint for a character that no text may hold.
pub fn told_of_character(c: char) -> (String, &'static str) {
    let code = u32::from(c);
    if c.is_control() {
        return (
            format!("a control character, U+{code:04X}, stands here"),
            "delete it: nothing shows it, and a page may not hold it",
        );
    }
    (
        format!("U+{code:04X} turns the direction of what follows, and nothing turns it back"),
        "delete it: words that run from right to left do so by themselves",
    )
}

/// Whether a character replaces one that was lost (U+FFFD), or has a meaning in one font only (private use).
pub fn is_lost(c: char) -> bool {
    matches!(c, '\u{fffd}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{ffffd}' | '\u{100000}'..='\u{10fffd}')
}

/// The message and the hint for such a character.
pub fn told_of_lost(c: char) -> (String, &'static str) {
    if c == '\u{fffd}' {
        return (
            "U+FFFD stands here for a character that was lost".to_owned(),
            "write the character that was meant: see the text that this comes from",
        );
    }
    (
        format!(
            "U+{:04X} stands here, which means nothing outside of the font that it was made for",
            u32::from(c)
        ),
        "write the character that was meant: readers see an empty box",
    )
}

fn acts(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn what_acts_is_shown_as_an_escape() {
        let check = |text: &str, expected: &str| assert_eq!(printable(text), expected);
        check(
            "de flesta, ØÆÅ, שלום, e\u{301} 👩‍👧",
            "de flesta, ØÆÅ, שלום, e\u{301} 👩‍👧",
        );
        check("a\u{1b}[31mb\n::x", "a\\u{1b}[31mb\\n::x");
        check("a\u{202e}b\u{2066}\u{9b}\0", "a\\u{202e}b\\u{2066}\\u{9b}\\u{0}");
    }
}
