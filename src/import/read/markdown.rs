//! Markdown as blocks.

use super::front_matter::front_matter;
use super::parsed::{LineStarts, Read};
use crate::import::block::{Block, Lines, Mark};
use crate::import::words::cleaned;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// Reads Markdown, with front matter or without. HTML in it is text.
pub(super) fn read(text: &str) -> Read {
    let starts = LineStarts::new(text);
    let mut read = Read::default();
    let body = front_matter(text, &mut read).unwrap_or(0);
    let mut blocks = std::mem::take(&mut read.blocks);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH;
    let mut open = Open {
        text: String::new(),
        range: None,
        mark: Mark::None,
        quotes: 0,
        items: 0,
        is_image: false,
    };
    for (event, range) in Parser::new_ext(&text[body..], options).into_offset_iter() {
        let range = range.start + body..range.end + body;
        match event {
            Event::Start(tag) => open.start(&tag, &starts, &mut blocks),
            Event::End(tag) => open.end(tag, &starts, &mut blocks),
            Event::Text(words)
            | Event::Code(words)
            | Event::Html(words)
            | Event::InlineHtml(words)
            | Event::InlineMath(words)
            | Event::DisplayMath(words) => {
                open.add(&words, range);
            }
            Event::SoftBreak | Event::HardBreak => open.text.push(' '),
            Event::Rule => open.flush(&starts, &mut blocks),
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }
    open.flush(&starts, &mut blocks);
    blocks.sort_by_key(|block| block.lines);
    Read { blocks, ..read }
}

/// What is being put together.
struct Open {
    text: String,
    range: Option<Range<usize>>,
    mark: Mark,
    quotes: usize,
    items: usize,
    is_image: bool,
}

impl Open {
    fn add(&mut self, words: &str, range: Range<usize>) {
        self.text.push_str(words);
        let start = self.range.as_ref().map_or(range.start, |known| known.start);
        self.range = Some(start..range.end);
    }

    fn start(&mut self, tag: &Tag<'_>, starts: &LineStarts, blocks: &mut Vec<Block>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.flush(starts, blocks);
                self.mark = Mark::Heading(depth(*level));
            }
            Tag::Item => {
                self.flush(starts, blocks);
                self.items += 1;
            }
            Tag::BlockQuote(_) => {
                self.flush(starts, blocks);
                self.quotes += 1;
            }
            Tag::CodeBlock(_) => {
                self.flush(starts, blocks);
                self.mark = Mark::Verbatim;
            }
            Tag::Image { .. } => {
                self.is_image = self.text.trim().is_empty();
            }
            Tag::Paragraph
            | Tag::List(_)
            | Tag::Table(_)
            | Tag::TableRow
            | Tag::TableHead
            | Tag::HtmlBlock
            | Tag::FootnoteDefinition(_) => {
                self.flush(starts, blocks);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, starts: &LineStarts, blocks: &mut Vec<Block>) {
        match tag {
            TagEnd::Item => {
                self.flush(starts, blocks);
                self.items = self.items.saturating_sub(1);
            }
            TagEnd::BlockQuote(_) => {
                self.flush(starts, blocks);
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::Image => {
                if self.is_image {
                    self.mark = Mark::Caption;
                    self.flush(starts, blocks);
                }
                self.is_image = false;
            }
            TagEnd::TableCell => self.text.push(' '),
            TagEnd::Heading(_)
            | TagEnd::Paragraph
            | TagEnd::CodeBlock
            | TagEnd::TableRow
            | TagEnd::TableHead
            | TagEnd::HtmlBlock
            | TagEnd::FootnoteDefinition => {
                self.flush(starts, blocks);
            }
            _ => {}
        }
    }

    fn flush(&mut self, starts: &LineStarts, blocks: &mut Vec<Block>) {
        let text = cleaned(&std::mem::take(&mut self.text));
        let range = self.range.take();
        let mark = std::mem::take(&mut self.mark);
        if let Some(range) = range.filter(|_| !text.is_empty()) {
            let lines = Lines {
                first: starts.line(range.start),
                last: starts.line(range.end.saturating_sub(1)),
            };
            let mut block = Block::new(lines, text);
            block.is_after_gap = true;
            block.mark = match mark {
                Mark::None if self.items > 0 => Mark::Item,
                Mark::None if self.quotes > 0 => Mark::Quote,
                mark => mark,
            };
            blocks.push(block);
        }
    }
}

fn depth(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
