//! Footnotes that nothing refers to, that are defined twice, or that are empty.

use crate::diag::blank::shows_nothing;
use crate::markdown::document::{Document, Node, folded};
use crate::markdown::parser_text::Form;
use crate::markdown::problems::Local;
use pulldown_cmark::{Tag, TagEnd};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// Reports a mention where none may stand.
pub(in crate::markdown) fn misplaced(range: Range<usize>) -> Local {
    let message = "a footnote stands in a link or a heading";
    Local::error(range, "misplaced-footnote", message).hint("put it into the text")
}

/// Reports a mention of a footnote that a text does not have, at its place in the text.
pub(in crate::markdown) fn unknown(label: &str, place: Range<usize>, text: &str, form: Form) -> Local {
    if let Some(mark) = late_colon(text, label) {
        let message = if text[mark.end..].starts_with('：') {
            format!("the colon of the footnote `{label}` is in full width")
        } else {
            format!("a space stands before the colon of the footnote `{label}`")
        };
        return Local::error(mark, "unknown-footnote", message)
            .hint(format!("write `[^{label}]: `, and then the note"));
    }
    let problem = Local::error(
        place,
        "unknown-footnote",
        format!("there is no footnote `{label}`"),
    );
    problem.hint(match form {
        Form::Prose => format!("write it at the end of the text: `[^{label}]: The note.`"),
        Form::Words => "the words of a record have no footnotes".to_owned(),
    })
}

/// The labels of lines `[^label]: the note`, as labels are compared.
pub(in crate::markdown) fn defined(text: &str) -> HashSet<String> {
    let labels = text.lines().filter_map(|line| {
        let label = line.trim_start_matches([' ', '>']).strip_prefix("[^")?;
        let (label, rest) = label.split_once(']')?;
        rest.starts_with(':').then(|| folded(label))
    });
    labels.collect()
}

/// The mark of a line `[^label] : the note` or `[^label]：the note`, which would be a definition with a plain colon.
fn late_colon(text: &str, label: &str) -> Option<Range<usize>> {
    let mark = format!("[^{label}]");
    let mut found = text.match_indices(&mark).map(|(at, _)| at..at + mark.len());
    found.find(|mark| {
        let rest = &text[mark.end..];
        let begins = text[..mark.start]
            .rsplit('\n')
            .next()
            .is_some_and(|before| before.trim().is_empty());
        let is_wide = rest.starts_with('：');
        begins
            && (is_wide || rest.starts_with([' ', '\t']))
            && (is_wide || rest.trim_start_matches([' ', '\t']).starts_with(':'))
    })
}

/// Reports what is wrong with the footnotes of a text.
pub(in crate::markdown) fn check(document: &Document<'_>, problems: &mut Vec<Local>) {
    let mut defined = HashMap::new();
    let mut used = HashSet::new();
    // The definition that is being read, as long as it is empty.
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
            Node::Text(text) if shows_nothing(text) => {}
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
