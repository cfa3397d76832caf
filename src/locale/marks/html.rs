//! Marks in HTML: words get an element with `lang` and `dir`, or the element that they fill gets them itself.

use super::attributes::{self, Named};
use super::tongue::{self, Tongue};
use super::{END, START, has_marks, is_mark, strip};
use crate::markup::{Piece, Pieces, Tag, VOID};
use std::borrow::Cow;

/// Elements that hold nothing but text: they get the language themselves.
const PLAIN: [&str; 3] = ["title", "option", "textarea"];
/// Elements that name or describe a drawing.
const NAMES: [&str; 2] = ["title", "desc"];
/// Elements of a drawing that hold HTML.
const HTML_IN_SVG: [&str; 3] = ["title", "desc", "foreignObject"];

/// Turns marks into elements and attributes.
pub(in crate::locale) fn resolve_html(html: &str) -> Cow<'_, str> {
    if !has_marks(html) {
        return Cow::Borrowed(html);
    }
    let mut loom = Loom {
        pieces: Pieces::new(html),
        out: String::with_capacity(html.len() + html.len() / 8),
        opened: None,
        spaces: Vec::new(),
        blocks: Vec::new(),
        labels: 0,
    };
    while let Some(piece) = loom.pieces.next() {
        match piece {
            Piece::Text(text) => loom.text(text),
            Piece::Tag(tag) => loom.tag(&tag),
            Piece::Comment(text) | Piece::Raw(text) => loom.out.push_str(&strip(text)),
        }
    }
    Cow::Owned(loom.out)
}

struct Loom<'h> {
    pieces: Pieces<'h>,
    out: String,
    /// The element that was opened last, while nothing but space has followed.
    opened: Option<Opened>,
    /// The drawings that are open, and the HTML in them.
    spaces: Vec<Space>,
    /// The stretches of whole elements that are open.
    blocks: Vec<Block>,
    /// How many names of elements have been moved out of attributes.
    labels: usize,
}

struct Opened {
    /// Where its tag ends in what is written: before its `>`.
    tag_end: usize,
    /// It holds nothing but text.
    is_plain: bool,
    /// It is the title or description of a drawing, which is read out as a whole: it gets a `lang` of its own where all of it is in one
    /// language.
    names_drawing: bool,
    has_lang: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Space {
    Svg,
    Html,
}

/// Which element has the `lang` of a stretch of whole elements.
enum Block {
    /// The element around them.
    Around,
    /// An element of its own, which has to be closed.
    Own,
}

impl Loom<'_> {
    fn in_svg(&self) -> bool {
        self.spaces.last() == Some(&Space::Svg)
    }

    /// Writes the text between two tags.
    fn text(&mut self, text: &str) {
        if !has_marks(text) {
            self.out.push_str(text);
            if !text.trim().is_empty() {
                self.opened = None;
            }
            return;
        }
        let is_whole = |opened: &&Opened| {
            opened.is_plain
                || (opened.names_drawing && tongue::is_one(text) && begins_end(self.pieces.rest()))
        };
        if let Some(opened) = self.opened.as_ref().filter(is_whole) {
            if let Some(language) = tongue::of_most(text).filter(|_| !opened.has_lang) {
                let attributes = if opened.is_plain {
                    language.attributes()
                } else {
                    format!(" lang=\"{}\"", language.tag)
                };
                self.out.insert_str(opened.tag_end, &attributes);
            }
            self.out.push_str(&strip(text));
            self.opened = None;
            return;
        }
        self.marked(text, true);
    }

    /// Writes a text with marks as elements. `is_page`: what follows it is what follows in the page.
    fn marked(&mut self, text: &str, is_page: bool) {
        let svg = self.in_svg();
        let close = if svg { "</tspan>" } else { "</span>" };
        // The languages of the stretches that are open, and whether each has an element.
        let mut open: Vec<(Tongue, bool)> = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(is_mark) {
            self.plain(&rest[..at]);
            let mark = rest[at..].chars().next().unwrap_or_default();
            rest = &rest[at + mark.len_utf8()..];
            match mark {
                START => {
                    let Some((language, after)) = tongue::read(rest) else {
                        continue;
                    };
                    rest = after;
                    if is_page && self.begins_block(rest) {
                        self.begin_block(&language);
                        continue;
                    }
                    let is_new = open.last().is_none_or(|(around, _)| *around != language);
                    if is_new {
                        self.out.push_str(&if svg {
                            format!("<tspan lang=\"{}\">", language.tag)
                        } else {
                            format!("<span{}>", language.attributes())
                        });
                    }
                    self.opened = None;
                    open.push((language, is_new));
                }
                END => match open.pop() {
                    Some((_, true)) => self.out.push_str(close),
                    Some((_, false)) => {}
                    None if is_page => {
                        if let Some(Block::Own) = self.blocks.pop() {
                            self.out.push_str("</div>");
                        }
                    }
                    None => {}
                },
                // A leftover.
                _ => {}
            }
        }
        self.plain(rest);
        // A text that was cut short has lost the end of its stretch.
        for _ in open.iter().filter(|(_, has_element)| *has_element) {
            self.out.push_str(close);
        }
    }

    fn plain(&mut self, text: &str) {
        self.out.push_str(text);
        if !text.trim().is_empty() {
            self.opened = None;
        }
    }

    /// Whether a stretch holds whole elements, and not words: nothing stands between its start and the next tag.
    fn begins_block(&self, rest_of_text: &str) -> bool {
        rest_of_text.trim().is_empty() && begins_element(self.pieces.rest())
    }

    fn begin_block(&mut self, language: &Tongue) {
        let fills = fills_its_element(self.pieces.clone());
        match (&self.opened, fills) {
            (Some(opened), true) if !opened.has_lang => {
                self.out.insert_str(opened.tag_end, &language.attributes());
                self.opened = None;
                self.blocks.push(Block::Around);
            }
            _ => {
                self.out.push_str(&format!("<div{}>", language.attributes()));
                self.blocks.push(Block::Own);
            }
        }
    }

    /// Writes a tag.
    fn tag(&mut self, tag: &Tag<'_>) {
        let in_svg = self.in_svg() || tag.is("svg");
        let named = if has_marks(tag.text) && !tag.closes {
            let id = format!("_label-{}", self.labels + 1);
            attributes::name(tag, &id, in_svg, &self.pieces)
        } else {
            Named {
                tag: strip(tag.text).into_owned(),
                label: None,
                before: false,
            }
        };
        self.labels += usize::from(named.label.is_some());
        if let Some(label) = named.label.as_ref().filter(|_| named.before) {
            self.label(label, false);
        }
        self.out.push_str(&named.tag);
        let is_void = tag.is_one_of(&VOID) || tag.is_closed && in_svg;
        self.opened = (!tag.closes && !is_void).then(|| Opened {
            tag_end: self.out.len() - 1,
            is_plain: tag.is_one_of(&PLAIN) && !self.in_svg(),
            names_drawing: tag.is_one_of(&NAMES) && self.in_svg(),
            has_lang: named.tag.contains(" lang="),
        });
        self.enter(tag, is_void);
        if let Some(label) = named.label.filter(|_| !named.before) {
            self.label(&label, in_svg);
            self.opened = None;
        }
    }

    /// Keeps track of drawings, and of the HTML in them.
    fn enter(&mut self, tag: &Tag<'_>, is_void: bool) {
        let space = if tag.is("svg") {
            Space::Svg
        } else if !self.spaces.is_empty() && tag.is_one_of(&HTML_IN_SVG) {
            Space::Html
        } else {
            return;
        };
        if tag.closes {
            if self.spaces.last() == Some(&space) {
                self.spaces.pop();
            }
        } else if !is_void {
            self.spaces.push(space);
        }
    }

    /// Writes the name of an element as an element that nobody sees.
    fn label(&mut self, label: &str, in_svg: bool) {
        let number = self.labels;
        if in_svg {
            self.out.push_str(&format!("<desc id=\"_label-{number}\">"));
            self.spaces.push(Space::Html);
            self.marked(label, false);
            self.spaces.pop();
            self.out.push_str("</desc>");
        } else {
            self.out
                .push_str(&format!("<span hidden id=\"_label-{number}\">"));
            self.marked(label, false);
            self.out.push_str("</span>");
        }
    }
}

fn begins_end(text: &str) -> bool {
    text.starts_with("</")
}

fn begins_element(text: &str) -> bool {
    let after = text.strip_prefix('<');
    after.is_some_and(|after| after.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// Whether the stretch of elements that begins with the first of these pieces is all that its element holds.
fn fills_its_element(mut ahead: Pieces<'_>) -> bool {
    let mut depth = 1_usize;
    while let Some(piece) = ahead.next() {
        let Piece::Text(text) = piece else {
            continue;
        };
        let mut words = 0_usize;
        let mut rest = text;
        while let Some(at) = rest.find(is_mark) {
            let mark = rest[at..].chars().next().unwrap_or_default();
            rest = &rest[at + mark.len_utf8()..];
            match mark {
                START => {
                    let Some((_, after)) = tongue::read(rest) else {
                        continue;
                    };
                    rest = after;
                    if rest.trim().is_empty() && begins_element(ahead.rest()) {
                        depth += 1;
                    } else {
                        words += 1;
                    }
                }
                END if words > 0 => words -= 1,
                END if depth == 1 => return rest.trim().is_empty() && begins_end(ahead.rest()),
                END => depth -= 1,
                _ => {}
            }
        }
    }
    false
}
