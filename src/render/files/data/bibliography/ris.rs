//! RIS, a line for each field: two letters, two spaces, a hyphen, a space, the value. Lines end in CR LF.
//!
//! The tags and types are those of *RIS Format Specifications* (Research Information Systems), with `ID` for the key and `AV` for the copy in an archive.

use super::entry::Entry;
use super::issued::Issued;
use crate::content::SourceKind;

/// A source.
pub(super) fn entry(source: &Entry<'_>) -> String {
    let (kind, publisher) = match source.kind {
        SourceKind::Article => ("NEWS", "T2"),
        SourceKind::Report => ("RPRT", "PB"),
        SourceKind::Book => ("BOOK", "PB"),
        SourceKind::Video => ("VIDEO", "PB"),
        SourceKind::Dataset => ("DATA", "PB"),
        SourceKind::Interview => ("PCOMM", "PB"),
        SourceKind::Post => ("ICOMM", "PB"),
    };
    let mut text = String::new();
    let mut add = |tag: &str, value: Option<&str>| {
        if let Some(value) = value {
            let line: Vec<&str> = value.split_whitespace().collect();
            text.push_str(&format!("{tag}  - {}\r\n", line.join(" ")));
        }
    };
    add("TY", Some(kind));
    add("ID", Some(source.id));
    for author in &source.authors {
        add("AU", Some(author));
    }
    add("TI", Some(&source.title));
    add(publisher, source.publisher);
    if let Some(issued) = &source.issued {
        let year = issued
            .shared()
            .filter(|parts| !issued.is_doubted && parts.year > 0);
        add("PY", year.map(|parts| format!("{:04}", parts.year)).as_deref());
        add("DA", day(issued).as_deref());
    }
    add("LA", Some(source.language));
    add("UR", source.url);
    add("AV", source.archived);
    add("ER", Some(""));
    text
}

/// Year, month and day, each as far as it is known, and for what is in doubt the date as it is written. A slash would end that.
fn day(issued: &Issued) -> Option<String> {
    let parts = issued.shared().filter(|parts| parts.year > 0)?;
    let two = |part: Option<u8>| part.map_or_else(String::new, |part| format!("{part:02}"));
    let doubt = issued
        .level_one
        .as_deref()
        .filter(|date| issued.is_doubted && !date.contains('/'));
    Some(format!(
        "{:04}/{}/{}/{}",
        parts.year,
        two(parts.month),
        two(parts.day),
        doubt.unwrap_or_default()
    ))
}
