//! Words of another language inside a text: marked where they are made, given `lang` and `dir` where the page is finished.
//!
//! Words that a language borrows become part of a plain text: of a sentence, an attribute, a drawing. Where they begin, in which language
//! they are and where they end is marked by noncharacters, which Unicode reserves for the inside of programs, so that no text has them.
//! [`resolve_html`] and [`resolve_xml`] turn them into attributes and elements of the finished file, so that no template can forget them;
//! [`strip`] takes them off for everything else.

mod attributes;
mod cut;
mod html;
mod tongue;
mod xml;

#[cfg(test)]
mod tests;

pub use self::cut::cut;
pub(super) use self::html::resolve_html;
pub(super) use self::xml::resolve_xml;

use memchr::memmem;
use std::borrow::Cow;

/// Begins a stretch; the tag of its language follows in digits.
const START: char = '\u{fdd0}';
/// The sixteen digits, two for each letter of a tag.
const DIGITS: std::ops::RangeInclusive<char> = '\u{fdd1}'..='\u{fde0}';
/// Ends the tag of a language.
const TAG_END: char = '\u{fde1}';
/// Ends a stretch.
const END: char = '\u{fdef}';

/// Marks a text as words of a language.
pub(super) fn mark(text: &str, tag: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let digit = |value: u8| DIGITS.clone().nth(usize::from(value));
    let digits = tag.bytes().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    let digits: String = digits.flatten().collect();
    format!("{START}{digits}{TAG_END}{text}{END}")
}

/// The tag after the start of a stretch, and the rest; none where the characters are no mark, but stood in somebody's text.
fn tag_after_start(text: &str) -> Option<(String, &str)> {
    let (digits, rest) = text.split_once(TAG_END)?;
    let values: Option<Vec<u8>> = digits.chars().map(value).collect();
    let tag: String = values?
        .chunks(2)
        .map(|pair| char::from(pair.iter().fold(0, |byte, value| byte << 4 | value)))
        .collect();
    let is_tag = !tag.is_empty()
        && tag
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_tag.then_some((tag, rest))
}

fn value(digit: char) -> Option<u8> {
    let at = DIGITS.clone().position(|known| known == digit)?;
    u8::try_from(at).ok()
}

/// A text without soft hyphens, for places where no line is broken and where it is searched or compared.
pub fn without_soft_hyphens(text: &str) -> String {
    text.replace('\u{ad}', "")
}

/// The text without marks.
pub fn strip(text: &str) -> Cow<'_, str> {
    if has_marks(text) {
        Cow::Owned(text.chars().filter(|c| !is_mark(*c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Whether a character is a mark, which takes no room.
pub fn is_mark(c: char) -> bool {
    (START..=END).contains(&c)
}

/// Whether a text holds a mark: whole pages are asked, and few hold one.
fn has_marks(text: &str) -> bool {
    let bytes = text.as_bytes();
    // The first two of the three bytes of every mark, and what the third may be.
    memmem::find_iter(bytes, b"\xef\xb7").any(|at| matches!(bytes.get(at + 2), Some(0x90..=0xaf)))
}
