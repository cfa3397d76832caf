//! The attributes of a tag that hold marked words.
//!
//! An attribute has no language of its own: it is in that of its element. So a borrowed name (`aria-label`) moves into an element
//! that nobody sees and that the tag then refers to, and any other attribute gives its language to the element, where the
//! element has no words of its own.

use super::has_marks;
use super::strip;
use super::tongue;
use crate::markup::{Piece, Pieces, Tag, VOID};
use std::ops::Range;

/// Elements that may hold only their own kinds of elements: the element with their name stands before them.
const CLOSED: [&str; 11] = [
    "ul", "ol", "dl", "table", "select", "textarea", "input", "img", "progress", "meter", "iframe",
];
/// Elements inside those: nothing can stand in them or before them.
const PARTS: [&str; 8] = [
    "tr", "thead", "tbody", "tfoot", "colgroup", "col", "option", "optgroup",
];

/// A tag whose words have been taken out of its attributes.
pub(super) struct Named {
    /// The tag, without marks.
    pub(super) tag: String,
    /// The name that was in it, with its marks, as text of an element.
    pub(super) label: Option<String>,
    /// That element has to stand before the tag, not after it.
    pub(super) before: bool,
}

/// Takes the marked words out of the attributes of a tag. `id` is for the element that gets the name, `ahead` is what follows the tag.
pub(super) fn name(tag: &Tag<'_>, id: &str, in_svg: bool, ahead: &Pieces<'_>) -> Named {
    let all = attributes(tag.text);
    let has = |name: &str| {
        all.iter()
            .any(|attribute| attribute.name.eq_ignore_ascii_case(name))
    };
    let is_marked = |attribute: &&Attribute<'_>| has_marks(&tag.text[attribute.value.clone()]);
    let is_label = |attribute: &&Attribute<'_>| attribute.name.eq_ignore_ascii_case("aria-label");
    let is_void = tag.is_one_of(&VOID) || tag.is_closed && in_svg;
    let before = !in_svg && tag.is_one_of(&CLOSED);
    let can_move = !has("aria-labelledby") && !tag.is_one_of(&PARTS) && (before || !is_void);
    let mut written = tag.text.to_owned();
    let mut label = None;
    if let Some(found) = all.iter().filter(is_label).find(is_marked).filter(|_| can_move) {
        label = Some(tag.text[found.value.clone()].to_owned());
        written.replace_range(found.whole.clone(), &format!("aria-labelledby=\"{id}\""));
    }
    let others: String = all
        .iter()
        .filter(is_marked)
        .filter(|attribute| label.is_none() || !is_label(attribute))
        .map(|attribute| &tag.text[attribute.value.clone()])
        .collect();
    if !has("lang")
        && let Some(language) = tongue::of_most(&others)
        && (is_void || !has_own_words(ahead.clone(), tag.name))
    {
        let dir = if has("dir") || in_svg {
            String::new()
        } else {
            format!(" dir=\"{}\"", language.dir)
        };
        let end = 1 + tag.name.len();
        written.insert_str(end, &format!(" lang=\"{}\"{dir}", language.tag));
    }
    Named {
        tag: strip(&written).into_owned(),
        label,
        before,
    }
}

/// Whether an element, of which the pieces follow, has letters in the language around it.
fn has_own_words(ahead: Pieces<'_>, name: &str) -> bool {
    let mut depth = 0_usize;
    // The depth of an element that has a `lang` of its own or is not read out.
    let mut apart: Option<usize> = None;
    for piece in ahead {
        match piece {
            Piece::Tag(tag) if tag.is_one_of(&VOID) || tag.is_closed => {}
            Piece::Tag(tag) if tag.closes => {
                if depth == 0 {
                    return false;
                }
                depth -= 1;
                apart = apart.filter(|at| depth > *at);
            }
            Piece::Tag(tag) => {
                let says = |attribute: &Attribute<'_>| {
                    attribute.name.eq_ignore_ascii_case("lang")
                        || attribute.name.eq_ignore_ascii_case("aria-hidden")
                };
                if apart.is_none() && attributes(tag.text).iter().any(says) {
                    apart = Some(depth);
                }
                depth += 1;
            }
            Piece::Text(text) if apart.is_none() && tongue::has_own_letters(text) => return true,
            _ => {}
        }
    }
    // Its end is missing, so that nothing is certain.
    !name.is_empty()
}

struct Attribute<'t> {
    name: &'t str,
    /// Where its value stands in the tag, without quotes.
    value: Range<usize>,
    /// Where all of it stands.
    whole: Range<usize>,
}

/// The attributes of a tag.
fn attributes(tag: &str) -> Vec<Attribute<'_>> {
    let is_space = |c: char| c.is_ascii_whitespace();
    let is_end = |c: char| is_space(c) || c == '>';
    let skip = |at: usize, is: &dyn Fn(char) -> bool| {
        tag[at..]
            .find(|c: char| !is(c))
            .map_or(tag.len(), |more| at + more)
    };
    let until = |at: usize, is: &dyn Fn(char) -> bool| tag[at..].find(is).map_or(tag.len(), |more| at + more);
    let mut found = Vec::new();
    let mut at = until(0, &is_end);
    loop {
        let start = skip(at, &|c| is_space(c) || c == '/');
        if tag[start..].is_empty() || tag[start..].starts_with('>') {
            return found;
        }
        let name_end = until(start + 1, &|c| is_end(c) || matches!(c, '=' | '/')).max(start + 1);
        let sign = skip(name_end, &is_space);
        let (value, end) = if tag[sign..].starts_with('=') {
            let from = skip(sign + 1, &is_space);
            match tag[from..].chars().next().filter(|c| matches!(c, '"' | '\'')) {
                Some(quote) => {
                    let to = until(from + 1, &|c| c == quote);
                    (from + 1..to, (to + 1).min(tag.len()))
                }
                None => {
                    let to = until(from, &is_end);
                    (from..to, to)
                }
            }
        } else {
            (name_end..name_end, name_end)
        };
        found.push(Attribute {
            name: &tag[start..name_end],
            value,
            whole: start..end,
        });
        at = end;
    }
}
