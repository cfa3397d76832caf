//! Images and figures.

use super::out::Out;
use crate::markdown::document::{Document, Node};
use crate::markdown::syntax::target::TargetForm;
use pulldown_cmark::{Tag, TagEnd};
use std::ops::Range;

/// Writes an image that is a paragraph of its own and has a title as a figure, whose caption is the title.
/// Returns the index after the paragraph, or nothing if it is no such paragraph.
pub(super) fn figure(document: &Document<'_>, paragraph: usize, out: &mut Out<'_>) -> Option<usize> {
    let node = |at: usize| document.nodes.get(at).map(|placed| &placed.node);
    let Some(Node::Start(Tag::Image { title, .. })) = node(paragraph + 1) else {
        return None;
    };
    let next = end_of_image(document, paragraph + 1);
    if title.is_empty() || !matches!(node(next), Some(Node::End(TagEnd::Paragraph))) {
        return None;
    }
    out.push_str("<figure>");
    write_image(document, paragraph + 1..next, false, out);
    out.tag("<figcaption>", title, "</figcaption></figure>\n");
    Some(next + 1)
}

/// Writes an image and returns the index after it.
pub(super) fn image(document: &Document<'_>, at: usize, out: &mut Out<'_>) -> usize {
    let next = end_of_image(document, at);
    write_image(document, at..next, true, out);
    next
}

fn write_image(document: &Document<'_>, nodes: Range<usize>, with_title: bool, out: &mut Out<'_>) {
    let Node::Start(Tag::Image { dest_url, title, .. }) = &document.nodes[nodes.start].node else {
        return;
    };
    let mut words = String::new();
    for placed in &document.nodes[nodes] {
        match &placed.node {
            Node::Text(text) | Node::Code(text) => words.push_str(text),
            Node::Break => words.push(' '),
            _ => {}
        }
    }
    if !matches!(TargetForm::parse(dest_url), TargetForm::File(_)) {
        out.text(&words);
        return;
    }
    let image = out.hooks.image(dest_url);
    out.url("<img src=\"", &image.url, "\"");
    out.tag(" alt=\"", &words, "\"");
    if let Some(width) = image.width {
        out.push_str(&format!(" width=\"{width}\""));
    }
    if let Some(height) = image.height {
        out.push_str(&format!(" height=\"{height}\""));
    }
    if with_title && !title.is_empty() {
        out.tag(" title=\"", title, "\"");
    }
    out.push_str(" loading=\"lazy\" decoding=\"async\">");
}

/// The index after the end of the image that starts at an index; images may hold images in their words.
fn end_of_image(document: &Document<'_>, start: usize) -> usize {
    let mut depth = 0;
    for (index, placed) in document.nodes.iter().enumerate().skip(start) {
        match placed.node {
            Node::Start(Tag::Image { .. }) => depth += 1,
            Node::End(TagEnd::Image) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index + 1;
        }
    }
    document.nodes.len()
}
