//! The record of a source: front matter that editors complete.

use crate::content::{ImportNotes, LineNote};
use crate::import::article::Article;
use crate::import::block::Fate;
use serde_json::Value;

/// Values of a record that are not fields of its article.
#[derive(Debug, Clone)]
pub(in crate::import) struct Values {
    pub(in crate::import) id: String,
    pub(in crate::import) words: usize,
    pub(in crate::import) paragraphs: usize,
    pub(in crate::import) sha256: String,
    pub(in crate::import) keep: Vec<u32>,
}

/// The notes about lines that are not in the clean text.
pub(in crate::import) fn notes(article: &Article, values: &Values) -> ImportNotes {
    let of = |fate: Fate| {
        let lines = article.lines.iter().filter(move |line| line.fate == fate);
        lines.map(|line| LineNote {
            line: number(line.line),
            para: number(line.paragraph),
            kind: line.kind.word().to_owned(),
            language: line.language.clone(),
            why: line.reason.clone(),
        })
    };
    // Markup is left out: most of a page consists of it.
    let dropped = of(Fate::Dropped).filter(|note| note.kind != "markup").collect();
    ImportNotes {
        keep: values.keep.clone(),
        set_apart: of(Fate::SetApart).collect(),
        dropped,
    }
}

fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What stands for a language that was not found.
const NO_LANGUAGE: &str = "# not found: write the tag of its language, such as en or pt-BR";

/// A new record; an editor has to write its digest.
pub(in crate::import) fn new_record(article: &Article, values: &Values) -> String {
    let fields = &article.fields;
    let mut text = format!("---\nid: {}\n", plain_or_quoted(&values.id));
    let named = [
        ("publisher", &fields.publisher),
        ("author", &fields.author),
        ("title", &fields.title),
        ("url", &fields.url),
    ];
    for (key, field) in named {
        if key == "author" && fields.authors.len() > 1 && field.value.is_some() {
            let authors: Vec<String> = fields.authors.iter().map(|author| quoted(author)).collect();
            text.push_str(&format!("authors: [{}]\n", authors.join(", ")));
        } else if let Some(value) = &field.value {
            text.push_str(&format!("{key}: {}\n", quoted(value)));
        }
    }
    if let Some(published) = &fields.published.value {
        text.push_str(&format!("published: {}\n", quoted(published)));
    }
    let language = fields.language.value.as_deref();
    // Without a language the record is refused, at this line.
    let language = language.map_or_else(|| NO_LANGUAGE.to_owned(), plain_or_quoted);
    text.push_str(&format!("language: {language}\nrights: digest\n"));
    text.push_str(&machine_lines(values));
    text.push_str(&block(&notes(article, values)));
    text.push_str("---\n");
    text
}

fn machine_lines(values: &Values) -> String {
    format!(
        "word_count: {}\nparagraphs: {}\nsha256: {}\n",
        values.words,
        values.paragraphs,
        quoted(&values.sha256)
    )
}

/// The lines that are not in the clean text, as a block of the front matter.
fn block(notes: &ImportNotes) -> String {
    let mut text = String::from(
        "# Lines of the text in seeds/raw/ that are not in its clean copy. To put one back, write its number in `keep` and import again.\nimport:\n",
    );
    let keep: Vec<String> = notes.keep.iter().map(u32::to_string).collect();
    text.push_str(&format!("  keep: [{}]\n", keep.join(", ")));
    for (key, lines) in [("set_apart", &notes.set_apart), ("dropped", &notes.dropped)] {
        if lines.is_empty() {
            text.push_str(&format!("  {key}: []\n"));
            continue;
        }
        text.push_str(&format!("  {key}:\n"));
        for note in lines {
            let language = note
                .language
                .as_ref()
                .map_or_else(String::new, |tag| format!(", language: {}", plain_or_quoted(tag)));
            text.push_str(&format!(
                "    - {{line: {}, para: {}, kind: {}{language}, why: {}}}\n",
                note.line,
                note.para,
                note.kind,
                quoted(&note.why)
            ));
        }
    }
    text
}

/// A record whose text has changed: fields that the program writes are replaced, and all else stays.
pub(in crate::import) fn updated_record(record: &str, article: &Article, values: &Values) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut fences = 0;
    let mut is_skipping = false;
    let mut has_written = false;
    let replaced = ["word_count:", "paragraphs:", "sha256:"];
    for line in record.lines() {
        let is_fence = line.trim_end() == "---" && fences < 2;
        if is_fence {
            fences += 1;
            if fences == 2 {
                if !has_written {
                    lines.push(machine_lines(values).trim_end().to_owned());
                }
                lines.push(block(&notes(article, values)).trim_end().to_owned());
            }
            is_skipping = false;
        } else if fences == 1 {
            let is_deeper = line.starts_with([' ', '\t', '-']) || line.trim().is_empty();
            if is_skipping && is_deeper {
                continue;
            }
            is_skipping = false;
            if line.starts_with("# Lines of the text in seeds/raw/") {
                continue;
            }
            if line.starts_with("import:") {
                is_skipping = true;
                continue;
            }
            if replaced.iter().any(|key| line.starts_with(key)) {
                if !has_written {
                    lines.push(machine_lines(values).trim_end().to_owned());
                    has_written = true;
                }
                continue;
            }
        }
        lines.push(line.to_owned());
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

/// A value in quotation marks, in a form that is both YAML and JSON.
fn quoted(value: &str) -> String {
    Value::from(value).to_string()
}

/// A word without quotation marks, if YAML reads it as that text.
fn plain_or_quoted(value: &str) -> String {
    let is_plain = value.starts_with(|letter: char| letter.is_ascii_lowercase())
        && value
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !matches!(
            value,
            "no" | "yes" | "on" | "off" | "y" | "n" | "true" | "false" | "null"
        );
    if is_plain { value.to_owned() } else { quoted(value) }
}
