//! The words of a text.

mod markup;

pub use self::markup::markup_in_plain;

use super::document::{Document, Node, is_block};
use super::parser_text::ParserText;
use pulldown_cmark::{Tag, TagEnd};

/// The words of a text without markup, citations, shortcodes, footnotes, images and code blocks. Blocks stand on lines of their own; the
/// items of an ordered list keep their numbers.
pub fn plain(text: &str) -> String {
    words(&ParserText::prose(text), true)
}

/// The words of a text as [`plain`] gives them, but without its headings, which are no sentences.
pub fn plain_sentences(text: &str) -> String {
    words(&ParserText::prose(text), false)
}

/// The words of a record without markup, in one line.
pub fn plain_words(text: &str) -> String {
    words(&ParserText::words(text), true)
}

fn words(source: &ParserText<'_>, with_headings: bool) -> String {
    let document = Document::parse_again(source);
    let mut words = Plain::default();
    for placed in &document.nodes {
        match &placed.node {
            Node::Start(Tag::Image { .. } | Tag::CodeBlock(_) | Tag::FootnoteDefinition(_)) => {
                words.muted += 1;
            }
            Node::End(TagEnd::Image | TagEnd::CodeBlock | TagEnd::FootnoteDefinition) => words.muted -= 1,
            Node::Text(text) | Node::Code(text) => words.push(text),
            Node::Citation(_) | Node::Footnote(_) => words.drop_mark(),
            Node::Break => words.push(" "),
            Node::Task(is_done) => words.push(if *is_done { "☑ " } else { "☐ " }),
            Node::Heading(_) => {
                words.end_block();
                words.muted += usize::from(!with_headings);
            }
            Node::End(TagEnd::Heading(_)) => {
                words.muted -= usize::from(!with_headings);
                words.end_block();
            }
            Node::Shortcode(_) | Node::Rule => words.end_block(),
            Node::Start(tag) if is_block(tag.to_end()) => {
                words.end_block();
                words.start_block(tag);
            }
            Node::End(tag) if is_block(*tag) => {
                words.end_block();
                if matches!(tag, TagEnd::List(_)) {
                    words.numbers.pop();
                }
            }
            Node::Start(_) | Node::End(_) | Node::Raw(_) => {}
        }
    }
    words.out.truncate(words.out.trim_end().len());
    words.out
}

#[derive(Default)]
struct Plain {
    out: String,
    muted: usize,
    /// A space is due before the next word.
    space: bool,
    /// The space stood before something that was left out, so that punctuation follows without it.
    before_mark: bool,
    /// The number of the next item of each open list, where it has numbers.
    numbers: Vec<Option<u64>>,
    /// An item has begun: its first paragraph follows on the same line as its number or box.
    is_item_begun: bool,
}

impl Plain {
    fn start_block(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::List(first) => self.numbers.push(*first),
            Tag::Item => {
                if let Some(Some(number)) = self.numbers.last_mut() {
                    let mark = format!("{number}. ");
                    *number += 1;
                    self.push(&mark);
                    self.is_item_begun = true;
                }
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        if self.muted > 0 {
            return;
        }
        self.is_item_begun = false;
        for c in text.chars() {
            if c.is_whitespace() {
                self.space = true;
                self.before_mark = false;
                continue;
            }
            let is_glued = self.before_mark && matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | '…');
            if self.space && !is_glued && !self.out.is_empty() && !self.out.ends_with('\n') {
                self.out.push(' ');
            }
            (self.space, self.before_mark) = (false, false);
            self.out.push(c);
        }
    }

    fn drop_mark(&mut self) {
        if self.muted == 0 {
            self.before_mark = self.space;
        }
    }

    fn end_block(&mut self) {
        if std::mem::take(&mut self.is_item_begun) {
            return;
        }
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
        (self.space, self.before_mark) = (false, false);
    }
}

#[cfg(test)]
mod tests {
    use super::{plain, plain_sentences, plain_words};

    #[test]
    fn headings_are_no_sentences() {
        let text = "## Mud {#mud}\n\nMud lay *there*.\n\n### More\n\nAnd here.";
        assert_eq!(plain_sentences(text), "Mud lay there.\nAnd here.");
        assert_eq!(plain(text), "Mud\nMud lay there.\nMore\nAnd here.");
    }

    #[test]
    fn only_words_are_left() {
        let check = |text, expected| assert_eq!(plain(text), expected, "{text:?}");
        check("The *river* rose.[@a, para 3]\n", "The river rose.");
        check("It rose [@a], then fell [@b] again.", "It rose, then fell again.");
        check(
            "## Dam {#dam}\n\nOne\ntwo\\\nthree.\n\n{{ chart(n=1) }}\n\nFour.",
            "Dam\nOne two three.\nFour.",
        );
        check("- one\n- two `three`\n\n```\ncode\n```\n", "one\ntwo three");
        check(
            "A[^1] <!-- x -->b ![alt](x.png) &amp; [c](d.md)\n\n[^1]: Note.",
            "A b & c",
        );
        check("| a | b |\n|---|---|\n| c | d |", "a\nb\nc\nd");
        check("1. one\n2. two\n\n   - three\n", "1. one\n2. two\nthree");
        check("3. mai sluttet de.\n", "3. mai sluttet de.");
        check("- [ ] one\n- [x] two\n", "☐ one\n☑ two");
        check("See https://example.org/.", "See https://example.org/.");
        check("", "");
    }

    #[test]
    fn words_of_records_are_one_line() {
        let check = |text, expected| assert_eq!(plain_words(text), expected, "{text:?}");
        check(
            "3. mai stoppet\narbeidet.[@a, para 2]\n",
            "3. mai stoppet arbeidet.",
        );
        check("- 5 *degrees*", "- 5 degrees");
        check("# 1\n\n> two", "# 1 > two");
        check("    four spaces", "four spaces");
    }
}
