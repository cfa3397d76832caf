//! Collects every citation of a site, with what cites and where.

use crate::config::LangId;
use crate::content::{AnyWords, Locator, RecordWords};
use crate::input::{FileId, Files, Span};
use crate::kinds::RecordKind;
use crate::markdown::{self, Outline};
use crate::site::{Cite, Site, SourceId};
use crate::yaml::{Parts, Yaml};

/// A place in a source that something rests on.
#[derive(Debug, Clone)]
pub(super) struct Citation {
    /// What cites: `event:ID`, `figure:ID`, `conflict:ID.STATEMENT`, `sv/event:ID` for words of a language, `sv/causes.md` for a page.
    pub(super) by: String,
    /// The place; absent for the source as a whole.
    pub(super) locator: Option<Locator>,
    pub(super) span: Span,
}

/// All citations: of records, then of their words, then of pages, each in the order written.
pub(super) fn citations(site: &Site, files: &Files) -> Vec<(SourceId, Citation)> {
    let mut gathered = Gathered {
        site,
        files,
        citations: Vec::new(),
    };
    gathered.records();
    for lang in site.languages.ids() {
        let tag = site.languages.tag(lang);
        for kind in RecordKind::ALL.iter().copied() {
            gathered.words(&format!("{tag}/{}", kind.scheme()), site.words(lang).of(kind));
        }
        gathered.vocabulary(tag, lang);
    }
    for page in site.pages() {
        let tag = site.languages.tag(page.lang);
        gathered.outline(&format!("{tag}/{}", page.path), &page.outline, |span| span);
    }
    gathered.citations
}

struct Gathered<'s> {
    site: &'s Site,
    files: &'s Files,
    citations: Vec<(SourceId, Citation)>,
}

impl Gathered<'_> {
    fn records(&mut self) {
        for event in &self.site.events {
            self.cites(RecordKind::Event, &event.id, &event.id, &event.sources);
        }
        for claim in &self.site.claims {
            self.cites(RecordKind::Claim, &claim.id, &claim.id, &claim.sources);
        }
        for conflict in &self.site.conflicts {
            for (at, statement) in conflict.statements.iter().enumerate() {
                let name = format!("{}.{}", conflict.id, statement.id);
                let path = format!("{}.statements.{at}", conflict.id);
                self.cites(RecordKind::Conflict, &name, &path, &statement.sources);
            }
        }
    }

    /// Adds the sources of a record, which stand below a path of its file.
    fn cites(&mut self, kind: RecordKind, name: &str, path: &str, cites: &[Cite]) {
        let file = self.files.find(&format!("content/shared/{}.yaml", kind.file()));
        let Some(file) = file else { return };
        let yaml = Yaml::file(self.files, file);
        for (at, cite) in cites.iter().enumerate() {
            let key = if cite.locator.is_some() {
                "locator"
            } else {
                "source"
            };
            let citation = Citation {
                by: format!("{}:{name}", kind.scheme()),
                locator: cite.locator.clone(),
                span: yaml.span(&format!("{path}.sources.{at}.{key}")),
            };
            self.citations.push((cite.source, citation));
        }
    }

    fn words(&mut self, scheme: &str, words: &dyn AnyWords) {
        let Some(file) = words.file() else { return };
        for id in words.ids() {
            let texts = words.get(id).map(RecordWords::texts).unwrap_or_default();
            for (key, text) in texts {
                self.text(file, &format!("{scheme}:{id}"), &format!("{id}.{key}"), text);
            }
        }
    }

    fn vocabulary(&mut self, tag: &str, lang: LangId) {
        let words = self.site.words(lang);
        let Some(file) = words.vocabulary_file else { return };
        for (path, text) in words.vocabulary.texts() {
            self.text(file, &format!("{tag}/vocabulary:{path}"), &path, text);
        }
    }

    /// Adds the citations of a Markdown text that is the value at a path of a file.
    fn text(&mut self, file: FileId, by: &str, path: &str, text: &str) {
        if !text.contains('@') {
            return;
        }
        let outline = markdown::outline_words(text, file, 0).value;
        let mut parts = Parts::of(&Yaml::file(self.files, file), self.files, path, text);
        self.outline(by, &outline, |span| parts.place(span.range()));
    }

    fn outline(&mut self, by: &str, outline: &Outline, mut place: impl FnMut(Span) -> Span) {
        for cited in outline.citations.iter().flat_map(|citation| &citation.items) {
            let cite = self.site.cite(&cited.item.source, cited.item.locator.as_deref());
            let Some(cite) = cite else { continue };
            let citation = Citation {
                by: by.to_owned(),
                locator: cite.locator,
                span: place(cited.span),
            };
            self.citations.push((cite.source, citation));
        }
    }
}
