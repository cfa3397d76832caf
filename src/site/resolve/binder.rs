//! Tools to bind records of all kinds: ids, references, words of the vocabulary, dates.

use crate::config::is_language_tag;
use crate::content::{Content, Locator, Quote, RawText, SourceRef};
use crate::diag::{Diagnostic, Problems, Unread, did_you_mean};
use crate::edtf::Date;
use crate::input::{FileId, Files, Span};
use crate::kinds::RecordKind;
use crate::site::fields::{
    Keys, PlaceIn, check_locator, check_publication, id_flaw, odd_locator, parse_date, parse_day,
};
use crate::site::model::{
    Cite, Lookup, Publication, RecordId, RecordNumber, SourceId, WordId, WordList, WordLists,
};
use crate::site::quotes::{Excerpts, QuoteFlaw, flaw};
use crate::yaml::Yaml;
use indexmap::IndexMap;
use std::collections::HashMap;
use std::sync::Arc;

/// Why an id leads to no record; [`KindBinder::keep_one`] reports it.
pub(super) enum Dangling {
    /// There is no such record.
    Unknown(Box<Diagnostic>),
    /// It is a consequence of a problem that is reported already.
    Follows,
}

/// Binds the records of a site, kind by kind.
pub(super) struct Binder<'a> {
    pub(super) content: &'a Content,
    pub(super) files: &'a Files,
    pub(super) lookup: &'a Lookup,
    pub(super) problems: &'a mut Problems,
    pub(super) lists: WordLists,
    /// Kinds of which some records have problems, which are reported.
    pub(super) doubtful: Vec<RecordKind>,
    /// Raw texts of sources that are quoted, by the numbers of these.
    raw_texts: HashMap<usize, RawText>,
    excerpts: Excerpts,
}

impl<'a> Binder<'a> {
    pub(super) fn new(
        content: &'a Content,
        files: &'a Files,
        lookup: &'a Lookup,
        problems: &'a mut Problems,
    ) -> Self {
        Self {
            content,
            files,
            lookup,
            problems,
            lists: WordLists::new(&content.config.vocabulary),
            doubtful: Vec::new(),
            raw_texts: HashMap::new(),
            excerpts: Excerpts::default(),
        }
    }

    /// A binder for the records of a kind that stand in one file.
    pub(super) fn kind(&mut self, kind: RecordKind) -> KindBinder<'_, 'a> {
        let records = self.content.records(kind);
        KindBinder {
            kind,
            file: records.file(),
            unread: records.unread(),
            all: self,
        }
    }
}

/// The problem of an id that names no record of a kind.
pub(super) fn no_record(kind: RecordKind, id: &str) -> Diagnostic {
    let message = format!("there is no {} with the id `{id}`", kind.scheme());
    Diagnostic::error("unknown-id", message).of_missing(kind, id)
}

/// Binds the records of one kind. Paths are those of values in its file.
pub(super) struct KindBinder<'b, 'a> {
    /// What is common to all kinds.
    pub(super) all: &'b mut Binder<'a>,
    kind: RecordKind,
    /// The file of the records; none where the site has none of the kind.
    pub(super) file: Option<FileId>,
    /// What of it could not be read.
    pub(super) unread: &'a Unread,
}

impl KindBinder<'_, '_> {
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
            let found = self.find(RecordKind::Source, &reference.source, &format!("{at}.source"));
            let Some(source) = self.keep_one(found) else {
                continue;
            };
            let locator = reference.locator.as_ref().and_then(|text| {
                let checked = check_locator(text, &self.all.content.seeds[source], PlaceIn::Record);
                checked
                    .map_err(|problem| self.report(problem, &format!("{at}.locator")))
                    .ok()
            });
            let seed = &self.all.content.seeds[source];
            if let Some(odd) = locator.as_ref().and_then(|locator| odd_locator(locator, seed)) {
                self.report(odd, &format!("{at}.locator"));
            }
            if let Some(quote) = &reference.quote {
                self.check_quote(quote, (source, locator.as_ref()), &format!("{at}.quote"));
            }
            cites.push(Cite {
                source: SourceId(source),
                locator,
                quote: reference.quote.clone().map(Arc::new),
            });
        }
        cites
    }

    /// Checks that the words of a quote stand in the raw text, if there is one, and that no more is quoted than the source allows.
    fn check_quote(&mut self, quote: &Quote, (source, locator): (usize, Option<&Locator>), path: &str) {
        let seed = &self.all.content.seeds[source];
        let files = self.all.files;
        if let Some(raw) = seed.raw {
            let text = self.all.raw_texts.entry(source);
            let text = text.or_insert_with(|| RawText::of(files.get(raw)));
            let found = flaw(quote, (&seed.record.id, text), locator, seed.shows_quotes());
            if let Some(QuoteFlaw { key, problem }) = found {
                self.report(problem, &format!("{path}.{key}"));
            }
        }
        let limit = self.all.content.config.sources.excerpt;
        let too_much = self.all.excerpts.add(quote, (source, &seed.record), limit);
        if let Some(problem) = too_much {
            self.report(problem, path);
        }
    }

    /// The records that ids name, of the kind that the type says.
    pub(super) fn ids<I: RecordNumber>(&mut self, ids: &[String], path: &str) -> Vec<I> {
        let found: Vec<_> = ids
            .iter()
            .enumerate()
            .map(|(at, id)| self.find(I::KIND, id, &format!("{path}.{at}")))
            .collect();
        self.keep(found).into_iter().map(numbered).collect()
    }

    /// Finds a record.
    pub(super) fn find(&self, kind: RecordKind, id: &str, path: &str) -> Result<usize, Dangling> {
        let index = self.all.lookup.of(kind);
        index.find(id).ok_or_else(|| {
            let problem = no_record(kind, id);
            let hint = self.all.lookup.guess(kind, id);
            let problem = self.placed(problem.hint(hint), path);
            match problem.filter(|_| !index.is_unread(id)) {
                Some(problem) => Dangling::Unknown(Box::new(problem)),
                None => Dangling::Follows,
            }
        })
    }

    /// Why something that is named is not found; it follows from another problem where it may stand in what could not be read.
    pub(super) fn dangling(&self, problem: Diagnostic, path: &str) -> Dangling {
        self.placed(problem, path)
            .map_or(Dangling::Follows, |problem| Dangling::Unknown(Box::new(problem)))
    }

    /// The record that an optional id names, of the kind that the type says.
    pub(super) fn id<I: RecordNumber>(&mut self, id: Option<&String>, path: &str) -> Option<I> {
        let found = self.find(I::KIND, id?, path);
        self.keep_one(found).map(numbered)
    }

    /// Keeps the records that were found, and reports the ids that lead to none.
    pub(super) fn keep<T>(&mut self, found: impl IntoIterator<Item = Result<T, Dangling>>) -> Vec<T> {
        let found = found.into_iter();
        found.filter_map(|found| self.keep_one(found)).collect()
    }

    /// Keeps the record that was found; reports an id that leads to none.
    pub(super) fn keep_one<T>(&mut self, found: Result<T, Dangling>) -> Option<T> {
        let problem = match found {
            Ok(found) => return Some(found),
            Err(Dangling::Unknown(problem)) => Some(*problem),
            Err(Dangling::Follows) => None,
        };
        self.doubt();
        self.all.problems.extend(problem);
        None
    }

    /// A word of a list of the vocabulary; reported where the list does not have it.
    pub(super) fn word<I: WordId>(
        &mut self,
        list: fn(&mut WordLists) -> &mut WordList<I>,
        word: &str,
        path: &str,
    ) -> I {
        let list = list(&mut self.all.lists);
        let (id, is_declared) = list.take(word);
        if is_declared {
            return id;
        }
        let name = list.name();
        if self.all.content.config.may_declare(name, word) {
            self.doubt();
            return id;
        }
        let hint = did_you_mean(word, list.declared())
            .or(format!("declare it under `vocabulary.{name}` in kzsite.yaml"));
        let problem = Diagnostic::error(
            "unknown-word",
            format!("`{word}` is not one of the site's `{name}`"),
        );
        self.report(problem.hint(hint), path);
        id
    }

    pub(super) fn date(&mut self, text: &str, path: &str) -> Option<Date> {
        let mut problems = Problems::default();
        let date = parse_date(text, || self.span(path), &mut problems);
        problems
            .into_iter()
            .for_each(|problem| self.report(problem, path));
        date
    }

    /// Reads the day on which something was published or changed on the site.
    pub(super) fn day(&mut self, text: &str, path: &str) -> Option<Date> {
        let mut problems = Problems::default();
        let day = parse_day(text, || self.span(path), &mut problems);
        problems
            .into_iter()
            .for_each(|problem| self.report(problem, path));
        day
    }

    /// Reads when a record was added to the site and last changed.
    pub(super) fn publication(
        &mut self,
        added: Option<&str>,
        updated: Option<&str>,
        id: &str,
    ) -> Publication {
        let keys = Keys {
            published: "added",
            updated: "updated",
        };
        let mut problems = Problems::default();
        let span = |key: &str| self.span(&format!("{id}.{key}"));
        let publication = check_publication(added, updated, &keys, span, &mut problems);
        self.all.problems.extend(problems);
        publication
    }

    /// The tag of the language of which invalid ids may be words.
    pub(super) fn tag(&self) -> &str {
        let languages = &self.all.content.languages;
        languages.tag(languages.default())
    }

    /// The previous ids of a record, without invalid ones.
    pub(super) fn former_ids(&mut self, ids: &[String], path: &str) -> Vec<String> {
        let mut sound = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            match id_flaw(id, self.tag()) {
                None => sound.push(id.clone()),
                Some(problem) => self.report(problem, &format!("{path}.{index}")),
            }
        }
        sound
    }

    /// Checks that spellings stand under tags of languages.
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

    /// Adds the place to a problem; none where it follows from what could not be read.
    fn placed(&self, problem: Diagnostic, path: &str) -> Option<Diagnostic> {
        (!self.unread.touches(path)).then(|| problem.at(self.span(path)))
    }

    pub(super) fn report(&mut self, problem: Diagnostic, path: &str) {
        self.doubt();
        let placed = self.placed(problem, path);
        self.all.problems.extend(placed);
    }

    /// Notes that some of the records have problems.
    fn doubt(&mut self) {
        if !self.all.doubtful.contains(&self.kind) {
            self.all.doubtful.push(self.kind);
        }
    }

    fn span(&self, path: &str) -> Span {
        Yaml::file(self.all.files, self.file()).span(path)
    }

    fn file(&self) -> FileId {
        self.file.expect("records stand in a file")
    }
}

/// The record at a position, of the kind that the type says.
fn numbered<I: RecordNumber>(at: usize) -> I {
    I::of(RecordId::new(I::KIND, at)).expect("it is of this kind")
}
