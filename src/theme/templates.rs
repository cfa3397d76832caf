//! The templates of a theme, and what their errors look like to a user.

use crate::diag::{Diagnostic, Problems};
use crate::source::{FileId, Files, Span};
use std::collections::HashMap;
use tera::{Error, ErrorKind, Tera};

/// The kinds of pages; a theme has a template for each.
pub const KINDS: [&str; 15] = [
    "404",
    "actors",
    "article",
    "chooser",
    "conflicts",
    "event",
    "figures",
    "glossary",
    "home",
    "map",
    "place",
    "redirect",
    "source",
    "sources",
    "timeline",
];

/// Where each template comes from.
#[derive(Debug, Clone, Default)]
pub(super) struct TemplateFiles(HashMap<String, FileId>);

impl TemplateFiles {
    /// Reads the templates below a folder into a set that has its functions. A template that cannot be read is reported
    /// and left out, and the others are read all the same.
    pub(super) fn load(tera: &mut Tera, files: &Files, folder: &str, problems: &mut Problems) -> Self {
        let folder = format!("{folder}/templates");
        let mut texts: Vec<(String, &str)> = files
            .below(&folder)
            .map(|(_, name, source)| (name.to_owned(), source.text()))
            .collect();
        let known = Self(
            files
                .below(&folder)
                .map(|(file, name, _)| (name.to_owned(), file))
                .collect(),
        );
        let mut broken = false;
        while let Err(error) = tera.add_raw_templates(texts.iter().map(|(name, text)| (name.as_str(), *text)))
        {
            let name = place(&error).map(|(name, _)| name.to_owned());
            // Once a template is left out, others miss it; that is not worth telling.
            if !broken || matches!(error.kind(), ErrorKind::SyntaxError(_)) {
                problems.push(known.diagnostic(&error, files));
            }
            let before = texts.len();
            texts.retain(|(text, _)| Some(text) != name.as_ref());
            broken = true;
            if texts.len() == before {
                break;
            }
        }
        if !broken {
            known.check_kinds(&folder, problems);
        }
        known
    }

    fn check_kinds(&self, folder: &str, problems: &mut Problems) {
        for kind in KINDS {
            if !self.0.contains_key(&format!("{kind}.html")) {
                let problem = Diagnostic::error(
                    "missing-template",
                    format!("the theme has no template for pages of kind `{kind}`"),
                );
                problems.push(problem.hint(format!("write `{folder}/{kind}.html`")));
            }
        }
    }

    /// Words an error of the template engine, at its place in the template.
    pub(super) fn diagnostic(&self, error: &Error, files: &Files) -> Diagnostic {
        let Some((name, span)) = place(error) else {
            return Diagnostic::error("template", sentence(&error.to_string()));
        };
        let message = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => sentence(report.message()),
            _ => sentence(&error.to_string()),
        };
        let problem = Diagnostic::error("template", message);
        match self.0.get(name) {
            Some(file) => {
                let text = files.text(*file);
                let start = offset(text, span.start_line, span.start_col);
                let end = offset(text, span.end_line, span.end_col);
                problem.at(Span::new(*file, start..end.max(start)))
            }
            None => problem.hint(format!("in the template `{name}`")),
        }
    }
}

fn place(error: &Error) -> Option<(&str, &tera::Span)> {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            Some((report.filename(), report.span()))
        }
        _ => None,
    }
}

/// Brings a message of the engine into the form of ours: a small letter at the start, no full stop at the end.
fn sentence(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default().trim_end_matches('.');
    let mut letters = line.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Byte offset of a line (from 1) and column (from 0, in characters).
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let rest = &text[start.min(text.len())..];
    start
        + rest
            .char_indices()
            .nth(column)
            .map_or(rest.len(), |(byte, _)| byte)
}
