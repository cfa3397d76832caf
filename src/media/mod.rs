//! What files beside pages are: whether an image is one and whole, how large it is, and whether an SVG does nothing but draw.
//!
//! Entry point: [`inspect`], which looks at the bytes of one file under the name that it has.
//!
//! **Architecture Invariant:** nothing here knows pages or links, and nothing is decoded or changed: files are published as they
//! are, or not at all.

mod css;
mod flaw;
mod format;
mod image;
mod private;
mod private_keys;
mod svg;
mod svg_names;
mod truncation;

pub use self::flaw::{Flaw, Size};
pub use self::private::{home_folder, is_private_name};
pub use self::private_keys::holds_private_key;

use self::format::Format;
use self::private_keys::search;
use std::io::{self, Read};

/// Whether files with this extension, in lower case, are images.
pub fn is_image(extension: &str) -> bool {
    extension == "svg" || Format::of_extension(extension).is_some()
}

/// Looks at a file that is to be published; its size where it is an image and says so. The extension is in lower case.
///
/// # Errors
/// All reasons, when the file is not what its name says, is cut off, holds a private key or does more than draw.
pub fn inspect(bytes: &[u8], extension: &str) -> Result<Option<Size>, Vec<Flaw>> {
    if holds_private_key(bytes) {
        return Err(vec![private_key()]);
    }
    if extension == "svg" {
        return svg::inspect(bytes);
    }
    match Format::of_extension(extension) {
        Some(kind) => image::inspect(bytes, kind).map(Some).map_err(|flaw| vec![flaw]),
        None if bytes.is_empty() => Err(vec![empty()]),
        None => Ok(None),
    }
}

/// Looks at a file that is no image, a piece at a time: it may be large.
///
/// # Errors
/// What the system says.
pub fn inspect_pieces(file: &mut impl Read) -> io::Result<Result<Option<Size>, Vec<Flaw>>> {
    let found = search(file)?;
    Ok(if found.holds_private_key {
        Err(vec![private_key()])
    } else if found.is_empty {
        Err(vec![empty()])
    } else {
        Ok(None)
    })
}

fn private_key() -> Flaw {
    let hint = "take it out of the site, and do not use the key any more if it has been published";
    Flaw::new("private-key", "this file holds a private key", hint)
}

fn empty() -> Flaw {
    Flaw::new(
        "empty-file",
        "this file is empty",
        "fill it, or take it away together with what leads to it",
    )
}

#[cfg(test)]
mod tests;
