//! Joined pieces of text, and where each part of them stands in the source.

use crate::markdown::document::Piece;
use crate::markdown::parser_text::Form;
use crate::markdown::problems::Local;
use pulldown_cmark::CowStr;
use std::borrow::Cow;
use std::ops::Range;

/// Joined pieces.
pub(in crate::markdown) struct Run<'a> {
    pub(super) text: Cow<'a, str>,
    marks: Vec<Mark>,
    pub(super) form: Form,
    /// The whole text that the run is a part of.
    pub(super) given: &'a str,
}

/// Where a stretch of the joined text lies in the source. Pieces that follow one another without a gap are one stretch.
struct Mark {
    at: usize,
    source: Range<usize>,
    /// The words are those of the source, byte by byte; otherwise they stand for an entity.
    exact: bool,
    /// A backslash before the stretch escapes its first character.
    escaped: bool,
}

impl<'a> Run<'a> {
    /// Joins pieces that follow one another in `source`.
    pub(in crate::markdown) fn join(source: &'a str, pieces: &[Piece<'_>], form: Form) -> Self {
        let mut marks: Vec<Mark> = Vec::new();
        let mut length = 0;
        for piece in pieces {
            let exact = source[piece.range.clone()] == *piece.text;
            match marks.last_mut() {
                Some(last) if exact && last.exact && last.source.end == piece.range.start => {
                    last.source.end = piece.range.end;
                }
                _ => marks.push(Mark {
                    at: length,
                    source: piece.range.clone(),
                    exact,
                    escaped: piece.is_escaped(source),
                }),
            }
            length += piece.text.len();
        }
        let text = match marks.as_slice() {
            [only] if only.exact => Cow::Borrowed(&source[only.source.clone()]),
            _ => Cow::Owned(pieces.iter().map(|piece| &*piece.text).collect()),
        };
        Self {
            text,
            marks,
            form,
            given: source,
        }
    }

    /// The words of a range of the joined text.
    pub(super) fn words(&self, range: Range<usize>) -> CowStr<'a> {
        match &self.text {
            Cow::Borrowed(all) => CowStr::Borrowed(&all[range]),
            Cow::Owned(all) => all[range].to_owned().into(),
        }
    }

    /// Adds a problem of the joined text, unless its first character is escaped.
    pub(super) fn tell(&self, problem: Local, problems: &mut Vec<Local>) {
        if !self.is_literal(problem.range.start) {
            problems.push(self.locate(problem, 0));
        }
    }

    /// Moves a problem, whose range counts from `inner` bytes into the joined text, to its place in the source.
    pub(super) fn locate(&self, mut problem: Local, inner: usize) -> Local {
        problem.range = self.source(inner + problem.range.start..inner + problem.range.end);
        problem
    }

    /// Whether the character at an offset is escaped.
    pub(super) fn is_literal(&self, at: usize) -> bool {
        let mark = &self.marks[self.index(at)];
        !mark.exact || (mark.escaped && mark.at == at)
    }

    /// The mark of the piece that holds an offset.
    fn index(&self, at: usize) -> usize {
        self.marks.partition_point(|mark| mark.at <= at).saturating_sub(1)
    }

    /// Where a range of the joined text stands in the source.
    pub(super) fn source(&self, range: Range<usize>) -> Range<usize> {
        let first = &self.marks[self.index(range.start)];
        let start = if first.exact {
            first.source.start + (range.start - first.at)
        } else {
            first.source.start
        };
        let last = &self.marks[self.index(range.end.saturating_sub(1))];
        let end = if last.exact {
            last.source.start + (range.end - last.at)
        } else {
            last.source.end
        };
        start..end.max(start)
    }
}
