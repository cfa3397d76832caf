//! How articles are imported, and what is given about them.

use crate::config::is_language_tag;
use crate::diag::{Diagnostic, Problems, Severity, blank};
use crate::import::article::Article;
use crate::import::detect::Detected;
use crate::import::problem;
use crate::site::address_flaw;
use std::path::PathBuf;

/// How articles are imported.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// Folder of the site.
    pub root: PathBuf,
    /// The id of the record; otherwise made from the name of the file.
    pub id: Option<String>,
    /// The encoding, where it is known.
    pub encoding: Option<String>,
    /// Fields that are given, and not looked for.
    pub known: Asked,
    /// Lines that are restored.
    pub keep: Vec<usize>,
    /// Nothing is written.
    pub dry_run: bool,
    /// A text that has changed replaces the old one.
    pub update: bool,
    /// A file that looks like two articles is imported as one.
    pub single: bool,
}

/// Fields that somebody gives for an article.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Its headline.
    pub title: Option<String>,
    /// Who has written it.
    pub author: Option<String>,
    /// When it was published, as EDTF.
    pub published: Option<String>,
    /// Who has published it.
    pub publisher: Option<String>,
    pub language: Option<String>,
    /// Its address.
    pub url: Option<String>,
}

impl Asked {
    /// Reports invalid options.
    pub(super) fn flaws(&self) -> Problems {
        let date = self
            .published
            .as_ref()
            .filter(|text| crate::edtf::Date::parse(text).is_err());
        let language = self.language.as_ref().filter(|tag| !is_language_tag(tag));
        let date = date.map(|text| problem::bad_date(text));

        date.into_iter()
            .chain(language.map(|tag| problem::bad_language(tag)))
            .chain(self.blank())
            .chain(self.url.as_deref().and_then(url_flaw))
            .collect()
    }

    /// Reports blank options.
    fn blank(&self) -> impl Iterator<Item = Diagnostic> {
        let said = [
            ("title", &self.title),
            ("author", &self.author),
            ("publisher", &self.publisher),
        ];
        let is_blank = |value: &Option<String>| value.as_deref().is_some_and(blank::is_blank);
        let names = said.into_iter().filter(move |(_, value)| is_blank(value));
        names.map(|(name, _)| problem::blank(name))
    }

    pub(super) fn apply(&self, article: &mut Article) {
        let fields = &mut article.fields;
        // The program's own guess, taken by Enter, names them one by one.
        let is_guess = |author: &String| *author == fields.authors.join(", ");
        if self.author.as_ref().is_some_and(|author| !is_guess(author)) {
            fields.authors.clear();
        }
        let said = [
            (&self.title, &mut fields.title),
            (&self.author, &mut fields.author),
            (&self.published, &mut fields.published),
            (&self.publisher, &mut fields.publisher),
            (&self.language, &mut fields.language),
            (&self.url, &mut fields.url),
        ];
        for (value, field) in said {
            if let Some(value) = value {
                *field = Detected::said(value);
            }
        }
    }
}

/// Why an address cannot be that of an article. One that is only odd is reported by a build, at its place.
fn url_flaw(text: &str) -> Option<Diagnostic> {
    address_flaw(text).filter(|problem| problem.severity == Severity::Error)
}
