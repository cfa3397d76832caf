//! A raw text, in the paragraphs that places in sources count.

use crate::encoding;
use crate::input::{SiteFile, composed};
use std::ops::Range;

/// The paragraphs of a raw text: its lines that are not empty. They are compared in the composed normal form, each stretch of blanks
/// as one space, and without characters that are not seen.
#[derive(Debug, Clone, Default)]
pub struct RawText {
    /// All paragraphs, with a space between each two.
    all: String,
    /// The range of each paragraph in `all`.
    paragraphs: Vec<Range<usize>>,
}

impl RawText {
    /// Reads the paragraphs of a file, which may be in any encoding.
    pub fn of(file: &SiteFile) -> Self {
        Self::new(&encoding::decode(&file.bytes()).text)
    }

    /// Reads the paragraphs of a text.
    pub fn new(text: &str) -> Self {
        let mut read = Self::default();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            if !read.paragraphs.is_empty() {
                read.all.push(' ');
            }
            let start = read.all.len();
            read.all.push_str(&as_compared(line));
            read.paragraphs.push(start..read.all.len());
        }
        read
    }

    /// All of it.
    pub fn all(&self) -> &str {
        &self.all
    }

    /// The paragraphs, in their order.
    pub fn paragraphs(&self) -> impl ExactSizeIterator<Item = &str> {
        self.paragraphs.iter().map(|range| &self.all[range.clone()])
    }

    /// The numbers of the first and the last paragraph that a stretch of the whole text touches, from 1.
    pub fn numbers(&self, range: &Range<usize>) -> (u32, u32) {
        let number = |at: usize| {
            let index = self.paragraphs.partition_point(|paragraph| paragraph.start <= at);
            u32::try_from(index.max(1)).unwrap_or(u32::MAX)
        };
        (number(range.start), number(range.end.saturating_sub(1)))
    }
}

/// A text as it is compared with a raw one.
pub fn as_compared(text: &str) -> String {
    let seen: String = text.chars().filter(|letter| !is_unseen(*letter)).collect();
    let words: Vec<&str> = seen.split_whitespace().collect();
    composed(&words.join(" ")).into_owned()
}

/// How many words a text has. In scripts without spaces, each sign counts as a word.
pub fn count_words(text: &str) -> usize {
    let mut count = 0;
    let mut is_within = false;
    for letter in text.chars() {
        if is_sign(letter) {
            count += 1;
            is_within = false;
        } else if letter.is_whitespace() {
            is_within = false;
        } else if letter.is_alphanumeric() && !is_within {
            count += 1;
            is_within = true;
        }
    }
    count
}

/// Whether a letter counts as a word: Han, Kana, Thai.
pub fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{e7f}' | '\u{3005}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}')
}

/// Whether a character is invisible and has no meaning. The joiners of Persian and Indian words have one.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{RawText, count_words};

    #[test]
    fn paragraphs_are_lines_that_are_not_empty() {
        let text = RawText::new("One\u{a0} two.\r\n \r\n\tThre\u{ad}e.\nFo\u{301}ur.");
        let paragraphs: Vec<&str> = text.paragraphs().collect();
        assert_eq!(paragraphs, ["One two.", "Three.", "F\u{f3}ur."]);
        assert_eq!(text.numbers(&(0..3)), (1, 1));
        assert_eq!(text.numbers(&(4..12)), (1, 2));
        assert_eq!(text.numbers(&(16..20)), (3, 3));
    }

    #[test]
    fn words_are_counted_in_all_scripts() {
        for (text, words) in [
            ("", 0),
            ("The dam – it broke.", 4),
            ("twenty-two 1,000", 2),
            ("大坝决口了", 5),
            ("ダムが 2031 年", 5),
            ("…", 0),
        ] {
            assert_eq!(count_words(text), words, "{text}");
        }
    }
}
