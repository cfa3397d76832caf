//! SVG images: drawings that do nothing else.
//!
//! An image that is opened by its own address is a document of the site's origin, and its scripts may do all that those of the site may. So
//! only what is known to draw is let through: scripts, event handlers, foreign content and anything that is fetched from elsewhere are
//! refused.

use super::css;
use super::flaw::{Flaw, Size};
use super::svg_names::{draws, holds_no_styles, is_inert, may_be_animated};
use roxmltree::{Attribute, Document, Node, ParsingOptions};
use std::collections::HashSet;
use std::ops::Range;

const SVG: &str = "http://www.w3.org/2000/svg";
const EVENTS: &str = "http://www.w3.org/2001/xml-events";
/// More elements than any drawing of a page should have.
const MAX_NODES: u32 = 2_000_000;

const HINT: &str = "export it as a plain drawing, without scripts, links to other files and embedded pages";

/// Looks at an SVG; its size where it says so, or all that is wrong with it. Where several of its parts have the same flaw, the first
/// stands for all.
pub(super) fn inspect(bytes: &[u8]) -> Result<Option<Size>, Vec<Flaw>> {
    let mut flaws = Vec::new();
    match look(bytes, &mut flaws) {
        Ok(size) if flaws.is_empty() => Ok(size),
        Ok(_) => Err(flaws),
        // A flaw of the form may only follow from the flaws that were found before.
        Err(flaw) if flaws.is_empty() || flaw.code == "image-size" => {
            flaws.push(flaw);
            Err(flaws)
        }
        Err(_) => Err(flaws),
    }
}

fn look(bytes: &[u8], flaws: &mut Vec<Flaw>) -> Result<Option<Size>, Flaw> {
    let broken = |message: String| Flaw::new("broken-image", message, "export the image again");
    if bytes.is_empty() {
        return Err(broken("this SVG image is empty".to_owned()));
    }
    let text =
        std::str::from_utf8(bytes).map_err(|_| broken("this SVG image is not UTF-8 text".to_owned()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(encoding) = other_encoding(text) {
        let message = format!("this SVG image says that its encoding is `{encoding}`, and it is UTF-8");
        let flaw = Flaw::new(
            "broken-image",
            message,
            "save it as UTF-8, with `encoding=\"UTF-8\"` or none",
        );
        flaws.push(flaw.at(0..text.find("?>").map_or(0, |end| end + 2)));
    }
    if let Some(at) = declaration(text) {
        let message = "this SVG image declares entities or attributes of its own";
        flaws.push(Flaw::new("unsafe-image", message, HINT).at(at..at + "<!DOCTYPE".len()));
        // What they stand for is not looked at.
        return Ok(None);
    }
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| {
        let place = error.pos();
        let at = offset(text, place.row, place.col);
        if matches!(error, roxmltree::Error::NodesLimitReached) {
            let message = format!("this SVG image has more than {MAX_NODES} elements and texts");
            return Flaw::new("too-large", message, "export a simpler drawing, or a PNG").at(at..at);
        }
        broken(format!("this SVG image is not well-formed XML: {error}")).at(at..at)
    })?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(SVG) {
        let message =
            "this file is no SVG image: its first element is not `svg` in the namespace of SVG".to_owned();
        return Err(Flaw::new(
            "broken-image",
            message,
            format!("begin it with `<svg xmlns=\"{SVG}\">`"),
        )
        .at(tag(&root)));
    }
    let mut found = Found::new(flaws);
    document.descendants().for_each(|node| check(&node, &mut found));
    size(&root).map(Some)
}

/// The encoding that a text claims and that is not that of this text: browsers would read another one than is looked at here.
fn other_encoding(text: &str) -> Option<&str> {
    let declaration = text.strip_prefix("<?xml")?;
    let (declaration, _) = declaration.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let encoding = value[1..].split(quote).next()?;
    let lower = encoding.to_ascii_lowercase();
    let is_utf_8 = matches!(lower.as_str(), "utf-8" | "utf8" | "us-ascii" | "ascii");
    let is_alike = lower.starts_with("iso-8859-") || lower.starts_with("windows-125");
    let is_read_alike = is_utf_8 || (is_alike && text.is_ascii());
    (!is_read_alike).then_some(encoding)
}

/// Where a document type declares something, which parsers of browsers heed.
fn declaration(text: &str) -> Option<usize> {
    let declares = |rest: &str| {
        let mut quote = None;
        for c in rest.chars() {
            match (quote, c) {
                (None, '[') => return true,
                (None, '>') => return false,
                (None, '"' | '\'') => quote = Some(c),
                (Some(open), c) if c == open => quote = None,
                _ => {}
            }
        }
        false
    };
    text.match_indices("<!DOCTYPE")
        .find(|(at, _)| declares(&text[*at..]))
        .map(|(at, _)| at)
}

/// The flaws of the parts of a document, the same one once.
struct Found<'f> {
    flaws: &'f mut Vec<Flaw>,
    told: HashSet<String>,
}

impl<'f> Found<'f> {
    fn new(flaws: &'f mut Vec<Flaw>) -> Self {
        Self {
            flaws,
            told: HashSet::new(),
        }
    }

    fn refuse(&mut self, message: String, place: Range<usize>) {
        if !self.told.contains(&message) {
            self.told.insert(message.clone());
            self.flaws
                .push(Flaw::new("unsafe-image", message, HINT).at(place));
        }
    }
}

fn check(node: &Node<'_, '_>, found: &mut Found<'_>) {
    if let Some(instruction) = node.pi() {
        // `xml-stylesheet` fetches a file.
        let message = format!("this SVG image has the instruction `{}`", instruction.target);
        found.refuse(message, node.range());
    }
    if !node.is_element() {
        return;
    }
    let name = node.tag_name();
    let is_harmless = match name.namespace() {
        Some(SVG) => draws(name.name()),
        other => other.is_none_or(is_inert),
    };
    if !is_harmless {
        let message = format!("this SVG image has an element `{}`", name.name());
        found.refuse(message, tag(node));
        // Its attributes need no messages of their own.
        return;
    }
    if name.namespace() == Some(SVG) && name.name() == "style" {
        check_styles(node, found);
    }
    for attribute in node.attributes() {
        if let Err(message) = check_attribute(node, &attribute) {
            found.refuse(message, attribute.range());
        }
    }
}

/// Looks at a style sheet as browsers put it together: of all text in it, without comments.
fn check_styles(node: &Node<'_, '_>, found: &mut Found<'_>) {
    if node.children().any(|inner| inner.is_element()) {
        let message = "the styles of this SVG image have an element in them".to_owned();
        return found.refuse(message, tag(node));
    }
    let text: String = node
        .children()
        .filter(Node::is_text)
        .filter_map(|inner| inner.text())
        .collect();
    if let Some(fetched) = css::fetches(&text) {
        let message = format!("the styles of this SVG image may fetch something: {fetched}");
        found.refuse(message, tag(node));
    }
}

fn check_attribute(node: &Node<'_, '_>, attribute: &Attribute<'_, '_>) -> Result<(), String> {
    let name = attribute.name().to_ascii_lowercase();
    let value = attribute.value();
    if name.starts_with("on") && attribute.namespace().is_none() {
        return Err(format!(
            "this SVG image has a handler of events, `{}`",
            attribute.name()
        ));
    }
    if attribute.namespace() == Some(EVENTS) {
        return Err("this SVG image has a handler of events".to_owned());
    }
    if name == "base" {
        return Err("this SVG image names another address that its links start from".to_owned());
    }
    if name == "ping" {
        return Err("this SVG image has an attribute `ping`, which asks an address".to_owned());
    }
    // An animation may change the target of a link after a while.
    if name == "attributename" && !may_be_animated(value) {
        return Err(format!("this SVG image animates `{}`", value.trim()));
    }
    let is_address = matches!(
        name.as_str(),
        "href" | "src" | "srcset" | "poster" | "action" | "formaction"
    );
    // In the metadata of drawing programs, addresses are names.
    if is_address && node.tag_name().namespace() == Some(SVG) {
        let is_link = node.tag_name().name() == "a";
        return if is_harmless(value, is_link) {
            Ok(())
        } else {
            Err(format!(
                "this SVG image refers to something outside itself, `{}`",
                short(value)
            ))
        };
    }
    let may_hold_styles = node.tag_name().namespace() == Some(SVG)
        && attribute.namespace().is_none()
        && !holds_no_styles(&name)
        && (name == "style" || value.contains(['(', '\\', '@']));
    match css::fetches(value).filter(|_| may_hold_styles) {
        Some(fetched) => Err(format!(
            "the attribute `{}` of this SVG image may fetch something: {fetched}",
            attribute.name()
        )),
        None => Ok(()),
    }
}

/// Whether an address is in the document itself, or holds an image of pixels. Browsers pass over spaces and control characters.
fn is_harmless(value: &str, is_link: bool) -> bool {
    let value: String = value
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect::<String>()
        .to_ascii_lowercase();
    let links = ["http://", "https://", "mailto:"];
    value.is_empty()
        || value.starts_with('#')
        || css::is_picture(&value)
        || (is_link && links.iter().any(|scheme| value.starts_with(scheme)))
}

fn short(value: &str) -> String {
    let line: String = value.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 60 {
        format!("{}…", line.chars().take(60).collect::<String>())
    } else {
        line
    }
}

/// The start tag's name, to point at.
fn tag(node: &Node<'_, '_>) -> Range<usize> {
    let start = node.range().start;
    let rest = &node.document().input_text()[start..];
    let end = rest
        .find(|c: char| c.is_whitespace() || c == '>' || c == '/')
        .unwrap_or(rest.len());
    start..start + end
}

fn offset(text: &str, row: u32, column: u32) -> usize {
    let row = usize::try_from(row).unwrap_or(1).max(1);
    let column = usize::try_from(column).unwrap_or(1).max(1);
    let line: usize = text.split_inclusive('\n').take(row - 1).map(str::len).sum();
    let in_line = text[line..].char_indices().nth(column - 1);
    in_line.map_or(text.len(), |(at, _)| line + at)
}

/// The size that a browser gives the image: its width and height in CSS pixels, or those of its view box.
fn size(root: &Node<'_, '_>) -> Result<Size, Flaw> {
    let unsized_image = |message: String| {
        let hint =
            "give it a `viewBox`, such as `viewBox=\"0 0 640 480\"`, or a width and a height in pixels";
        Flaw::new("image-size", message, hint).at(tag(root))
    };
    for name in ["width", "height"] {
        let written = root.attribute(name).unwrap_or_default();
        if measured(written).is_some_and(|(side, _)| side <= 0.0) {
            let message = format!(
                "this SVG image has the {name} `{}`, so nothing of it shows",
                short(written)
            );
            return Err(unsized_image(message));
        }
    }
    let side = |name: &str| root.attribute(name).and_then(length);
    let written = root.attribute("viewBox");
    let of_box = written.and_then(view_box);
    if let (Some(written), None) = (written, of_box) {
        let message = format!(
            "the view box `{}` of this SVG image should be four numbers, the last two of them above 0",
            short(written)
        );
        return Err(unsized_image(message));
    }
    let (width, height) = match (side("width"), side("height"), of_box) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((across, down))) => (width, width * down / across),
        (None, Some(height), Some((across, down))) => (height * across / down, height),
        (None, None, Some(of_box)) => of_box,
        _ => {
            return Err(unsized_image(
                "this SVG image does not say how large it is".to_owned(),
            ));
        }
    };
    let size = pixels(width).zip(pixels(height));
    size.map(|(width, height)| Size { width, height })
        .ok_or_else(|| unsized_image("this SVG image is too large, or too small to show".to_owned()))
}

/// Width and height of a view box.
fn view_box(written: &str) -> Option<(f64, f64)> {
    let parts = written
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|part| !part.is_empty())
        .map(|part| part.parse::<f64>().ok().filter(|number| number.is_finite()));
    match parts.collect::<Option<Vec<_>>>()?[..] {
        [_, _, width, height] if width > 0.0 && height > 0.0 => Some((width, height)),
        _ => None,
    }
}

/// The number of a length, and its unit.
fn measured(written: &str) -> Option<(f64, &str)> {
    let written = written.trim();
    let end = written
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '+' | '-')))
        .unwrap_or(written.len());
    let (number, unit) = written.split_at(end);
    Some((number.parse().ok()?, unit.trim()))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number is between one and a million"
)]
fn pixels(length: f64) -> Option<u32> {
    (0.5..1_000_000.0)
        .contains(&length)
        .then(|| length.round().max(1.0) as u32)
}

/// A length in CSS pixels; none where it depends on the page.
fn length(text: &str) -> Option<f64> {
    let (number, unit) = measured(text)?;
    let scale = match unit {
        "" | "px" => 1.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "q" | "Q" => 96.0 / 101.6,
        "pt" => 96.0 / 72.0,
        "pc" => 16.0,
        _ => return None,
    };
    Some(number * scale)
}
