//! Packed parts of PDF files: streams (ISO 32000-1, 7.3.8) and the objects that stand in some of them (7.5.7).

use memchr::memmem;

/// The most bytes that a stream is unpacked to.
#[cfg(feature = "world")]
const LIMIT: u64 = 4 * 1024 * 1024;

/// The most streams that are looked at.
const MOST: usize = 500;

/// The longest dictionary of a stream, in bytes.
const DICTIONARY: usize = 4096;

/// A stream of a file: its dictionary, and its bytes as they stand there.
struct Stream<'b> {
    dictionary: &'b [u8],
    bytes: &'b [u8],
}

/// The object with a number, if it is packed, in its newest form.
pub(super) fn object(file: &[u8], number: u32) -> Option<Vec<u8>> {
    streams(file, b"/ObjStm").find_map(|stream| object_of(&stream, number))
}

/// The packets of metadata that are packed, the newest first.
pub(super) fn metadata(file: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    streams(file, b"/Metadata").filter_map(|stream| unpacked(&stream))
}

/// Streams of a type, the last in the file first.
fn streams<'b>(file: &'b [u8], kind: &'static [u8]) -> impl Iterator<Item = Stream<'b>> {
    let mut end = file.len();
    std::iter::from_fn(move || {
        let at = memmem::rfind(&file[..end], kind)?;
        end = at;
        Some(stream(file, at))
    })
    .take(MOST)
    .flatten()
}

/// The stream whose dictionary holds a byte of the file.
fn stream(file: &[u8], at: usize) -> Option<Stream<'_>> {
    let before = at.saturating_sub(DICTIONARY);
    let start = before + memmem::rfind(&file[before..at], b" obj")?;
    let behind = file.len().min(at + DICTIONARY);
    let word = at + memmem::find(&file[at..behind], b"stream")?;
    let dictionary = &file[start..word];
    if memmem::find(dictionary, b"endobj").is_some() {
        return None;
    }
    let data = &file[word + b"stream".len()..];
    let data = data.strip_prefix(b"\r\n").or_else(|| data.strip_prefix(b"\n"))?;
    let end = memmem::find(data, b"endstream")?;
    let bytes = &data[..end];
    Some(Stream { dictionary, bytes })
}

/// A whole number in a dictionary.
fn number(dictionary: &[u8], key: &[u8]) -> Option<usize> {
    let digits = memmem::find_iter(dictionary, key).find_map(|at| {
        let rest = dictionary[at + key.len()..].trim_ascii_start();
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        (digits > 0).then(|| &rest[..digits])
    })?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}

fn object_of(stream: &Stream<'_>, wanted: u32) -> Option<Vec<u8>> {
    let count = number(stream.dictionary, b"/N")?;
    let first = number(stream.dictionary, b"/First")?;
    let bytes = unpacked(stream)?;
    let head = std::str::from_utf8(bytes.get(..first)?).ok()?;
    let numbers: Vec<usize> = head
        .split_ascii_whitespace()
        .take(count.checked_mul(2)?)
        .map_while(|word| word.parse().ok())
        .collect();
    let at = numbers
        .chunks_exact(2)
        .position(|pair| u32::try_from(pair[0]) == Ok(wanted))?;
    let place = |at: usize| Some(first.checked_add(*numbers.get(at * 2 + 1)?)?.min(bytes.len()));
    let start = place(at)?;
    let end = place(at + 1).filter(|end| *end > start).unwrap_or(bytes.len());
    Some(bytes[start..end].to_vec())
}

/// The bytes of a stream as they were before it was packed; none where it is packed in a way that is not read.
fn unpacked(stream: &Stream<'_>) -> Option<Vec<u8>> {
    if memmem::find(stream.dictionary, b"/Filter").is_none() {
        return Some(stream.bytes.to_vec());
    }
    let is_plain = memmem::find(stream.dictionary, b"/FlateDecode").is_some()
        && memmem::find(stream.dictionary, b"/Predictor").is_none();
    is_plain.then(|| inflated(stream.bytes))?
}

#[cfg(feature = "world")]
fn inflated(bytes: &[u8]) -> Option<Vec<u8>> {
    use std::io::Read;
    let mut plain = Vec::new();
    let read = flate2::read::ZlibDecoder::new(bytes)
        .take(LIMIT)
        .read_to_end(&mut plain);
    // What follows the data within the stream is no reason to lose them.
    (read.is_ok() || !plain.is_empty()).then_some(plain)
}

/// Without the map of the world, the program has nothing that unpacks.
#[cfg(not(feature = "world"))]
fn inflated(_: &[u8]) -> Option<Vec<u8>> {
    None
}
