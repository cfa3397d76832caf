//! A text as the parser gets it: with characters inserted where the parser would see markup that the author did not mean.
//!
//! Prose keeps its blocks, except numbers that begin a paragraph and no list ([`lists`](super::lists)). The words of a record are
//! one paragraph, whatever their lines begin with: `3. mai`, `- 5`, `# 1` and an indented line stay words there.

use super::lists;
use super::problems::Local;
use std::borrow::Cow;
use std::ops::Range;

/// How much of Markdown a text may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Pages and digests: blocks, footnotes, shortcodes.
    Prose,
    /// Words of records: a single paragraph.
    Words,
}

/// A text with the inserted characters.
pub(super) struct ParserText<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) form: Form,
    /// What is doubtful in the text, at ranges of the text as it was written.
    pub(super) problems: Vec<Local>,
    /// Offsets in `text` of the inserted characters, of one byte each, ascending.
    inserted: Vec<usize>,
}

/// Is inserted at the beginning of every line of words. A full stop begins no block, and inline markup may follow it as at the beginning of
/// a line.
const STOP: char = '.';

impl<'a> ParserText<'a> {
    /// Takes up the text of a page or a digest.
    pub(super) fn prose(text: &'a str) -> Self {
        let mut source = Self {
            text: Cow::Borrowed(text),
            form: Form::Prose,
            problems: Vec::new(),
            inserted: Vec::new(),
        };
        if !lists::may_hold_doubtful(text) {
            return source;
        }
        // Behind one number there may be another: `24. 12.` is a list in a list.
        for round in 0..lists::ROUNDS {
            let found = lists::doubtful(&source.text);
            if round == 0 {
                source.problems = found.problems;
            }
            if found.delimiters.is_empty() {
                break;
            }
            source.insert(&found.delimiters, '\\');
        }
        source
    }

    /// Takes up the words of a record.
    pub(super) fn words(text: &'a str) -> Self {
        let mut source = Self {
            text: Cow::Borrowed(text),
            form: Form::Words,
            problems: Vec::new(),
            inserted: Vec::new(),
        };
        if text.trim().is_empty() {
            source.text = Cow::Borrowed("");
            return source;
        }
        source.problems.extend(lists::blocks_in_words(text));
        let mut joined = String::with_capacity(text.len() + 4);
        source.begin_line(&mut joined);
        let mut at = text.len() - text.trim_start().len();
        joined.extend(std::iter::repeat_n(' ', at));
        while let Some(found) = text[at..].find(['\n', '\r']) {
            let end = at + found;
            joined.push_str(&text[at..end]);
            let gap = &text[end..text.len() - text[end..].trim_start().len()];
            at = end + gap.len();
            if at == text.len() {
                joined.extend(std::iter::repeat_n(' ', gap.len()));
                break;
            }
            let lines = gap.matches('\n').count();
            if lines > 1 {
                source.problems.push(paragraphs(at));
                joined.extend(std::iter::repeat_n(' ', gap.len() - 2));
                joined.push_str("\\\n");
                source.begin_line(&mut joined);
            } else if lines == 1 && ends_with_backslash(&joined) {
                joined.push('\n');
                joined.extend(std::iter::repeat_n(' ', gap.len() - 1));
                source.begin_line(&mut joined);
            } else {
                joined.extend(std::iter::repeat_n(' ', gap.len()));
            }
        }
        joined.push_str(&text[at..]);
        source.text = Cow::Owned(joined);
        source
    }

    fn begin_line(&mut self, joined: &mut String) {
        self.inserted.push(joined.len());
        joined.push(STOP);
    }

    /// Whether the character at an offset of `text` is an inserted full stop.
    pub(super) fn is_stop(&self, at: usize) -> bool {
        self.form == Form::Words && self.inserted.binary_search(&at).is_ok()
    }

    /// The range of the text as it was written for a range of `text`.
    pub(super) fn as_given(&self, range: &Range<usize>) -> Range<usize> {
        let back = |at: usize| at - self.inserted.partition_point(|inserted| *inserted < at);
        back(range.start)..back(range.end)
    }

    /// Inserts a character of one byte before each of these ascending offsets.
    fn insert(&mut self, before: &[usize], character: char) {
        let mut text = String::with_capacity(self.text.len() + before.len());
        let mut from = 0;
        for at in before {
            text.push_str(&self.text[from..*at]);
            text.push(character);
            from = *at;
        }
        text.push_str(&self.text[from..]);
        for known in &mut self.inserted {
            *known += before.partition_point(|at| *at <= *known);
        }
        let new = before.iter().enumerate().map(|(index, at)| at + index);
        self.inserted.extend(new);
        self.inserted.sort_unstable();
        self.text = Cow::Owned(text);
    }
}

fn ends_with_backslash(line: &str) -> bool {
    line.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

fn paragraphs(at: usize) -> Local {
    Local::warning(
        at..at,
        "block-in-words",
        "the words of a record are one paragraph",
    )
    .hint("the empty line is shown as the end of a line; longer texts belong on a page")
}

#[cfg(test)]
mod tests {
    use super::ParserText;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let source = ParserText::words(text);
        assert_eq!(source.text, expected, "{text:?}");
        for (at, _) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            let given = (0..source.text.len())
                .find(|given| !source.is_stop(*given) && source.as_given(&(*given..*given)).start == at);
            let given = given.expect("each character of the text is passed on");
            assert_eq!(source.text[given..].chars().next(), text[at..].chars().next());
        }
    }

    #[test]
    fn words_are_put_into_one_line() {
        check("3. mai\nstoppet\n", ".3. mai stoppet ");
        check("  a\r\n  b", ".  a    b");
        check("a\\\n b", ".a\\\n .b");
        check("a\\\\\nb", ".a\\\\ b");
        check("å\n\n\nb", ".å \\\n.b");
        check("a\n", ".a ");
        check(" \n ", "");
    }

    #[test]
    fn places_stay_those_of_the_written_text() {
        let text = "24. 12. kom de.\n\n1. a\n2. b\n\n3) c\n";
        let source = ParserText::prose(text);
        assert_eq!(source.text, "24\\. 12\\. kom de.\n\n1. a\n2. b\n\n3\\) c\n");
        for word in ["24", "12", "kom", "a\n2", "c"] {
            let given = source.text.find(word).expect("it is there");
            let written = source.as_given(&(given..given + word.len()));
            assert_eq!(&text[written], word);
        }
    }
}
