//! Notes beside the text: which passages a number stands for, and what they say. A wide page shows them in its margin; on a narrow one a
//! button opens them. The reference list has the same and more.

use super::escape::escape;
use crate::render::context::Context;
use crate::site::Cite;
use indexmap::IndexSet;

/// How many paragraphs a note tells of at most. The reference list has all, and themes may show fewer where there is little room.
const GISTS: usize = 3;

/// The id of the note of a number.
fn id(number: usize) -> String {
    format!("_note-{number}")
}

/// The button that opens a note; `name` is what it is called, as HTML.
pub(super) fn button(number: usize, name: &str) -> String {
    let id = id(number);
    format!("<button type=\"button\" popovertarget=\"{id}\" aria-label=\"{name}\">{number}</button>")
}

/// A note; `own` marks words of the reader's language in a text of another.
pub(super) fn note(
    context: &Context<'_>,
    number: usize,
    cites: &IndexSet<Cite>,
    own: impl Fn(String) -> String,
) -> String {
    let id = id(number);
    let mut html = format!(
        "<span class=\"side-note\" id=\"{id}\" popover role=\"note\"><span class=\"side-note-number\">{number}</span>"
    );
    let mut left = GISTS;
    for cite in cites {
        let url = escape(&context.cite_url(cite));
        let title = escape(&own(context.cite_title(cite)));
        html.push_str(&format!(
            " <span class=\"side-note-place\"><a href=\"{url}\">{title}</a>"
        ));
        let gists = context.gists(cite);
        let is_one = gists.len() == 1;
        for gist in gists.into_iter().take(left) {
            left -= 1;
            html.push_str(" <span class=\"side-note-gist\">");
            if !is_one {
                let paragraph = escape(&gist.number);
                html.push_str(&format!("<span class=\"gist-number\">{paragraph}</span> "));
            }
            html.push_str(&escape(&own(gist.text.marked().to_owned())));
            html.push_str("</span>");
        }
        html.push_str("</span>");
    }
    html.push_str("</span>");
    html
}
