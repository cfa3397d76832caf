//! Texts that are set apart from what stands around them, in languages that run from right to left.
//!
//! An isolated text takes the direction of its first letter, and isolates inside it do not count for that. Where a message is made of such
//! parts ("2:15 ص، UTC−1"), hardly a letter is left that counts: its direction is then given explicitly.

use super::marks;

/// Around a text whose direction is that of its first letter.
pub(super) const FIRST_STRONG_ISOLATE: char = '\u{2068}';
/// Around a text that runs from right to left.
const RIGHT_TO_LEFT_ISOLATE: char = '\u{2067}';
/// Around a text that runs from left to right.
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
pub(super) const POP_ISOLATE: char = '\u{2069}';

/// A text whose parts stand in one order in all languages, such as "UTC−1": as one piece that runs from left to right.
pub(super) fn left_to_right(text: &str) -> String {
    let parts = |letter: &char| {
        !matches!(
            *letter,
            FIRST_STRONG_ISOLATE | RIGHT_TO_LEFT_ISOLATE | POP_ISOLATE
        )
    };
    let text: String = text.chars().filter(parts).collect();
    format!("{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}")
}

/// Gives the direction of a language that runs from right to left to each isolated part that has such parts itself. Words of another
/// language are left as they are.
pub(super) fn directed(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let mut open: Vec<usize> = Vec::new();
    for at in 0..letters.len() {
        match letters[at] {
            FIRST_STRONG_ISOLATE | RIGHT_TO_LEFT_ISOLATE | LEFT_TO_RIGHT_ISOLATE => {
                let around = open.last().copied();
                let is_ours = |around: &usize| {
                    letters[*around] != LEFT_TO_RIGHT_ISOLATE && !marks::is_mark(letters[around + 1])
                };
                if let Some(around) = around.filter(is_ours) {
                    letters[around] = RIGHT_TO_LEFT_ISOLATE;
                }
                open.push(at);
            }
            POP_ISOLATE => {
                open.pop();
            }
            _ => {}
        }
    }
    letters.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::{directed, left_to_right};
    use crate::locale::marks;

    #[test]
    fn what_is_made_of_parts_has_the_direction_of_its_language() {
        let borrowed = marks::mark("\u{2068}2\u{2069} of a", "en");
        for (text, expected) in [
            ("a \u{2068}b\u{2069}", "a \u{2068}b\u{2069}".to_owned()),
            (
                "\u{2068}\u{2068}2:15 ص\u{2069}، UTC\u{2068}−1\u{2069}\u{2069}",
                "\u{2067}\u{2068}2:15 ص\u{2069}، UTC\u{2068}−1\u{2069}\u{2069}".to_owned(),
            ),
            (
                &format!("\u{2068}{borrowed}\u{2069}"),
                format!("\u{2068}{borrowed}\u{2069}"),
            ),
            (
                "\u{2068}2:15\u{2069}، \u{2068}\u{2066}UTC−1\u{2069}\u{2069}",
                "\u{2068}2:15\u{2069}، \u{2067}\u{2066}UTC−1\u{2069}\u{2069}".to_owned(),
            ),
            ("\u{2068}", "\u{2068}".to_owned()),
            ("\u{2069}\u{2068}\u{2068}", "\u{2069}\u{2067}\u{2068}".to_owned()),
        ] {
            assert_eq!(directed(text), expected);
        }
    }

    #[test]
    fn what_runs_from_left_to_right_is_one_piece() {
        assert_eq!(left_to_right("UTC\u{2068}−1\u{2069}"), "\u{2066}UTC−1\u{2069}");
    }
}
