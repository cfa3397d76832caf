//! Marks in XML: an element whose text is borrowed gets `xml:lang`.

use super::{has_marks, strip, tongue};
use crate::markup::{Piece, Pieces};
use std::borrow::Cow;

/// Turns marks into `xml:lang` of the elements that hold them.
pub(in crate::locale) fn resolve_xml(xml: &str) -> Cow<'_, str> {
    if !has_marks(xml) {
        return Cow::Borrowed(xml);
    }
    let mut out = String::with_capacity(xml.len());
    // Where the tag that was opened last ends, before its `>`.
    let mut opened = None;
    for piece in Pieces::new(xml) {
        match piece {
            Piece::Text(text) => {
                if let Some((at, language)) = opened.zip(tongue::of_most(text)) {
                    out.insert_str(at, &format!(" xml:lang=\"{}\"", language.tag));
                }
                out.push_str(&strip(text));
                opened = None;
            }
            Piece::Tag(tag) => {
                out.push_str(&strip(tag.text));
                let says = tag.text.contains("xml:lang");
                opened = (!tag.closes && !tag.is_closed && !says).then(|| out.len() - 1);
            }
            Piece::Comment(text) | Piece::Raw(text) => out.push_str(&strip(text)),
        }
    }
    Cow::Owned(out)
}
