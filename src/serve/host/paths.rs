//! Paths of addresses.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

/// The characters that are percent-encoded: all but the unreserved ones (RFC 3986, section 2.3) and the slash.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

/// The canonical form of an address: `/k%c3%a4lla` and `/källa` are `/k%C3%A4lla`.
pub(super) fn canonical(path: &str) -> String {
    // An encoded slash is no separator.
    let parts = path.split("%2F").flat_map(|part| part.split("%2f"));
    let parts = parts.map(|part| {
        let bytes: Vec<u8> = percent_decode_str(part).collect();
        percent_encode(&bytes, ENCODED).to_string()
    });
    parts.collect::<Vec<_>>().join("%2F")
}

/// Decodes a path; none where it is not UTF-8.
pub(in crate::serve) fn decode(path: &str) -> Option<String> {
    percent_decode_str(path)
        .decode_utf8()
        .ok()
        .map(std::borrow::Cow::into_owned)
}

/// The rest of a path behind a beginning, all in canonical form; a slash at the end of either does not matter.
pub(super) fn below<'a>(beginning: &str, path: &'a str) -> Option<&'a str> {
    match path.strip_prefix(beginning) {
        Some(rest) => Some(rest),
        None => (beginning.strip_suffix('/') == Some(path)).then_some(""),
    }
}
