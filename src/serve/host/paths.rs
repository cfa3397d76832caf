//! Paths of addresses.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

/// What is written with a percent sign: all but the unreserved characters (RFC 3986, section 2.3) and the slash.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

/// The one way to write an address of several that mean the same: `/k%c3%a4lla` and `/källa` are `/k%C3%A4lla`.
pub(super) fn canonical(path: &str) -> String {
    // A slash that is encoded is no end of a folder.
    let parts = path.split("%2F").flat_map(|part| part.split("%2f"));
    let parts = parts.map(|part| {
        let bytes: Vec<u8> = percent_decode_str(part).collect();
        percent_encode(&bytes, ENCODED).to_string()
    });
    parts.collect::<Vec<_>>().join("%2F")
}

/// Decodes a path; nothing, where it is no text.
pub(in crate::serve) fn decode(path: &str) -> Option<String> {
    percent_decode_str(path)
        .decode_utf8()
        .ok()
        .map(std::borrow::Cow::into_owned)
}

/// What follows a path's beginning, all in canonical form; a slash at the end of either says nothing.
pub(super) fn below<'a>(beginning: &str, path: &'a str) -> Option<&'a str> {
    match path.strip_prefix(beginning) {
        Some(rest) => Some(rest),
        None => (beginning.strip_suffix('/') == Some(path)).then_some(""),
    }
}
