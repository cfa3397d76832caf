//! `BibTeX` and `biblatex`.

use super::entry::{Entry, natural};
use super::{date, tex};
use crate::config::is_language_tag;
use std::collections::BTreeMap;

/// The sources of a file.
pub(super) fn entries(text: &str) -> Vec<Entry> {
    let mut reader = Reader {
        text,
        at: 0,
        counted: (0, 1),
        is_torn: false,
    };
    let mut strings: BTreeMap<String, String> = BTreeMap::new();
    let mut entries = Vec::new();
    while let Some(kind) = reader.next_entry() {
        match kind.as_str() {
            "comment" | "preamble" => {
                reader.balanced();
            }
            "string" => strings.extend(
                reader
                    .fields(&strings)
                    .into_iter()
                    .map(|field| (field.name, field.value)),
            ),
            _ => {
                let key = reader.key();
                let fields = reader.fields(&strings);
                let mut entry = entry(&kind, key, &fields);
                if reader.is_torn {
                    let doubt = "the file ends within the entry: a brace or a quotation mark is missing";
                    entry.doubts.push(doubt.to_owned());
                }
                entries.push(entry);
            }
        }
    }
    entries
}

struct Field {
    name: String,
    value: String,
    line: usize,
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// A place that was counted, and its line.
    counted: (usize, usize),
    /// The text has ended where a brace or a quotation mark was to come.
    is_torn: bool,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// The line of the place where it is.
    fn line(&mut self) -> usize {
        let (from, line) = self.counted;
        self.counted = (self.at, line + self.text[from..self.at].matches('\n').count());
        self.counted.1
    }

    /// Goes behind the brace of the next entry, and returns its type in small letters.
    fn next_entry(&mut self) -> Option<String> {
        loop {
            self.at += self.rest().find('@')? + 1;
            let rest = self.rest();
            let letters = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
            let kind = rest[..letters].to_ascii_lowercase();
            let behind = rest[letters..].trim_start();
            if letters > 0 && behind.starts_with('{') {
                self.at = self.text.len() - behind.len() + 1;
                return Some(kind);
            }
        }
    }

    fn key(&mut self) -> Option<String> {
        let rest = self.rest();
        let end = rest.find([',', '}'])?;
        let key = rest[..end].trim();
        self.at += end + usize::from(rest[end..].starts_with(','));
        (!key.is_empty()).then(|| key.to_owned())
    }

    /// The fields up to the brace that ends the entry.
    fn fields(&mut self, strings: &BTreeMap<String, String>) -> Vec<Field> {
        let mut fields = Vec::new();
        loop {
            let rest = self.rest();
            self.at += rest.len()
                - rest
                    .trim_start_matches(|c: char| c.is_whitespace() || c == ',')
                    .len();
            let line = self.line();
            let rest = self.rest();
            let Some(end) = rest.find(['=', '}']) else {
                self.at = self.text.len();
                self.is_torn = true;
                return fields;
            };
            let is_end = rest[end..].starts_with('}');
            let name = rest[..end].trim().to_ascii_lowercase();
            self.at += end + 1;
            if is_end {
                return fields;
            }
            let value = self.value(strings);
            fields.push(Field { name, value, line });
        }
    }

    /// A value: pieces in braces or quotation marks, numbers and names of texts, joined by `#`.
    fn value(&mut self, strings: &BTreeMap<String, String>) -> String {
        let mut value = String::new();
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            let rest = self.rest();
            if rest.starts_with('{') {
                self.at += 1;
                value.push_str(self.balanced());
            } else if rest.starts_with('"') {
                self.at += 1;
                value.push_str(self.quoted());
            } else {
                let end = rest
                    .find(|c: char| c.is_whitespace() || matches!(c, ',' | '}' | '#'))
                    .unwrap_or(rest.len());
                let word = &rest[..end];
                self.at += end;
                value.push_str(
                    strings
                        .get(&word.to_ascii_lowercase())
                        .map_or(word, String::as_str),
                );
            }
            let behind = self.rest().trim_start();
            if !behind.starts_with('#') {
                return value;
            }
            self.at = self.text.len() - behind.len() + 1;
        }
    }

    /// What stands before the brace that closes, which is passed.
    fn balanced(&mut self) -> &'t str {
        self.until(|c, depth| c == '}' && depth == 0)
    }

    fn quoted(&mut self) -> &'t str {
        self.until(|c, depth| c == '"' && depth == 0)
    }

    fn until(&mut self, is_end: impl Fn(char, usize) -> bool) -> &'t str {
        let rest = self.rest();
        let mut depth = 0;
        for (at, c) in rest.char_indices() {
            if is_end(c, depth) {
                self.at += at + 1;
                return &rest[..at];
            }
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        self.at = self.text.len();
        self.is_torn = true;
        rest
    }
}

fn entry(kind: &str, key: Option<String>, fields: &[Field]) -> Entry {
    let mut entry = Entry {
        key,
        ..Entry::default()
    };
    let field = |name: &str| fields.iter().find(|field| field.name == name);
    if let Some(authors) = field("author") {
        for name in names(&authors.value) {
            let is_whole = name.starts_with('{') && name.ends_with('}');
            let text = plain(&mut entry, authors, name);
            let name = if is_whole { text } else { natural(&text) };
            entry.add("author", &name, evidence(authors));
        }
    }
    let texts = [
        ("headline", "title"),
        ("publisher", "journal"),
        ("publisher", "journaltitle"),
        ("publisher", "institution"),
        ("publisher", "organization"),
        ("publisher", "publisher"),
    ];
    for (to, from) in texts {
        if let Some(found) = field(from) {
            let text = plain(&mut entry, found, &found.value);
            entry.add(to, &text, evidence(found));
        }
    }
    if let Some(language) = field("language").or_else(|| field("langid")) {
        add_language(&mut entry, language);
    }
    if let Some(url) = field("url") {
        let (address, _) = if url.value.contains("\\url") {
            tex::plain(&url.value)
        } else {
            (url.value.clone(), Vec::new())
        };
        entry.add_address(&address, evidence(url));
    }
    let date = field("date").filter(|date| !date.value.trim().is_empty());
    if let Some(date) = date {
        entry.add_date(&date.value, date::edtf(&date.value), evidence(date));
    } else if let Some(year) = field("year") {
        let part = |name| field(name).map(|field| field.value.trim_matches(['{', '}']));
        let date = date::of_parts(year.value.trim_matches(['{', '}']), part("month"), part("day"));
        entry.add_date(&year.value, date, evidence(year));
    }
    if !entry.is_empty() {
        entry.add_kind(kind, kind_of(kind), format!("`@{kind}`"));
    }
    entry
}

fn add_language(entry: &mut Entry, field: &Field) {
    let name = field.value.trim();
    match tag(name) {
        Some(tag) => entry.add("language", tag, evidence(field)),
        None => entry.doubts.push(format!(
            "{}: `{name}` is no tag of a language; say which with `--language`",
            evidence(field)
        )),
    }
}

fn evidence(field: &Field) -> String {
    format!("line {}, `{}`", field.line, field.name)
}

fn plain(entry: &mut Entry, field: &Field, value: &str) -> String {
    let (text, unknown) = tex::plain(value);
    for command in unknown {
        entry.doubts.push(format!(
            "{}: the command `{command}` is left out",
            evidence(field)
        ));
    }
    text
}

/// The names of a list, which `and` parts where it stands in no braces.
fn names(list: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            c if c.is_whitespace() && depth == 0 && at >= start => {
                let word = list[at..].trim_start();
                let is_and = word.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("and"));
                if is_and && word[3..].starts_with(char::is_whitespace) {
                    names.push(list[start..at].trim());
                    start = list.len() - word.len() + 3;
                }
            }
            _ => {}
        }
    }
    names.push(list[start..].trim());
    names.retain(|name| !name.is_empty() && !name.eq_ignore_ascii_case("others"));
    names
}

/// The tag of a language, which `biblatex` names in English.
fn tag(name: &str) -> Option<&str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "english" | "american" | "british" => "en",
        "german" | "ngerman" => "de",
        "french" => "fr",
        "spanish" => "es",
        "italian" => "it",
        "portuguese" => "pt",
        "dutch" => "nl",
        "danish" => "da",
        "swedish" => "sv",
        "norwegian" | "norsk" => "nb",
        "nynorsk" => "nn",
        "finnish" => "fi",
        "polish" => "pl",
        "czech" => "cs",
        "russian" => "ru",
        "ukrainian" => "uk",
        "turkish" => "tr",
        "arabic" => "ar",
        _ => {
            // Names of languages may look like long tags.
            let is_short = name.split('-').next().is_some_and(|first| first.len() <= 3);
            return (is_short && is_language_tag(name)).then_some(name);
        }
    })
}

fn kind_of(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "article" | "online" | "electronic" | "www" => "article",
        "report" | "techreport" | "manual" => "report",
        "book" | "booklet" | "inbook" | "incollection" | "collection" => "book",
        "video" | "movie" | "audio" => "video",
        "dataset" => "dataset",
        _ => return None,
    })
}
