//! Footnotes: numbered in the order of their first mention, listed after the text, with links both ways.

use super::super::parse::{Document, Node};
use super::super::weave::Phrase;
use super::Writer;
use pulldown_cmark::{Tag, TagEnd};
use std::collections::HashMap;
use std::ops::Range;

/// The footnotes of a text.
#[derive(Default)]
pub(super) struct Notes<'d> {
    /// The nodes inside each definition; the first of two with the same label counts.
    definitions: HashMap<&'d str, Range<usize>>,
    /// For the start of a definition, the index after its end.
    ends: HashMap<usize, usize>,
    /// Labels in the order of their numbers.
    order: Vec<&'d str>,
    mentions: HashMap<&'d str, Mentions>,
}

#[derive(Clone, Copy)]
struct Mentions {
    number: usize,
    count: usize,
}

impl<'d> Notes<'d> {
    /// Finds the definitions.
    pub(super) fn find(document: &'d Document<'_>) -> Self {
        let mut notes = Self::default();
        let mut open = Vec::new();
        for (index, placed) in document.nodes.iter().enumerate() {
            match &placed.node {
                Node::Start(Tag::FootnoteDefinition(label)) => open.push((index, label.as_ref())),
                Node::End(TagEnd::FootnoteDefinition) => {
                    if let Some((start, label)) = open.pop() {
                        notes.ends.insert(start, index + 1);
                        notes.definitions.entry(label).or_insert(start + 1..index);
                    }
                }
                _ => {}
            }
        }
        notes
    }

    /// The index after the definition that starts at an index.
    pub(super) fn end_of(&self, start: usize) -> usize {
        self.ends.get(&start).copied().unwrap_or(start + 1)
    }

    fn mention(&mut self, label: &'d str) -> Mentions {
        let next = self.order.len() + 1;
        let mentions = self.mentions.entry(label).or_insert(Mentions {
            number: next,
            count: 0,
        });
        mentions.count += 1;
        if mentions.number == next {
            self.order.push(label);
        }
        *mentions
    }
}

impl<'d> Writer<'d, '_, '_> {
    /// Writes a mention of a footnote.
    pub(super) fn footnote(&mut self, label: &'d str) {
        let Mentions { number, count } = self.notes.mention(label);
        let name = self.weave.phrase(Phrase::Footnote { number });
        let id = mention_id(number, count);
        self.out.push_str(&format!(
            "<sup><a class=\"fn\" id=\"{id}\" href=\"#fn-{number}\" role=\"doc-noteref\""
        ));
        self.tag(" aria-label=\"", &name, "\">");
        self.out.push_str(&format!("{number}</a></sup>"));
    }

    /// Writes the list of footnotes; a footnote may mention others, which then follow it.
    pub(super) fn footnotes(&mut self) {
        if self.notes.order.is_empty() {
            return;
        }
        let text = std::mem::take(&mut self.out);
        let mut bodies = Vec::new();
        while let Some(label) = self.notes.order.get(bodies.len()).copied() {
            if let Some(nodes) = self.notes.definitions.get(label).cloned() {
                self.nodes(nodes);
            }
            bodies.push(std::mem::take(&mut self.out));
        }
        self.out = text;
        let name = self.weave.phrase(Phrase::Footnotes);
        self.tag(
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"",
            &name,
            "\">\n<ol>\n",
        );
        for (index, body) in bodies.into_iter().enumerate() {
            self.footnote_body(index + 1, &body);
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    /// Writes one footnote, with the links back at the end of its last paragraph.
    fn footnote_body(&mut self, number: usize, body: &str) {
        let label = self.notes.order[number - 1];
        let count = self.notes.mentions[label].count;
        let body = body.trim_end();
        let (words, end) = match body.strip_suffix("</p>") {
            Some(words) => (words, "</p>"),
            None => (body, ""),
        };
        self.out.push_str(&format!("<li id=\"fn-{number}\">{words}"));
        for mention in 1..=count {
            let name = self.weave.phrase(Phrase::FootnoteReturn { number, mention });
            let id = mention_id(number, mention);
            self.out.push_str(&format!(
                " <a class=\"fn-return\" href=\"#{id}\" role=\"doc-backlink\""
            ));
            self.tag(" aria-label=\"", &name, "\">↩</a>");
        }
        self.out.push_str(&format!("{end}</li>\n"));
    }
}

fn mention_id(number: usize, mention: usize) -> String {
    if mention == 1 {
        format!("fnref-{number}")
    } else {
        format!("fnref-{number}-{mention}")
    }
}
