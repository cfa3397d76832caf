//! Texts that must not be blank, since readers would miss them.
//!
//! Use [`text`], [`maybe_text`], [`labels`] and [`lists`] as `deserialize_with` of a field.

use indexmap::IndexMap;
use serde::Deserialize;
use serde::de::{Deserializer, Error};

/// The message for a blank text; `yaml` recognises it and adds the code and the hint.
pub const NOTHING_TO_READ: &str = "there is nothing to read in this text";

/// A text that holds something to read.
struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if is_blank(&text) {
            return Err(D::Error::custom(NOTHING_TO_READ));
        }
        Ok(Self(text))
    }
}

/// Reads a text that must not be blank.
///
/// # Errors
/// For a blank text, or none.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Ok(Text::deserialize(deserializer)?.0)
}

/// Reads a text that may be absent, but not blank.
///
/// # Errors
/// For a blank text, or something else.
pub fn maybe_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(Option::<Text>::deserialize(deserializer)?.map(|text| text.0))
}

/// Reads a mapping from ids to texts of which none must be blank.
///
/// # Errors
/// For a blank text, or something else.
pub fn labels<'de, D: Deserializer<'de>>(deserializer: D) -> Result<IndexMap<String, String>, D::Error> {
    let texts = IndexMap::<String, Text>::deserialize(deserializer)?;
    Ok(texts.into_iter().map(|(id, text)| (id, text.0)).collect())
}

/// Reads a mapping from ids to lists of texts of which none must be blank.
///
/// # Errors
/// For a blank text, or something else.
pub fn lists<'de, D: Deserializer<'de>>(deserializer: D) -> Result<IndexMap<String, Vec<String>>, D::Error> {
    let lists = IndexMap::<String, Vec<Text>>::deserialize(deserializer)?;
    let plain = |texts: Vec<Text>| texts.into_iter().map(|text| text.0).collect();
    Ok(lists.into_iter().map(|(id, texts)| (id, plain(texts))).collect())
}

/// Whether a text shows nothing: blanks, characters without width, marks of Markdown with nothing between them, empty tags.
pub fn is_blank(text: &str) -> bool {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(after) = blank_piece(rest) {
            rest = after;
        } else if is_invisible(first) || is_mark(first) || is_combining(first) {
            rest = &rest[first.len_utf8()..];
        } else {
            return false;
        }
    }
    true
}

/// Whether all characters of a text are invisible, as blanks and characters without width are.
pub fn shows_nothing(text: &str) -> bool {
    text.chars().all(is_invisible)
}

/// The rest of a text that begins with a tag, a comment or a character reference that shows nothing.
fn blank_piece(text: &str) -> Option<&str> {
    const REFERENCES: [&str; 12] = [
        "nbsp",
        "ensp",
        "emsp",
        "thinsp",
        "hairsp",
        "shy",
        "zwj",
        "zwnj",
        "lrm",
        "rlm",
        "ZeroWidthSpace",
        "NoBreak",
    ];
    if let Some(comment) = text.strip_prefix("<!--") {
        return Some(comment.split_once("-->").map_or("", |(_, after)| after));
    }
    if let Some(tag) = text.strip_prefix('<') {
        let is_tag = tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
        return tag.split_once('>').filter(|_| is_tag).map(|(_, after)| after);
    }
    let (reference, after) = text.strip_prefix('&')?.split_once(';')?;
    let code = reference.strip_prefix('#').and_then(|number| {
        match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        }
        .ok()
    });
    let is_blank = REFERENCES.contains(&reference) || code.and_then(char::from_u32).is_some_and(is_invisible);
    is_blank.then_some(after)
}

/// A mark that Markdown does not show, or that says nothing by itself.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '*' | '_'
            | '~'
            | '`'
            | '#'
            | '>'
            | '-'
            | '+'
            | '='
            | '|'
            | '\\'
            | '['
            | ']'
            | '('
            | ')'
            | '!'
            | '{'
            | '}'
    )
}

/// A combining accent. The search for something to read ends at the first letter, so that only accents without a letter get here, and these
/// are no text.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// An invisible character that word processors and web pages put into words. Joiners are none of them, since some scripts need them.
pub fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// An invisible character: a blank, a control, or one that Unicode calls default ignorable or that is drawn empty.
fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{17b4}'
                | '\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use super::is_blank;

    #[test]
    fn blanks_marks_and_what_has_no_width_are_nothing_to_read() {
        for text in [
            "",
            " ",
            "\t\n",
            "\u{a0}\u{3000}",
            "\u{200b}\u{feff}",
            "\u{2800}",
            "**",
            "** **",
            "# ",
            "- ",
            "> *_*",
            "``",
            "&nbsp;&#8203;&#x200b;",
            "<br>",
            "<!-- to be written -->",
            "[]()",
            "![]()",
            "---",
            "\u{301}",
        ] {
            assert!(is_blank(text), "{text:?}");
        }
        for text in [
            "a",
            "5",
            "?",
            "…",
            "**a**",
            "&amp;",
            "< 5",
            "<3",
            "水",
            "🙂",
            "a\u{200b}",
            "e\u{301}",
            "C#",
            "&nbsp",
            "—",
        ] {
            assert!(!is_blank(text), "{text:?}");
        }
    }
}
