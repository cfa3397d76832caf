//! A parsed text, which all of this module shares.

use super::problems::Local;
use super::syntax::citation::PlacedItem;
use super::syntax::heading::ParsedHeading;
use super::syntax::shortcode::Shortcode;
use pulldown_cmark::{CowStr, Tag, TagEnd};
use std::ops::Range;

/// A parsed text. All ranges are those of the text that the parser was given.
pub(super) struct Document<'a> {
    pub(super) text: &'a str,
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

/// A label of a footnote or a link in the form in which labels are compared: case and the number of spaces make no difference.
pub(super) fn folded(label: &str) -> String {
    let words: Vec<&str> = label.split_whitespace().collect();
    words.join(" ").to_uppercase().to_lowercase()
}

/// Whether an element is a block, so that words before and after it are separate.
pub(super) fn is_block(tag: TagEnd) -> bool {
    !matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

/// A piece of text as the Markdown parser hands it over.
pub(super) struct Piece<'a> {
    pub(super) text: CowStr<'a>,
    pub(super) range: Range<usize>,
}

impl Piece<'_> {
    /// Whether a backslash stands before it. To be asked only of pieces that begin with a character of the syntax, so that long rows of
    /// backslashes are not counted again and again.
    pub(super) fn is_escaped(&self, source: &str) -> bool {
        let before = source[..self.range.start].bytes().rev();
        self.text.starts_with(|c: char| c.is_ascii_punctuation())
            && before.take_while(|byte| *byte == b'\\').count() % 2 == 1
    }
}
