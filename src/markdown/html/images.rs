//! Images and figures.

use super::super::parse::Node;
use super::super::target::Target;
use super::Writer;
use pulldown_cmark::{Tag, TagEnd};

impl Writer<'_, '_, '_> {
    /// Writes an image that is a paragraph of its own and has a title as a figure, whose caption is the title.
    /// Returns the index after the paragraph, or nothing if it is no such paragraph.
    pub(super) fn figure(&mut self, paragraph: usize) -> Option<usize> {
        let document = self.document;
        let node = |at: usize| document.nodes.get(at).map(|placed| &placed.node);
        let Some(Node::Start(Tag::Image { title, .. })) = node(paragraph + 1) else {
            return None;
        };
        let next = self.end_of_image(paragraph + 1);
        if title.is_empty() || !matches!(node(next), Some(Node::End(TagEnd::Paragraph))) {
            return None;
        }
        self.out.push_str("<figure>");
        self.write_image(paragraph + 1, next, false);
        self.tag("<figcaption>", title, "</figcaption></figure>\n");
        Some(next + 1)
    }

    /// Writes an image and returns the index after it.
    pub(super) fn image(&mut self, at: usize) -> usize {
        let next = self.end_of_image(at);
        self.write_image(at, next, true);
        next
    }

    fn write_image(&mut self, at: usize, next: usize, with_title: bool) {
        let document = self.document;
        let Node::Start(Tag::Image { dest_url, title, .. }) = &document.nodes[at].node else {
            return;
        };
        let mut words = String::new();
        for placed in &document.nodes[at..next] {
            match &placed.node {
                Node::Text(text) | Node::Code(text) => words.push_str(text),
                Node::Break => words.push(' '),
                _ => {}
            }
        }
        if !matches!(Target::parse(dest_url), Target::File(_)) {
            self.text(&words);
            return;
        }
        let image = self.weave.image(dest_url);
        self.url("<img src=\"", &image.src, "\"");
        self.tag(" alt=\"", &words, "\"");
        if let Some(width) = image.width {
            self.out.push_str(&format!(" width=\"{width}\""));
        }
        if let Some(height) = image.height {
            self.out.push_str(&format!(" height=\"{height}\""));
        }
        if with_title && !title.is_empty() {
            self.tag(" title=\"", title, "\"");
        }
        self.out.push_str(" loading=\"lazy\" decoding=\"async\">");
    }

    /// The index after the end of the image that starts at an index; images may hold images in their words.
    fn end_of_image(&self, start: usize) -> usize {
        let mut depth = 0;
        for (index, placed) in self.document.nodes.iter().enumerate().skip(start) {
            match placed.node {
                Node::Start(Tag::Image { .. }) => depth += 1,
                Node::End(TagEnd::Image) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return index + 1;
            }
        }
        self.document.nodes.len()
    }
}
