//! `BibTeX`, as both `BibTeX` and `biblatex` read it: `year` and `month` for the one, `date` in EDTF for the other.
//!
//! The format is that of “`BibTeX`ing” by Oren Patashnik (1988), and of *The biblatex Package*, sections 2.1 and 2.3.8.

use super::entry::Entry;
use super::issued::Issued;
use crate::content::SourceKind;

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// A source.
pub(super) fn entry(source: &Entry<'_>) -> String {
    let (kind, publisher) = match source.kind {
        SourceKind::Article => ("article", "journal"),
        SourceKind::Report => ("techreport", "institution"),
        SourceKind::Book => ("book", "publisher"),
        SourceKind::Dataset => ("dataset", "publisher"),
        SourceKind::Video | SourceKind::Interview | SourceKind::Post => ("misc", "publisher"),
    };
    let mut text = format!("@{kind}{{{},\n", source.id);
    let mut add = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            text.push_str(&format!("  {name} = {value},\n"));
        }
    };
    // What stands in two pairs of braces is neither taken apart nor put into small letters.
    let whole = |value: &str| format!("{{{{{}}}}}", escaped(value));
    let authors: Vec<String> = source
        .authors
        .iter()
        .map(|name| format!("{{{}}}", escaped(name)))
        .collect();
    add(
        "author",
        (!authors.is_empty()).then(|| format!("{{{}}}", authors.join(" and "))),
    );
    add("title", Some(whole(&source.title)));
    add(publisher, source.publisher.map(whole));
    // `article` alone is one of a journal of science.
    let subtype = (source.kind == SourceKind::Article).then(|| "{newspaper}".to_owned());
    add("entrysubtype", subtype);
    if let Some(issued) = &source.issued {
        add("year", Some(format!("{{{}}}", year(issued))));
        let month = issued
            .shared()
            .filter(|_| !issued.is_doubted)
            .and_then(|parts| parts.month);
        let month = month.and_then(|month| MONTHS.get(usize::from(month) - 1));
        add("month", month.map(|month| (*month).to_owned()));
        add(
            "date",
            issued.level_one.as_ref().map(|date| format!("{{{date}}}")),
        );
    }
    add("language", Some(format!("{{{}}}", source.language)));
    add("url", source.url.map(|url| format!("{{{}}}", address(url))));
    add("note", archived(source));
    text.push_str("}\n");
    text
}

/// The year, with a mark where it is in doubt; the date where it is no year.
fn year(issued: &Issued) -> String {
    match issued.shared() {
        Some(parts) if issued.is_doubted => {
            let mark = issued.level_one.as_ref().and_then(|date| date.chars().last());
            let mark = mark.filter(|mark| !mark.is_ascii_alphanumeric());
            format!("{:04}{}", parts.year, mark.unwrap_or('?'))
        }
        Some(parts) => format!("{:04}", parts.year),
        None => escaped(issued.level_one.as_ref().unwrap_or(&issued.written)),
    }
}

/// The copy in an archive, for which the format has no field.
fn archived(source: &Entry<'_>) -> Option<String> {
    let url = format!("\\url{{{}}}", address(source.archived?));
    Some(match source.archived_on {
        Some(date) => format!("{{{url} ({})}}", escaped(date)),
        None => format!("{{{url}}}"),
    })
}

/// A text between braces: what TeX reads as a command stands as the command that prints it. Braces are counted even behind a
/// backslash, so they too are commands. Letters of all scripts stay as they are: the file is in UTF-8.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '$' | '&' | '%' | '#' | '_' => escaped.extend(['\\', c]),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// An address, which is read letter by letter: what would end it is encoded.
fn address(url: &str) -> String {
    let encoded = |c: char| match c {
        '{' => "%7B".to_owned(),
        '}' => "%7D".to_owned(),
        '\\' => "%5C".to_owned(),
        c => c.to_string(),
    };
    url.chars().map(encoded).collect()
}
