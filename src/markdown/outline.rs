//! What a text refers to.

use super::document::{Document, Node, is_block};
use super::parser_text::ParserText;
use super::problems::{self, Local};
use super::syntax::citation::{self, CiteItem};
use super::syntax::{footnotes, foreign, links};
use crate::diag::Checked;
use crate::diag::blank::shows_nothing;
use crate::input::{FileId, Span};
use pulldown_cmark::{Tag, TagEnd};
use std::collections::BTreeMap;
use std::ops::Range;

/// What a text refers to, each list in the order of the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    pub headings: Vec<Heading>,
    /// Its links and images.
    pub links: Vec<LinkUse>,
    pub citations: Vec<CitationUse>,
    pub shortcodes: Vec<ShortcodeUse>,
    /// Names like `@report` that stand in no citation; where one is the id of a source, a citation was meant.
    pub mentions: Vec<Mention>,
    /// How many words there are to read: what stands between spaces and holds a letter or a digit. Code blocks, citations and shortcodes do
    /// not count.
    pub words: usize,
    /// It shows something besides its headings: a letter or a digit, in code or not, an image or a shortcode.
    pub says: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Level, 2 to 6; 1 comes with an error.
    pub level: u8,
    /// Fragment without `#`, unique in the text.
    pub id: String,
    /// Its words without markup.
    pub text: String,
    /// The heading, up to the end of its line.
    pub span: Span,
    /// The author has written the id; otherwise it is made from the words.
    pub explicit_id: bool,
    /// The written id cannot stay as it is, which is reported.
    pub flawed_id: bool,
}

/// A link or an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkUse {
    /// The target as written; mail addresses have their `mailto:`.
    pub target: String,
    /// The target where it stands in the link, else the whole link.
    pub span: Span,
    pub image: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CitationUse {
    /// The sources, in the order of the citation; never empty.
    pub items: Vec<Cited>,
    /// The citation with its brackets.
    pub span: Span,
}

/// One source of a citation, in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// The source and the place in it.
    pub item: CiteItem,
    /// `@id, para 9`.
    pub span: Span,
}

/// A name with `@` before it, outside of citations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The name, as written, with the place in the source that follows it behind a comma. Where brackets or parentheses hold it without any `@`: all of what they hold, brackets included.
    pub name: String,
    /// The name with its `@`.
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortcodeUse {
    pub name: String,
    /// Its arguments; numbers and flags as written.
    pub args: BTreeMap<String, String>,
    /// Where the values of the arguments stand, without quotes.
    pub values: BTreeMap<String, Span>,
    /// Where their names stand.
    pub keys: BTreeMap<String, Span>,
    /// The shortcode with its braces.
    pub span: Span,
}

/// Finds what a text refers to and what is wrong with it. `base` is the offset of the text in its file.
pub fn outline(text: &str, file: FileId, base: usize) -> Checked<Outline> {
    collector(&ParserText::prose(text), file, base)
}

/// Does the same for the words of a record, which are one paragraph.
pub fn outline_words(text: &str, file: FileId, base: usize) -> Checked<Outline> {
    collector(&ParserText::words(text), file, base)
}

fn collector(source: &ParserText<'_>, file: FileId, base: usize) -> Checked<Outline> {
    let document = Document::parse(source);
    let mut collector = Collector {
        document: &document,
        place: Place { source, file, base },
        outline: Outline::default(),
        problems: document.problems.clone(),
        words: Words::default(),
        links: Vec::new(),
        in_heading: false,
    };
    collector.headings();
    collector.mentions();
    for index in 0..document.nodes.len() {
        collector.node(index);
    }
    footnotes::check(&document, &mut collector.problems);
    for problem in &mut collector.problems {
        problem.range = source.as_given(&problem.range);
    }
    collector.problems.extend(source.problems.iter().cloned());
    collector.outline.shrink();
    Checked::new(collector.outline, problems::place(collector.problems, file, base))
}

impl Outline {
    /// Frees the spare capacity of the lists, since a large site keeps thousands of outlines.
    fn shrink(&mut self) {
        self.headings.shrink_to_fit();
        self.links.shrink_to_fit();
        self.citations.shrink_to_fit();
        self.shortcodes.shrink_to_fit();
        self.mentions.shrink_to_fit();
    }
}

#[derive(Clone, Copy)]
struct Place<'d> {
    source: &'d ParserText<'d>,
    file: FileId,
    base: usize,
}

impl Place<'_> {
    fn span(self, range: &Range<usize>) -> Span {
        let written = self.source.as_given(range);
        Span::new(self.file, self.base + written.start..self.base + written.end)
    }
}

struct Collector<'d, 'a> {
    document: &'d Document<'a>,
    place: Place<'d>,
    outline: Outline,
    problems: Vec<Local>,
    words: Words,
    /// Starts of open links and images.
    links: Vec<usize>,
    in_heading: bool,
}

impl Collector<'_, '_> {
    fn headings(&mut self) {
        let heading = |heading: &super::syntax::heading::ParsedHeading| Heading {
            level: heading.level,
            id: heading.id.clone(),
            text: heading.text.clone(),
            span: self.place.span(&heading.range),
            explicit_id: heading.explicit,
            flawed_id: heading.flawed,
        };
        self.outline.headings = self.document.headings.iter().map(heading).collect();
    }

    fn mentions(&mut self) {
        let mention = |(range, name): &(Range<usize>, String)| Mention {
            name: name.clone(),
            span: self.place.span(range),
        };
        self.outline.mentions = self.document.mentions.iter().map(mention).collect();
    }

    fn node(&mut self, index: usize) {
        let placed = &self.document.nodes[index];
        let span = self.place.span(&placed.range);
        match &placed.node {
            Node::Heading(_) => self.in_heading = true,
            Node::End(TagEnd::Heading(_)) => self.in_heading = false,
            Node::Text(text) | Node::Code(text) => {
                self.outline.says |= !self.in_heading && text.contains(char::is_alphanumeric);
            }
            // HTML is reported as such.
            Node::Start(Tag::Image { .. }) | Node::Shortcode(_) | Node::Raw(_) => self.outline.says = true,
            _ => {}
        }
        match &placed.node {
            Node::Start(Tag::Link { .. } | Tag::Image { .. }) => self.links.push(index),
            Node::End(TagEnd::Link | TagEnd::Image) => {
                if let Some(start) = self.links.pop() {
                    self.link(start, index);
                }
            }
            Node::Start(Tag::CodeBlock(_)) => self.words.muted = true,
            Node::End(TagEnd::CodeBlock) => self.words.muted = false,
            Node::Text(text) | Node::Code(text) => self.outline.words += self.words.count(text),
            Node::Citation(items) => {
                let cited = |placed: &citation::PlacedItem| Cited {
                    item: placed.item.clone(),
                    span: self.place.span(&placed.range),
                };
                self.outline.citations.push(CitationUse {
                    items: items.iter().map(cited).collect(),
                    span,
                });
            }
            Node::Shortcode(shortcode) => {
                let value = |(key, range): (&String, &Range<usize>)| (key.clone(), self.place.span(range));
                self.outline.shortcodes.push(ShortcodeUse {
                    name: shortcode.name.clone(),
                    args: shortcode.args.clone(),
                    values: shortcode.values.iter().map(value).collect(),
                    keys: shortcode.keys.iter().map(value).collect(),
                    span,
                });
            }
            Node::Break | Node::Heading(_) => self.words.part(),
            Node::Start(tag) if is_block(tag.to_end()) => self.words.part(),
            _ => {}
        }
    }

    /// Adds the link or image between two nodes.
    fn link(&mut self, start: usize, end: usize) {
        let nodes = &self.document.nodes;
        let Node::Start(
            Tag::Link {
                link_type, dest_url, ..
            }
            | Tag::Image {
                link_type, dest_url, ..
            },
        ) = &nodes[start].node
        else {
            return;
        };
        let image = matches!(nodes[end].node, Node::End(TagEnd::Image));
        let whole = nodes[start].range.clone();
        let words_end = if end == start + 1 {
            whole.start
        } else {
            nodes[end - 1].range.end
        };
        let place = links::target_range(self.document.text, &whole, words_end, *link_type, dest_url);
        let target = links::full_target(*link_type, dest_url);
        if let Some(problem) = self
            .citation_before_word((start, end), &target)
            .filter(|_| !image)
        {
            let whole = self.place.span(&whole);
            let is_within = |span: Span| whole.start <= span.start && span.end <= whole.end;
            self.outline.mentions.retain(|mention| !is_within(mention.span));
            self.problems.push(problem);
            return;
        }
        if let Some(problem) = links::refusal(&target, image, place.clone()) {
            self.problems.push(problem);
        }
        if image {
            self.check_description(start, end, &whole);
        } else {
            let told = foreign::image_behind_wide_mark(self.document.text, &whole, &target);
            self.problems.extend(told);
            self.check_words(start, end, &whole);
        }
        self.outline.links.push(LinkUse {
            span: self.place.span(&place),
            target,
            image,
        });
    }

    /// Reports a link whose words are a citation and whose target is a word: `[@id](unclear)`.
    fn citation_before_word(&self, (start, end): (usize, usize), target: &str) -> Option<Local> {
        let [only] = &self.document.nodes[start + 1..end] else {
            return None;
        };
        let cited = &self.document.text[only.range.clone()];
        let is_word = !target.is_empty() && target.chars().all(char::is_alphabetic);
        let is_citation = cited.starts_with('@') && citation::parse(cited).is_ok();
        let whole = self.document.nodes[start].range.clone();
        (is_word && is_citation).then(|| citation::word_behind(cited, target, whole))
    }

    /// Checks that an image has a description. In a link that holds only the image, that is also the text of the link.
    fn check_description(&mut self, start: usize, end: usize, whole: &Range<usize>) {
        let has_words = self.document.nodes[start + 1..end]
            .iter()
            .any(|placed| match &placed.node {
                Node::Text(text) | Node::Code(text) => !shows_nothing(text),
                _ => false,
            });
        if !has_words {
            let problem = Local::warning(whole.clone(), "no-description", "the image has no description");
            let hint =
                "say between the brackets what it shows, for readers who do not see it: `![words](file)`";
            self.problems.push(problem.hint(hint));
        }
    }

    fn check_words(&mut self, start: usize, end: usize, whole: &Range<usize>) {
        let inside = &self.document.nodes[start + 1..end];
        let has_words = inside.iter().any(|placed| match &placed.node {
            Node::Text(text) | Node::Code(text) => !shows_nothing(text),
            Node::Start(Tag::Image { .. }) => true,
            _ => false,
        });
        if !has_words {
            let problem = Local::error(whole.clone(), "empty-link", "the link has no words");
            self.problems
                .push(problem.hint("write some between the brackets"));
        }
        let [only] = inside else { return };
        let source = &self.document.text[only.range.clone()];
        let is_citation = source.starts_with('@')
            && citation::parse(source).is_ok_and(|items| {
                items.len() > 1 || items.iter().any(|placed| placed.item.locator.is_some())
            });
        if is_citation {
            self.problems.push(
                Local::error(
                    whole.clone(),
                    "malformed-citation",
                    "the citation reads as the words of a link",
                )
                .hint("put a space between the citation and the bracket that follows it"),
            );
        }
    }
}

/// Counts words across markup: `un**believ**able` is one.
#[derive(Default)]
struct Words {
    counted: bool,
    muted: bool,
}

impl Words {
    fn part(&mut self) {
        self.counted = false;
    }

    fn count(&mut self, text: &str) -> usize {
        if self.muted {
            return 0;
        }
        let mut counted = self.counted;
        let mut count = 0;
        let mut step = |is_letter: bool, is_space: bool| {
            if is_letter {
                count += usize::from(!counted);
                counted = true;
            } else if is_space {
                counted = false;
            }
        };
        if text.is_ascii() {
            text.bytes()
                .for_each(|byte| step(byte.is_ascii_alphanumeric(), byte.is_ascii_whitespace()));
        } else {
            text.chars()
                .for_each(|c| step(c.is_alphanumeric(), c.is_whitespace()));
        }
        self.counted = counted;
        count
    }
}
