//! The pieces of a finished HTML or XML file: tags, and the text between them.

use memchr::{memchr, memchr_iter, memchr3};

/// Elements whose content is not text for readers.
const RAW: [&str; 2] = ["script", "style"];
/// Elements without an end.
pub const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
];

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Piece<'h> {
    Text(&'h str),
    /// What is inside `script` and `style`.
    Raw(&'h str),
    Comment(&'h str),
    Tag(Tag<'h>),
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tag<'h> {
    pub text: &'h str,
    /// As it is written.
    pub name: &'h str,
    pub closes: bool,
    /// It ends in `/>`, which has a meaning only in drawings.
    pub is_closed: bool,
}

impl Tag<'_> {
    /// It begins or ends an element; others are declarations, such as `<!doctype html>`.
    pub fn is_element(&self) -> bool {
        self.name.starts_with(|first: char| first.is_ascii_alphabetic())
    }

    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    pub fn is_one_of(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.is(name))
    }
}

/// Goes through a file piece by piece; the rest can be looked at in advance.
#[derive(Debug, Clone)]
pub struct Pieces<'h> {
    rest: &'h str,
    /// The element whose raw text comes next.
    raw: Option<&'h str>,
}

impl<'h> Pieces<'h> {
    pub fn new(html: &'h str) -> Self {
        Self {
            rest: html,
            raw: None,
        }
    }

    /// What has not been gone through.
    pub fn rest(&self) -> &'h str {
        self.rest
    }

    fn take(&mut self, length: usize) -> &'h str {
        let (piece, rest) = self.rest.split_at(length);
        self.rest = rest;
        piece
    }

    /// The length of the raw text of an element that has just begun.
    fn raw_length(&self, name: &str) -> usize {
        let ends = |at: &usize| {
            let after = &self.rest[at + 2..];
            after
                .get(..name.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(name))
        };
        let mut ways = self.rest.match_indices("</").map(|(at, _)| at);
        ways.find(ends).unwrap_or(self.rest.len())
    }
}

impl<'h> Iterator for Pieces<'h> {
    type Item = Piece<'h>;

    fn next(&mut self) -> Option<Piece<'h>> {
        if let Some(name) = self.raw.take() {
            let length = self.raw_length(name);
            if length > 0 {
                return Some(Piece::Raw(self.take(length)));
            }
        }
        if self.rest.is_empty() {
            return None;
        }
        if self.rest.starts_with("<!--") {
            let end = self.rest.find("-->").map_or(self.rest.len(), |at| at + 3);
            return Some(Piece::Comment(self.take(end)));
        }
        if !is_tag(self.rest) {
            let mut next = memchr_iter(b'<', self.rest.as_bytes());
            let end = next.find(|at| is_tag(&self.rest[*at..]));
            return Some(Piece::Text(self.take(end.unwrap_or(self.rest.len()))));
        }
        let text = self.take(end_of_tag(self.rest));
        let bytes = text.as_bytes();
        let begin = bytes.iter().position(|byte| !matches!(byte, b'<' | b'/'));
        let after = &text[begin.unwrap_or(text.len())..];
        let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>');
        let name = &after[..after.bytes().position(|byte| ends(&byte)).unwrap_or(after.len())];
        let tag = Tag {
            text,
            name,
            closes: text.starts_with("</"),
            is_closed: text.ends_with("/>"),
        };
        if !tag.closes && !tag.is_closed && tag.is_one_of(&RAW) {
            self.raw = Some(name);
        }
        Some(Piece::Tag(tag))
    }
}

fn is_tag(text: &str) -> bool {
    matches!(text.as_bytes(), [b'<', next, ..] if next.is_ascii_alphabetic() || matches!(next, b'/' | b'!'))
}

/// Where a tag ends, after its `>`; quoted values may hold one.
fn end_of_tag(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(found) = memchr3(b'>', b'"', b'\'', &bytes[at..]).map(|found| at + found) {
        if bytes[found] == b'>' {
            return found + 1;
        }
        let value = found + 1;
        match memchr(bytes[found], &bytes[value..]) {
            Some(length) => at = value + length + 1,
            None => break,
        }
    }
    bytes.len()
}
