//! Inputs and their outcomes.

use crate::diag::{Diagnostic, Problems};
use crate::import::article::Article;
use crate::import::block::{Block, Fate, Kind};
use crate::import::keep::TextChanges;
use crate::import::line_fate::LineFate;
use crate::input::{Files, Span};

/// The bytes of an article, or why there are none.
#[derive(Debug)]
pub struct Input {
    /// Its name, for messages and for the id.
    pub name: String,
    pub(super) bytes: Result<Vec<u8>, Diagnostic>,
}

/// The outcome of an input.
#[derive(Debug)]
pub struct Outcome {
    /// The id of the record, where there is one.
    pub id: Option<String>,
    /// The article, where it could be read.
    pub article: Option<Article>,
    /// The files of the site that hold it.
    pub files: Vec<Written>,
    /// How the text differs from the one that the site has.
    pub changes: Option<TextChanges>,
    /// The problems, whose places are in `told`.
    pub problems: Problems,
    /// The files with the places of problems.
    pub told: Files,
    pub(super) text: String,
}

/// A file of the site, and whether it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its path from the site's folder.
    pub path: String,
    /// `written`, `unchanged`, or `would be written` of a dry run.
    pub done: &'static str,
}

impl Outcome {
    /// The id of the record, where its file was written.
    pub fn made(&self) -> Option<&str> {
        let id = self.id.as_deref()?;
        let path = format!("seeds/{id}.md");
        let is_written = |file: &Written| file.path == path && file.done == "written";
        self.files.iter().any(is_written).then_some(id)
    }

    pub(super) fn nothing() -> Self {
        Self {
            id: None,
            article: None,
            files: Vec::new(),
            changes: None,
            problems: Problems::default(),
            told: Files::default(),
            text: String::new(),
        }
    }

    pub(super) fn refuse(mut self, problem: Diagnostic) -> Self {
        self.problems.push(problem);
        self
    }

    /// Where the article's own text begins: the number of its first paragraph, and what stands there. Lines around an article are counted
    /// like its paragraphs, so that numbers are those of the raw text.
    pub fn beginning(&self) -> Option<(usize, &str)> {
        let article = self.article.as_ref()?;
        let is_text = |line: &&LineFate| line.fate == Fate::Kept && line.kind != Kind::Heading;
        let first = article.lines.iter().find(is_text)?;
        let is_there = |block: &&Block| {
            block.is_kept() && block.kind != Kind::Heading && block.lines.first == first.line
        };
        let text = &article.blocks.iter().find(is_there)?.text;
        Some((first.paragraph, text))
    }

    /// The text as it was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A line of the text, from 1.
    pub(super) fn line(&self, line: usize) -> Option<Span> {
        let lines = || self.text.split_inclusive('\n');
        let at = lines().take(line - 1).map(str::len).sum();
        let length = lines().nth(line - 1).map_or(0, |line| line.trim_end().len());
        self.span(at, length)
    }

    pub(super) fn span(&self, at: usize, length: usize) -> Option<Span> {
        let (file, source) = self.told.iter().next()?;
        (source.text().len() == self.text.len()).then(|| Span::new(file, at..at + length))
    }
}
