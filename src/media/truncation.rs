//! Whether an image has an end: what was copied in part, or saved on a full disk, has not.

use super::format::Format;

/// Whether the parts of an image follow one another up to the last.
pub(super) fn is_whole(bytes: &[u8], kind: Format) -> bool {
    let found = match kind {
        Format::Png => png(bytes),
        Format::Gif => gif(bytes),
        Format::Jpeg => jpeg(bytes),
        Format::WebP => webp(bytes),
        Format::Avif => avif(bytes),
    };
    found.is_some()
}

/// Chunks of a length, a name, data and a checksum, up to `IEND` (PNG, section 5.3).
fn png(bytes: &[u8]) -> Option<()> {
    let mut at = 8;
    let mut has_data = false;
    loop {
        let length = be32(bytes, at)?;
        let name = bytes.get(at + 4..at + 8)?;
        let end = at.checked_add(12)?.checked_add(length)?;
        bytes.get(at..end)?;
        has_data |= name == b"IDAT";
        if name == b"IEND" {
            return has_data.then_some(());
        }
        at = end;
    }
}

/// A screen, then blocks up to the trailer, a semicolon (`GIF89a`, section 27).
fn gif(bytes: &[u8]) -> Option<()> {
    let table = |flags: u8| {
        if flags & 0x80 == 0 {
            0
        } else {
            3 << ((flags & 7) + 1)
        }
    };
    let mut at = 13 + table(*bytes.get(10)?);
    let mut has_image = false;
    loop {
        match *bytes.get(at)? {
            b';' => return has_image.then_some(()),
            b'!' => at = sub_blocks(bytes, at + 2)?,
            b',' => {
                has_image = true;
                at = sub_blocks(bytes, at + 11 + table(*bytes.get(at + 9)?))?;
            }
            _ => return None,
        }
    }
}

fn sub_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}

/// Segments up to the scan, and the marker of the end somewhere after it; cameras put more behind (JPEG, annex B).
fn jpeg(bytes: &[u8]) -> Option<()> {
    let mut at = 2;
    loop {
        // Markers may have any number of fill bytes before them.
        while bytes.get(at) == Some(&0xFF) && bytes.get(at + 1) == Some(&0xFF) {
            at += 1;
        }
        let (0xFF, marker) = (*bytes.get(at)?, *bytes.get(at + 1)?) else {
            return None;
        };
        let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
        at += 2 + length.max(2);
        if marker == 0xDA {
            let scan = bytes.get(at..)?;
            return scan.windows(2).any(|pair| pair == [0xFF, 0xD9]).then_some(());
        }
    }
}

/// A header with the length of all that follows (RFC 9649, section 2.4).
fn webp(bytes: &[u8]) -> Option<()> {
    let length = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    let end = usize::try_from(length).ok()?.checked_add(8)?;
    (bytes.len() >= end).then_some(())
}

/// Boxes with their lengths, one of which describes the image (ISO/IEC 14496-12, sections 4.2 and 8.11).
fn avif(bytes: &[u8]) -> Option<()> {
    let mut at = 0_usize;
    let mut has_meta = false;
    while at < bytes.len() {
        has_meta |= bytes.get(at + 4..at + 8)? == b"meta";
        let length = match be32(bytes, at)? {
            0 => bytes.len() - at,
            1 => usize::try_from(u64::from_be_bytes(bytes.get(at + 8..at + 16)?.try_into().ok()?)).ok()?,
            length => length,
        };
        at = at.checked_add(length.max(8))?;
    }
    (has_meta && at == bytes.len()).then_some(())
}

fn be32(bytes: &[u8], at: usize) -> Option<usize> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_be_bytes(four.try_into().ok()?)).ok()
}
