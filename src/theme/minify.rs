//! HTML without what browsers do not need.

use super::engine::with_room;
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

/// Elements without content.
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
];

/// Elements that end where the next of their kind begins.
const LOOSE: [&str; 12] = [
    "dd", "dt", "li", "option", "optgroup", "p", "rp", "rt", "tbody", "td", "th", "tr",
];

/// How many elements stand one inside the other at most, or somewhat more where closing tags are left out.
fn depth(html: &str) -> usize {
    let mut open: Vec<&str> = Vec::new();
    let mut deepest = 0;
    let mut at = 0;
    while let Some(found) = html[at..].find('<').map(|found| at + found) {
        let rest = &html[found + 1..];
        at = found + 1;
        if let Some(comment) = rest.strip_prefix("!--") {
            at = comment
                .find("-->")
                .map_or(html.len(), |end| html.len() - comment.len() + end);
            continue;
        }
        let closing = rest.strip_prefix('/');
        let name = name(closing.unwrap_or(rest));
        if name.is_empty() {
            continue;
        }
        let end = end_of_tag(html, at);
        if closing.is_some() {
            // A closing tag closes what was left open inside; looked for where it may be, among the innermost.
            let known = open
                .iter()
                .rev()
                .take(8)
                .position(|open| open.eq_ignore_ascii_case(name));
            if let Some(above) = known {
                open.truncate(open.len() - above - 1);
            }
            at = end;
            continue;
        }
        at = end;
        let is_one_of = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
        if is_one_of(&VOID) || html[..end].ends_with("/>") {
            continue;
        }
        if is_one_of(&["script", "style"]) {
            at = html[end..].find("</").map_or(html.len(), |close| end + close);
        }
        if is_one_of(&LOOSE) && open.last().is_some_and(|last| last.eq_ignore_ascii_case(name)) {
            open.pop();
        }
        open.push(name);
        deepest = deepest.max(open.len());
    }
    deepest
}

fn name(tag: &str) -> &str {
    let end = tag
        .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
        .unwrap_or(tag.len());
    if tag.starts_with(|first: char| first.is_ascii_alphabetic()) {
        &tag[..end]
    } else {
        ""
    }
}

/// The offset after the tag that an offset lies in; `>` in a quoted attribute ends none.
fn end_of_tag(html: &str, from: usize) -> usize {
    let mut quote = None;
    for (at, byte) in html.bytes().enumerate().skip(from) {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    html.len()
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
