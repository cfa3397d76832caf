//! What files beside pages are: whether an image is one and whole, how large it is, and whether an SVG does nothing but draw.
//!
//! Entry point: [`inspect`], which looks at the bytes of one file under the name that it has.
//!
//! **Architecture Invariant:** nothing here knows pages or links, and nothing is decoded or changed: files are published as they
//! are, or not at all.

mod css;
mod format;
mod image;
mod keys;
mod svg;
mod svg_names;
mod whole;

use self::format::Format;
pub use self::keys::holds_private_key;
use std::ops::Range;

/// Width and height in pixels, as a browser shows the image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// Why a file is not published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// Stable name of the kind of problem.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// Where, in a file that is text.
    pub place: Option<Range<usize>>,
}

impl Flaw {
    fn new(code: &'static str, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hint: hint.into(),
            place: None,
        }
    }

    fn at(self, place: Range<usize>) -> Self {
        Self {
            place: Some(place),
            ..self
        }
    }
}

/// Whether files with this extension, in lower case, are images.
pub fn is_image(extension: &str) -> bool {
    extension == "svg" || Format::of_extension(extension).is_some()
}

/// Looks at a file that is to be published; its size where it is an image and says so. The extension is in lower case.
///
/// # Errors
/// When the file is not what its name says, is cut off, holds a private key or does more than draw.
pub fn inspect(bytes: &[u8], extension: &str) -> Result<Option<Size>, Flaw> {
    if holds_private_key(bytes) {
        let hint = "take it out of the site, and do not use the key any more if it has been published";
        return Err(Flaw::new("private-key", "this file holds a private key", hint));
    }
    if extension == "svg" {
        return svg::inspect(bytes);
    }
    match Format::of_extension(extension) {
        Some(kind) => image::inspect(bytes, kind).map(Some),
        None if bytes.is_empty() => Err(Flaw::new(
            "empty-file",
            "this file is empty",
            "fill it, or take it away together with what leads to it",
        )),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests;
