//! A page as pieces of text, each with the elements it stands in.

use super::context::{Says, judge};
use crate::import::block::{Block, Kind, Lines, Mark};
use crate::import::read::metadata::Metadata;
use crate::import::read::parsed::LineStarts;
use crate::import::words::cleaned;
use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{HtmlString, Tokenizer};
use std::collections::BTreeMap;

/// A page in pieces.
pub(super) struct Page {
    pub(super) pieces: Vec<Piece>,
    pub(super) metadata: Metadata,
    /// Data in scripts, with their lines.
    pub(super) scripts: Vec<(String, usize)>,
    /// The title of the page.
    pub(super) title: Option<(String, usize)>,
}

/// A block of a page, and where it stands in the tree.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) block: Block,
    /// The numbers of the elements it stands in, from outside.
    pub(super) within: Vec<usize>,
    /// The innermost element that is marked as the article.
    pub(super) article: Option<usize>,
    /// How much of its text stands in links, in bytes.
    pub(super) linked: usize,
    /// An element around it says that it is no part of the article.
    pub(super) around: Option<(Kind, String)>,
}

/// The greatest depth of the tree; deeper elements are read as if they stood there.
const DEEPEST: usize = 400;

/// Elements without an end.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];

/// Elements within a line.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "mark", "q", "ruby", "rb", "rt", "rp", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "time", "tt", "u", "var", "wbr", "img", "picture", "source", "center",
];

struct Element {
    name: String,
    number: usize,
    says: Says,
    language: Option<String>,
}

struct Reader<'t> {
    starts: &'t LineStarts,
    page: Page,
    open: Vec<Element>,
    count: usize,
    text: String,
    linked: usize,
    range: Option<(usize, usize)>,
    level: Option<u8>,
    breaks: usize,
    /// The text of a title or a script with data.
    special: Option<(&'static str, String, usize)>,
}

/// Reads a page.
pub(super) fn read(text: &str, starts: &LineStarts) -> Page {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut reader = Reader {
        starts,
        page: Page {
            pieces: Vec::new(),
            metadata: Metadata::default(),
            scripts: Vec::new(),
            title: None,
        },
        open: Vec::new(),
        count: 0,
        text: String::new(),
        linked: 0,
        range: None,
        level: None,
        breaks: 0,
        special: None,
    };
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => reader.start(&tag),
            Token::EndTag(tag) => reader.end(&string(&tag.name)),
            Token::String(words) => reader.words(&string(&words.value), words.span.start, words.span.end),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    reader.flush();
    reader.page
}

fn string(text: &HtmlString) -> String {
    String::from_utf8_lossy(text).into_owned()
}

impl Reader<'_> {
    fn start(&mut self, tag: &StartTag<usize>) {
        let name = string(&tag.name);
        let attributes: BTreeMap<String, String> = tag
            .attributes
            .iter()
            .map(|(key, value)| (string(key).to_ascii_lowercase(), string(&value.value)))
            .collect();
        let line = self.starts.line(tag.span.start);
        if self.head(&name, &attributes, line) {
            return;
        }
        if name == "br" {
            self.breaks += 1;
            if self.breaks >= 2 {
                self.flush();
            }
            self.text.push(' ');
            return;
        }
        let is_inline = INLINE.contains(&name.as_str());
        if !is_inline {
            self.flush();
            self.close_implied(&name);
        }
        let is_empty = VOID.contains(&name.as_str()) || tag.self_closing && is_inline;
        if is_empty || self.open.len() >= DEEPEST {
            return;
        }
        let level = name.strip_prefix('h').and_then(|level| level.parse().ok());
        self.level = level.filter(|level| (1..=6).contains(level)).or(self.level);
        let is_within = self.open.iter().any(|element| element.says == Says::Article);
        self.count += 1;
        self.open.push(Element {
            says: judge(&name, &attributes, is_within),
            number: self.count,
            language: attributes.get("lang").cloned(),
            name,
        });
    }

    /// Takes metadata from an element; returns whether there is no more to be done with it, as with `meta` and `link`.
    fn head(&mut self, name: &str, attributes: &BTreeMap<String, String>, line: usize) -> bool {
        let is = |key: &str, value: &str| attributes.get(key).is_some_and(|found| found == value);
        match name {
            "meta" => {
                self.meta(attributes, line);
                return true;
            }
            "link" if is("rel", "canonical") => {
                if let Some(href) = attributes.get("href") {
                    self.page.metadata.set("canonical", href, line);
                }
                return true;
            }
            "html" => {
                if let Some(language) = attributes.get("lang") {
                    self.page.metadata.set("lang", language, line);
                }
            }
            "title" if !self.open.iter().any(|element| element.name == "svg") => {
                self.special = Some(("title", String::new(), line));
            }
            "script" => {
                let kind = attributes.get("type");
                if kind.is_some_and(|kind| kind.contains("ld+json")) {
                    self.special = Some(("script", String::new(), line));
                }
            }
            _ => {}
        }
        false
    }

    /// Ends paragraphs, items, rows and cells where the next one begins.
    fn close_implied(&mut self, name: &str) {
        let same: &[&str] = match name {
            "li" => &["li"],
            "dt" | "dd" => &["dt", "dd"],
            "tr" => &["tr", "td", "th"],
            "td" | "th" => &["td", "th"],
            _ => &[],
        };
        if self.open.last().is_some_and(|element| element.name == "p") {
            self.open.pop();
        }
        if self
            .open
            .last()
            .is_some_and(|element| same.contains(&element.name.as_str()))
        {
            self.open.pop();
        }
    }

    fn end(&mut self, name: &str) {
        if let Some((wanted, text, line)) = self.special.take() {
            if wanted == name {
                match wanted {
                    "title" => {
                        let title = cleaned(&text);
                        if self.page.title.is_none() && !title.is_empty() {
                            self.page.title = Some((title, line));
                        }
                    }
                    _ => self.page.scripts.push((text, line)),
                }
            } else {
                self.special = Some((wanted, text, line));
            }
        }
        if !INLINE.contains(&name) {
            self.flush();
        }
        if let Some(at) = self.open.iter().rposition(|element| element.name == name) {
            self.open.truncate(at);
        }
        if name.len() == 2 && name.starts_with('h') {
            self.level = None;
        }
    }

    fn words(&mut self, words: &str, start: usize, end: usize) {
        if let Some((_, text, _)) = &mut self.special {
            text.push_str(words);
            return;
        }
        if self
            .open
            .iter()
            .any(|element| element.says == Says::Hidden || element.name == "head")
        {
            return;
        }
        if words.trim().is_empty() {
            self.text.push(' ');
            return;
        }
        self.breaks = 0;
        // The text begins behind the white space before it.
        let start = start + (words.len() - words.trim_start().len());
        self.range = Some((
            self.range.map_or(start, |(first, _)| first),
            end.saturating_sub(1).max(start),
        ));
        if self.open.iter().any(|element| element.name == "a") {
            self.linked += words.trim().len();
        }
        self.text.push_str(words);
    }

    fn meta(&mut self, attributes: &BTreeMap<String, String>, line: usize) {
        let content = attributes.get("content").map(String::as_str).unwrap_or_default();
        for key in ["property", "name", "itemprop"] {
            if let Some(key) = attributes.get(key) {
                self.page.metadata.set(key, content, line);
            }
        }
    }

    /// Ends the block that is open.
    fn flush(&mut self) {
        self.breaks = 0;
        let text = cleaned(&std::mem::take(&mut self.text));
        let linked = std::mem::take(&mut self.linked);
        let Some((start, end)) = self.range.take().filter(|_| !text.is_empty()) else {
            return;
        };
        let mut block = Block::new(
            Lines {
                first: self.starts.line(start),
                last: self.starts.line(end),
            },
            text,
        );
        block.is_after_gap = true;
        block.mark = self.level.map_or_else(|| self.mark(), Mark::Heading);
        block.language = self
            .open
            .iter()
            .rev()
            .take_while(|element| element.says == Says::Is(Mark::Embed) || element.name != "body")
            .find(|element| element.says == Says::Is(Mark::Embed) || block.mark == Mark::Embed)
            .and_then(|element| element.language.clone());
        let around = self.open.iter().rev().find_map(|element| match element.says {
            Says::Around(kind) => Some((
                kind,
                format!("inside <{}>, which is no part of an article", element.name),
            )),
            _ => None,
        });
        self.page.pieces.push(Piece {
            block,
            within: self.open.iter().map(|element| element.number).collect(),
            article: self
                .open
                .iter()
                .rev()
                .find(|element| element.says == Says::Article)
                .map(|element| element.number),
            linked,
            around,
        });
    }

    fn mark(&self) -> Mark {
        let says = self.open.iter().rev().find_map(|element| match element.says {
            Says::Is(mark) if mark != Mark::Date || element.name == "time" => Some(mark),
            _ => None,
        });
        match says {
            Some(mark) => mark,
            None if self.open.last().is_some_and(|element| element.name == "li") => Mark::Item,
            None => Mark::None,
        }
    }
}
