//! Kinds of files that are no text, known by their first bytes.

/// What a file is that should be a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// A text, in UTF-16 or UTF-32: its name.
    Wide(&'static str),
    /// Compressed, by itself.
    Compressed,
    /// Something else, in words.
    Other(&'static str),
}

/// The first bytes of files that are no text, and what they are.
const KINDS: &[(&[u8], Foreign)] = &[
    (b"%PDF-", Foreign::Other("a PDF")),
    (
        b"PK\x03\x04",
        Foreign::Other("an archive, such as a document of a word processor"),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        Foreign::Other("a document of a word processor"),
    ),
    (b"{\\rtf", Foreign::Other("a document of a word processor")),
    (b"\x89PNG", Foreign::Other("a picture")),
    (b"\xff\xd8\xff", Foreign::Other("a picture")),
    (b"GIF8", Foreign::Other("a picture")),
    (b"RIFF", Foreign::Other("a picture, a sound or a film")),
    (b"SQLite format", Foreign::Other("a database")),
    (b"bplist", Foreign::Other("a list of properties")),
    (b"\x1f\x8b", Foreign::Compressed),
];

impl Foreign {
    /// What the bytes of a file are, if not a text in UTF-8.
    pub(in crate::input) fn of(bytes: &[u8]) -> Option<Self> {
        let known = KINDS.iter().find(|(start, _)| bytes.starts_with(start));
        known.map(|(_, kind)| *kind).or_else(|| wide(bytes))
    }
}

/// A text with two or four bytes a character: by its mark, or by the zeros beside its first characters, which are ASCII in all files that are
/// understood.
fn wide(bytes: &[u8]) -> Option<Foreign> {
    let name = match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => "UTF-32",
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "UTF-16",
        [1..=0x7f, 0, 0, 0, ..] | [0, 0, 0, 1..=0x7f, ..] => "UTF-32",
        [1..=0x7f, 0, 1..=0x7f, 0, ..] | [0, 1..=0x7f, 0, 1..=0x7f, ..] => "UTF-16",
        _ => return None,
    };
    Some(Foreign::Wide(name))
}

#[cfg(test)]
mod tests {
    use super::Foreign;

    #[test]
    fn the_first_bytes_tell_what_a_file_is() {
        for (bytes, expected) in [
            (b"---\ntitle" as &[u8], None),
            (b"", None),
            ("水".as_bytes(), None),
            (b"-\0-\0-\0\n\0", Some(Foreign::Wide("UTF-16"))),
            (b"\0-\0-", Some(Foreign::Wide("UTF-16"))),
            (b"\xff\xfe4\x6c", Some(Foreign::Wide("UTF-16"))),
            (b"-\0\0\0-\0\0\0", Some(Foreign::Wide("UTF-32"))),
            (
                b"PK\x03\x04\x14",
                Some(Foreign::Other(
                    "an archive, such as a document of a word processor",
                )),
            ),
            (
                b"{\\rtf1\\ansi",
                Some(Foreign::Other("a document of a word processor")),
            ),
            (b"\x1f\x8b\x08", Some(Foreign::Compressed)),
        ] {
            assert_eq!(Foreign::of(bytes), expected, "{bytes:?}");
        }
    }
}
