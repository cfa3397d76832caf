//! Elements that are found inside of words: addresses, citations and the marks of footnotes.

use super::Walk;
use crate::markdown::document::{Node, folded};
use crate::markdown::parser_text::Form;
use crate::markdown::problems::Local;
use crate::markdown::syntax::citation::PlacedItem;
use crate::markdown::syntax::footnotes;
use pulldown_cmark::{CowStr, LinkType, Tag, TagEnd};
use std::ops::Range;

impl<'a> Walk<'a> {
    pub(super) fn mention(&mut self, label: CowStr<'a>, range: Range<usize>) {
        if self.is_inside_link_or_heading() {
            self.document.problems.push(footnotes::misplaced(range.clone()));
        }
        self.push(Node::Footnote(label), range);
    }

    /// Adds the mark of a footnote that the parser has not read as one.
    pub(super) fn footnote(&mut self, label: String, range: Range<usize>) {
        let text = self.document.text;
        let notes = self.notes.get_or_insert_with(|| footnotes::defined(text));
        if self.text.form == Form::Prose && notes.contains(&folded(&label)) {
            self.mention(label.into(), range);
        } else {
            let told = footnotes::unknown(&label, range.clone(), text, self.text.form);
            self.document.problems.push(told);
            self.push(Node::Text(CowStr::Borrowed(&text[range.clone()])), range);
        }
    }

    /// Turns a bare address into a link.
    pub(super) fn address(&mut self, text: CowStr<'a>, range: Range<usize>) {
        let link = Tag::Link {
            link_type: LinkType::Autolink,
            dest_url: text.clone(),
            title: CowStr::Borrowed(""),
            id: CowStr::Borrowed(""),
        };
        self.push(Node::Start(link), range.clone());
        self.push(Node::Text(text), range.clone());
        self.push(Node::End(TagEnd::Link), range);
    }

    pub(super) fn citation(&mut self, items: Vec<PlacedItem>, range: Range<usize>) {
        if self.is_inside_link_or_heading() {
            self.document.problems.push(
                Local::error(
                    range.clone(),
                    "misplaced-citation",
                    "a citation stands in a link, a heading or the description of an image",
                )
                .hint("put it into the text"),
            );
        }
        self.push(Node::Citation(items), range);
    }
}
