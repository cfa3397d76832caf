//! HTML without what browsers do not need.
//!
//! Pages repeat themselves: menus, cards of events, rows of tables. An element that has come up before is minified by itself, once;
//! in a page, an empty element stands in its place while the rest is minified. What comes out is, byte for byte, what minifying the
//! whole page gives: the minifier looks at an element's own name, at those around it and at what is inside it, and at nothing else.
//! That holds where each tag is closed by its own; a page with another one is minified as a whole.

mod parts;
mod repeats;

use self::parts::Parts;
use self::repeats::{Found, Repeats};
use super::engine::with_room;
use memchr::memmem;
use minify_html::Cfg;
use std::sync::Arc;

/// How many elements of a page may stand one inside the other. The minifier calls itself for each.
pub const MAX_ELEMENTS: usize = 512;

/// The attribute of an empty element that stands for one that is minified already.
const STANDS: &str = "stands-for-a-repeated-part";

/// Minifies pages, and keeps elements that come up again.
#[derive(Debug, Default)]
pub struct Minifier {
    repeats: Repeats,
}

/// A page whose elements nest too deep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooDeep;

impl Minifier {
    /// Minifies a page.
    ///
    /// # Errors
    /// More than [`MAX_ELEMENTS`] elements stand one inside the other.
    pub fn minify(&self, html: &str) -> Result<Vec<u8>, TooDeep> {
        let parts = Parts::of(html);
        if parts.depth() > MAX_ELEMENTS {
            return Err(TooDeep);
        }
        Ok(with_room(|| {
            if memmem::find(html.as_bytes(), STANDS.as_bytes()).is_some() {
                return whole(html);
            }
            let page = Stretch {
                html,
                begin: 0,
                end: html.len(),
                first: 0,
                after: parts.len(),
            };
            self.stretch(&parts, &page)
        }))
    }

    /// Minifies a page or an element of it, whose repeated elements are minified by themselves.
    fn stretch(&self, parts: &Parts, stretch: &Stretch<'_>) -> Vec<u8> {
        let mut rest = String::new();
        let mut repeated: Vec<(&str, Arc<[u8]>)> = Vec::new();
        let (mut at, mut index) = (stretch.begin, stretch.first);
        while index < stretch.after {
            let found = parts.get(index).and_then(|part| {
                let minified = self.repeated(parts, stretch.html, index)?;
                Some((part, minified))
            });
            let Some((part, minified)) = found else {
                index += 1;
                continue;
            };
            let name = part.name(stretch.html);
            rest.push_str(&stretch.html[at..part.begin]);
            for piece in ["<", name, " ", STANDS, "></", name, ">"] {
                rest.push_str(piece);
            }
            repeated.push((name, minified));
            (at, index) = (part.end, part.after);
        }
        if repeated.is_empty() {
            return whole(&stretch.html[stretch.begin..stretch.end]);
        }
        rest.push_str(&stretch.html[at..stretch.end]);
        put_back(&whole(&rest), &repeated)
    }

    /// An element as minified by itself, where it has come up before.
    fn repeated(&self, parts: &Parts, html: &str, index: usize) -> Option<Arc<[u8]>> {
        let part = parts.get(index)?;
        let source = &html[part.begin..part.end];
        match self.repeats.find(part.hash, source) {
            Found::Minified(minified) => Some(minified),
            Found::New => None,
            Found::Again => {
                let stretch = Stretch {
                    html,
                    begin: part.begin,
                    end: part.end,
                    first: index + 1,
                    after: part.after,
                };
                let minified: Arc<[u8]> = self.stretch(parts, &stretch).into();
                self.repeats.keep(part.hash, source, Arc::clone(&minified));
                Some(minified)
            }
        }
    }
}

/// A page, or an element of it, and the parts inside.
struct Stretch<'h> {
    /// The page.
    html: &'h str,
    begin: usize,
    end: usize,
    /// The first part inside.
    first: usize,
    /// The first part behind.
    after: usize,
}

/// Minifies all at once.
fn whole(html: &str) -> Vec<u8> {
    let config = Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_comments: false,
        ..Cfg::default()
    };
    minify_html::minify(html.as_bytes(), &config)
}

/// Puts repeated elements where empty ones stand for them.
fn put_back(rest: &[u8], repeated: &[(&str, Arc<[u8]>)]) -> Vec<u8> {
    let length: usize = repeated.iter().map(|(_, minified)| minified.len()).sum();
    let mut page = Vec::with_capacity(rest.len() + length);
    let mut at = 0;
    for (stands, (name, minified)) in memmem::find_iter(rest, STANDS).zip(repeated) {
        // `<name ` before it, `></name>` behind it.
        page.extend_from_slice(&rest[at..stands - name.len() - 2]);
        page.extend_from_slice(minified);
        at = stands + STANDS.len() + name.len() + 4;
    }
    page.extend_from_slice(&rest[at..]);
    page
}

#[cfg(test)]
mod tests {
    use super::{MAX_ELEMENTS, Minifier, STANDS, TooDeep, whole};

    #[test]
    fn pages_that_nest_without_end_are_told_and_deep_ones_minified() {
        let minify = |html: &str| Minifier::default().minify(html);
        let nested = |depth: usize| format!("{}a{}", "<div>".repeat(depth), "</div>".repeat(depth));
        assert_eq!(
            minify(&nested(MAX_ELEMENTS)).map(|html| html.len()),
            Ok(nested(MAX_ELEMENTS).len())
        );
        assert_eq!(minify(&nested(MAX_ELEMENTS + 1)), Err(TooDeep));
        assert_eq!(minify(&"<div>".repeat(100_000)), Err(TooDeep));
    }

    /// Text long enough that an element is worth keeping.
    const LONG: &str = "some  words <b class=\"a b\"> of </b> a &amp; b, \"x\"\n and more words that go on and on,\n so that it \
                        is worth it, and on, and on, and on, and on, and on";

    /// A page of tags and texts in any order, the same for the same number.
    fn any_page(mut number: u64) -> String {
        let pieces = [
            "<div>",
            "</div>",
            "<p class=\"a b\">",
            "</p>",
            "<ul>",
            "</ul>",
            "<li>",
            "</li>",
            "<section>",
            "</section>",
            "<svg>",
            "</svg>",
            "<g a=b/>",
            "<pre>",
            "</pre>",
            "<b>",
            "</b>",
            "<br>",
            "<td>",
            "</td>",
            "<!-- a -->",
            "<a href='x'>",
            "</a>",
            "<table>",
            "<tr>",
            "</tr>",
            "</table>",
            " \n ",
            " a &lt; b ",
            LONG,
            "<article>",
            "</article>",
            "<p>",
            "<nav a=\"b\" >",
            "</nav>",
            "<DIV>",
            "<3",
            "<textarea>",
            "</textarea>",
        ];
        let mut page = String::new();
        let mut next = |below: usize| {
            number = number
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (number >> 33) as usize % below
        };
        // In three pages of four each tag is closed by its own.
        let is_odd = next(4) == 0;
        let mut open = Vec::new();
        for _ in 0..next(60) {
            match next(4) {
                0 if is_odd => page.push_str(pieces[next(pieces.len())]),
                0 => page.push_str(
                    [
                        "<br>",
                        " \n ",
                        "<!-- a -->",
                        "<a href='x'>b</a>",
                        "<svg a=\"b\"> <g/> </svg>",
                    ][next(5)],
                ),
                1 => page.push_str(LONG),
                2 => {
                    let name = [
                        "div", "p", "li", "section", "svg", "td", "article", "nav", "b", "pre",
                    ][next(10)];
                    page.push_str(&format!("<{name}>"));
                    open.push(name);
                }
                _ => {
                    if let Some(name) = open.pop() {
                        page.push_str(&format!("</{name}>"));
                    }
                }
            }
        }
        open.iter()
            .rev()
            .for_each(|name| page.push_str(&format!("</{name}>")));
        page.repeat(2 + next(3))
    }

    #[test]
    fn any_page_gives_what_the_whole_gives() {
        let minifier = Minifier::default();
        for number in 0..1_500 {
            let page = any_page(number);
            let made = minifier.minify(&page).expect("it nests little");
            let expected = whole(&page);
            if let Some(at) = made.iter().zip(&expected).position(|(one, other)| one != other) {
                let near = |text: &[u8]| {
                    String::from_utf8_lossy(&text[at.saturating_sub(80)..text.len().min(at + 80)])
                        .into_owned()
                };
                panic!("{number}: {:?}, not {:?}\n{page}", near(&made), near(&expected));
            }
            assert_eq!(made.len(), expected.len(), "{page}");
        }
        assert!(
            minifier.repeats.kept() > 100,
            "little was kept, so little was tried"
        );
    }

    #[test]
    fn repeated_elements_give_what_the_whole_gives() {
        let card = format!(
            "<article class=\"a\" id=\"x\">\n<p>{LONG}</p> <p>a</p>\n<ul> <li>{LONG}</li> <li> b </li></ul></article>"
        );
        let drawing =
            format!("<svg viewBox=\"0 0 1 1\"> <g>\n<text>{LONG}</text> <path d=\"M0 0\"/></g> </svg>");
        let pages = [
            format!(
                "<!doctype html><html><body>{card}{card} {card}<div> a {card} b {card}</div></body></html>"
            ),
            format!("<p>a {drawing} b</p><div>{drawing}</div>\n<pre> {card}\n {drawing} </pre>{drawing}"),
            format!("<p>{card}</p>{card}<span>{card} {card}</span><nav> {card}\n{card}</nav>"),
            // Tags that do not match, that are left out, in capitals, and closed by themselves.
            format!("<section>{card}</div>{card}</section><SECTION>{card}</SECTION></section>"),
            format!("<ul><li>{LONG}<li>{LONG}</ul><table><tr><td>{LONG}<td>{LONG}</tr></table>").repeat(3),
            format!("<p>{LONG}<div>{LONG}</div>c</p> d <li>{LONG}<li>{LONG}</li></li>").repeat(3),
            format!("<div/>{card}<div>{card}<br></br></div><svg><g>{LONG}</g><g/><g>{LONG}</g></svg>")
                .repeat(3),
            format!("<title>{card}</title><textarea>{card}</textarea><script>'{card}'</script>{card}"),
            format!("<!-- {card} --><div title=\"{LONG}\">{LONG}</div>{card}").repeat(3),
            format!("<div>{LONG}</div> {STANDS} <div>{LONG}</div>").repeat(3),
            format!("<section>{LONG}{card}").repeat(3),
        ];
        let minifier = Minifier::default();
        for _ in 0..3 {
            for page in &pages {
                let expected = String::from_utf8(whole(page)).expect("it was text");
                let made = minifier.minify(page).map(String::from_utf8);
                assert_eq!(made, Ok(Ok(expected)), "{page}");
            }
        }
        assert!(
            minifier.repeats.kept() > 3,
            "nothing was kept, so nothing was tried"
        );
    }
}
