//! The walk over the events of the parser, which makes the nodes of a text.

mod in_words;

use super::document::{Document, Node, Piece, Placed, is_block};
use super::limits::{self, MAX_NESTING};
use super::parser_text::{Form, ParserText};
use super::problems::Local;
use super::syntax::autolink::Addresses;
use super::syntax::heading::{self, ParsedHeading};
use super::syntax::literal::emphasis;
use super::syntax::raw::{self, Comments, Turns};
use super::syntax::{alert, foreign, literal, near, shortcode, wide};
use super::text_run::{Run, Segment, has_marks};
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag, TagEnd};
use std::collections::HashSet;
use std::ops::Range;

pub(super) struct Walk<'a> {
    text: &'a ParserText<'a>,
    /// Problems are looked for, also where nothing else is learned by it.
    looks_for_problems: bool,
    document: Document<'a>,
    addresses: Addresses,
    /// Pieces of the run that is being read.
    run: Vec<Piece<'a>>,
    open: Vec<TagEnd>,
    /// How many elements are open that are nested too deep; only their words are kept.
    too_deep: usize,
    told_too_deep: bool,
    comments: Comments,
    turns: Turns,
    block_start: usize,
    /// Where the last cell of a table ended.
    cell_end: usize,
    /// Names of tags that were reported in the paragraph, so that `</b>` is not reported after `<b>`.
    tags: HashSet<String>,
    /// The labels of the footnotes that the text defines, once they are asked for.
    notes: Option<HashSet<String>>,
    /// End of a paragraph of shortcodes, whose events are passed over.
    skip_to: Option<usize>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(text: &'a ParserText<'a>, looks_for_problems: bool) -> Self {
        let source: &'a str = &text.text;
        Self {
            text,
            looks_for_problems,
            document: Document {
                text: source,
                nodes: Vec::with_capacity(source.len() / 24),
                headings: Vec::new(),
                problems: Vec::new(),
                mentions: Vec::new(),
            },
            addresses: Addresses::of(source),
            run: Vec::with_capacity(16),
            open: Vec::new(),
            too_deep: 0,
            told_too_deep: false,
            comments: Comments::default(),
            turns: Turns::default(),
            block_start: 0,
            cell_end: 0,
            tags: HashSet::new(),
            notes: None,
            skip_to: None,
        }
    }

    pub(super) fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        if let Some(end) = self.skip_to {
            if matches!(event, Event::End(TagEnd::Paragraph)) && range.end == end {
                self.skip_to = None;
            }
            return;
        }
        match event {
            Event::Text(text) if self.open.last() == Some(&TagEnd::CodeBlock) => {
                self.push(Node::Text(text), range);
            }
            Event::Text(text) => self.words(text, range),
            Event::SoftBreak => self.run.push(Piece {
                text: CowStr::Borrowed("\n"),
                range,
            }),
            event => {
                let mark = literal::mark(self.document.text, &event, &range)
                    .or_else(|| self.addresses.mark(&event, &range));
                if let Some(mark) = mark {
                    let text = CowStr::Borrowed(&self.document.text[mark.clone()]);
                    self.run.push(Piece { text, range: mark });
                    return;
                }
                self.flush();
                if !self.is_too_deep(&event, &range) {
                    self.markup(event, range);
                }
            }
        }
    }

    fn words(&mut self, text: CowStr<'a>, range: Range<usize>) {
        if self.looks_for_problems {
            let is_value = self.text.form == Form::Words;
            let told = self.turns.read(&text, &range, is_value);
            self.document.problems.extend(told);
        }
        if self.text.is_stop(range.start) {
            let range = range.start + 1..range.end;
            if !range.is_empty() {
                self.run.push(Piece {
                    text: CowStr::Borrowed(&self.document.text[range.clone()]),
                    range,
                });
            }
            return;
        }
        self.run.push(Piece { text, range });
    }

    /// Whether an element is nested too deep; then only its words are kept.
    fn is_too_deep(&mut self, event: &Event<'_>, range: &Range<usize>) -> bool {
        match event {
            Event::Start(_) if self.too_deep > 0 || self.open.len() >= MAX_NESTING => {
                if !self.told_too_deep {
                    self.told_too_deep = true;
                    let end = self.document.text[range.start..]
                        .chars()
                        .next()
                        .map_or(0, char::len_utf8);
                    let mark = range.start..range.start + end;
                    self.document.problems.push(limits::too_deep(mark));
                }
                self.too_deep += 1;
                true
            }
            Event::End(_) if self.too_deep > 0 => {
                self.too_deep -= 1;
                true
            }
            _ => false,
        }
    }

    fn markup(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Code(text) => {
                if let Some(heading) = self.heading() {
                    heading.text.push_str(&text);
                }
                self.push(Node::Code(text), range);
            }
            Event::Html(html) => self.html_line(html, range),
            Event::InlineHtml(html) => self.inline_html(html, range),
            Event::FootnoteReference(label) => self.mention(label, range),
            Event::HardBreak => {
                if let Some(heading) = self.heading() {
                    heading.text.push(' ');
                }
                self.push(Node::Break, range);
            }
            Event::Rule => {
                let text = self.document.text;
                self.look_for(|| foreign::rule(text, &range));
                self.push(Node::Rule, range);
            }
            Event::TaskListMarker(is_done) => self.push(Node::Task(is_done), range),
            Event::Text(_) | Event::SoftBreak | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>) {
        let end = tag.to_end();
        let text = self.document.text;
        let form = self.text.form;
        self.look_for(|| match &tag {
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                alert::directive(info, &range).or_else(|| foreign::open_fence(text, &range))
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => Some(foreign::indented(text, &range)),
            Tag::Item => near::task(text, &range),
            Tag::Paragraph if form == Form::Prose => foreign::paragraph(text, &range),
            _ => None,
        });
        match tag {
            Tag::Paragraph if self.shortcodes(&range) => return,
            Tag::HtmlBlock => {
                self.comments = Comments::default();
                self.block_start = range.start;
            }
            Tag::Heading {
                level,
                id,
                classes,
                attrs,
            } => {
                let text = &self.document.text[range.clone()];
                let range = range.start..range.start + text.trim_end().len();
                self.push(Node::Heading(self.document.headings.len()), range.clone());
                self.document.headings.push(ParsedHeading {
                    level: level as u8,
                    explicit: id.is_some(),
                    id: id.map(CowStr::into_string).unwrap_or_default(),
                    stray: classes
                        .into_iter()
                        .chain(attrs.into_iter().map(|(name, _)| name))
                        .next()
                        .map(CowStr::into_string),
                    text: String::new(),
                    range,
                    flawed: false,
                    doubtful: false,
                });
            }
            tag => self.push(Node::Start(tag), range),
        }
        self.tags.clear();
        self.open.push(end);
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        self.open.pop();
        if is_block(tag) {
            self.document.problems.extend(self.turns.end());
        }
        match tag {
            TagEnd::HtmlBlock => {
                if self.comments.is_open() {
                    self.document
                        .problems
                        .push(raw::unclosed_comment(self.block_start));
                }
            }
            TagEnd::TableRow => {
                let (text, cell_end) = (self.document.text, self.cell_end);
                self.look_for(|| foreign::surplus_cells(text, &range, cell_end));
                self.push(Node::End(tag), range);
            }
            tag => {
                if tag == TagEnd::TableCell {
                    self.cell_end = range.end;
                }
                self.push(Node::End(tag), range);
            }
        }
    }

    /// Reads a paragraph that begins like a shortcode as shortcodes; its events are then passed over.
    fn shortcodes(&mut self, range: &Range<usize>) -> bool {
        let paragraph = &self.document.text[range.clone()];
        if !paragraph.trim_start().starts_with("{{") {
            return false;
        }
        self.skip_to = Some(range.end);
        let in_quote = self.open.iter().any(|tag| matches!(tag, TagEnd::BlockQuote(_)));
        match shortcode::parse(paragraph, range.start, in_quote) {
            Ok(found) => {
                for shortcode in found {
                    let range = shortcode.range.clone();
                    self.push(Node::Shortcode(shortcode), range);
                }
            }
            Err(problem) => self.tell(wide::shortcodes(paragraph, range.start).unwrap_or(problem)),
        }
        true
    }

    /// Ends the run that is being read.
    fn flush(&mut self) {
        if self.run.is_empty() {
            return;
        }
        let mut pieces = std::mem::take(&mut self.run);
        if let Some(heading) = self.heading() {
            for piece in &pieces {
                heading.text.push_str(&piece.text);
            }
        }
        let text = self.document.text;
        self.look_for(|| alert::bold(text, &pieces));
        if !has_marks(&pieces) {
            for Piece { text, range } in pieces.drain(..) {
                self.push(Node::Text(text), range);
            }
            self.run = pieces;
            return;
        }
        if self.begins_quote() {
            self.look_for(|| alert::unknown(&pieces));
        }
        self.look_for(|| alert::foreign(text, &pieces));
        let run = Run::join(text, &pieces, self.text.form);
        pieces.clear();
        self.run = pieces;
        let is_in_link = self
            .open
            .iter()
            .any(|tag| matches!(tag, TagEnd::Link | TagEnd::Image));
        for segment in run.scan(&mut self.document.problems) {
            match segment {
                Segment::Text(text, range) => self.push(Node::Text(text), range),
                Segment::Citation(items, range) => self.citation(items, range),
                Segment::Address(text, range) if is_in_link => self.push(Node::Text(text), range),
                Segment::Address(text, range) => self.address(text, range),
                Segment::Mail(_) if is_in_link => {}
                Segment::Mail(told) => self.tell(told),
                Segment::Footnote(label, range) => self.footnote(label, range),
                Segment::Mention(id, range) => self.document.mentions.push((range, id)),
            }
        }
    }

    fn html_line(&mut self, html: CowStr<'a>, range: Range<usize>) {
        if let Some(found) = self.comments.skip(&html) {
            if self.tags.is_empty() {
                let place = range.start + found.start..range.start + found.end;
                self.document.problems.push(raw::problem(&html[found], place));
                self.tags.insert(String::new());
            }
            self.push(Node::Raw(html), range);
        }
    }

    fn inline_html(&mut self, html: CowStr<'a>, range: Range<usize>) {
        if html.starts_with("<!--") {
            return;
        }
        let is_end_of_told = html.starts_with("</") && self.tags.contains(&raw::tag_name(&html));
        if !is_end_of_told {
            self.document.problems.push(raw::problem(&html, range.clone()));
            self.tags.insert(raw::tag_name(&html));
        }
        self.push(Node::Raw(html), range);
    }

    /// Takes in the problem that is found where problems are looked for.
    fn look_for<T: IntoIterator<Item = Local>>(&mut self, find: impl FnOnce() -> T) {
        if self.looks_for_problems {
            self.document.problems.extend(find());
        }
    }

    /// Adds a problem.
    pub(super) fn tell(&mut self, problem: Local) {
        self.document.problems.push(problem);
    }

    fn push(&mut self, node: Node<'a>, range: Range<usize>) {
        self.document.nodes.push(Placed { node, range });
    }

    fn heading(&mut self) -> Option<&mut ParsedHeading> {
        let is_open = self.open.iter().any(|tag| matches!(tag, TagEnd::Heading(_)));
        self.document.headings.last_mut().filter(|_| is_open)
    }

    /// Whether the next words are the first of a block quote.
    fn begins_quote(&self) -> bool {
        let mut before = self.document.nodes.iter().rev().map(|placed| &placed.node);
        matches!(before.next(), Some(Node::Start(Tag::Paragraph)))
            && matches!(before.next(), Some(Node::Start(Tag::BlockQuote(None))))
    }

    fn is_inside_link_or_heading(&self) -> bool {
        let is_closed_to_links =
            |tag: &TagEnd| matches!(tag, TagEnd::Link | TagEnd::Image | TagEnd::Heading(_));
        self.open.iter().any(is_closed_to_links)
    }

    pub(super) fn finish(mut self) -> Document<'a> {
        self.flush();
        let Document {
            text: source,
            nodes,
            headings,
            problems,
            ..
        } = &mut self.document;
        heading::finish(source, headings, problems);
        if self.looks_for_problems {
            problems.extend(emphasis::check(source, nodes));
        }
        self.document
    }
}
