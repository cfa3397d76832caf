//! A parsed text, which all of this module shares.

use super::citation::PlacedItem;
use super::heading::ParsedHeading;
use super::problems::Local;
use super::shortcode::Shortcode;
use super::source_text::{Form, SourceText};
use super::walk::Walk;
use pulldown_cmark::{BrokenLink, CowStr, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// A parsed text. All ranges are those of the text that the parser was given.
pub(super) struct Document<'a> {
    pub(super) source: &'a str,
    pub(super) nodes: Vec<Placed<'a>>,
    pub(super) headings: Vec<ParsedHeading>,
    pub(super) problems: Vec<Local>,
    /// Words like `@report` that stand in no citation, without the `@`.
    pub(super) mentions: Vec<(Range<usize>, String)>,
}

/// A node and its place.
pub(super) struct Placed<'a> {
    pub(super) node: Node<'a>,
    pub(super) range: Range<usize>,
}

/// What a text is made of; elements have a start and an end.
pub(super) enum Node<'a> {
    /// Never a heading or a block of HTML.
    Start(Tag<'a>),
    /// Start of a heading, as the index of [`Document::headings`].
    Heading(usize),
    End(TagEnd),
    /// Words; line ends within a paragraph are newlines.
    Text(CowStr<'a>),
    Code(CowStr<'a>),
    Citation(Vec<PlacedItem>),
    Shortcode(Shortcode),
    Footnote(CowStr<'a>),
    /// The box of a task, and whether it is ticked.
    Task(bool),
    Break,
    Rule,
    /// HTML, which is an error; shown as it is written.
    Raw(CowStr<'a>),
}

/// Whether an element is a block, which parts words.
pub(super) fn is_block(tag: TagEnd) -> bool {
    !matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

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
    pub(super) fn parse(text: &'a SourceText<'a>) -> Self {
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
                walk.hidden_citation(label, definition.span.clone());
            }
        }
        for (event, range) in parser.into_offset_iter() {
            walk.event(event, range);
        }
        for link in &broken {
            walk.broken_link(link);
        }
        walk.finish()
    }
}
