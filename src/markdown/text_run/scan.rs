//! What a run holds: words, citations, addresses, and what is malformed.

use super::brackets::Bracket;
use super::run::Run;
use crate::markdown::document::Piece;
use crate::markdown::limits::line_from;
use crate::markdown::problems::Local;
use crate::markdown::syntax::autolink::{self, Found};
use crate::markdown::syntax::citation::{self, PlacedItem};
use crate::markdown::syntax::{foreign, links, near, wide};
use pulldown_cmark::CowStr;
use std::ops::Range;

/// What a run turns out to hold.
pub(in crate::markdown) enum Segment<'a> {
    Text(CowStr<'a>, Range<usize>),
    Citation(Vec<PlacedItem>, Range<usize>),
    /// An address on the web.
    Address(CowStr<'a>, Range<usize>),
    /// The problem of a bare mail address, which counts outside of links.
    Mail(Local),
    /// The mark of a footnote with brackets behind it, which the parser takes for a broken link.
    Footnote(String, Range<usize>),
    /// `@id` outside of citations, without the `@`; its words are part of the text before or after.
    Mention(String, Range<usize>),
}

/// Whether pieces may hold something of this module's syntax.
pub(in crate::markdown) fn has_marks(pieces: &[Piece<'_>]) -> bool {
    pieces.iter().any(|piece| {
        let text = &piece.text;
        text.bytes().any(|byte| matches!(byte, b'[' | b']' | b'{' | b'@'))
            || foreign::may_hold(text)
            || near::may_hold(text)
            || wide::may_hold(text)
            || text.starts_with([':', '!', '?', '=', '('])
            || text.contains("://")
            || text.contains("www.")
            || autolink::may_name_record(text)
    })
}

impl<'a> Run<'a> {
    /// Finds the citations, and reports what is malformed or misplaced.
    pub(in crate::markdown) fn scan(&self, problems: &mut Vec<Local>) -> Vec<Segment<'a>> {
        for problem in foreign::inline(&self.text)
            .into_iter()
            .chain(near::inline(&self.text))
        {
            self.tell(problem, problems);
        }
        self.formulas(problems);
        let mut segments = self.in_parentheses();
        let (mut from, mut at) = (0, 0);
        while let Some(found) = self.text[at..].find(['[', '{']) {
            let here = at + found;
            at = here + 1;
            if self.is_literal(here) {
                segments.extend(self.escaped_citation(here));
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
                        problems.push(citation::empty_behind(self.source(end..end + 2)));
                    }
                    problems.extend(near::place_behind(&self.text[end..]).map(|place| {
                        let whole = self.source(here..end + place.len() + 2);
                        citation::place_outside(&self.text[here + 1..end - 1], place, whole)
                    }));
                    self.push_text(from..here, &mut segments, problems);
                    segments.push(Segment::Citation(items, self.source(here..end)));
                    (from, at) = (end, end);
                }
                Bracket::Footnote(end) => {
                    self.push_text(from..here, &mut segments, problems);
                    let label = self.text[here + 2..end - 1].to_owned();
                    segments.push(Segment::Footnote(label, self.source(here..end)));
                    (from, at) = (end, end);
                }
                Bracket::Passed(end) => {
                    let inner = self.text.get(here + 1..end - 1).unwrap_or_default();
                    problems.extend(citation::without_source(inner, self.source(here..end)));
                    if citation::lacks_mark(inner) || citation::is_odd_id(inner) {
                        let whole = self.text[here..end].to_owned();
                        segments.push(Segment::Mention(whole, self.source(here..end)));
                    }
                    at = end;
                }
            }
        }
        self.push_text(from..self.text.len(), &mut segments, problems);
        self.tell_wide(&mut segments, problems);
        segments
    }

    /// Parentheses that would be a citation with brackets.
    fn in_parentheses(&self) -> Vec<Segment<'a>> {
        let places = near::in_parentheses(&self.text).into_iter();
        places
            .map(|range| Segment::Mention(self.text[range.clone()].to_owned(), self.source(range)))
            .collect()
    }

    /// `\[@report, para 2\]`, as converters from word processors write a citation: an author who wants brackets as text would not escape
    /// both.
    fn escaped_citation(&self, here: usize) -> Option<Segment<'a>> {
        let rest = line_from(&self.text, here);
        let close = rest.starts_with("[@").then(|| rest.find(']'))??;
        let whole = here..here + close + 1;
        let is_read = self.is_literal(here + close) && citation::parse(&rest[1..close]).is_ok();
        is_read.then(|| Segment::Mention(self.text[whole.clone()].to_owned(), self.source(whole)))
    }

    /// Reports marks in full width; a name in such a citation is not reported again.
    fn tell_wide(&self, segments: &mut Vec<Segment<'a>>, problems: &mut Vec<Local>) {
        for problem in wide::inline(&self.text) {
            let held = self.source(problem.range.clone());
            let is_held = |range: &Range<usize>| held.start <= range.start && range.end <= held.end;
            segments.retain(|segment| !matches!(segment, Segment::Mention(_, range) if is_held(range)));
            self.tell(problem, problems);
        }
    }

    fn push_text(&self, range: Range<usize>, segments: &mut Vec<Segment<'a>>, problems: &mut Vec<Local>) {
        if range.is_empty() {
            return;
        }
        let unread = self.tell_unread_links(range.clone(), problems);
        let mut from = range.start;
        let mut at = range.start;
        while let Some(found) = autolink::find(&self.text[..range.end], at) {
            match found {
                Found::Address(address) => {
                    at = address.end;
                    // The colon may be escaped.
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
                Found::Scheme(words) => {
                    at = words.end;
                    problems.push(autolink::bare_scheme(
                        &self.text[words.clone()],
                        self.source(words),
                    ));
                }
                Found::Mail(mail) => {
                    at = mail.end;
                    let sign = mail.start + self.text[mail.clone()].find('@').unwrap_or_default();
                    if !self.is_literal(sign) {
                        let told = autolink::bare_mail(&self.text[mail.clone()], self.source(mail));
                        segments.push(Segment::Mail(told));
                    }
                }
                Found::Record(named) => {
                    at = named.end;
                    if unread.iter().any(|link| link.contains(&named.start)) {
                        continue;
                    }
                    let name = self.text[named.clone()].to_owned();
                    segments.push(Segment::Mention(name, self.source(named)));
                }
                Found::Mention(mention) => {
                    at = mention.end;
                    if !self.is_literal(mention.start) {
                        let name = self.with_place(mention.clone(), range.end);
                        segments.push(Segment::Mention(name, self.source(mention)));
                    }
                }
            }
        }
        self.text_segment(from..range.end, segments);
    }

    /// The name of a mention, with the place in the source that follows it.
    fn with_place(&self, mention: Range<usize>, end: usize) -> String {
        let name = &self.text[mention.start + 1..mention.end];
        match citation::place_behind(&self.text[mention.end..end]) {
            Some(place) => format!("{name}, {place}"),
            None => name.to_owned(),
        }
    }

    fn text_segment(&self, range: Range<usize>, segments: &mut Vec<Segment<'a>>) {
        if !range.is_empty() {
            segments.push(Segment::Text(self.words(range.clone()), self.source(range)));
        }
    }

    /// Reports what looks like links and is none, and returns where their targets stand.
    fn tell_unread_links(&self, range: Range<usize>, problems: &mut Vec<Local>) -> Vec<Range<usize>> {
        let mut unread = Vec::new();
        for (found, _) in self.text[range.clone()].match_indices("](") {
            let at = range.start + found;
            if !self.is_literal(at) && !self.is_literal(at + 1) {
                let line = line_from(&self.text[..range.end], at);
                let length = line.find(')').map_or(line.len(), |close| close + 1);
                let target = line[2..length].trim_end_matches(')');
                problems.push(links::unread(
                    &self.text[range.start..at],
                    target,
                    self.source(at..at + length),
                ));
                unread.push(at..at + length);
            }
        }
        unread
    }
}
