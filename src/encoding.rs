//! Bytes that others have written, as text: which encoding they are in, and how that is known.
//!
//! Entry point: [`decode`]. A mark at the beginning decides; then whether the bytes are valid UTF-8; then whether they look like
//! UTF-16; and only then the guess of `chardetng`, which browsers use for pages that do not say.
//!
//! **Architecture Invariant:** nothing is ever repaired. A text that wrong conversions have garbled is taken as it stands.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// A text, and how it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// Name of the encoding, as the web has it: `UTF-8`, `windows-1252`.
    pub encoding: &'static str,
    /// How the encoding is known.
    pub by: Known,
    /// There are bytes that are no text in this encoding; each such place holds U+FFFD.
    pub is_damaged: bool,
}

/// How an encoding is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Somebody named it.
    Named,
    /// A byte order mark says so.
    Mark,
    /// The bytes are valid UTF-8.
    Valid,
    /// It is guessed by what the bytes look like.
    Guess,
}

/// Reads bytes as text.
pub fn decode(bytes: &[u8]) -> Decoded {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return with(&bytes[length..], encoding, Known::Mark);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        // ASCII in UTF-16 is valid UTF-8, too: every other byte is zero.
        if !text.contains('\0') {
            return Decoded {
                text: text.to_owned(),
                encoding: UTF_8.name(),
                by: Known::Valid,
                is_damaged: false,
            };
        }
    }
    if let Some(encoding) = utf_16(bytes) {
        return with(bytes, encoding, Known::Guess);
    }
    if is_mostly_utf_8(bytes) {
        return with(bytes, UTF_8, Known::Guess);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    with(bytes, detector.guess(None, Utf8Detection::Allow), Known::Guess)
}

/// Reads bytes in an encoding that somebody names, such as `windows-1251`; `None` where there is no such encoding.
pub fn decode_as(bytes: &[u8], label: &str) -> Option<Decoded> {
    let encoding = Encoding::for_label(label.as_bytes())?;
    let start = Encoding::for_bom(bytes).filter(|(found, _)| *found == encoding);
    Some(with(
        &bytes[start.map_or(0, |(_, length)| length)..],
        encoding,
        Known::Named,
    ))
}

/// How many lines of a text are not empty. Places in sources are counted by them.
pub fn paragraphs(text: &str) -> usize {
    text.lines().filter(|line| !line.trim().is_empty()).count()
}

fn with(bytes: &[u8], encoding: &'static Encoding, by: Known) -> Decoded {
    let (text, is_damaged) = encoding.decode_without_bom_handling(bytes);
    Decoded {
        text: text.into_owned(),
        encoding: encoding.name(),
        by,
        is_damaged,
    }
}

/// UTF-16 without a mark, where many bytes at even or at odd places are zero, as spaces and digits make them.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let looked_at = &bytes[..bytes.len().min(4096) & !1];
    if looked_at.len() < 8 {
        return None;
    }
    let nothing = |first: usize| {
        let bytes = looked_at.iter().skip(first).step_by(2);
        bytes.filter(|byte| **byte == 0).count() * 2
    };
    let (even, odd) = (nothing(0), nothing(1));
    // In Cyrillic or Arabic only spaces and digits have a zero byte: at least every eighth character.
    let enough = looked_at.len() / 8;
    match (even > enough, odd > enough) {
        (true, false) if odd * 8 < even => Some(UTF_16BE),
        (false, true) if even * 8 < odd => Some(UTF_16LE),
        _ => None,
    }
}

/// Whether most bytes beyond ASCII are valid UTF-8: then the text is damaged UTF-8, and no other encoding.
fn is_mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        bad += chunk.invalid().len();
    }
    good > bad * 4
}

#[cfg(test)]
mod tests {
    use super::{Known, decode, decode_as, paragraphs};

    #[test]
    fn encodings_are_found() {
        let check = |bytes: &[u8], expected: (&str, &str, Known)| {
            let found = decode(bytes);
            assert_eq!((found.text.as_str(), found.encoding, found.by), expected);
            assert!(!found.is_damaged);
        };
        let utf_16 = |text: &str| {
            text.encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<u8>>()
        };
        check("Väsk".as_bytes(), ("Väsk", "UTF-8", Known::Valid));
        check(b"\xef\xbb\xbfV\xc3\xa4sk", ("Väsk", "UTF-8", Known::Mark));
        check(&utf_16("\u{feff}Väsk"), ("Väsk", "UTF-16LE", Known::Mark));
        check(
            &utf_16("Det regnade i Väsk"),
            ("Det regnade i Väsk", "UTF-16LE", Known::Guess),
        );
        check(
            &utf_16("Шёл дождь. В городе Вяск прорвало старую плотину."),
            (
                "Шёл дождь. В городе Вяск прорвало старую плотину.",
                "UTF-16LE",
                Known::Guess,
            ),
        );
        check(
            b"Det regnade hela natten i V\xe4sk, och d\xe4mningen \xf6ver \xe5n brast.",
            (
                "Det regnade hela natten i Väsk, och dämningen över ån brast.",
                "windows-1252",
                Known::Guess,
            ),
        );
    }

    #[test]
    fn damage_is_told_and_not_mended() {
        let found = decode("Dammen i Väsk brast när regnet föll över ån \u{e5}".as_bytes());
        assert!(!found.is_damaged);
        let mut bytes = "Dammen i Väsk brast när regnet föll över ån".as_bytes().to_vec();
        bytes.push(0xff);
        assert!(decode(&bytes).is_damaged);
        assert_eq!(decode("VÃ¤sk".as_bytes()).text, "VÃ¤sk");
        assert_eq!(decode_as(b"V\xe4sk", "latin1").unwrap().text, "Väsk");
        assert!(decode_as(b"", "no-such-encoding").is_none());
    }

    #[test]
    fn lines_that_are_not_empty_are_counted() {
        assert_eq!(paragraphs("\n a\r\n\u{a0}\n\nb"), 2);
    }
}
