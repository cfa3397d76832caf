//! Tildes and asterisks that the parser takes for marks, though they are text: `~20`, `Lehrer*innen`, `2*3*4`.

pub(in crate::markdown) mod emphasis;

use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// The mark of an element that is text, at its beginning or its end: a single tilde, or asterisks within words.
pub(in crate::markdown) fn mark(text: &str, event: &Event<'_>, range: &Range<usize>) -> Option<Range<usize>> {
    let (is_start, end) = match event {
        Event::Start(tag @ (Tag::Strikethrough | Tag::Emphasis | Tag::Strong)) => (true, tag.to_end()),
        Event::End(end) => (false, *end),
        _ => return None,
    };
    let is_text = match end {
        // Only two tildes strike words out: `~20` is about twenty.
        TagEnd::Strikethrough => !text[range.clone()].starts_with("~~"),
        TagEnd::Emphasis => is_within_words(text, range, 1),
        TagEnd::Strong => is_within_words(text, range, 2),
        _ => false,
    };
    let length = if end == TagEnd::Strong { 2 } else { 1 };
    is_text.then(|| {
        if is_start {
            range.start..range.start + length
        } else {
            range.end - length..range.end
        }
    })
}

/// The longest row of asterisks within a word that may stand for "and" or "times".
const LONGEST_ROW: usize = 8;

/// Whether both marks of an element stand between two letters or digits of a script that has spaces between its words. In a script without
/// spaces, marks usually stand between letters.
fn is_within_words(text: &str, range: &Range<usize>, length: usize) -> bool {
    let joins = |at: usize| {
        let before = text[..at].chars().next_back();
        // The limit matters in a row of thousands, where this is asked at each.
        let after = text[at..].chars().take(LONGEST_ROW).find(|c| *c != '*');
        before.is_some_and(is_of_word) && after.is_some_and(is_of_word)
    };
    text[range.start..].starts_with('*') && joins(range.start) && {
        let after = text[range.end..].chars().next();
        let before = text[..range.end - length].chars().next_back();
        before.is_some_and(is_of_word) && after.is_some_and(is_of_word)
    }
}

/// A letter or a digit of a script that has spaces between its words.
pub(super) fn is_of_word(letter: char) -> bool {
    let has_no_spaces = matches!(letter,
        // Thai, Lao, Myanmar and Khmer; Chinese and Japanese; and Korean, where particles are joined to words.
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}'
            | '\u{ff66}'..='\u{ffdc}' | '\u{20000}'..='\u{3ffff}'
    );
    letter.is_alphanumeric() && !has_no_spaces
}
