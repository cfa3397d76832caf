//! What files of other programs say of a source: `BibTeX`, RIS, CSL-JSON, the metadata of saved pages and of PDF files.
//!
//! Entry point: [`read`]. Each format has a file that makes an [`Entry`] of it, with the place of each value as evidence.
//!
//! **Architecture Invariant:** nothing is made up. What a file does not say, or says in a form that could mean several things, is left
//! out and told.

mod bibtex;
mod csl;
mod date;
mod entry;
mod packed;
mod page;
mod pdf;
mod ris;
mod tex;

pub use self::entry::{Entry, Finding};

use crate::diag::{Diagnostic, list_names};
use crate::encoding::decode;

/// The largest file that is read: a PDF file holds pictures.
pub const LIMIT: u64 = 64 * 1024 * 1024;

/// Reads a file; `key` chooses one of several sources.
///
/// # Errors
/// When it is in no known form, says nothing of a source, or holds several of which none is chosen.
pub fn read(name: &str, bytes: &[u8], key: Option<&str>) -> Result<Entry, Diagnostic> {
    let entries = entries(bytes);
    let entries = entries.into_iter().filter(|entry| !entry.is_empty());
    let mut entries: Vec<Entry> = entries.collect();
    let keys: Vec<&str> = entries.iter().filter_map(|entry| entry.key.as_deref()).collect();
    let problem = |message: String, hint: String| Diagnostic::error("no-metadata", message).hint(hint);
    if entries.is_empty() {
        let obstacle = bytes
            .starts_with(b"%PDF-")
            .then(|| pdf::obstacle(bytes))
            .flatten();
        let why = obstacle.map_or_else(String::new, |why| format!(": {why}"));
        let message = format!("`{name}` does not say what it is{why}");
        let hint = "give a BibTeX, RIS or CSL-JSON file, a saved page or a PDF file with metadata; `kzsite add source` adds a source by hand";
        return Err(problem(message, hint.to_owned()));
    }
    let at = match key {
        Some(key) => entries.iter().position(|entry| entry.key.as_deref() == Some(key)),
        None => (entries.len() == 1).then_some(0),
    };
    match (at, key) {
        (Some(at), _) => Ok(entries.swap_remove(at)),
        (None, Some(key)) if keys.is_empty() => Err(problem(
            format!("the source in `{name}` has no key `{key}`"),
            "leave out `--entry`".to_owned(),
        )),
        (None, Some(key)) => Err(problem(
            format!("`{name}` has no source `{key}`"),
            format!("there is {}", list_names(&keys)),
        )),
        (None, None) => Err(problem(
            format!("`{name}` has {} sources", entries.len()),
            format!("choose one with `--entry`: {}", list_names(&keys)),
        )),
    }
}

fn entries(bytes: &[u8]) -> Vec<Entry> {
    if bytes.starts_with(b"%PDF-") {
        return vec![pdf::entry(bytes)];
    }
    if bytes.contains(&0) && !bytes.starts_with(&[0xff, 0xfe]) && !bytes.starts_with(&[0xfe, 0xff]) {
        return Vec::new();
    }
    let text = decode(bytes).text;
    let text = text.trim_start_matches('\u{feff}');
    let start = text.trim_start();
    if start.starts_with('<') {
        vec![page::entry(text)]
    } else if start.starts_with(['[', '{']) {
        csl::entries(text)
    } else if text.lines().any(|line| line.starts_with("TY  - ")) {
        ris::entries(text)
    } else {
        bibtex::entries(text)
    }
}

#[cfg(test)]
mod tests;
