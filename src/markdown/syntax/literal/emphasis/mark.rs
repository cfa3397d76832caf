//! A mark of stress, and what stands around it.

use crate::markdown::syntax::literal::is_of_word;
use std::ops::Range;

/// A row of like signs.
pub(super) struct Mark<'t> {
    pub(super) text: &'t str,
    pub(super) range: Range<usize>,
    pub(super) sign: char,
    /// The parser reads it as a mark.
    pub(super) is_read: bool,
}

impl Mark<'_> {
    pub(super) fn before(&self) -> Option<char> {
        self.text[..self.range.start].chars().next_back()
    }

    pub(super) fn after(&self) -> Option<char> {
        self.text[self.range.end..].chars().next()
    }

    pub(super) fn touches(&self, next: &Self) -> bool {
        self.sign == next.sign && self.range.end == next.range.start && self.sign == '*'
    }

    /// Letters or digits of a script that has spaces between words stand on both sides.
    pub(super) fn is_within_word(&self) -> bool {
        self.before().is_some_and(is_of_word) && self.after().is_some_and(is_of_word)
    }

    /// Words follow it.
    pub(super) fn may_open(&self) -> bool {
        self.after().is_some_and(|c| !c.is_whitespace())
    }

    /// Words stand before it.
    pub(super) fn may_close(&self) -> bool {
        self.before().is_some_and(|c| !c.is_whitespace())
    }

    fn is_at_space_before(&self) -> bool {
        self.before().is_none_or(|c| c.is_whitespace() || is_mark(c))
    }

    fn is_at_space_after(&self) -> bool {
        self.after().is_none_or(|c| c.is_whitespace() || is_mark(c))
    }

    /// Whether it can begin stress by the characters around it.
    pub(super) fn opens(&self) -> bool {
        self.may_open() && (!self.after().is_some_and(is_mark) || self.is_at_space_before())
    }

    /// Whether it can end stress by the characters around it.
    pub(super) fn closes(&self) -> bool {
        self.may_close() && (!self.before().is_some_and(is_mark) || self.is_at_space_after())
    }

    /// It stands directly before a word, and not directly behind one.
    pub(super) fn is_open_alone(&self) -> bool {
        self.after().is_some_and(char::is_alphabetic) && self.before().is_none_or(char::is_whitespace)
    }

    /// Two marks enclose words of one line, with a space at one side of the words: `** words**`.
    pub(super) fn is_spaced_apart(&self, next: &Self) -> bool {
        let inner = &self.text[self.range.end..next.range.start];
        let is_behind_none = self.before().is_none_or(char::is_whitespace);
        let is_before_none = next
            .after()
            .is_none_or(|c| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '!' | '?'));
        !self.is_read
            && !next.is_read
            && is_behind_none
            && !inner.contains('\n')
            && match (self.may_open(), next.may_close()) {
                (true, false) => true,
                (false, true) => is_before_none,
                _ => false,
            }
    }

    /// The name of its signs, in the plural.
    pub(super) fn name(&self) -> &'static str {
        match self.sign {
            '*' if self.range.len() == 1 => "asterisk",
            '*' => "asterisks",
            '_' if self.range.len() == 1 => "underscore",
            '_' => "underscores",
            _ => "tildes",
        }
    }
}

impl<'t> Mark<'t> {
    /// Its signs.
    pub(super) fn quoted(&self) -> &'t str {
        &self.text[self.range.clone()]
    }
}

/// Punctuation or another sign, in the sense of `CommonMark`.
pub(super) fn is_mark(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_whitespace() && !c.is_control()
}
