//! Fields that records of several kinds have: ids, references, words of the vocabulary, dates.

use super::changes::{Changes, Keys};
use super::fields::{check_locator, parse_date};
use super::ids::SourceId;
use super::lookup::Index;
use super::model::Cite;
use super::records::Records;
use crate::config::is_language_tag;
use crate::content::SourceRef;
use crate::diag::{Diagnostic, did_you_mean};
use crate::edtf::Date;
use crate::yaml::Yaml;
use indexmap::IndexMap;

impl Records<'_> {
    /// Ids become parts of addresses.
    pub(super) fn check_id(&mut self, id: &str) {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !id.is_empty() && id.len() <= 100 && id.bytes().all(allowed) {
            return;
        }
        let problem = Diagnostic::error("bad-id", format!("`{id}` cannot be an id"))
            .hint("an id has small letters, digits and hyphens, such as `town-hall-stormed`");
        let span = self.file.map(|file| Yaml::file(self.files, file).key_span(id));
        self.problems.push(match span {
            Some(span) => problem.at(span),
            None => problem,
        });
    }

    pub(super) fn cites(&mut self, refs: &[SourceRef], path: &str) -> Vec<Cite> {
        if refs.is_empty() {
            let problem = Diagnostic::error("no-source", "this record has no source");
            self.report(
                problem.hint("give at least one: `sources: [{source: ID, locator: \"para 3\"}]`"),
                path,
            );
        }
        let mut cites = Vec::new();
        for (index, reference) in refs.iter().enumerate() {
            let at = format!("{path}.{index}");
            let found = self.find(
                &self.lookup.sources,
                "source",
                &reference.source,
                &format!("{at}.source"),
            );
            let Some(source) = self.keep([found]).pop() else {
                continue;
            };
            let locator = reference.locator.as_ref().and_then(|text| {
                let checked = check_locator(text, self.content.seeds[source].record.paragraphs);
                checked
                    .map_err(|problem| self.report(problem, &format!("{at}.locator")))
                    .ok()
            });
            cites.push(Cite {
                source: SourceId(source),
                locator,
            });
        }
        cites
    }

    pub(super) fn ids<I>(
        &mut self,
        index: &Index,
        what: &str,
        ids: &[String],
        path: &str,
        make: fn(usize) -> I,
    ) -> Vec<I> {
        let found: Vec<_> = ids
            .iter()
            .enumerate()
            .map(|(at, id)| self.find(index, what, id, &format!("{path}.{at}")).map(make))
            .collect();
        self.keep(found)
    }

    pub(super) fn find(&self, index: &Index, what: &str, id: &str, path: &str) -> Result<usize, Diagnostic> {
        index.find(id).ok_or_else(|| {
            let problem = Diagnostic::error("unknown-id", format!("there is no {what} with the id `{id}`"));
            self.placed(problem.hint(index.guess(id)), path)
        })
    }

    /// Keeps what was found and reports what was not.
    pub(super) fn keep<T>(&mut self, found: impl IntoIterator<Item = Result<T, Diagnostic>>) -> Vec<T> {
        let mut kept = Vec::new();
        for found in found {
            match found {
                Ok(found) => kept.push(found),
                Err(problem) => self.problems.push(problem),
            }
        }
        kept
    }

    /// Reports a word that is not one of a list of the vocabulary.
    pub(super) fn word<'w>(
        &mut self,
        mut words: impl Iterator<Item = &'w str> + Clone,
        list: &str,
        word: &str,
        path: &str,
    ) {
        let known = words.clone();
        if words.any(|known| known == word) {
            return;
        }
        let hint =
            did_you_mean(word, known).or(format!("declare it under `vocabulary.{list}` in kzsite.yaml"));
        let problem = Diagnostic::error(
            "unknown-word",
            format!("`{word}` is not one of the site's `{list}`"),
        );
        self.report(problem.hint(hint), path);
    }

    pub(super) fn date(&mut self, text: &str, path: &str) -> Option<Date> {
        let file = self.file?;
        parse_date(text, || Yaml::file(self.files, file).span(path), self.problems)
    }

    /// When the site first told of a record, and changed that.
    pub(super) fn changes(&mut self, added: Option<&str>, updated: Option<&str>, id: &str) -> Changes {
        let Some(file) = self.file else {
            return Changes::default();
        };
        let keys = Keys {
            published: "added",
            updated: "updated",
        };
        let span = |key: &str| Yaml::file(self.files, file).span(&format!("{id}.{key}"));
        Changes::check(added, updated, &keys, span, self.problems)
    }

    /// Spellings stand under the language of the texts that have them.
    pub(super) fn check_spellings(&mut self, id: &str, spellings: &IndexMap<String, Vec<String>>) {
        for (lang, forms) in spellings {
            if !is_language_tag(lang) {
                let problem = Diagnostic::error("bad-language", format!("`{lang}` is no language tag"));
                let hint = "language tags are those of BCP 47: `en`, `pt-BR`, `kk-Latn`";
                self.report(problem.hint(hint), &format!("{id}.spellings.{lang}"));
            }
            if forms.is_empty() {
                let problem = Diagnostic::error("empty", "no spelling stands here");
                self.report(
                    problem.hint("write it as a list, or remove the language"),
                    &format!("{id}.spellings.{lang}"),
                );
            }
        }
    }

    pub(super) fn placed(&self, problem: Diagnostic, path: &str) -> Diagnostic {
        match self.file {
            Some(file) => problem.at(Yaml::file(self.files, file).span(path)),
            None => problem,
        }
    }

    pub(super) fn report(&mut self, problem: Diagnostic, path: &str) {
        let placed = self.placed(problem, path);
        self.problems.push(placed);
    }
}
