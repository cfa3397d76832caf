//! Parts of files.

use std::ops::Range;

/// What a `Range` header asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it, because no part is asked for, or in a form that a server may ignore.
    Whole,
    /// These bytes.
    Bytes(Range<u64>),
    /// Bytes that the file does not have.
    Outside,
}

/// Reads a `Range` header (RFC 9110, section 14.2). Several ranges at once are answered with the whole file, which a server
/// may do.
pub(super) fn part(header: Option<&str>, length: u64) -> Part {
    let Some(range) = header.and_then(|header| header.strip_prefix("bytes=")) else {
        return Part::Whole;
    };
    let Some((first, last)) = range.trim().split_once('-') else {
        return Part::Whole;
    };
    let number = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| text.parse::<u64>().ok())
            .flatten()
    };
    let bytes = match (first, last) {
        ("", suffix) => match number(suffix) {
            Some(0) => return Part::Outside,
            Some(suffix) => length.saturating_sub(suffix)..length,
            None => return Part::Whole,
        },
        (first, "") => match number(first) {
            Some(first) => first..length,
            None => return Part::Whole,
        },
        (first, last) => match (number(first), number(last)) {
            (Some(first), Some(last)) if first <= last => first..last.saturating_add(1).min(length),
            _ => return Part::Whole,
        },
    };
    if bytes.start < length {
        Part::Bytes(bytes)
    } else {
        Part::Outside
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, part};

    #[test]
    fn parts_are_cut() {
        let check = |header: &str, expected: Part| assert_eq!(part(Some(header), 10), expected, "{header}");
        assert_eq!(part(None, 10), Part::Whole);
        check("bytes=0-0", Part::Bytes(0..1));
        check("bytes=2-5", Part::Bytes(2..6));
        check("bytes=5-", Part::Bytes(5..10));
        check("bytes=5-99", Part::Bytes(5..10));
        check("bytes=-3", Part::Bytes(7..10));
        check("bytes=-99", Part::Bytes(0..10));
        check("bytes=10-", Part::Outside);
        check("bytes=-0", Part::Outside);
        for odd in [
            "bytes=5-2",
            "bytes=a-b",
            "bytes=-",
            "bytes=0-1,4-5",
            "items=0-1",
            "bytes=+1-2",
            "bytes=99999999999999999999-",
        ] {
            check(odd, Part::Whole);
        }
    }
}
