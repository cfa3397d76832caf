//! Footnotes that nothing names, that are written twice, or that hold nothing.

use crate::markdown::document::{Document, Node, folded};
use crate::markdown::problems::Local;
use pulldown_cmark::{Tag, TagEnd};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Tells a mention where none may stand.
pub(in crate::markdown) fn misplaced(range: Range<usize>) -> Local {
    let message = "a footnote stands in a link or a heading";
    Local::error(range, "misplaced-footnote", message).hint("put it into the text")
}

/// Tells what is wrong with the footnotes of a text.
pub(in crate::markdown) fn check(document: &Document<'_>, problems: &mut Vec<Local>) {
    let mut defined = HashMap::new();
    let mut used = HashSet::new();
    // The note that is being read, until something stands in it.
    let mut empty = None;
    for placed in &document.nodes {
        match &placed.node {
            Node::Footnote(label) => {
                empty = None;
                used.insert(folded(label));
            }
            Node::Start(Tag::FootnoteDefinition(label)) => {
                let start = placed.range.start;
                let mark = start..(start + "[^]:".len() + label.len()).min(placed.range.end);
                empty = Some((label, mark.clone()));
                match defined.entry(folded(label)) {
                    Entry::Vacant(place) => {
                        place.insert((label, mark));
                    }
                    Entry::Occupied(_) => {
                        let message = format!("the footnote `{label}` is written twice");
                        problems
                            .push(Local::error(mark, "duplicate-footnote", message).hint(
                                "give one of the two another name; capital letters make no difference",
                            ));
                    }
                }
            }
            Node::End(TagEnd::FootnoteDefinition) => {
                if let Some((label, mark)) = empty.take() {
                    let message = format!("nothing stands in the footnote `{label}`");
                    problems.push(Local::error(mark, "empty-footnote", message).hint(format!(
                        "write `[^{label}]: The note.`, or take it away with its mark"
                    )));
                }
            }
            Node::Start(Tag::Image { .. }) => empty = None,
            Node::Start(_) | Node::End(_) => {}
            Node::Text(text) if text.trim().is_empty() => {}
            _ => empty = None,
        }
    }
    for (folded, (label, mark)) in defined {
        if !used.contains(&folded) {
            let message = format!("nothing refers to the footnote `{label}`");
            problems.push(
                Local::warning(mark, "unused-footnote", message)
                    .hint(format!("write `[^{label}]` in the text, or take the note away")),
            );
        }
    }
}
