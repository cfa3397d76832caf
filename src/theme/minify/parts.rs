//! The elements of a page that can be minified by themselves.

use crate::markup::{Piece, Pieces, Tag, VOID};
use memchr::{memchr, memchr2};
use xxhash_rust::xxh3::xxh3_64;

/// How many bytes an element has that is worth keeping.
const WORTH: usize = 160;

/// What an element is, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It has no end.
    Void,
    /// It ends where the next of its kind begins, and is taken out of a page or not.
    Loose {
        is_taken: bool,
    },
    /// It is taken out of a page.
    Taken,
    /// White space counts inside it, its text is no markup, or other rules hold: what is inside it stays where it is.
    Fixed {
        is_taken: bool,
    },
    /// A page has one of it.
    Single,
    Other,
}

impl Kind {
    fn of(tag: &Tag<'_>) -> Self {
        let mut name = [0; 10];
        let Some(name) = name.get_mut(..tag.name.len()) else {
            return Self::Other;
        };
        name.copy_from_slice(tag.name.as_bytes());
        name.make_ascii_lowercase();
        match &*name {
            b"dd" | b"li" | b"p" | b"td" | b"tr" => Self::Loose { is_taken: true },
            b"dt" | b"option" | b"optgroup" | b"rp" | b"rt" | b"tbody" | b"th" => {
                Self::Loose { is_taken: false }
            }
            b"article" | b"aside" | b"details" | b"div" | b"dl" | b"figure" | b"footer" | b"form"
            | b"header" | b"nav" | b"ol" | b"section" | b"table" | b"ul" => Self::Taken,
            b"svg" => Self::Fixed { is_taken: true },
            b"pre" | b"textarea" | b"title" => Self::Fixed { is_taken: false },
            b"body" | b"head" | b"html" => Self::Single,
            name if VOID.iter().any(|void| void.as_bytes() == name) => Self::Void,
            _ => Self::Other,
        }
    }

    fn is_loose(self) -> bool {
        matches!(self, Self::Loose { .. })
    }

    fn is_taken(self) -> bool {
        matches!(
            self,
            Self::Taken | Self::Loose { is_taken: true } | Self::Fixed { is_taken: true }
        )
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
    /// It can be taken out of the page.
    is_whole: bool,
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
    is_loose: bool,
    part: Option<usize>,
    hash: u64,
    /// Each element inside it has ended by its own tag so far.
    is_sound: bool,
    /// Elements inside it stay where they are.
    is_fixed: bool,
}

impl Parts {
    /// Goes through a page.
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
            if !is_plain(&piece) {
                reader.unsound();
            }
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

    /// A part that can be taken out of the page.
    pub(super) fn get(&self, index: usize) -> Option<&Part> {
        self.parts.get(index).filter(|part| part.is_whole)
    }
}

/// What is known of a page while it is gone through.
#[derive(Default)]
struct Reader<'h> {
    open: Vec<Open<'h>>,
    parts: Vec<Part>,
    deepest: usize,
}

impl<'h> Reader<'h> {
    /// Adds to the hash of the innermost element.
    fn add(&mut self, hash: u64) {
        if let Some(innermost) = self.open.last_mut() {
            innermost.hash = mixed(innermost.hash, hash);
        }
    }

    fn open(&mut self, tag: &Tag<'h>, begin: usize, hash: u64) {
        let kind = Kind::of(tag);
        if kind == Kind::Void {
            self.add(hash);
            return;
        }
        if tag.is_closed {
            self.add(hash);
            // Only drawings mind the stroke, and inside them nothing is taken.
            if let Some(innermost) = self.open.last_mut() {
                innermost.is_sound &= innermost.is_fixed;
            }
            return;
        }
        if kind == Kind::Single {
            self.unsound();
        }
        if let Some(innermost) = self
            .open
            .last_mut()
            .filter(|innermost| kind.is_loose() && innermost.is_loose)
        {
            innermost.is_sound = false;
            if tag.is(innermost.name) {
                self.open.pop();
                self.unsound();
            }
        }
        let is_fixed = self.open.last().is_some_and(|innermost| innermost.is_fixed);
        let part = (!is_fixed && kind.is_taken()).then_some(self.parts.len());
        if part.is_some() {
            self.parts.push(Part {
                begin,
                end: begin,
                after: 0,
                hash,
                name: tag.name.len(),
                is_whole: false,
            });
        }
        self.open.push(Open {
            name: tag.name,
            is_loose: kind.is_loose(),
            part,
            hash,
            is_sound: true,
            is_fixed: is_fixed || matches!(kind, Kind::Fixed { .. }),
        });
        self.deepest = self.deepest.max(self.open.len());
    }

    fn close(&mut self, tag: &Tag<'h>, end: usize, hash: u64) {
        // It closes what was left open inside; looked for where it may be, among the innermost.
        let mut innermost = self.open.iter().rev().take(8);
        let Some(above) = innermost.position(|open| tag.is(open.name)) else {
            self.add(hash);
            self.unsound();
            return;
        };
        let at = self.open.len() - above - 1;
        let inside = self.open.drain(at..).next();
        let Some(closed) = inside else { return };
        let hash = mixed(closed.hash, hash);
        let is_sound = closed.is_sound && above == 0;
        if let Some(part) = closed.part {
            let after = self.parts.len();
            let part = &mut self.parts[part];
            part.end = end;
            part.after = after;
            part.hash = hash;
            part.is_whole = is_sound && part.end - part.begin >= WORTH;
        }
        self.add(hash);
        if !is_sound {
            self.unsound();
        }
    }

    /// Takes note that tags do not match inside the innermost element; those around it learn of it as it ends.
    fn unsound(&mut self) {
        if let Some(innermost) = self.open.last_mut() {
            innermost.is_sound = false;
        }
    }
}

/// Whether the minifier takes a piece of a page for what it is taken for here.
fn is_plain(piece: &Piece<'_>) -> bool {
    match piece {
        Piece::Text(text) => memchr(b'<', text.as_bytes()).is_none(),
        Piece::Raw(_) => false,
        // In `<!-->` the minifier looks for another end.
        Piece::Comment(comment) => comment.len() >= "<!---->".len(),
        Piece::Tag(tag) if tag.closes => tag.text.len() == tag.name.len() + "</>".len() && is_name(tag.name),
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
    let is_swallowed = tag.is_closed && memchr(b'=', &bytes[at..]).is_some();
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

    #[test]
    fn elements_are_whole_where_their_tags_match() {
        let long = "x".repeat(super::WORTH);
        let check = |html: &str, expected: &[&str]| {
            let html = html.replace("LONG", &long);
            let parts = Parts::of(&html);
            let whole = (0..parts.len()).filter_map(|index| parts.get(index));
            let found: Vec<&str> = whole.map(|part| part.name(&html)).collect();
            assert_eq!(found, expected, "{html}");
        };
        check("<div><p>LONG</p><P>LONG</p><b>LONG</b></div>", &["div", "p", "P"]);
        check("<div>short</div>", &[]);
        check("<div><section><p>LONG</section></div><nav>LONG</nav>", &["nav"]);
        check("<div>LONG</b></div><ul><li>LONG<li>LONG</li></ul>", &["li"]);
        check("<div>LONG<hr></div><div>LONG<br/></div>", &["div", "div"]);
        check("<div>LONG<p/></div><div>LONG<svg><g/></svg></div>", &["div"]);
        check(
            "<pre><div>LONG</div></pre><svg><g><svg>LONG</svg></g></svg>",
            &["svg"],
        );
        check("<div><html><p>LONG</p></html></div>", &["p"]);
        check(
            "<div>LONG<b>a<3</b></div><div>LONG<!-- a --></div><div>LONG<!--></div>",
            &["div"],
        );
        check("<div>LONG<!doctype></div><div>LONG<script>1</script></div>", &[]);
        check(
            "<div>LONG<b a=\"b\"c></b></div><div>LONG<b a=b\"c></b></div>",
            &[],
        );
        check("<div>LONG<b a=b c='d' e></b></div>", &["div"]);
        check(
            "<svg>LONG<g a=\"b\"/></svg><svg>LONG<g a=b/></svg><svg>LONG<g a=b /></svg>",
            &["svg"],
        );
    }
}
