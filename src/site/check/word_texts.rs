//! Checks the words for records: they belong to records, and what they link to and cite exists.

use super::missing::renamed;
use super::text::TextFindings;
use super::vocabulary;
use crate::config::LangId;
use crate::content::{RecordWords, is_stand_in};
use crate::diag::{Diagnostic, Problems, blank, did_you_mean, nearest};
use crate::input::{FileId, Files};
use crate::kinds::RecordKind;
use crate::markdown;
use crate::site::model::{Addressed, RecordId};
use crate::yaml::{Parts, Yaml};

/// The most words of a gist, which stands in reference lists.
const LONGEST_GIST: usize = 20;

/// Checks the texts of one file of words.
pub(super) fn check(site: &Addressed, files: &Files, lang: LangId, kind: RecordKind) -> TextFindings {
    let mut reader = WordReader {
        site,
        files,
        lang,
        findings: TextFindings::default(),
    };
    reader.file(kind);
    reader.findings
}

/// Checks the texts of the vocabulary's words.
pub(super) fn check_vocabulary(site: &Addressed, files: &Files, lang: LangId) -> TextFindings {
    let mut reader = WordReader {
        site,
        files,
        lang,
        findings: TextFindings::default(),
    };
    let words = site.words(lang);
    if let Some(file) = words.vocabulary_file {
        for (path, text) in words.vocabulary.texts() {
            if !words.vocabulary_unread.touches(&path) {
                reader.text(file, text, &path, None);
            }
        }
    }
    reader.findings
}

/// Compares the words for statements of conflicts, and those of the vocabulary, with what is declared.
pub(super) fn check_declared(site: &Addressed, files: &Files, lang: LangId, problems: &mut Problems) {
    let mut reader = WordReader {
        site,
        files,
        lang,
        findings: TextFindings::default(),
    };
    reader.statements();
    reader.vocabulary();
    reader.gists();
    problems.extend(reader.findings.problems);
    vocabulary::check(site, files, lang, problems);
}

struct WordReader<'a> {
    site: &'a Addressed,
    files: &'a Files,
    lang: LangId,
    findings: TextFindings,
}

impl WordReader<'_> {
    fn file(&mut self, kind: RecordKind) {
        let words = self.site.words(self.lang).of(kind);
        let Some(file) = words.file() else { return };
        let entries = words
            .ids()
            .into_iter()
            .filter_map(|id| Some((format!("{id}.translation"), words.get(id)?.translation()?)));
        let of_file = words.translation().map(|said| ("translation".to_owned(), said));
        for (path, translation) in of_file.into_iter().chain(entries) {
            let (at, yaml) = ((path.as_str(), self.lang), || Yaml::file(self.files, file));
            self.findings
                .translation(self.site, translation, at, words.unread(), yaml);
        }
        if let Some(problem) = self.lost_terms(kind) {
            if let Some(first) = words.ids().first() {
                self.report(file, problem, first, true);
            }
            return;
        }
        let meant = renamed::records(self.site, self.lang, kind);
        for id in words.ids() {
            // Problems of the words are reported even where their record cannot be read.
            let record = match self.site.lookup.record(kind, id) {
                Ok(record) => Some(record),
                Err(index) => {
                    if !index.is_unread(id) {
                        let message = format!("these are words for `{id}`, but there is no such record");
                        let problem = vocabulary::orphan(self.site, self.lang, message).of_missing(kind, id);
                        let problem = match meant.get(id) {
                            Some(meant) if !index.is_former(id) => problem.hint(renamed::hint(id, meant)),
                            _ => problem.hint(index.guess(id)),
                        };
                        self.report(file, problem, id, true);
                        continue;
                    }
                    None
                }
            };
            let texts = words.get(id).map(RecordWords::texts).unwrap_or_default();
            for (key, text) in texts {
                let path = format!("{id}.{key}");
                if !words.unread().touches(&path) {
                    self.text(file, text, &path, record);
                }
            }
        }
    }

    /// Reports words for terms where the default language has none: only its terms are shown.
    fn lost_terms(&self, kind: RecordKind) -> Option<Diagnostic> {
        let default = self.site.languages.default();
        let is_lost =
            kind == RecordKind::Term && self.lang != default && self.site.words(default).terms.file.is_none();
        let path = RecordKind::Term.words_path(self.site.languages.tag(default));
        is_lost.then(|| {
            let message = format!("there is no `{path}`, so that no page shows the terms of this file");
            Diagnostic::error("missing-words", message).hint(format!(
                "write `{path}`, with these ids and words of the default language, or remove this file"
            ))
        })
    }

    /// Checks one Markdown text; its problems are placed in the value that holds it.
    fn text(&mut self, file: FileId, text: &str, path: &str, record: Option<RecordId>) {
        let known = std::mem::take(&mut self.findings.problems);
        let outline = markdown::outline_words(text, file, 0).into_value(&mut self.findings.problems);
        self.findings
            .outline(self.site, &outline, None, self.lang, record);
        // Citations in words of no record are not counted, since they are not shown.
        self.findings.cited.retain(|(citing, _)| citing.is_some());
        // A text must have more than a citation.
        if outline.words == 0 && !outline.citations.is_empty() && outline.links.is_empty() {
            self.findings.problems.push(
                Diagnostic::error("blank-text", blank::NOTHING_TO_READ)
                    .hint("write what the source says before its citation"),
            );
        }
        if is_stand_in(text) {
            let message = format!("the text `{}` says nothing yet", text.trim());
            let problem = Diagnostic::warning("blank-text", message);
            self.findings
                .problems
                .push(problem.hint("write what readers should see here"));
        }
        let problems = std::mem::replace(&mut self.findings.problems, known);
        if !problems.is_empty() {
            let files = self.files;
            let mut parts = Parts::of(&Yaml::file(files, file), files, path, text);
            self.findings.problems.extend(problems.into_iter().map(|problem| {
                let place = problem.span.map(|span| parts.place(span.range()));
                problem.at(place.unwrap_or(parts.value()))
            }));
        }
    }

    /// Compares the statements that have words with those of the records.
    fn statements(&mut self) {
        let words = &self.site.words(self.lang).conflicts;
        let Some(file) = words.file else { return };
        let records = &self.site.lookup.of(RecordKind::Conflict);
        for conflict in &self.site.conflicts {
            let path = format!("{}.statements", conflict.id);
            if words.unread.touches(&path) || records.is_unread(&path) {
                continue;
            }
            let Some(entry) = words.entries.get(&conflict.id) else {
                continue;
            };
            let ids: Vec<&str> = conflict
                .statements
                .iter()
                .map(|statement| statement.id.as_str())
                .collect();
            // Where two statements have the same id, that is reported, and the second one may have been meant by the words.
            if ids.iter().enumerate().any(|(at, id)| ids[..at].contains(id)) {
                continue;
            }
            let known: Vec<&str> = entry.statements.keys().map(String::as_str).collect();
            let mut missing: Vec<&str> = ids.iter().copied().filter(|id| !known.contains(id)).collect();
            for id in known.into_iter().filter(|id| !ids.contains(id)) {
                // The words belong to the statement that was meant.
                let meant = nearest(id, missing.iter().copied()).or((missing.len() == 1).then(|| missing[0]));
                missing.retain(|id| Some(*id) != meant);
                let hint = match meant {
                    Some(meant) => {
                        did_you_mean(id, [meant]).or(format!("`{meant}` is one, and has no words"))
                    }
                    None => did_you_mean(id, ids.iter().copied()).or_list("statements"),
                };
                let message = format!("the conflict has no statement `{id}`");
                let problem = vocabulary::orphan(self.site, self.lang, message);
                self.report(
                    file,
                    problem.hint(hint),
                    &format!("{}.statements.{id}", conflict.id),
                    true,
                );
            }
            // Other languages borrow missing statements, which is reported together with other missing parts.
            if self.lang != self.site.languages.default() {
                continue;
            }
            for id in missing {
                let problem =
                    Diagnostic::error("missing-words", format!("the statement `{id}` has no words"));
                let hint = format!("write `{id}: …` under `statements` of `{}`", conflict.id);
                self.report(file, problem.hint(hint), &path, true);
            }
        }
    }

    /// Checks what is said about the translation of the vocabulary.
    fn vocabulary(&mut self) {
        let words = self.site.words(self.lang);
        if let (Some(file), Some(translation)) = (words.vocabulary_file, &words.vocabulary.translation) {
            let (at, unread) = (("translation", self.lang), &words.vocabulary_unread);
            self.findings.translation(self.site, translation, at, unread, || {
                Yaml::file(self.files, file)
            });
        }
    }

    /// Checks gists: their paragraphs exist, and they are short enough for a list of references.
    fn gists(&mut self) {
        let words = &self.site.words(self.lang).sources;
        let Some(file) = words.file else { return };
        for source in &self.site.sources {
            let id = &source.seed.record.id;
            let Some(entry) = words.entries.get(id) else {
                continue;
            };
            for (paragraph, gist) in &entry.gists {
                let path = format!("{id}.gists.{paragraph}");
                if words.unread.touches(&path) {
                    continue;
                }
                if let Some(last) = source.seed.paragraphs().filter(|last| paragraph.get() > *last) {
                    let message =
                        format!("the source has {last} paragraphs, so none with the number {paragraph}");
                    let problem = Diagnostic::error("unknown-paragraph", message);
                    let problem = problem.hint(format!("write a number from 1 to {last}"));
                    self.report(file, problem, &path, true);
                }
                let length = length_in_words(gist);
                if length > LONGEST_GIST {
                    let message = format!(
                        "the gist of a paragraph has at most {LONGEST_GIST} words; this has {length}"
                    );
                    let problem = Diagnostic::warning("long-gist", message);
                    self.report(
                        file,
                        problem.hint("say the one thing that readers look for"),
                        &path,
                        false,
                    );
                }
            }
        }
    }

    fn yaml(&self, file: FileId) -> Yaml<'_> {
        Yaml::file(self.files, file)
    }

    fn report(&mut self, file: FileId, problem: Diagnostic, path: &str, at_key: bool) {
        let yaml = self.yaml(file);
        let span = if at_key {
            yaml.key_span(path)
        } else {
            yaml.span(path)
        };
        self.findings.problems.push(problem.at(span));
    }
}

/// How many words a text has. In scripts without spaces, two letters count as one word.
fn length_in_words(text: &str) -> usize {
    let is_unspaced = |c: &char| {
        matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
            | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
    };
    let count = |part: &str| {
        let unspaced = part.chars().filter(is_unspaced).count();
        let is_other = part.chars().any(|c| c.is_alphanumeric() && !is_unspaced(&c)) || unspaced == 0;
        unspaced.div_ceil(2) + usize::from(is_other)
    };
    text.split_whitespace().map(count).sum()
}

#[cfg(test)]
mod tests {
    use super::length_in_words;

    #[test]
    fn words_without_spaces_between_them_are_counted() {
        for (text, words) in [
            ("It rained for nine days.", 5),
            ("", 0),
            ("雨が九日間降り続いた。", 5),
            ("ฝนตกเก้าวัน", 6),
            ("9 日間の雨", 3),
        ] {
            assert_eq!(length_in_words(text), words, "{text}");
        }
    }
}
