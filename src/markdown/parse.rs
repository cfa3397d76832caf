//! Parses a text.

use super::document::{Document, folded};
use super::parser_text::{Form, ParserText};
use super::syntax::links;
use super::walk::Walk;
use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag};
use std::collections::HashSet;
use std::ops::Range;

/// The options of the dialect.
fn options(form: Form) -> Options {
    match form {
        Form::Prose => {
            Options::ENABLE_TABLES
                | Options::ENABLE_FOOTNOTES
                | Options::ENABLE_STRIKETHROUGH
                | Options::ENABLE_HEADING_ATTRIBUTES
                | Options::ENABLE_GFM
                | Options::ENABLE_TASKLISTS
        }
        Form::Words => Options::ENABLE_STRIKETHROUGH,
    }
}

impl<'a> Document<'a> {
    /// Parses a text, and tells what is wrong with it.
    pub(super) fn parse(text: &'a ParserText<'a>) -> Self {
        Self::walked(text, Walk::new(text, true))
    }

    /// Parses a text whose problems have been told, or are told elsewhere: most of them are not looked for.
    pub(super) fn parse_again(text: &'a ParserText<'a>) -> Self {
        Self::walked(text, Walk::new(text, false))
    }

    fn walked(text: &'a ParserText<'a>, mut walk: Walk<'a>) -> Self {
        let source: &'a str = &text.text;
        let mut broken = Vec::new();
        let parser = Parser::new_with_broken_link_callback(
            source,
            options(text.form),
            Some(|link: BrokenLink<'a>| {
                // A lone `[words]` is text, and the mark of a footnote is no broken link.
                let is_told = matches!(link.link_type, LinkType::Reference | LinkType::Collapsed)
                    && !source[link.span.clone()].starts_with("[^");
                if is_told {
                    broken.push(link);
                }
                None
            }),
        );
        let mut defined = Vec::new();
        let mut again = Vec::new();
        for (label, definition) in parser.reference_definitions().iter() {
            if label.starts_with('@') {
                walk.tell(links::hidden_citation(label, definition.span.clone()));
            } else {
                defined.push((label.to_owned(), definition.span.clone()));
            }
        }
        let labels: HashSet<String> = defined.iter().map(|(label, _)| folded(label)).collect();
        if !labels.is_empty() {
            again = links::like_definitions(source, |label| labels.contains(&folded(label)));
            let is_first = |at: &usize| defined.iter().any(|(_, range)| range.contains(at));
            again.retain(|range: &Range<usize>| !is_first(&range.start));
        }
        let mut used = HashSet::new();
        for (event, range) in parser.into_offset_iter() {
            if let Event::Start(Tag::Link { link_type, id, .. } | Tag::Image { link_type, id, .. }) = &event
                && !matches!(link_type, LinkType::Inline | LinkType::Autolink | LinkType::Email)
            {
                used.insert(folded(id));
            }
            // A definition that the parser drops belongs to no words.
            if !matches!(event, Event::Start(_) | Event::End(_)) {
                again.retain(|definition| !range.contains(&definition.start));
            }
            walk.event(event, range);
        }
        for (label, range) in defined {
            if !used.contains(&folded(&label)) {
                walk.tell(links::unused_definition(&label, range));
            }
        }
        for range in again {
            walk.tell(links::second_definition(&source[range.clone()], range));
        }
        for link in &broken {
            if let Some(problem) = links::broken(link, text.form) {
                walk.tell(problem);
            }
        }
        walk.finish()
    }
}
