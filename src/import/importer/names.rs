//! The name of a source for readers: an entry of `content/LANGUAGE/sources.yaml`.

use crate::diag::Diagnostic;
use crate::import::article::Article;
use crate::import::problem;
use serde_json::Value;

/// The names of a new source.
#[derive(Debug)]
pub(super) struct Names {
    id: String,
    /// The file that they stand in.
    path: String,
    /// Its content before; empty where it does not exist.
    held: String,
    title: Option<String>,
    short: Option<String>,
}

impl Names {
    /// The names of a source that has none yet: its headline, and its publisher. `held` is the content of the file of names.
    pub(super) fn new(id: &str, article: &Article, path: String, held: String) -> Option<Self> {
        let is_named = held.lines().any(|line| {
            let key = line.split_once(':').map_or("", |(key, _)| key);
            key.trim_end().trim_matches(['"', '\'']) == id
        });
        (!is_named).then(|| Self {
            id: id.to_owned(),
            path,
            held,
            title: article.fields.title.value.clone(),
            short: article.fields.publisher.value.clone(),
        })
    }

    /// The problem of a name that the article does not give.
    pub(super) fn problem(&self) -> Option<Diagnostic> {
        let is_whole = self.title.is_some() && self.short.is_some();
        (!is_whole).then(|| problem::nameless(&self.id, &self.path, &self.line()))
    }

    /// The file with the names, where they are known.
    pub(super) fn written(self) -> Option<(String, String)> {
        if self.problem().is_some() {
            return None;
        }
        let newline = if self.held.contains("\r\n") { "\r\n" } else { "\n" };
        let line = self.line();
        let mut text = self.held;
        if !text.is_empty() && !text.ends_with('\n') {
            text.push_str(newline);
        }
        Some((self.path, format!("{text}{line}{newline}")))
    }

    fn line(&self) -> String {
        let said = |known: &Option<String>| Value::from(known.as_deref().unwrap_or("…")).to_string();
        let (title, short) = (said(&self.title), said(&self.short));
        format!("{}: {{title: {title}, short: {short}}}", self.id)
    }
}
