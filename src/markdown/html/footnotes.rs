//! Footnotes: numbered in the order of their first mention, listed after the text, with links both ways.

use super::out::Out;
use crate::markdown::document::{Document, Node, folded};
use crate::markdown::hooks::Phrase;
use pulldown_cmark::{Tag, TagEnd};
use std::collections::HashMap;
use std::ops::Range;

/// The footnotes of a text.
#[derive(Default)]
pub(super) struct Footnotes {
    /// The nodes inside each definition; the first of two with the same label counts.
    definitions: HashMap<String, Range<usize>>,
    /// For the start of a definition, the index after its end.
    ends: HashMap<usize, usize>,
    /// Labels in the order of their numbers; their case makes no difference.
    order: Vec<String>,
    mentions: HashMap<String, Mentions>,
}

#[derive(Clone, Copy)]
struct Mentions {
    number: usize,
    count: usize,
}

impl Footnotes {
    /// Finds the definitions.
    pub(super) fn find(document: &Document<'_>) -> Self {
        let mut notes = Self::default();
        let mut open = Vec::new();
        for (index, placed) in document.nodes.iter().enumerate() {
            match &placed.node {
                Node::Start(Tag::FootnoteDefinition(label)) => open.push((index, label.as_ref())),
                Node::End(TagEnd::FootnoteDefinition) => {
                    if let Some((start, label)) = open.pop() {
                        notes.ends.insert(start, index + 1);
                        notes.definitions.entry(folded(label)).or_insert(start + 1..index);
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

    /// Whether none is mentioned.
    pub(super) fn are_none(&self) -> bool {
        self.order.is_empty()
    }

    /// The nodes of a footnote by its number, counted from 0; no nodes where its label is not defined.
    pub(super) fn definition(&self, index: usize) -> Option<Range<usize>> {
        let label = self.order.get(index)?;
        Some(self.definitions.get(label).cloned().unwrap_or_default())
    }

    /// Writes a mention of a footnote.
    pub(super) fn mention(&mut self, label: &str, out: &mut Out<'_>) {
        let Mentions { number, count } = self.count(label);
        let name = out.hooks.phrase(Phrase::Footnote { number });
        let id = mention_id(number, count);
        out.push_str(&format!(
            "<sup><a class=\"fn\" id=\"{id}\" href=\"#fn-{number}\" role=\"doc-noteref\""
        ));
        out.tag(" aria-label=\"", &name, "\">");
        out.push_str(&format!("{number}</a></sup>"));
    }

    /// Writes the list of footnotes, of which these are the texts.
    pub(super) fn write_list(&self, bodies: &[String], out: &mut Out<'_>) {
        let name = out.hooks.phrase(Phrase::Footnotes);
        out.tag(
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"",
            &name,
            "\">\n<ol>\n",
        );
        for (index, body) in bodies.iter().enumerate() {
            self.write(index + 1, body, out);
        }
        out.push_str("</ol>\n</section>\n");
    }

    /// Writes one footnote, with the links back at the end of its last paragraph.
    fn write(&self, number: usize, body: &str, out: &mut Out<'_>) {
        let count = self.mentions[&self.order[number - 1]].count;
        let body = body.trim_end();
        let (words, end) = match body.strip_suffix("</p>") {
            Some(words) => (words, "</p>"),
            None => (body, ""),
        };
        out.push_str(&format!("<li id=\"fn-{number}\">{words}"));
        for mention in 1..=count {
            let name = out.hooks.phrase(Phrase::FootnoteReturn { number, mention });
            let id = mention_id(number, mention);
            out.push_str(&format!(
                " <a class=\"fn-return\" href=\"#{id}\" role=\"doc-backlink\""
            ));
            out.tag(" aria-label=\"", &name, "\">↩</a>");
        }
        out.push_str(&format!("{end}</li>\n"));
    }

    fn count(&mut self, label: &str) -> Mentions {
        let next = self.order.len() + 1;
        let mentions = self.mentions.entry(folded(label)).or_insert(Mentions {
            number: next,
            count: 0,
        });
        mentions.count += 1;
        if mentions.number == next {
            self.order.push(folded(label));
        }
        *mentions
    }
}

fn mention_id(number: usize, mention: usize) -> String {
    if mention == 1 {
        format!("fnref-{number}")
    } else {
        format!("fnref-{number}-{mention}")
    }
}
