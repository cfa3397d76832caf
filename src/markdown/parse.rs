//! Parses a text.

use super::document::Document;
use super::parser_text::{Form, ParserText};
use super::syntax::links;
use super::walk::Walk;
use pulldown_cmark::{BrokenLink, LinkType, Options, Parser};

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
    /// Parses a text.
    pub(super) fn parse(text: &'a ParserText<'a>) -> Self {
        let source: &'a str = &text.text;
        let mut broken = Vec::new();
        let mut walk = Walk::new(text);
        let parser = Parser::new_with_broken_link_callback(
            source,
            options(text.form),
            Some(|link: BrokenLink<'a>| {
                // A lone `[words]` is text.
                if link.link_type == LinkType::Reference {
                    broken.push(link);
                }
                None
            }),
        );
        for (label, definition) in parser.reference_definitions().iter() {
            if label.starts_with('@') {
                walk.tell(links::hidden_citation(label, definition.span.clone()));
            }
        }
        for (event, range) in parser.into_offset_iter() {
            walk.event(event, range);
        }
        for link in &broken {
            if let Some(problem) = links::broken(link, text.form) {
                walk.tell(problem);
            }
        }
        walk.finish()
    }
}
