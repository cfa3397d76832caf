//! Images of pixels.

use super::flaw::{Flaw, Size};
use super::format::Format;
use super::truncation;
use exif::{In, Reader, Tag};
use imagesize::ImageType;
use std::io::Cursor;

/// The longest side in pixels that browsers show: Firefox refuses longer ones.
const LONGEST_SIDE: u32 = 32_767;

/// How many pixels browsers unpack: a gigabyte of them, at four bytes each.
const MOST_PIXELS: u64 = 1 << 28;

/// Looks at an image that should be of a kind.
pub(super) fn inspect(bytes: &[u8], kind: Format) -> Result<Size, Flaw> {
    let name = kind.name();
    if bytes.is_empty() {
        let message = format!("this {name} image is empty");
        return Err(Flaw::new("broken-image", message, "export the image again"));
    }
    let found = imagesize::image_type(bytes).ok();
    if found.and_then(Format::of_type) != Some(kind) {
        return Err(misnamed(kind, found, bytes));
    }
    let cut = || {
        let message = format!("this {name} image is broken or cut off");
        Flaw::new(
            "broken-image",
            message,
            "export the image again, or copy it once more",
        )
    };
    let size = imagesize::blob_size(bytes).map_err(|_| cut())?;
    let side = |side: usize| u32::try_from(side).ok().filter(|side| *side > 0).ok_or_else(cut);
    let size = Size {
        width: side(size.width)?,
        height: side(size.height)?,
    };
    let pixels = u64::from(size.width) * u64::from(size.height);
    if size.width.max(size.height) > LONGEST_SIDE || pixels > MOST_PIXELS {
        let message = format!(
            "this {name} image says that it is {} by {} pixels, which browsers do not show",
            size.width, size.height
        );
        let hint = "export it smaller: 4000 pixels across are more than most screens have";
        return Err(Flaw::new("broken-image", message, hint));
    }
    if !truncation::is_whole(bytes, kind) {
        return Err(cut());
    }
    Ok(if is_on_its_side(bytes, kind) {
        Size {
            width: size.height,
            height: size.width,
        }
    } else {
        size
    })
}

/// Whether a browser turns the image by a right angle, as cameras ask for. Of the other formats browsers take the size as it is.
fn is_on_its_side(bytes: &[u8], kind: Format) -> bool {
    if !matches!(kind, Format::Jpeg | Format::Png | Format::WebP) {
        return false;
    }
    let read = Reader::new().read_from_container(&mut Cursor::new(bytes));
    let orientation = read
        .ok()
        .and_then(|exif| exif.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0));
    orientation.is_some_and(|orientation| (5..=8).contains(&orientation))
}

fn misnamed(kind: Format, found: Option<ImageType>, bytes: &[u8]) -> Flaw {
    let message = |what: &str| format!("the name of this file says {}, but it holds {what}", kind.name());
    if let Some(found) = found.and_then(Format::of_type) {
        let hint = format!("let its name end in `.{}`", found.extension());
        return Flaw::new("misnamed-image", message(found.name()), hint);
    }
    let head = &bytes[..bytes.len().min(1024)];
    let text = std::str::from_utf8(head).unwrap_or_default();
    let what = if text.contains("<svg") {
        return Flaw::new("misnamed-image", message("SVG"), "let its name end in `.svg`");
    } else if text.trim_start().starts_with('<') {
        "a web page"
    } else if matches!(found, Some(ImageType::Heif(_))) {
        "HEIC, which most browsers do not show"
    } else {
        "something else"
    };
    let hint = format!("save it as {} once more", kind.name());
    Flaw::new("misnamed-image", message(what), hint)
}
