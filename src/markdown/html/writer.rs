//! Writes the HTML of a text, node by node.

use super::footnotes::Footnotes;
use super::images;
use super::links::Links;
use super::out::Out;
use super::tables::Tables;
use crate::markdown::document::{Document, Node};
use crate::markdown::hooks::{AlertKind, Hooks, Phrase};
use crate::markdown::parser_text::ParserText;
use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Tag, TagEnd};
use std::ops::Range;

/// Makes block-level HTML of a text. Problems are reported by [`outline`](crate::markdown::outline); here they are passed over.
pub fn html(text: &str, hooks: &mut dyn Hooks) -> String {
    let source = ParserText::prose(text);
    let document = Document::parse_again(&source);
    Writer::new(&document, hooks).write(0..document.nodes.len())
}

/// Makes inline HTML of the words of a record, which are one paragraph.
pub fn html_words(text: &str, hooks: &mut dyn Hooks) -> String {
    let source = ParserText::words(text);
    let document = Document::parse_again(&source);
    let inside = match document.nodes.len() {
        0 => 0..0,
        nodes => 1..nodes - 1,
    };
    Writer::new(&document, hooks).write(inside)
}

struct Writer<'d, 'a, 'w> {
    document: &'d Document<'a>,
    out: Out<'w>,
    notes: Footnotes,
    tables: Tables<'d>,
    links: Links,
    /// The last heading, which names the tables under it.
    heading: Option<usize>,
}

impl<'d, 'a, 'w> Writer<'d, 'a, 'w> {
    fn new(document: &'d Document<'a>, hooks: &'w mut dyn Hooks) -> Self {
        Self {
            document,
            out: Out::new(document.text.len() * 5 / 4, hooks),
            notes: Footnotes::find(document),
            tables: Tables::default(),
            links: Links::default(),
            heading: None,
        }
    }

    fn write(mut self, nodes: Range<usize>) -> String {
        self.nodes(nodes);
        self.footnotes();
        self.out.html
    }

    /// Writes the list of footnotes; a footnote may mention others, which then follow it.
    fn footnotes(&mut self) {
        if self.notes.are_none() {
            return;
        }
        let text = std::mem::take(&mut self.out.html);
        let mut bodies = Vec::new();
        while let Some(nodes) = self.notes.definition(bodies.len()) {
            self.nodes(nodes);
            bodies.push(std::mem::take(&mut self.out.html));
        }
        self.out.html = text;
        self.notes.write_list(&bodies, &mut self.out);
    }

    fn nodes(&mut self, nodes: Range<usize>) {
        let mut at = nodes.start;
        while at < nodes.end {
            at = self.node(at);
        }
    }

    /// Writes the node at an index and returns the index of the next.
    fn node(&mut self, at: usize) -> usize {
        let document = self.document;
        match &document.nodes[at].node {
            Node::Start(Tag::Image { .. }) => return images::image(document, at, &mut self.out),
            Node::Start(Tag::FootnoteDefinition(_)) => return self.notes.end_of(at),
            Node::Start(Tag::Paragraph) => {
                if let Some(next) = images::figure(document, at, &mut self.out) {
                    return next;
                }
                self.out.push_str("<p>");
            }
            Node::Start(Tag::TableCell) => {
                let is_empty = matches!(
                    document.nodes.get(at + 1).map(|placed| &placed.node),
                    Some(Node::End(TagEnd::TableCell))
                );
                self.tables.start_cell(is_empty, &mut self.out);
            }
            Node::Start(Tag::Item) if self.is_task(at) => self.out.push_str("<li class=\"task\">"),
            Node::Start(tag) => self.start(tag),
            Node::End(tag) => self.end(*tag),
            Node::Task(is_done) => self.task(*is_done),
            Node::Heading(index) => {
                self.heading = Some(*index);
                let heading = &document.headings[*index];
                self.out
                    .tag(&format!("<h{} id=\"", heading.level), &heading.id, "\">");
            }
            Node::Text(text) => self.out.text(text),
            Node::Code(text) => {
                self.out.push_str("<code>");
                self.out.text(text);
                self.out.push_str("</code>");
            }
            Node::Citation(items) => {
                let items: Vec<_> = items.iter().map(|placed| placed.item.clone()).collect();
                let html = self.out.hooks.citation(&items);
                self.out.push_str(&html);
            }
            Node::Shortcode(shortcode) => {
                let html = self.out.hooks.shortcode(&shortcode.name, &shortcode.args);
                self.out.push_str(&html);
                self.out.push_str("\n");
            }
            Node::Footnote(label) => self.notes.mention(label, &mut self.out),
            Node::Break => self.out.push_str("<br>\n"),
            Node::Rule => self.out.push_str("<hr>\n"),
            Node::Raw(html) => self.out.text(html),
        }
        at + 1
    }

    fn start(&mut self, tag: &'d Tag<'a>) {
        match tag {
            Tag::BlockQuote(None) => self.out.push_str("<blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => self.alert(*kind),
            // Code may scroll sideways, which the keyboard must be able to do.
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => match info.split_whitespace().next() {
                Some(language) => {
                    self.out
                        .tag("<pre tabindex=\"0\"><code class=\"language-", language, "\">");
                }
                None => self.out.push_str("<pre tabindex=\"0\"><code>"),
            },
            Tag::CodeBlock(CodeBlockKind::Indented) => self.out.push_str("<pre tabindex=\"0\"><code>"),
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            Tag::List(Some(start)) => self.out.push_str(&format!("<ol start=\"{start}\">\n")),
            Tag::Item => self.out.push_str("<li>"),
            Tag::Table(alignments) => {
                let document = self.document;
                let heading = self.heading.map(|index| document.headings[index].text.as_str());
                self.tables.start(alignments, heading, &mut self.out);
            }
            Tag::TableHead => self.tables.start_head(&mut self.out),
            Tag::TableRow => self.tables.start_row(&mut self.out),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => self.links.start(*link_type, dest_url, title, &mut self.out),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.out.push_str("</p>\n"),
            TagEnd::Heading(level) => self.end_heading(level as u8),
            TagEnd::BlockQuote(None) => self.out.push_str("</blockquote>\n"),
            TagEnd::BlockQuote(Some(_)) => self.out.push_str("</aside>\n"),
            TagEnd::CodeBlock => self.out.push_str("</code></pre>\n"),
            TagEnd::List(false) => self.out.push_str("</ul>\n"),
            TagEnd::List(true) => self.out.push_str("</ol>\n"),
            TagEnd::Item => self.out.push_str("</li>\n"),
            TagEnd::Table => self.tables.end(&mut self.out),
            TagEnd::TableHead => self.out.push_str("</tr></thead>\n"),
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => self.tables.end_cell(&mut self.out),
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.push_str("</del>"),
            TagEnd::Link => self.links.end(&mut self.out),
            _ => {}
        }
    }

    /// Ends a heading with a link to itself for those who point and click. It is empty (themes draw it) and hidden from
    /// assistive software and from the tab order, so that the heading is read out once and as written; the table of
    /// contents serves everybody else.
    fn end_heading(&mut self, level: u8) {
        let document = self.document;
        if let Some(index) = self.heading {
            let id = &document.headings[index].id;
            self.out.tag(
                "<a class=\"anchor\" href=\"#",
                id,
                "\" aria-hidden=\"true\" tabindex=\"-1\"></a>",
            );
        }
        self.out.push_str(&format!("</h{level}>\n"));
    }

    /// Whether the item that starts at an index is a task; a paragraph may stand around its words.
    fn is_task(&self, item: usize) -> bool {
        let node = |at: usize| self.document.nodes.get(at).map(|placed| &placed.node);
        match node(item + 1) {
            Some(Node::Task(_)) => true,
            Some(Node::Start(Tag::Paragraph)) => matches!(node(item + 2), Some(Node::Task(_))),
            _ => false,
        }
    }

    fn task(&mut self, is_done: bool) {
        let name = self.out.hooks.phrase(Phrase::Task { is_done });
        self.out
            .tag("<input type=\"checkbox\" disabled aria-label=\"", &name, "\"");
        self.out.push_str(if is_done { " checked> " } else { "> " });
    }

    fn alert(&mut self, kind: BlockQuoteKind) {
        let kind = match kind {
            BlockQuoteKind::Note => AlertKind::Note,
            BlockQuoteKind::Tip => AlertKind::Tip,
            BlockQuoteKind::Important => AlertKind::Important,
            BlockQuoteKind::Warning => AlertKind::Warning,
            BlockQuoteKind::Caution => AlertKind::Caution,
        };
        let title = self.out.hooks.alert_title(kind);
        self.out
            .tag("<aside class=\"note note-", kind.as_str(), "\" role=\"note\">\n");
        self.out.tag("<p class=\"note-title\">", &title, "</p>\n");
    }
}
