//! HTML of a text.

mod images;
mod links;
mod notes;
mod tables;

#[cfg(test)]
pub(super) mod tests;

use self::notes::Notes;
use self::tables::Table;
use super::parse::{Document, Node};
use super::source_text::SourceText;
use super::weave::{AlertKind, Phrase, Weave};
use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Tag, TagEnd};
use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};
use std::ops::Range;

/// Makes block-level HTML of a text. Problems are told by [`outline`](super::outline); here they are passed over.
pub fn html(text: &str, weave: &mut dyn Weave) -> String {
    let source = SourceText::prose(text);
    let document = Document::parse(&source);
    Writer::new(&document, weave).write(0..document.nodes.len())
}

/// Makes inline HTML of the words of a record, which are one paragraph.
pub fn html_words(text: &str, weave: &mut dyn Weave) -> String {
    let source = SourceText::words(text);
    let document = Document::parse(&source);
    let inside = match document.nodes.len() {
        0 => 0..0,
        nodes => 1..nodes - 1,
    };
    Writer::new(&document, weave).write(inside)
}

struct Writer<'d, 'a, 'w> {
    document: &'d Document<'a>,
    weave: &'w mut dyn Weave,
    out: String,
    notes: Notes<'d>,
    table: Table<'d>,
    tables: usize,
    /// The last heading, which names the tables under it.
    heading: Option<usize>,
    /// For every open link, whether an element was opened for it.
    links: Vec<bool>,
}

impl<'d, 'a, 'w> Writer<'d, 'a, 'w> {
    fn new(document: &'d Document<'a>, weave: &'w mut dyn Weave) -> Self {
        Self {
            document,
            weave,
            out: String::with_capacity(document.source.len() * 5 / 4),
            notes: Notes::find(document),
            table: Table::default(),
            tables: 0,
            heading: None,
            links: Vec::new(),
        }
    }

    fn write(mut self, nodes: Range<usize>) -> String {
        self.nodes(nodes);
        self.footnotes();
        self.out
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
            Node::Start(Tag::Image { .. }) => return self.image(at),
            Node::Start(Tag::FootnoteDefinition(_)) => return self.notes.end_of(at),
            Node::Start(Tag::Paragraph) => {
                if let Some(next) = self.figure(at) {
                    return next;
                }
                self.out.push_str("<p>");
            }
            Node::Start(Tag::TableCell) => {
                let is_empty = matches!(
                    document.nodes.get(at + 1).map(|placed| &placed.node),
                    Some(Node::End(TagEnd::TableCell))
                );
                self.start_cell(is_empty);
            }
            Node::Start(Tag::Item) if self.is_task(at) => self.out.push_str("<li class=\"task\">"),
            Node::Start(tag) => self.start(tag),
            Node::End(tag) => self.end(*tag),
            Node::Task(is_done) => self.task(*is_done),
            Node::Heading(index) => {
                self.heading = Some(*index);
                let heading = &document.headings[*index];
                self.tag(&format!("<h{} id=\"", heading.level), &heading.id, "\">");
            }
            Node::Text(text) => self.text(text),
            Node::Code(text) => {
                self.out.push_str("<code>");
                self.text(text);
                self.out.push_str("</code>");
            }
            Node::Citation(items) => {
                let items: Vec<_> = items.iter().map(|placed| placed.item.clone()).collect();
                let html = self.weave.citation(&items);
                self.out.push_str(&html);
            }
            Node::Shortcode(shortcode) => {
                let html = self.weave.shortcode(&shortcode.name, &shortcode.args);
                self.out.push_str(&html);
                self.out.push('\n');
            }
            Node::Footnote(label) => self.footnote(label),
            Node::Break => self.out.push_str("<br>\n"),
            Node::Rule => self.out.push_str("<hr>\n"),
            Node::Raw(html) => self.text(html),
        }
        at + 1
    }

    fn start(&mut self, tag: &'d Tag<'a>) {
        match tag {
            Tag::BlockQuote(None) => self.out.push_str("<blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => self.alert(*kind),
            // Code may scroll sideways, which the keyboard must be able to do.
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => match info.split_whitespace().next() {
                Some(language) => self.tag("<pre tabindex=\"0\"><code class=\"language-", language, "\">"),
                None => self.out.push_str("<pre tabindex=\"0\"><code>"),
            },
            Tag::CodeBlock(CodeBlockKind::Indented) => self.out.push_str("<pre tabindex=\"0\"><code>"),
            Tag::List(None) => self.out.push_str("<ul>\n"),
            Tag::List(Some(1)) => self.out.push_str("<ol>\n"),
            Tag::List(Some(start)) => self.out.push_str(&format!("<ol start=\"{start}\">\n")),
            Tag::Item => self.out.push_str("<li>"),
            Tag::Table(alignments) => self.start_table(alignments),
            Tag::TableHead => self.start_head(),
            Tag::TableRow => self.start_row(),
            Tag::Emphasis => self.out.push_str("<em>"),
            Tag::Strong => self.out.push_str("<strong>"),
            Tag::Strikethrough => self.out.push_str("<del>"),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => self.start_link(*link_type, dest_url, title),
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
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead => self.out.push_str("</tr></thead>\n"),
            TagEnd::TableRow => self.out.push_str("</tr>\n"),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::Emphasis => self.out.push_str("</em>"),
            TagEnd::Strong => self.out.push_str("</strong>"),
            TagEnd::Strikethrough => self.out.push_str("</del>"),
            TagEnd::Link => self.end_link(),
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
            self.tag(
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
        let name = self.weave.phrase(Phrase::Task { is_done });
        self.tag("<input type=\"checkbox\" disabled aria-label=\"", &name, "\"");
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
        let title = self.weave.alert_title(kind);
        self.tag("<aside class=\"note note-", kind.as_str(), "\" role=\"note\">\n");
        self.tag("<p class=\"note-title\">", &title, "</p>\n");
    }

    fn text(&mut self, text: &str) {
        escape_html_body_text(&mut self.out, text).expect("writing to a string never fails");
    }

    /// Writes a value, escaped for an attribute or a text, between two pieces of HTML.
    fn tag(&mut self, before: &str, value: &str, after: &str) {
        self.out.push_str(before);
        escape_html(&mut self.out, value).expect("writing to a string never fails");
        self.out.push_str(after);
    }

    /// Writes a URL between two pieces of HTML.
    fn url(&mut self, before: &str, url: &str, after: &str) {
        self.out.push_str(before);
        escape_href(&mut self.out, url).expect("writing to a string never fails");
        self.out.push_str(after);
    }
}
