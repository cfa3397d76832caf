//! Runs of text: what stands between two pieces of markup, and the citations in it.
//!
//! The Markdown parser cuts text at every bracket, escape and entity. A run joins the pieces again and remembers where
//! each came from, so that citations can be found in the words and still be placed in the source.

use super::document::Piece;
use super::limits::line_from;
use super::parser_text::Form;
use super::problems::Local;
use super::syntax::autolink::{self, Found};
use super::syntax::citation::{self, PlacedItem};
use super::syntax::footnotes;
use super::syntax::foreign;
use super::syntax::shortcode;
use pulldown_cmark::CowStr;
use std::borrow::Cow;
use std::ops::Range;

/// What a run turns out to hold.
pub(super) enum Segment<'a> {
    Text(CowStr<'a>, Range<usize>),
    Citation(Vec<PlacedItem>, Range<usize>),
    /// An address on the web.
    Address(CowStr<'a>, Range<usize>),
    /// `@id` outside of citations, without the `@`; its words are part of the text before or after.
    Mention(String, Range<usize>),
}

/// Whether pieces may hold something of this module's syntax.
pub(super) fn has_marks(pieces: &[Piece<'_>]) -> bool {
    pieces.iter().any(|piece| {
        let text = &piece.text;
        text.bytes().any(|byte| matches!(byte, b'[' | b']' | b'{' | b'@'))
            || foreign::may_hold(text)
            || text.starts_with([':', '!', '?', '='])
            || text.contains("://")
            || text.contains("www.")
            || autolink::may_name_record(text)
    })
}

/// Joined pieces.
pub(super) struct Run<'a> {
    text: Cow<'a, str>,
    marks: Vec<Mark>,
    form: Form,
    /// The whole text that the run is a part of.
    given: &'a str,
}

/// Where a stretch of the joined text lies in the source. Pieces that follow one another without a gap are one stretch.
struct Mark {
    at: usize,
    source: Range<usize>,
    /// The words are those of the source, byte by byte; otherwise they stand for an entity.
    exact: bool,
    /// A backslash before the stretch takes the meaning from its first character.
    escaped: bool,
}

/// How a mark of this module's syntax ends.
enum Close {
    At(usize),
    Never,
}

impl<'a> Run<'a> {
    /// Joins pieces that follow one another in `source`.
    pub(super) fn join(source: &'a str, pieces: &[Piece<'_>], form: Form) -> Self {
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
                    escaped: is_escaped(source, piece),
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

    /// Finds the citations, and tells what is malformed or stands where it may not.
    pub(super) fn scan(&self, problems: &mut Vec<Local>) -> Vec<Segment<'a>> {
        for problem in foreign::inline(&self.text) {
            self.tell(problem, problems);
        }
        let mut segments = Vec::new();
        let (mut from, mut at) = (0, 0);
        while let Some(found) = self.text[at..].find(['[', '{']) {
            let here = at + found;
            at = here + 1;
            if self.is_literal(here) {
                continue;
            }
            if self.text[here..].starts_with('{') {
                at = self.braces(here, problems);
                continue;
            }
            if let Some(problem) = foreign::inline_footnote(&self.text, here, self.form) {
                self.tell(problem, problems);
            }
            match self.bracket(here, problems) {
                Bracket::Citation(items, end) => {
                    if self.text[end..].starts_with("[]") {
                        problems.push(
                            Local::error(
                                self.source(end..end + 2),
                                MALFORMED,
                                "nothing stands in these brackets behind a citation",
                            )
                            .hint("take them away; to show them as they are, write `\\[]`"),
                        );
                    }
                    self.push_text(from..here, &mut segments, problems);
                    segments.push(Segment::Citation(items, self.source(here..end)));
                    (from, at) = (end, end);
                }
                Bracket::Passed(end) => {
                    let inner = self.text.get(here + 1..end - 1).unwrap_or_default();
                    problems.extend(citation::without_source(inner, self.source(here..end)));
                    if citation::lacks_mark(inner) {
                        segments.push(Segment::Mention(inner.to_owned(), self.source(here..end)));
                    }
                    at = end;
                }
            }
        }
        self.push_text(from..self.text.len(), &mut segments, problems);
        segments
    }

    /// Tells what was found in the joined text, if its first character has not lost its meaning.
    fn tell(&self, problem: Local, problems: &mut Vec<Local>) {
        if !self.is_literal(problem.range.start) {
            problems.push(self.locate(problem, 0));
        }
    }

    fn push_text(&self, range: Range<usize>, segments: &mut Vec<Segment<'a>>, problems: &mut Vec<Local>) {
        if range.is_empty() {
            return;
        }
        self.tell_unread_links(range.clone(), problems);
        let mut from = range.start;
        let mut at = range.start;
        while let Some(found) = autolink::find(&self.text[..range.end], at) {
            match found {
                Found::Address(address) => {
                    at = address.end;
                    // A backslash before the colon takes its meaning away.
                    let colon = address.start + self.text[address.clone()].find(':').unwrap_or_default();
                    if !self.is_literal(colon) {
                        self.text_segment(from..address.start, segments);
                        let place = self.source(address.clone());
                        segments.push(Segment::Address(self.words(address.clone()), place));
                        from = address.end;
                    }
                }
                Found::Host(host) => {
                    at = host.end;
                    problems.push(autolink::bare_host(&self.text[host.clone()], self.source(host)));
                }
                Found::Record(named) => {
                    at = named.end;
                    let name = self.text[named.clone()].to_owned();
                    segments.push(Segment::Mention(name, self.source(named)));
                }
                Found::Mention(mention) => {
                    at = mention.end;
                    if !self.is_literal(mention.start) {
                        let id = self.text[mention.start + 1..mention.end].to_owned();
                        segments.push(Segment::Mention(id, self.source(mention)));
                    }
                }
            }
        }
        self.text_segment(from..range.end, segments);
    }

    fn text_segment(&self, range: Range<usize>, segments: &mut Vec<Segment<'a>>) {
        if !range.is_empty() {
            segments.push(Segment::Text(self.words(range.clone()), self.source(range)));
        }
    }

    fn words(&self, range: Range<usize>) -> CowStr<'a> {
        match &self.text {
            Cow::Borrowed(all) => CowStr::Borrowed(&all[range]),
            Cow::Owned(all) => all[range].to_owned().into(),
        }
    }

    fn tell_unread_links(&self, range: Range<usize>, problems: &mut Vec<Local>) {
        for (found, _) in self.text[range.clone()].match_indices("](") {
            let at = range.start + found;
            if !self.is_literal(at) && !self.is_literal(at + 1) {
                let line = line_from(&self.text[..range.end], at);
                let length = line.find(')').map_or(line.len(), |close| close + 1);
                problems.push(
                    Local::error(
                        self.source(at..at + length),
                        "malformed-link",
                        "this is not read as a link",
                    )
                    .hint("a target with spaces stands in angle brackets: `[words](<a file.md>)`")
                    .hint("a link holds no footnotes and no other links; if none is meant, write `]\\(`"),
                );
            }
        }
    }

    /// Looks at an opening bracket.
    fn bracket(&self, here: usize, problems: &mut Vec<Local>) -> Bracket {
        let inner = here + 1;
        let rest = &self.text[inner..];
        let next = rest.chars().next().filter(|_| !self.is_literal(inner));
        match (next, self.close(inner)) {
            (Some('@'), Close::At(end)) => match citation::parse(&self.text[inner..end]) {
                Ok(items) => Bracket::Citation(self.place(items, inner), end + 1),
                Err(found) => {
                    problems.extend(found.into_iter().map(|problem| self.locate(problem, inner)));
                    Bracket::Passed(end + 1)
                }
            },
            (Some('@'), Close::Never) => {
                problems.push(self.unclosed_citation(here));
                Bracket::Passed(inner)
            }
            (Some('^'), Close::At(end)) if end > inner + 1 => {
                problems.push(self.unknown_footnote(here..end + 1));
                Bracket::Passed(end + 1)
            }
            (Some(_), Close::At(end)) => {
                problems.extend(
                    foreign::reversed_link(&self.text, here, end + 1).map(|problem| self.locate(problem, 0)),
                );
                if let Some(id) = hidden_citation(&self.text[inner..end]) {
                    problems.push(
                        Local::error(
                            self.source(here..end + 1),
                            MALFORMED,
                            "a citation does not begin with `@`",
                        )
                        .hint(format!(
                            "write `[@{id}]`, with any other words outside the brackets"
                        ))
                        .hint("if no citation is meant, write `\\[`"),
                    );
                }
                Bracket::Passed(end + 1)
            }
            _ => Bracket::Passed(inner),
        }
    }

    fn unclosed_citation(&self, here: usize) -> Local {
        let line = line_from(&self.text, here).trim_end();
        let range = self.source(here..here + line.len());
        Local::error(range, MALFORMED, "the citation is not closed")
            .hint("end it with `]`; a citation holds no markup and no links")
    }

    fn unknown_footnote(&self, brackets: Range<usize>) -> Local {
        let label = &self.text[brackets.start + 2..brackets.end - 1];
        footnotes::unknown(label, self.source(brackets.clone()), self.given, self.form)
    }

    /// Looks at an opening brace.
    fn braces(&self, here: usize, problems: &mut Vec<Local>) -> usize {
        let next = self.text[here + 1..].chars().next();
        let next = next.filter(|_| !self.is_literal(here + 1));
        let close = match next {
            Some('{') => "}}",
            Some('%') => "%}",
            _ => return here + 1,
        };
        let inside = &self.text[here + 2..];
        let length = inside
            .char_indices()
            .map(|(at, _)| at)
            .find(|at| {
                [close, "{{", "{%", "\n"]
                    .iter()
                    .any(|stop| inside[*at..].starts_with(stop))
            })
            .unwrap_or(inside.len());
        let stop = here + 2 + length;
        let end = inside[length..].starts_with(close).then_some(stop + 2);
        let range = self.source(here..end.unwrap_or_else(|| self.text[..stop].trim_end().len()));
        problems.push(if self.form == Form::Words {
            shortcode::in_words(range)
        } else if close == "%}" {
            Local::error(
                range,
                "malformed-shortcode",
                "`{% %}` is the form of a shortcode with a body, and there is none",
            )
            .hint("write `{{ name() }}`; to show `{%` as it is, write `\\{%`")
        } else if end.is_none() {
            Local::error(range, "malformed-shortcode", "the shortcode is not closed")
                .hint("end it with `}}`; to show `{{` as it is, write `\\{{`")
        } else {
            shortcode::misplaced(range)
        });
        end.unwrap_or(here + 2)
    }

    /// The closing bracket of one whose inside begins at `inner`; another opening bracket comes between if it is missing.
    fn close(&self, inner: usize) -> Close {
        match self.text[inner..].find(['[', ']']) {
            Some(found) if self.text[inner + found..].starts_with(']') => Close::At(inner + found),
            _ => Close::Never,
        }
    }

    fn place(&self, items: Vec<PlacedItem>, inner: usize) -> Vec<PlacedItem> {
        let place = |placed: PlacedItem| PlacedItem {
            range: self.source(inner + placed.range.start..inner + placed.range.end),
            ..placed
        };
        items.into_iter().map(place).collect()
    }

    fn locate(&self, mut problem: Local, inner: usize) -> Local {
        problem.range = self.source(inner + problem.range.start..inner + problem.range.end);
        problem
    }

    /// Whether the character at an offset has lost its meaning.
    fn is_literal(&self, at: usize) -> bool {
        let mark = &self.marks[self.index(at)];
        !mark.exact || (mark.escaped && mark.at == at)
    }

    /// The mark of the piece that holds an offset.
    fn index(&self, at: usize) -> usize {
        self.marks.partition_point(|mark| mark.at <= at).saturating_sub(1)
    }

    /// Where a range of the joined text stands in the source.
    fn source(&self, range: Range<usize>) -> Range<usize> {
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

const MALFORMED: &str = "malformed-citation";

enum Bracket {
    Citation(Vec<PlacedItem>, usize),
    /// Nothing of ours; go on at this offset.
    Passed(usize),
}

/// Whether a backslash stands before a piece. Asked only of pieces that begin with a character that this module reads, so
/// that long rows of backslashes are not counted again and again.
fn is_escaped(source: &str, piece: &Piece<'_>) -> bool {
    let before = source[..piece.range.start].bytes().rev();
    piece.text.starts_with(|c: char| c.is_ascii_punctuation())
        && before.take_while(|byte| *byte == b'\\').count() % 2 == 1
}

/// Finds `@id` after other words, as in `[see @id]` or `[-@id]`.
fn hidden_citation(inner: &str) -> Option<&str> {
    inner.match_indices('@').find_map(|(at, _)| {
        let before = inner[..at].chars().next_back()?;
        let after = inner[at + 1..]
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .next()?;
        (!before.is_alphanumeric() && !after.is_empty()).then_some(after)
    })
}
