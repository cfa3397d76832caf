//! The metadata of a PDF file: an XMP packet (ISO 16684-1), which stands in the file as XML, or the document information dictionary
//! (ISO 32000-1, 14.3.3). Both may be packed.
//!
//! The dates of both are those of the file; only PRISM tells when something was published.

use super::date;
use super::entry::Entry;
use super::packed;
use memchr::memmem;

/// The source that a PDF file is.
pub(super) fn entry(bytes: &[u8]) -> Entry {
    let mut entry = Entry::default();
    if let Some(packet) = packet(bytes) {
        for title in values(&packet, "dc:title") {
            entry.add("headline", &title, "XMP, `dc:title`".to_owned());
        }
        for author in values(&packet, "dc:creator") {
            entry.add("author", &author, "XMP, `dc:creator`".to_owned());
        }
        for publisher in values(&packet, "dc:publisher") {
            entry.add("publisher", &publisher, "XMP, `dc:publisher`".to_owned());
        }
        for language in values(&packet, "dc:language") {
            entry.add("language", &language, "XMP, `dc:language`".to_owned());
        }
        for published in values(&packet, "prism:publicationDate") {
            let evidence = "XMP, `prism:publicationDate`".to_owned();
            entry.add_date(&published, date::edtf(&published), evidence);
        }
        for address in values(&packet, "prism:url") {
            entry.add_address(&address, "XMP, `prism:url`".to_owned());
        }
    }
    let information = information(bytes).filter(|_| !is_encrypted(bytes));
    for (key, field) in [("/Title", "headline"), ("/Author", "author")] {
        if entry.value(field).is_none()
            && let Some(information) = &information
        {
            let value = text(information, key).unwrap_or_default();
            entry.add(field, &value, format!("document information, `{key}`"));
        }
    }
    if !entry.is_empty() && entry.value("published").is_none() {
        let doubt =
            "the dates of a PDF file are those of the file: say with `--published` when it was published";
        entry.doubts.push(doubt.to_owned());
    }
    entry
}

fn is_encrypted(bytes: &[u8]) -> bool {
    memmem::find(bytes, b"/Encrypt").is_some()
}

/// What keeps the metadata of a file from being read, if something does.
pub(super) fn obstacle(bytes: &[u8]) -> Option<&'static str> {
    if is_encrypted(bytes) {
        Some("its metadata are encrypted")
    } else if number_of_information(bytes).is_some() && information(bytes).is_none() {
        Some("its metadata are packed in a way that this program does not read")
    } else {
        None
    }
}

/// The last packet: a file that was changed has the newer ones behind.
fn packet(bytes: &[u8]) -> Option<String> {
    let is_packet = |plain: Vec<u8>| packet_of(&plain);
    packet_of(bytes).or_else(|| packed::metadata(bytes).find_map(is_packet))
}

fn packet_of(bytes: &[u8]) -> Option<String> {
    let start = memmem::rfind(bytes, b"<x:xmpmeta")?;
    let end = start + memmem::find(&bytes[start..], b"</x:xmpmeta>")?;
    Some(String::from_utf8_lossy(&bytes[start..end]).into_owned())
}

/// The values of a property: the items of its list, or its text.
fn values(packet: &str, name: &str) -> Vec<String> {
    let Some((_, rest)) = packet.split_once(&format!("<{name}>")) else {
        // As an attribute.
        let value = packet
            .split_once(&format!(" {name}=\""))
            .and_then(|(_, rest)| rest.split_once('"'));
        return value.map(|(value, _)| unescaped(value)).into_iter().collect();
    };
    let Some((inner, _)) = rest.split_once(&format!("</{name}>")) else {
        return Vec::new();
    };
    if !inner.contains("<rdf:li") {
        return vec![unescaped(inner)];
    }
    let items = inner.split("<rdf:li").skip(1);
    let text = |item: &str| Some(unescaped(item.split_once('>')?.1.split_once('<')?.0));
    items.filter_map(text).collect()
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text.trim();
    while let Some((before, behind)) = rest.split_once('&') {
        plain.push_str(before);
        let sign = behind
            .split_once(';')
            .and_then(|(name, next)| Some((sign(name)?, next)));
        match sign {
            Some((sign, next)) => {
                plain.push(sign);
                rest = next;
            }
            None => {
                plain.push('&');
                rest = behind;
            }
        }
    }
    plain + rest
}

/// The sign that a reference of XML stands for.
fn sign(name: &str) -> Option<char> {
    let code = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match name.strip_prefix("#x") {
            Some(digits) => code(digits, 16),
            None => code(name.strip_prefix('#')?, 10),
        },
    }
}

/// The number of the information dictionary. Outlines have titles, too: the dictionary is what the trailer names.
fn number_of_information(bytes: &[u8]) -> Option<u32> {
    let info = memmem::rfind(bytes, b"/Info ")?;
    let digits = bytes[info + 6..].iter().take_while(|byte| byte.is_ascii_digit());
    let digits: String = digits.map(|byte| *byte as char).collect();
    digits.parse().ok()
}

/// The information dictionary.
fn information(bytes: &[u8]) -> Option<Vec<u8>> {
    let number = number_of_information(bytes)?;
    let object = format!("{number} 0 obj");
    let mut at = bytes.len();
    while let Some(found) = memmem::rfind(&bytes[..at], object.as_bytes()) {
        at = found;
        let is_whole = found == 0 || !bytes[found - 1].is_ascii_digit();
        if is_whole {
            let body = &bytes[found..];
            return Some(body[..memmem::find(body, b"endobj")?].to_vec());
        }
    }
    packed::object(bytes, number)
}

/// A text of a dictionary.
fn text(dictionary: &[u8], key: &str) -> Option<String> {
    string(&dictionary[memmem::find(dictionary, key.as_bytes())? + key.len()..])
}

/// A string in parentheses or in hexadecimal.
fn string(value: &[u8]) -> Option<String> {
    let start = value.iter().position(|byte| !byte.is_ascii_whitespace())?;
    let value = &value[start..];
    let bytes = match value.first()? {
        b'(' => literal(&value[1..])?,
        b'<' => {
            let end = value.iter().position(|byte| *byte == b'>')?;
            let digits: Vec<u32> = value[1..end]
                .iter()
                .filter_map(|byte| (*byte as char).to_digit(16))
                .collect();
            let pair = |pair: &[u32]| u8::try_from(pair[0] * 16 + pair.get(1).unwrap_or(&0)).ok();
            digits.chunks(2).filter_map(pair).collect()
        }
        _ => return None,
    };
    Some(match bytes.as_slice() {
        [0xfe, 0xff, rest @ ..] => {
            let units: Vec<u16> = rest
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16_lossy(&units)
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        // The encoding of these texts is Latin-1 but for signs that titles seldom have.
        other => other.iter().map(|byte| *byte as char).collect(),
    })
}

fn literal(value: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut depth = 1;
    let mut rest = value.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        match byte {
            b'\\' => match rest.next()? {
                b'n' => bytes.push(b'\n'),
                b'r' | b't' => bytes.push(b' '),
                b'b' | b'f' | b'\n' => {}
                digit @ b'0'..=b'7' => {
                    let mut code = u32::from(digit - b'0');
                    for _ in 0..2 {
                        let Some(digit) = rest.next_if(|byte| (b'0'..=b'7').contains(byte)) else {
                            break;
                        };
                        code = code * 8 + u32::from(digit - b'0');
                    }
                    bytes.extend(u8::try_from(code & 0xff));
                }
                other => bytes.push(other),
            },
            b'(' => {
                depth += 1;
                bytes.push(byte);
            }
            b')' => {
                depth -= 1;
                if depth == 0 {
                    return Some(bytes);
                }
                bytes.push(byte);
            }
            other => bytes.push(other),
        }
    }
    None
}
