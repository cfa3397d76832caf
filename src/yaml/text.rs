//! A stretch of YAML in a file.

use super::flaw::{Flaw, decode};
use super::marked::{self, Node};
use crate::diag::{Checked, Diagnostic, Problems};
use crate::source::{FileId, Files, Span};
use serde::de::DeserializeOwned;
use serde_yaml::Value;
use std::ops::Range;

/// A stretch of YAML in a file: the whole of it, or its front matter.
#[derive(Debug, Clone)]
pub struct Yaml<'t> {
    file: FileId,
    text: &'t str,
    range: Range<usize>,
}

impl<'t> Yaml<'t> {
    /// All of a file.
    pub fn file(files: &'t Files, file: FileId) -> Self {
        let text = files.text(file);
        Self {
            file,
            text,
            range: 0..text.len(),
        }
    }

    /// A part of a file, as a range of bytes.
    pub fn part(files: &'t Files, file: FileId, range: Range<usize>) -> Self {
        Self {
            file,
            text: files.text(file),
            range,
        }
    }

    /// Reads the text as one value. An empty text is read as an empty mapping.
    pub fn parse<T: DeserializeOwned>(&self) -> Checked<Option<T>> {
        let value = match self.value() {
            Ok(value) => value,
            Err(problems) => return Checked::new(None, problems),
        };
        let (decoded, flaws) = decode(value);
        Checked::new(decoded, self.diagnostics(None, flaws))
    }

    /// Reads the text as a mapping of ids to records, in the order written; a flawed record is left out or read as far
    /// as it goes, the others are whole.
    pub fn entries<T: DeserializeOwned>(&self) -> Checked<Vec<(String, T)>> {
        let mapping = match self.value() {
            Ok(Value::Mapping(mapping)) => mapping,
            Ok(_) => {
                let problem =
                    Diagnostic::error("wrong-type", "this file should be a mapping of ids to records")
                        .at(self.span(""))
                        .hint("write one `id:` a record, with its keys indented below");
                return Checked::new(Vec::new(), Problems::from_iter([problem]));
            }
            Err(problems) => return Checked::new(Vec::new(), problems),
        };
        let mut problems = Problems::default();
        let mut entries = Vec::with_capacity(mapping.len());
        for (key, value) in mapping {
            let Some(key) = word(&key) else {
                problems.push(Diagnostic::error("wrong-type", "an id should be text").at(self.span("")));
                continue;
            };
            let (decoded, flaws) = decode(value);
            problems.extend(self.diagnostics(Some(&key), flaws));
            entries.extend(decoded.map(|decoded| (key, decoded)));
        }
        Checked::new(entries, problems)
    }

    /// Finds the value at a path of keys and indexes (`vask.sources.0.source`), as far as the path goes.
    pub fn span(&self, path: &str) -> Span {
        self.locate(path, |(_, node)| node.range.clone())
    }

    /// Finds the key at the end of a path, or the value where the path ends in an index.
    pub fn key_span(&self, path: &str) -> Span {
        self.locate(path, |(key, node)| {
            key.map_or_else(|| node.range.clone(), |key| key.range.clone())
        })
    }

    fn locate(&self, path: &str, pick: impl Fn((Option<&marked::Key>, &Node)) -> Range<usize>) -> Span {
        let steps: Vec<&str> = path.split('.').filter(|step| !step.is_empty()).collect();
        let found = marked::tree(self.slice()).map(|tree| pick(tree.find(&steps)));
        self.place(found.unwrap_or(0..0))
    }

    fn value(&self) -> Result<Value, Problems> {
        match serde_yaml::from_str::<Value>(self.slice()) {
            Ok(Value::Null) => Ok(Value::Mapping(serde_yaml::Mapping::new())),
            Ok(mut value) => match value.apply_merge() {
                Ok(()) => Ok(value),
                Err(error) => Err(Problems::from_iter([self.syntax_error(&error)])),
            },
            Err(error) => Err(self
                .repeated_keys()
                .unwrap_or_else(|| Problems::from_iter([self.syntax_error(&error)]))),
        }
    }

    /// The keys that stand twice, where that is what is wrong.
    fn repeated_keys(&self) -> Option<Problems> {
        let tree = marked::tree(self.slice())?;
        let mut problems = Problems::default();
        tree.repeated_keys(&mut |key| {
            problems.push(
                Diagnostic::error(
                    "duplicate-key",
                    format!("the key `{}` stands here a second time", key.text),
                )
                .at(self.place(key.range.clone()))
                .hint("remove or rename one of them"),
            );
        });
        (!problems.is_empty()).then_some(problems)
    }

    fn syntax_error(&self, error: &serde_yaml::Error) -> Diagnostic {
        let said = error.to_string();
        let message = said.split(" at line ").next().unwrap_or(&said);
        let offset = error
            .location()
            .map_or(0, |location| location.index().min(self.slice().len()));
        let line = self.slice()[..self.slice().floor_char_boundary(offset)]
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        let indent = self.slice()[line..]
            .chars()
            .take_while(|c| c.is_whitespace() && *c != '\n');
        let hint = if indent.into_iter().any(|c| c == '\t') {
            "YAML indents with spaces, not with tabs"
        } else if message.contains("expected any YAML value") {
            "write a smaller number, or put it into quotes if it is a name"
        } else if message.contains("mapping values are not allowed") {
            "put a text that contains `: ` into quotes"
        } else {
            "check quotes, colons and indentation around this place"
        };
        Diagnostic::error("yaml-syntax", message)
            .at(self.place(offset..offset))
            .hint(hint)
    }

    fn diagnostics(&self, entry: Option<&str>, flaws: Vec<Flaw>) -> Problems {
        let diagnostic = |flaw: Flaw| {
            let path: Vec<&str> = entry
                .into_iter()
                .chain(flaw.path.iter().map(String::as_str))
                .collect();
            let path = path.join(".");
            let span = if flaw.at_key {
                self.key_span(&path)
            } else {
                self.span(&path)
            };
            Diagnostic::error(flaw.code, flaw.message)
                .at(span)
                .maybe_hint(flaw.hint)
        };
        flaws.into_iter().map(diagnostic).collect()
    }

    fn slice(&self) -> &'t str {
        &self.text[self.range.clone()]
    }

    fn place(&self, range: Range<usize>) -> Span {
        Span::new(
            self.file,
            range.start + self.range.start..range.end + self.range.start,
        )
    }
}

fn word(key: &Value) -> Option<String> {
    match key {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}
