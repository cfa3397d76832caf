//! Minifies HTML.

use super::engine::with_room;
use crate::markup::{Piece, Pieces, VOID};
use minify_html::Cfg;

/// How many elements of a page may stand one inside the other. The minifier calls itself for each.
pub const MAX_ELEMENTS: usize = 512;

/// Minifies a page.
///
/// # Errors
/// More than [`MAX_ELEMENTS`] elements stand one inside the other.
pub fn minify(html: &str) -> Result<Vec<u8>, TooDeep> {
    if depth(html) > MAX_ELEMENTS {
        return Err(TooDeep);
    }
    let config = Cfg {
        keep_closing_tags: true,
        keep_html_and_head_opening_tags: true,
        keep_comments: false,
        ..Cfg::default()
    };
    Ok(with_room(|| minify_html::minify(html.as_bytes(), &config)))
}

/// A page whose elements nest too deep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooDeep;

/// Elements that end where the next of their kind begins.
const LOOSE: [&str; 12] = [
    "dd", "dt", "li", "option", "optgroup", "p", "rp", "rt", "tbody", "td", "th", "tr",
];

/// How many elements stand one inside the other at most, or somewhat more where closing tags are left out.
fn depth(html: &str) -> usize {
    let mut open: Vec<&str> = Vec::new();
    let mut deepest = 0;
    for piece in Pieces::new(html) {
        let Piece::Tag(tag) = piece else { continue };
        if tag.closes {
            // An end tag closes all elements that were left open inside. Its start tag is looked for among the innermost ones.
            let mut innermost = open.iter().rev().take(8);
            if let Some(above) = innermost.position(|open| tag.is(open)) {
                open.truncate(open.len() - above - 1);
            }
            continue;
        }
        if !tag.is_element() || tag.is_closed || tag.is_one_of(&VOID) {
            continue;
        }
        if tag.is_one_of(&LOOSE) && open.last().is_some_and(|last| tag.is(last)) {
            open.pop();
        }
        open.push(tag.name);
        deepest = deepest.max(open.len());
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::{MAX_ELEMENTS, TooDeep, depth, minify};

    #[test]
    fn elements_are_counted() {
        let check = |html, expected| assert_eq!(depth(html), expected, "{html}");
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
    fn pages_that_nest_without_end_are_told_and_deep_ones_minified() {
        let nested = |depth: usize| format!("{}a{}", "<div>".repeat(depth), "</div>".repeat(depth));
        assert_eq!(
            minify(&nested(MAX_ELEMENTS)).map(|html| html.len()),
            Ok(nested(MAX_ELEMENTS).len())
        );
        assert_eq!(minify(&nested(MAX_ELEMENTS + 1)), Err(TooDeep));
        assert_eq!(minify(&"<div>".repeat(100_000)), Err(TooDeep));
    }
}
