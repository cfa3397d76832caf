//! What each format gives.

use super::{Entry, read};

fn fields(entry: &Entry) -> Vec<(&str, &str)> {
    let fields = entry.findings.iter();
    fields.map(|found| (found.field, found.value.as_str())).collect()
}

fn check(text: &str, expected: &[(&str, &str)]) {
    let entry = read("file", text.as_bytes(), None).expect("it says something");
    assert_eq!(fields(&entry), expected, "{text}");
}

#[test]
fn bibtex_has_commands_macros_and_names() {
    let text = r#"@string{c = "The Courier"}
@Article{key,
  author = {Berg, Anna and {Council and Sons} and K{\"o}hler, J{\'{o}}n},
  title = "Water \& {Mud}: 50 \% \textbraceleft{}so\textbraceright{}",
  journal = c # { Weekly},
  year = 2031, month = mar, day = 4,
  url = {https://c.example/a_b?c=1%20},
  langid = {english}
}"#;
    check(
        text,
        &[
            ("author", "Anna Berg"),
            ("author", "Council and Sons"),
            ("author", "Jón Köhler"),
            ("headline", "Water & Mud: 50 % {so}"),
            ("publisher", "The Courier Weekly"),
            ("language", "en"),
            ("url", "https://c.example/a_b?c=1%20"),
            ("published", "2031-03-04"),
            ("kind", "article"),
        ],
    );
}

#[test]
fn ris_and_csl_have_dates_as_far_as_they_go() {
    check(
        "TY  - RPRT\r\nAU  - Berg, Anna\r\nTI  - Water\r\nPY  - 2031\r\nDA  - 2031/03//\r\nLA  - sv\r\nER  - \r\n",
        &[
            ("kind", "report"),
            ("author", "Anna Berg"),
            ("headline", "Water"),
            ("published", "2031-03"),
            ("language", "sv"),
        ],
    );
    check(
        r#"{"type": "book", "title": "Water", "author": [{"given": "Anna", "family": "Berg"}, {"literal": "Council"}],
           "issued": {"date-parts": [[2031, 3], [2031, "4"]], "circa": true}}"#,
        &[
            ("kind", "book"),
            ("author", "Anna Berg"),
            ("author", "Council"),
            ("headline", "Water"),
            ("published", "2031-03~/2031-04~"),
        ],
    );
}

#[test]
fn pages_and_pdf_files_say_what_they_are() {
    check(
        "<html lang=sv><head><meta property=og:title content='Water'><meta name=citation_author content='Berg, Anna'>\
         <meta name=citation_author content='Council'><meta name=DC.publisher content='The Courier'>\
         <meta property=article:published_time content='2031-03-04T10:00:00+01:00'></head><body><p>Text.</html>",
        &[
            ("headline", "Water"),
            ("author", "Anna Berg"),
            ("author", "Council"),
            ("published", "2031-03-04"),
            ("publisher", "The Courier"),
            ("language", "sv"),
        ],
    );
    check(
        "%PDF-1.4\n1 0 obj\n<</Title (Water \\(and mud\\)) /Author <FEFF00C5>>>\nendobj\ntrailer <</Info 1 0 R>>",
        &[("headline", "Water (and mud)"), ("author", "Å")],
    );
    check(
        "%PDF-1.4\n<x:xmpmeta><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">A &amp; B</rdf:li></rdf:Alt></dc:title></x:xmpmeta>",
        &[("headline", "A & B")],
    );
}

/// A PDF file whose information dictionary is packed.
#[cfg(feature = "world")]
fn packed_file() -> Vec<u8> {
    use std::io::Write;
    let (first, second) = (
        "<</Type /Catalog>>",
        "<</Title (Water \\(and mud\\)) /Author (Berg)>>",
    );
    let head = format!("3 0 4 {} ", first.len() + 1);
    let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    write!(packer, "{head}{first} {second}").expect("it is written into memory");
    let packed = packer.finish().expect("it is written into memory");
    let mut file = b"%PDF-1.5\n".to_vec();
    let dictionary = format!(
        "2 0 obj\n<</Type /ObjStm /N 2 /First {} /Filter /FlateDecode /Length {}>>\nstream\n",
        head.len(),
        packed.len()
    );
    file.extend(dictionary.as_bytes());
    file.extend(&packed);
    file.extend(
        b"\nendstream\nendobj\n5 0 obj\n<</Type /XRef /Info 4 0 R /Size 6>>\nstream\nendstream\nendobj\n",
    );
    file
}

#[cfg(feature = "world")]
#[test]
fn packed_information_is_read() {
    let file = packed_file();
    let entry = read("file", &file, None).expect("it has a title");
    assert_eq!(entry.value("headline"), Some("Water (and mud)"));
    assert_eq!(entry.value("author"), Some("Berg"));
    // A part of it is not made up.
    for end in 0..file.len() {
        if let Ok(entry) = read("file", &file[..end], None) {
            assert_eq!(entry.value("headline"), Some("Water (and mud)"), "{end}");
        }
    }
    let told = |file: &[u8]| read("file", file, None).expect_err("it cannot be read").message;
    let other: Vec<u8> = String::from_utf8_lossy(&file)
        .replace("FlateDecode", "LZWDecode")
        .into_bytes();
    assert!(told(&other).ends_with(": its metadata are packed in a way that this program does not read"));
    let locked = [file.as_slice(), b"trailer <</Encrypt 9 0 R>>"].concat();
    assert!(told(&locked).ends_with(": its metadata are encrypted"));
}

#[test]
fn dates_that_could_mean_several_are_doubts() {
    let entry =
        read("file", b"TY  - NEWS\nTI  - Water\nDA  - 04/03/31\nER  - ", None).expect("it has a title");
    assert_eq!(entry.value("published"), None);
    assert_eq!(entry.doubts.len(), 1, "{:?}", entry.doubts);
    let torn = read("file", b"@book{a, title = {A", None).expect("it has a title");
    assert_eq!(torn.doubts.len(), 1, "{:?}", torn.doubts);
}

#[test]
fn files_that_say_nothing_are_refused() {
    let odd: [&[u8]; 8] = [
        b"",
        b"text",
        b"{}",
        b"[[[",
        b"%PDF-1.7 \0\xff",
        b"<p>a",
        b"\0\x01\x02",
        b"@article{a, title = {",
    ];
    for bytes in odd {
        let problem = read("file", bytes, None).expect_err("it says nothing");
        assert_eq!(problem.code, "no-metadata");
    }
    let two = b"@book{a, title = {A}}\n@book{b, title = {B}}";
    assert!(read("file", two, None).is_err());
    assert_eq!(
        read("file", two, Some("b"))
            .map(|entry| entry.key)
            .ok()
            .flatten()
            .as_deref(),
        Some("b")
    );
}
