//! The elements of a page that can be minified by themselves.

use crate::markup::{Piece, Pieces, Tag, VOID};
use memchr::{memchr, memchr2};
use minify_html_common::spec::tag::omission::can_omit_as_before;
use xxhash_rust::xxh3::xxh3_64;

/// How many bytes an element has that is worth keeping.
const WORTH: usize = 160;

/// What an element is, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It has no end.
    Void,
    /// It is taken out of a page.
    Taken,
    /// A drawing, which is taken out of a page as a whole: other rules hold inside it.
    Drawing,
    /// White space counts inside it, so that what is inside it stays where it is.
    Spaced,
    /// Its text is no markup.
    Text,
    /// A page has one of it.
    Single,
    Other,
}

impl Kind {
    /// The kind of the elements of a name in small letters.
    fn of(name: &str) -> Self {
        match name {
            "article" | "aside" | "dd" | "details" | "div" | "dl" | "figure" | "footer" | "form"
            | "header" | "li" | "nav" | "ol" | "p" | "section" | "table" | "td" | "tr" | "ul" => Self::Taken,
            "svg" => Self::Drawing,
            "pre" => Self::Spaced,
            "textarea" | "title" => Self::Text,
            "body" | "head" | "html" => Self::Single,
            name if VOID.contains(&name) => Self::Void,
            _ => Self::Other,
        }
    }
}

/// The elements of a page, each before those inside it.
pub(super) struct Parts {
    parts: Vec<Part>,
    depth: usize,
}

/// An element of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    /// Where its first tag begins.
    pub(super) begin: usize,
    /// Where its last tag ends.
    pub(super) end: usize,
    /// The first part that is not inside it.
    pub(super) after: usize,
    pub(super) hash: u64,
    /// How long its name is.
    name: usize,
}

impl Part {
    /// The name of the element in a page.
    pub(super) fn name<'h>(&self, html: &'h str) -> &'h str {
        &html[self.begin + 1..][..self.name]
    }
}

/// An element that has begun.
struct Open<'h> {
    name: &'h str,
    kind: Kind,
    part: Option<usize>,
    hash: u64,
    /// Elements inside it stay where they are.
    is_fixed: bool,
    /// It is a drawing, or stands in one.
    is_drawn: bool,
}

impl Parts {
    /// Goes through a page. One that the minifier may read otherwise than it is read here has no parts.
    pub(super) fn of(html: &str) -> Self {
        let mut reader = Reader::default();
        let mut pieces = Pieces::new(html);
        loop {
            let begin = html.len() - pieces.rest().len();
            let Some(piece) = pieces.next() else { break };
            let end = html.len() - pieces.rest().len();
            let hash = xxh3_64(&html.as_bytes()[begin..end]);
            match piece {
                Piece::Tag(tag) if tag.closes => reader.close(&tag, end, hash),
                Piece::Tag(tag) if tag.is_element() => reader.open(&tag, begin, hash),
                _ => reader.add(hash),
            }
            reader.is_odd |= !is_plain(&piece);
        }
        if reader.is_odd {
            reader.parts.clear();
        }
        Self {
            parts: reader.parts,
            depth: reader.deepest,
        }
    }

    /// How many elements stand one inside the other at most, or somewhat more where closing tags are left out.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    pub(super) fn len(&self) -> usize {
        self.parts.len()
    }

    /// A part that is worth being taken out of the page.
    pub(super) fn get(&self, index: usize) -> Option<&Part> {
        self.parts
            .get(index)
            .filter(|part| part.end - part.begin >= WORTH)
    }
}

/// What is known of a page while it is gone through.
#[derive(Default)]
struct Reader<'h> {
    open: Vec<Open<'h>>,
    parts: Vec<Part>,
    deepest: usize,
    /// The minifier may take some of the page for something else, and with it all that follows.
    is_odd: bool,
}

impl<'h> Reader<'h> {
    /// Adds to the hash of the innermost element.
    fn add(&mut self, hash: u64) {
        if let Some(innermost) = self.open.last_mut() {
            innermost.hash = mixed(innermost.hash, hash);
        }
    }

    fn open(&mut self, tag: &Tag<'h>, begin: usize, hash: u64) {
        let kind = Kind::of(tag.name);
        let innermost = self.open.last();
        let is_drawn = innermost.is_some_and(|innermost| innermost.is_drawn);
        self.is_odd |= match kind {
            // The minifier passes over a second one.
            Kind::Single => self.open.iter().any(|open| open.kind != Kind::Single),
            _ => innermost.is_some_and(|innermost| innermost.kind == Kind::Text),
        };
        self.is_odd |= !is_drawn && tag.name.contains(|c: char| c.is_ascii_uppercase());
        if tag.is_closed || kind == Kind::Void {
            // Only drawings mind the stroke.
            self.is_odd |= kind != Kind::Void && !is_drawn;
            self.add(hash);
            return;
        }
        // A paragraph ends where a list begins, an item where the next one does.
        let ends_here = |open: &Open<'_>| can_omit_as_before(open.name.as_bytes(), tag.name.as_bytes());
        if innermost.is_some_and(ends_here) {
            self.is_odd = true;
            self.open.pop();
        }
        let is_fixed = self.open.last().is_some_and(|innermost| innermost.is_fixed);
        let part = (!is_fixed && matches!(kind, Kind::Taken | Kind::Drawing)).then_some(self.parts.len());
        if part.is_some() {
            self.parts.push(Part {
                begin,
                end: begin,
                after: 0,
                hash,
                name: tag.name.len(),
            });
        }
        self.open.push(Open {
            name: tag.name,
            kind,
            part,
            hash,
            is_fixed: is_fixed || matches!(kind, Kind::Drawing | Kind::Spaced | Kind::Text),
            is_drawn: is_drawn || kind == Kind::Drawing,
        });
        self.deepest = self.deepest.max(self.open.len());
    }

    fn close(&mut self, tag: &Tag<'h>, end: usize, hash: u64) {
        // It closes what was left open inside; looked for where it may be, among the innermost.
        let mut innermost = self.open.iter().rev().take(8);
        let above = innermost.position(|open| tag.is(open.name));
        self.is_odd |= above != Some(0);
        let at = above.map(|above| self.open.len() - above - 1);
        let Some(closed) = at.and_then(|at| self.open.drain(at..).next()) else {
            return;
        };
        let hash = mixed(closed.hash, hash);
        if let Some(part) = closed.part {
            let after = self.parts.len();
            let part = &mut self.parts[part];
            (part.end, part.after, part.hash) = (end, after, hash);
        }
        self.add(hash);
    }
}

/// Whether the minifier takes a piece of a page for what it is taken for here.
fn is_plain(piece: &Piece<'_>) -> bool {
    match piece {
        Piece::Text(text) => memchr(b'<', text.as_bytes()).is_none(),
        Piece::Raw(_) => true,
        // In `<!-->` the minifier looks for another end.
        Piece::Comment(comment) => comment.len() >= "<!---->".len(),
        Piece::Tag(tag) if tag.closes => tag.text.len() == tag.name.len() + "</>".len() && is_name(tag.name),
        Piece::Tag(tag) if !tag.is_element() => {
            tag.is("!doctype") && memchr(b'>', tag.text.as_bytes()) == Some(tag.text.len() - 1)
        }
        Piece::Tag(tag) => is_name(tag.name) && has_plain_attributes(tag),
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Whether quotation marks stand where values begin and end, and nowhere else, and no value swallows the stroke at the end.
fn has_plain_attributes(tag: &Tag<'_>) -> bool {
    let bytes = tag.text.as_bytes();
    let mut at = 0;
    while let Some(begin) = memchr2(b'"', b'\'', &bytes[at..]).map(|found| at + found) {
        let [.., before, b'='] = bytes[..begin] else {
            return false;
        };
        let Some(length) = memchr(bytes[begin], &bytes[begin + 1..]) else {
            return false;
        };
        at = begin + length + 2;
        let is_end = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'>' | b'/');
        if !before.is_ascii_alphanumeric() || !bytes.get(at).is_some_and(is_end) {
            return false;
        }
    }
    let is_swallowed =
        tag.is_closed && memchr(b'=', &bytes[at..]).is_some() && !bytes[..bytes.len() - 2].ends_with(b" ");
    tag.text.ends_with('>') && !is_swallowed
}

/// A hash of what two hashes stand for, one after the other.
fn mixed(before: u64, next: u64) -> u64 {
    (before.rotate_left(25) ^ next).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[cfg(test)]
mod tests {
    use super::Parts;

    #[test]
    fn elements_are_counted() {
        let check = |html, expected| assert_eq!(Parts::of(html).depth(), expected, "{html}");
        check("", 0);
        check("a < b <!-- <i><i> --> <br><img src=x>", 0);
        check("<ul><li>a<li>b<li>c</ul>", 2);
        check("<p title=\"<b><b>\">a</p><p><B>c</b></p>", 2);
        check(
            "<script>if (a<b) { '<i><i><i>' }</script><svg><path d=\"\"/><path d=\"\"/></svg>",
            1,
        );
        check("<div><p>a</div><div>b</div>", 2);
    }

    /// The names of the parts of a page.
    fn names(html: &str) -> Vec<&str> {
        let parts = Parts::of(html);
        let taken = (0..parts.len()).filter_map(|index| parts.get(index));
        taken.map(|part| part.name(html)).collect()
    }

    #[test]
    fn long_elements_are_taken() {
        let long = "x".repeat(super::WORTH);
        let check = |html: &str, expected: &[&str]| {
            let html = html.replace("LONG", &long);
            assert_eq!(names(&html), expected, "{html}");
        };
        check("<div><p>LONG</p><p>LONG</p><b>LONG</b></div>", &["div", "p", "p"]);
        check("<div>short</div>", &[]);
        check("<ul><li><p>LONG</p></li></ul>", &["ul", "li", "p"]);
        check("<div>LONG<hr></div><div>LONG<br/></div>", &["div", "div"]);
        check(
            "<pre><div>LONG</div></pre><svg><g><svg>LONG</svg></g></svg>",
            &["svg"],
        );
        check("<!doctype html><div>LONG<script>a<b</script></div>", &["div"]);
        check("<div>LONG<b a=b c='d' e></b></div><!-- a -->", &["div"]);
        check(
            "<svg>LONG<g a=\"b\"/><title>a</title></svg><svg>LONG<g a=b /></svg>",
            &["svg", "svg"],
        );
    }

    #[test]
    fn pages_that_may_be_read_otherwise_have_no_parts() {
        let long = "x".repeat(super::WORTH);
        let taken = |odd: &str| names(&format!("{odd}<div>{long}</div>")).len();
        assert_eq!(taken("<b></b>"), 1);
        for odd in [
            "<b>a<3</b>",
            "<!-->",
            "<!-- a --><!element>",
            "<!doctype \">\">",
            "<b a=\"b\"c></b>",
            "<b a=b\"c></b>\"",
            "<svg><g a=b/></svg>",
            "<b/></b>",
            "</b a>",
            "</b>",
            "<b><i></b>",
            "<ul><li>a<li>b</ul>",
            "<li>a<li>b</li></li>",
            "<p>a<div>b</div></p>",
            "<P>a</P>",
            "<div><html></html></div>",
            "<textarea><b></b></textarea>",
            "<title></b></title>",
        ] {
            assert_eq!(taken(odd), 0, "{odd}");
        }
    }
}
