//! RIS: a line for each field, two letters, two spaces, a hyphen and a space before it.

use super::date;
use super::entry::{Entry, natural};

/// The sources of a file.
pub(super) fn entries(text: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut fields: Vec<Field> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim_end();
        match tagged(line) {
            Some(("ER", _)) => entries.push(entry(&std::mem::take(&mut fields))),
            Some((tag, value)) => fields.push(Field {
                tag: tag.to_owned(),
                value: value.trim().to_owned(),
                line: at + 1,
            }),
            // What a program has broken at a width goes on without a tag.
            None => {
                if let Some(field) = fields.last_mut().filter(|_| !line.trim().is_empty()) {
                    field.value.push(' ');
                    field.value.push_str(line.trim());
                }
            }
        }
    }
    if !fields.is_empty() {
        entries.push(entry(&fields));
    }
    entries
}

struct Field {
    tag: String,
    value: String,
    line: usize,
}

fn tagged(line: &str) -> Option<(&str, &str)> {
    let (tag, value) = line.split_once("  -")?;
    let is_tag = tag.len() == 2
        && tag
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    is_tag.then_some((tag, value))
}

fn entry(fields: &[Field]) -> Entry {
    let mut entry = Entry::default();
    // The day is more exact than the year.
    let has_day = fields
        .iter()
        .any(|field| field.tag == "DA" && !field.value.is_empty());
    for Field { tag, value, line } in fields {
        let evidence = format!("line {line}, `{tag}`");
        match tag.as_str() {
            "TY" => entry.add_kind(value, kind(value), evidence),
            "ID" => entry.key = Some(value.clone()),
            "AU" | "A1" => entry.add("author", &natural(value), evidence),
            "TI" | "T1" => entry.add("headline", value, evidence),
            "T2" | "JO" | "JF" | "PB" => entry.add("publisher", value, evidence),
            "DA" => add_date(&mut entry, value, evidence),
            "PY" | "Y1" if !has_day => add_date(&mut entry, value, evidence),
            "LA" => entry.add("language", value, evidence),
            "UR" => entry.add_address(value, evidence),
            _ => {}
        }
    }
    entry
}

/// `YYYY/MM/DD/other`, of which the last may be the date in EDTF.
fn add_date(entry: &mut Entry, value: &str, evidence: String) {
    let parts: Vec<&str> = value.splitn(4, '/').collect();
    let noted = parts.get(3).and_then(|note| date::edtf(note));
    let year = parts.first().copied().unwrap_or_default();
    let date = noted.or_else(|| date::of_parts(year, parts.get(1).copied(), parts.get(2).copied()));
    entry.add_date(value, date, evidence);
}

fn kind(word: &str) -> Option<&'static str> {
    Some(match word {
        "NEWS" | "MGZN" | "JOUR" | "JFULL" | "EJOUR" | "ELEC" | "WEB" => "article",
        "RPRT" | "GOVDOC" | "STAND" => "report",
        "BOOK" | "EBOOK" | "EDBOOK" | "CHAP" => "book",
        "VIDEO" | "MPCT" | "ADVS" | "SOUND" => "video",
        "DATA" | "AGGR" | "DBASE" => "dataset",
        "PCOMM" => "interview",
        "BLOG" | "ICOMM" => "post",
        _ => return None,
    })
}
