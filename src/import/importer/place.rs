//! Puts an article into a site: writes its files, unless they are up to date, and finds the citations that a changed text affects.

use super::Importer;
use super::names::Names;
use super::outcome::{Outcome, Written};
use crate::build::{BuildOptions, Builder, Silent};
use crate::content::{SourceFile, sha256_hex};
use crate::diag::Diagnostic;
use crate::encoding;
use crate::import::article::Article;
use crate::import::keep::{
    TextChanges, Values, changes, clean, count_words, new_record, notes, updated_record,
};
use crate::import::problem;
use crate::import::read::Format;
use crate::input::{RAW_TEXTS, raw_text_path, read_input, source_path};
use crate::output::Edits;
use crate::site::RecordOrPage;

/// An imported text, and the record that the site has under its id.
pub(super) struct Incoming {
    pub(super) id: String,
    pub(super) bytes: Vec<u8>,
    /// The SHA-256 of the bytes.
    pub(super) sha256: String,
    pub(super) known: Option<SourceFile>,
}

/// A file that the site should have.
struct WantedFile {
    path: String,
    bytes: Vec<u8>,
    /// The present file may be replaced.
    may_replace: bool,
}

impl Importer {
    /// Writes the files of an article, unless they are up to date.
    pub(super) fn keep(
        &mut self,
        incoming: Incoming,
        article: Article,
        names: Option<Names>,
        mut outcome: Outcome,
    ) -> Outcome {
        if let Some(problem) = self.refusal(&incoming, &mut outcome) {
            outcome.article = Some(article);
            return outcome.refuse(problem);
        }
        let Incoming {
            id,
            bytes,
            sha256,
            known,
        } = incoming;
        let id = id.as_str();
        let values = Values {
            id: id.to_owned(),
            words: if article.format == Format::Text {
                count_words(&outcome.text)
            } else {
                count_words(&clean(&article))
            },
            paragraphs: encoding::paragraphs(&outcome.text),
            sha256,
            keep: known_keep(known.as_ref(), &self.options.keep),
        };
        let raw = raw_text_path(id);
        let record = source_path(id);
        let is_new_text = known
            .as_ref()
            .is_some_and(|seed| !seed.record.is_of_text(&values.sha256));
        let front = self.front_matter(&article, &values, known.as_ref(), is_new_text);
        let clean_text = clean(&article);
        let file = |path: String, bytes: Vec<u8>, may_replace: bool| WantedFile {
            path,
            bytes,
            may_replace,
        };
        let mut files = vec![
            file(raw, bytes, is_new_text),
            file(
                format!("{RAW_TEXTS}/{id}.clean.txt"),
                clean_text.into_bytes(),
                true,
            ),
        ];
        files.extend(front.map(|front| file(record.clone(), front.into_bytes(), known.is_some())));
        files.extend(self.rule_for_git());
        if let Some((path, text)) = names.and_then(Names::written) {
            files.push(file(path, text.into_bytes(), true));
        }
        outcome.article = Some(article);
        self.write(&record, files, outcome)
    }

    /// Why an article cannot be imported under an id.
    pub(super) fn refusal(&mut self, incoming: &Incoming, outcome: &mut Outcome) -> Option<Diagnostic> {
        let id = incoming.id.as_str();
        let raw = raw_text_path(id);
        let record = source_path(id);
        if !self.taken.insert(id.to_owned()) {
            return Some(problem::taken(id, "an article imported just now"));
        }
        let Some(seed) = &incoming.known else {
            let is_taken = self.site.find(&record).is_some();
            let by = if is_taken { &record } else { &raw };
            return (is_taken || self.differs(&raw, &incoming.bytes)).then(|| problem::taken(id, by));
        };
        if seed.record.is_of_text(&incoming.sha256) {
            return None;
        }
        outcome.changes = self.compare(id, &outcome.text, seed);
        if outcome.changes.as_ref().is_some_and(TextChanges::is_other) {
            return Some(problem::taken(id, &record));
        }
        (!self.options.update).then(|| problem::changed(id))
    }

    /// The `.gitignore` that keeps raw texts out of Git, where there is none.
    fn rule_for_git(&self) -> Option<WantedFile> {
        let path = "seeds/.gitignore";
        let is_there = self.site.find(path).is_some() || self.options.root.join(path).exists();
        (!is_there).then(|| WantedFile {
            path: path.to_owned(),
            bytes: b"raw/\n".to_vec(),
            may_replace: false,
        })
    }

    /// The file of the record, if it has to be written.
    fn front_matter(
        &self,
        article: &Article,
        values: &Values,
        known: Option<&SourceFile>,
        is_new_text: bool,
    ) -> Option<String> {
        let Some(seed) = known else {
            return Some(new_record(article, values));
        };
        let written_notes = seed.record.import.as_ref();
        let are_notes_stale = written_notes.is_some_and(|written| *written != notes(article, values));
        (is_new_text || are_notes_stale).then(|| updated_record(self.site.text(seed.file), article, values))
    }

    /// Names in the default language for a source that has none yet.
    pub(super) fn names(&self, id: &str, article: &Article) -> Option<Names> {
        let path = format!("content/{}/sources.yaml", self.default_language.as_ref()?);
        let held = self.held(&path).unwrap_or_default();
        Names::new(id, article, path, String::from_utf8(held).ok()?)
    }

    /// The content of a file of the site that the importer has not read otherwise.
    fn held(&self, path: &str) -> Option<Vec<u8>> {
        read_input(&self.options.root.join(path), problem::LIMIT).ok()
    }

    fn write(&self, record: &str, files: Vec<WantedFile>, mut outcome: Outcome) -> Outcome {
        let mut edits = Edits::within(&self.options.root);
        for WantedFile {
            path,
            bytes,
            may_replace,
        } in files
        {
            let before = self
                .site
                .find(&path)
                .map(|file| self.site.get(file).bytes().to_vec());
            let before = before.or_else(|| self.held(&path));
            let is_there = before.as_ref().is_some_and(|before| *before == bytes);
            let done = match (is_there, self.options.dry_run) {
                (true, _) => "unchanged",
                (false, true) => "would be written",
                (false, false) => "written",
            };
            outcome.files.push(Written {
                path: path.clone(),
                done,
            });
            let path = self.options.root.join(path);
            match before {
                _ if is_there => {}
                Some(before) if may_replace => edits.change(path, before, bytes),
                _ => edits.create(path, bytes),
            }
        }
        if !outcome.files.iter().any(|file| file.path == record) {
            outcome.files.push(Written {
                path: record.to_owned(),
                done: "unchanged",
            });
        }
        if !self.options.dry_run
            && let Err(problem) = edits.write()
        {
            outcome.files.clear();
            return outcome.refuse(problem);
        }
        outcome
    }

    fn differs(&self, path: &str, bytes: &[u8]) -> bool {
        self.site
            .find(path)
            .is_some_and(|file| *self.site.get(file).bytes() != *bytes)
    }

    /// How a text differs from the one that the record was made from, where that exists.
    fn compare(&self, id: &str, text: &str, seed: &SourceFile) -> Option<TextChanges> {
        let known = self
            .site
            .below(RAW_TEXTS)
            .find(|(_, _, source)| seed.record.is_of_text(&sha256_hex(&source.bytes())));
        let (_, _, before) = known?;
        let mut found = changes(&encoding::decode(&before.bytes()).text, text);
        self.citations(id, &mut found);
        Some(found)
    }

    /// Finds citations of paragraphs that have changed or moved.
    fn citations(&self, id: &str, found: &mut TextChanges) {
        let Ok(loaded) = Builder::new(BuildOptions::new(&self.options.root)).load(&Silent) else {
            found.unknown = Some(
                "citations were not looked at, since the site has errors: see `kzsite check`".to_owned(),
            );
            return;
        };
        let site = &loaded.site;
        let Some(at) = site.sources.iter().position(|source| source.seed.record.id == id) else {
            return;
        };
        for used in &site.uses[at] {
            let Some(locator) = &used.locator else { continue };
            let touched: Vec<usize> = locator
                .paragraphs()
                .filter_map(|para| usize::try_from(para).ok())
                .filter(|para| found.touches(*para))
                .collect();
            if touched.is_empty() {
                continue;
            }
            let who = match used.by {
                RecordOrPage::Record(record) => format!("{}:{}", record.kind().scheme(), site.id(record)),
                RecordOrPage::Page(page) => site.page(page).path.clone(),
            };
            found.touched.push((who, touched));
        }
    }
}

fn known_keep(known: Option<&SourceFile>, said: &[usize]) -> Vec<u32> {
    let mut keep: Vec<u32> = said.iter().filter_map(|line| u32::try_from(*line).ok()).collect();
    keep.extend(
        known
            .and_then(|seed| seed.record.import.as_ref())
            .into_iter()
            .flat_map(|notes| notes.keep.iter().copied()),
    );
    keep.sort_unstable();
    keep.dedup();
    keep
}
