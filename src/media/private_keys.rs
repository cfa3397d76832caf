//! Private keys in files that are to be published.

use memchr::memmem;
use std::io::{self, Read};

/// How far around one of [`WORDS`] the rest of its line is searched, in characters.
const LINE: usize = 128;

/// What stands in the first line of a key. Each is looked for as bytes and as UTF-16 and UTF-32, whose letters have zeros between them.
const WORDS: [&[u8]; 4] = [
    b"PRIVATE KEY",
    b"PuTTY-User-Key-File-",
    b"AGE-SECRET-KEY-1",
    b"encrypted secret key",
];

/// The first bytes of key stores: of Java, of `KeePass`.
const STORES: [&[u8]; 3] = [b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce", b"\x03\xd9\xa2\x9a"];

/// How much of a file is looked at in one go.
const PIECE: u64 = 256 * 1024;

/// What is looked at again with the next piece: the longest word in its widest form, and the line around it.
const OVERLAP: usize = (2 * LINE + 32) * 4;

/// Whether there is a private key anywhere in a file: as text (RFC 7468, `OpenPGP`, `OpenSSH`, `SSH2`, `PuTTY`, age, minisign) in any
/// encoding that the program knows, as its bare bytes, or in a store of keys.
pub fn holds_private_key(bytes: &[u8]) -> bool {
    begins_as_key(bytes) || holds_words(bytes)
}

/// What a file that is read a piece at a time holds.
pub(super) struct Searched {
    pub(super) is_empty: bool,
    pub(super) holds_private_key: bool,
}

/// As [`holds_private_key`], but never with more than a piece of the file in memory.
///
/// # Errors
/// What the system says.
pub(super) fn search(file: &mut impl Read) -> io::Result<Searched> {
    let mut window = Vec::new();
    let mut is_first = true;
    loop {
        let read = file.by_ref().take(PIECE).read_to_end(&mut window)?;
        if read == 0 {
            return Ok(Searched {
                is_empty: is_first,
                holds_private_key: false,
            });
        }
        if (is_first && begins_as_key(&window)) || holds_words(&window) {
            return Ok(Searched {
                is_empty: false,
                holds_private_key: true,
            });
        }
        is_first = false;
        window.drain(..window.len().saturating_sub(OVERLAP));
    }
}

fn begins_as_key(bytes: &[u8]) -> bool {
    STORES.iter().any(|start| bytes.starts_with(start)) || is_bare_key(bytes)
}

fn holds_words(bytes: &[u8]) -> bool {
    WORDS.iter().any(|word| {
        [0, 1, 3]
            .iter()
            .any(|zeros| holds_line(bytes, &spread(word, *zeros), zeros + 1))
    })
}

/// Letters with zeros between them.
fn spread(word: &[u8], zeros: usize) -> Vec<u8> {
    let mut spread = Vec::with_capacity(word.len() * (zeros + 1));
    for letter in word {
        if !spread.is_empty() {
            spread.resize(spread.len() + zeros, 0);
        }
        spread.push(*letter);
    }
    spread
}

/// Whether a word stands somewhere in the first line of a key.
fn holds_line(bytes: &[u8], word: &[u8], width: usize) -> bool {
    memmem::find_iter(bytes, word).any(|at| {
        let around = at.saturating_sub(LINE * width)..bytes.len().min(at + word.len() + LINE * width);
        let plain = |part: &[u8]| -> Vec<u8> { part.iter().copied().filter(|byte| *byte != 0).collect() };
        let (before, found) = (plain(&bytes[around.start..at]), plain(&bytes[at..around.end]));
        let before = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let found = found.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let has = |line: &[u8], words: &[u8]| memmem::find(line, words).is_some();
        if found.starts_with(b"PRIVATE KEY") {
            has(before, b"-- BEGIN ") || has(before, b"--BEGIN ")
        } else if found.starts_with(b"encrypted secret key") {
            has(before, b"untrusted comment:")
        } else {
            true
        }
    })
}

/// Whether a file is a key in DER: a sequence that begins with a version, and goes on as keys (PKCS #1 and #8, SEC 1) and stores of
/// keys (PKCS #12) do.
fn is_bare_key(bytes: &[u8]) -> bool {
    let Some((0x30, rest)) = bytes.split_first().map(|(first, rest)| (*first, rest)) else {
        return false;
    };
    let skipped = match rest.first() {
        Some(length @ 0x81..=0x84) => usize::from(length - 0x80) + 1,
        _ => 1,
    };
    matches!(
        rest.get(skipped..),
        Some([0x02, 0x01, 0 | 1 | 3, 0x02 | 0x04 | 0x30, ..])
    )
}

#[cfg(test)]
mod tests {
    use super::{PIECE, Searched, holds_private_key, search};

    #[test]
    fn keys_are_found_wherever_they_are() {
        for first in [
            "-----BEGIN OPENSSH PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----",
            "-----BEGIN ENCRYPTED PRIVATE KEY-----",
            "-----BEGIN PGP PRIVATE KEY BLOCK-----",
            "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----",
            "PuTTY-User-Key-File-3: ssh-ed25519",
            "AGE-SECRET-KEY-1QQQQ",
            "untrusted comment: minisign encrypted secret key",
            "{\"private_key\": \"-----BEGIN PRIVATE KEY-----\\nMIIE\"}",
        ] {
            let text = format!("{}\n{first}\nAAAA\n", "a line before it\n".repeat(1000));
            assert!(holds_private_key(text.as_bytes()), "{first}");
            let units = || text.encode_utf16();
            let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
            let wide: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect();
            assert!(
                [little, big, wide].iter().all(|bytes| holds_private_key(bytes)),
                "{first}"
            );
        }
        for bytes in [
            &b"\xfe\xed\xfe\xed\0\0\0\x02"[..],
            b"\x30\x82\x04\xa4\x02\x01\x00\x02\x82",
            b"\x30\x2e\x02\x01\x00\x30\x05",
            b"\x30\x82\x0a\x00\x02\x01\x03\x30\x82",
        ] {
            assert!(holds_private_key(bytes), "{bytes:?}");
        }
    }

    #[test]
    fn what_speaks_of_keys_is_none() {
        for text in [
            "-----BEGIN PUBLIC KEY-----\nAAAA\n",
            "-----BEGIN CERTIFICATE-----\nMIIB\n",
            "Never publish a PRIVATE KEY.\n",
            "0\x02",
            "",
        ] {
            assert!(!holds_private_key(text.as_bytes()), "{text}");
        }
        assert!(!holds_private_key(b"\x30\x82\x03\x00\x30\x82\x02\x00\xa0"));
    }

    #[test]
    fn a_file_is_searched_across_its_pieces() {
        let piece = usize::try_from(PIECE).expect("a piece is small");
        for before in [0, 10, piece - 60, piece - 20, piece - 1, 2 * piece + 7] {
            let text = format!("{}\n-----BEGIN PRIVATE KEY-----\n", "a".repeat(before));
            let wide: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
            for bytes in [text.as_bytes(), &wide] {
                let found = search(&mut &bytes[..]).expect("memory can be read");
                assert!(found.holds_private_key && !found.is_empty, "{before}");
            }
        }
        let Searched {
            is_empty,
            holds_private_key,
        } = search(&mut &b""[..]).expect("memory can be read");
        assert!(is_empty && !holds_private_key);
        let plain = vec![b'-'; 3 * piece];
        assert!(
            !search(&mut &plain[..])
                .expect("memory can be read")
                .holds_private_key
        );
    }
}
