//! Every text of the site: what it links to and cites exists, and words belong to records.

use super::ids::{ActorId, ConflictId, DocId, EventId, FigureId, PlaceId, RecordId, SourceId, TermId};
use super::links::Link;
use super::lookup::Index;
use super::model::{Cite, Site};
use super::records::{check_locator, parse_date};
use crate::config::LangId;
use crate::content::{Content, PageFile, WordFile};
use crate::diag::{Checked, Diagnostic, Problems, nearest};
use crate::markdown::{self, Cited, Outline};
use crate::source::{FileId, Files, Span};
use crate::yaml::Yaml;
use indexmap::IndexMap;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::collections::HashMap;

/// What the texts of a site refer to.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// Who cites what.
    pub(super) cited: Vec<(Result<RecordId, DocId>, Cite)>,
    /// Pages that link to a record.
    pub(super) mentions: HashMap<RecordId, Vec<DocId>>,
}

/// The terms: those that the default language defines, in its order.
pub(super) fn term_ids(content: &Content) -> Vec<String> {
    content.words[content.languages.default().index()]
        .terms
        .entries
        .keys()
        .cloned()
        .collect()
}

/// Checks every text, pages in parallel.
pub(super) fn check(site: &Site, files: &Files) -> Checked<Read> {
    let mut problems = Problems::default();
    let mut read = Read::default();
    let docs: Vec<DocId> = site.doc_ids().collect();
    let pages: Vec<Checked<Found>> = docs
        .into_par_iter()
        .map(|doc| check_doc(site, files, doc))
        .collect();
    for (doc, found) in site.doc_ids().zip(pages) {
        let found = found.into_value(&mut problems);
        read.cited
            .extend(found.cited.into_iter().map(|cite| (Err(doc), cite)));
        for record in found.linked {
            read.mentions.entry(record).or_default().push(doc);
        }
    }
    for lang in site.languages.ids() {
        let words = check_words(site, files, lang).into_value(&mut problems);
        read.cited.extend(words);
    }
    check_seed_digests(site, files, &mut problems);
    check_missing_words(site, &mut problems);
    Checked::new(read, problems)
}

#[derive(Default)]
struct Found {
    cited: Vec<Cite>,
    linked: Vec<RecordId>,
}

/// Checks a page in all its languages; what it refers to is that of its default language, as far as it has one.
fn check_doc(site: &Site, files: &Files, doc: DocId) -> Checked<Found> {
    let mut problems = Problems::default();
    let mut found = Found::default();
    let default = site.languages.default();
    for lang in site.languages.ids() {
        let Some(page) = site.written(doc, lang) else {
            continue;
        };
        let mut here = Found::default();
        check_page(site, files, page, &mut here, &mut problems);
        if lang == default || site.written(doc, default).is_none() {
            found.cited.append(&mut here.cited);
            for record in here.linked {
                if !found.linked.contains(&record) {
                    found.linked.push(record);
                }
            }
        }
    }
    Checked::new(found, problems)
}

fn check_page(site: &Site, files: &Files, page: &PageFile, found: &mut Found, problems: &mut Problems) {
    let yaml = || Yaml::part(files, page.file, page.yaml.clone());
    for (key, date) in [("date", &page.front.date), ("updated", &page.front.updated)] {
        if let Some(date) = date {
            parse_date(date, || yaml().span(key), problems);
        }
    }
    if let Some(original) = &page.front.translation_of
        && site.languages.find(&original.lang).is_none()
    {
        let problem = Diagnostic::error(
            "undeclared-language",
            format!("the language `{}` is not declared", original.lang),
        );
        problems.push(problem.at(yaml().span("translation_of.lang")));
    }
    check_outline(site, &page.outline, Some(page), page.lang, found, problems);
    for shortcode in &page.outline.shortcodes {
        if let Err(error) = site.shortcode(&shortcode.name, &shortcode.args) {
            problems.push(
                Diagnostic::error("shortcode", error.message)
                    .at(shortcode.span)
                    .maybe_hint(error.hint),
            );
        }
    }
}

fn check_outline(
    site: &Site,
    outline: &Outline,
    page: Option<&PageFile>,
    lang: LangId,
    found: &mut Found,
    problems: &mut Problems,
) {
    for link in &outline.links {
        match site.link(&link.target, page, lang) {
            Ok(Link::External(_)) if link.image => {
                let problem =
                    Diagnostic::error("remote-image", "this image would be fetched from another host");
                problems.push(
                    problem
                        .at(link.span)
                        .hint("copy it into the site, if its licence allows that"),
                );
            }
            Ok(Link::Record(record)) => found.linked.push(record),
            Ok(_) => {}
            Err(error) => {
                problems.push(
                    Diagnostic::error("broken-link", error.message)
                        .at(link.span)
                        .maybe_hint(error.hint),
                );
            }
        }
    }
    for Cited { item, span } in outline.citations.iter().flat_map(|citation| &citation.items) {
        let Some(source) = site.lookup.sources.find(&item.source) else {
            let problem = Diagnostic::error(
                "unknown-source",
                format!("there is no source with the id `{}`", item.source),
            );
            problems.push(
                problem
                    .at(*span)
                    .maybe_hint(site.lookup.sources.hint(&item.source)),
            );
            continue;
        };
        let paragraphs = site.sources[source].seed.record.paragraphs;
        match item
            .locator
            .as_ref()
            .map(|locator| check_locator(locator, paragraphs))
            .transpose()
        {
            Ok(locator) => found.cited.push(Cite {
                source: SourceId(source),
                locator,
            }),
            Err(problem) => problems.push(problem.at(*span)),
        }
    }
}

/// Words of one language; the citations of its texts, where it is the default language.
fn check_words(site: &Site, files: &Files, lang: LangId) -> Checked<Vec<(Result<RecordId, DocId>, Cite)>> {
    let words = site.words(lang);
    let mut reader = WordReader {
        site,
        files,
        lang,
        cited: Vec::new(),
        problems: Problems::default(),
    };
    let lookup = &site.lookup;
    reader.file(
        &words.events,
        &lookup.events,
        |at| RecordId::Event(EventId(at)),
        |words| {
            vec![
                ("summary".to_owned(), Some(words.summary.as_str())),
                ("note".to_owned(), words.note.as_deref()),
            ]
        },
    );
    reader.file(
        &words.places,
        &lookup.places,
        |at| RecordId::Place(PlaceId(at)),
        |words| vec![("summary".to_owned(), words.summary.as_deref())],
    );
    reader.file(
        &words.actors,
        &lookup.actors,
        |at| RecordId::Actor(ActorId(at)),
        |words| vec![("summary".to_owned(), words.summary.as_deref())],
    );
    reader.file(
        &words.sources,
        &lookup.sources,
        |at| RecordId::Source(SourceId(at)),
        |words| vec![("summary".to_owned(), words.summary.as_deref())],
    );
    reader.file(
        &words.terms,
        &lookup.terms,
        |at| RecordId::Term(TermId(at)),
        |words| vec![("summary".to_owned(), Some(words.summary.as_str()))],
    );
    reader.file(
        &words.figures,
        &lookup.figures,
        |at| RecordId::Figure(FigureId(at)),
        |words| vec![("note".to_owned(), Some(words.note.as_str()))],
    );
    reader.file(
        &words.conflicts,
        &lookup.conflicts,
        |at| RecordId::Conflict(ConflictId(at)),
        |words| {
            let statements = words
                .statements
                .iter()
                .map(|(id, text)| (format!("statements.{id}"), Some(text.as_str())));
            statements
                .chain([("assessment".to_owned(), words.assessment.as_deref())])
                .collect()
        },
    );
    reader.statements();
    reader.vocabulary();
    Checked::new(reader.cited, reader.problems)
}

/// The texts of an entry by their keys.
type Fields<'t> = Vec<(String, Option<&'t str>)>;

struct WordReader<'a> {
    site: &'a Site,
    files: &'a Files,
    lang: LangId,
    cited: Vec<(Result<RecordId, DocId>, Cite)>,
    problems: Problems,
}

impl WordReader<'_> {
    fn file<T>(
        &mut self,
        words: &WordFile<T>,
        index: &Index,
        record: fn(usize) -> RecordId,
        texts: fn(&T) -> Fields<'_>,
    ) {
        let Some(file) = words.file else { return };
        for (id, entry) in &words.entries {
            let Some(at) = index.find(id) else {
                let problem = Diagnostic::error(
                    "orphan-words",
                    format!("these are words for `{id}`, but there is no such record"),
                );
                self.report(file, problem.maybe_hint(index.hint(id)), id, true);
                continue;
            };
            for (key, text) in texts(entry) {
                if let Some(text) = text {
                    self.text(file, text, &format!("{id}.{key}"), record(at));
                }
            }
        }
    }

    /// Checks one Markdown text; its problems are shown at the value that holds it.
    fn text(&mut self, file: FileId, text: &str, path: &str, record: RecordId) {
        let mut problems = Problems::default();
        let mut found = Found::default();
        let outline = markdown::outline(text, file, 0).into_value(&mut problems);
        check_outline(self.site, &outline, None, self.lang, &mut found, &mut problems);
        if let Some(heading) = outline.headings.first() {
            problems.push(
                Diagnostic::error("heading-in-words", "words for records have no headings").at(heading.span),
            );
        }
        if !problems.is_empty() {
            let span = self.yaml(file).span(path);
            self.problems
                .extend(problems.into_iter().map(|problem| problem.at(span)));
        }
        if self.lang == self.site.languages.default() {
            self.cited
                .extend(found.cited.into_iter().map(|cite| (Ok(record), cite)));
        }
    }

    /// The statements of conflicts are those of the records.
    fn statements(&mut self) {
        let words = &self.site.words(self.lang).conflicts;
        let Some(file) = words.file else { return };
        for conflict in &self.site.conflicts {
            let Some(entry) = words.entries.get(&conflict.id) else {
                continue;
            };
            let ids: Vec<&str> = conflict
                .statements
                .iter()
                .map(|statement| statement.id.as_str())
                .collect();
            for id in &ids {
                if !entry.statements.contains_key(*id) {
                    let problem =
                        Diagnostic::error("missing-words", format!("the statement `{id}` has no words"));
                    self.report(file, problem, &format!("{}.statements", conflict.id), true);
                }
            }
            for id in entry.statements.keys().filter(|id| !ids.contains(&id.as_str())) {
                let problem =
                    Diagnostic::error("orphan-words", format!("the conflict has no statement `{id}`"));
                let hint = nearest(id, ids.iter().copied()).map(|near| format!("did you mean `{near}`?"));
                self.report(
                    file,
                    problem.maybe_hint(hint),
                    &format!("{}.statements.{id}", conflict.id),
                    true,
                );
            }
        }
    }

    /// The words of the vocabulary are those of the configuration.
    fn vocabulary(&mut self) {
        let site = self.site;
        let words = site.words(self.lang);
        let declared = &site.config.vocabulary;
        let Some(file) = words.vocabulary_file else { return };
        let known = &words.vocabulary;
        self.word_list(file, "event_kinds", &known.event_kinds, &declared.event_kinds);
        self.word_list(file, "place_kinds", &known.place_kinds, &declared.place_kinds);
        self.word_list(file, "actor_kinds", &known.actor_kinds, &declared.actor_kinds);
        self.word_list(file, "actor_roles", &known.actor_roles, &declared.actor_roles);
        self.word_list(file, "populations", &known.populations, &declared.populations);
        self.word_list(file, "units", &known.units, &declared.units);
        let measures: Vec<String> = declared.measures.keys().cloned().collect();
        self.word_list(file, "measures", &known.measures, &measures);
    }

    fn word_list<T>(&mut self, file: FileId, list: &str, words: &IndexMap<String, T>, declared: &[String]) {
        for id in words.keys().filter(|id| !declared.contains(id)) {
            let problem = Diagnostic::error(
                "orphan-words",
                format!("`{id}` is not one of the site's `{list}`"),
            );
            let hint = nearest(id, declared.iter().map(String::as_str))
                .map(|near| format!("did you mean `{near}`?"));
            self.report(file, problem.maybe_hint(hint), &format!("{list}.{id}"), true);
        }
        if self.lang == self.site.languages.default() {
            for id in declared.iter().filter(|id| !words.contains_key(*id)) {
                let problem =
                    Diagnostic::warning("missing-words", format!("`{id}` of the `{list}` has no word"));
                self.report(file, problem, list, true);
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
        self.problems.push(problem.at(span));
    }
}

fn check_seed_digests(site: &Site, files: &Files, problems: &mut Problems) {
    for source in &site.sources {
        let seed = &source.seed;
        let text = &files.text(seed.file)[seed.body.clone()];
        let outline = markdown::outline(text, seed.file, seed.body.start).into_value(problems);
        let lang = site
            .languages
            .find(&seed.record.language)
            .unwrap_or(site.languages.default());
        check_outline(site, &outline, None, lang, &mut Found::default(), problems);
        if text.trim().is_empty() {
            let problem = Diagnostic::warning(
                "no-digest",
                format!("the source `{}` has no digest", seed.record.id),
            );
            problems.push(problem.at(Span::whole(seed.file)));
        }
    }
}

fn gaps<'s>(ids: Vec<&'s str>, has: &dyn Fn(&str) -> bool) -> Vec<&'s str> {
    ids.into_iter().filter(|id| !has(id)).collect()
}

/// A record needs words in the default language; other languages borrow.
fn check_missing_words(site: &Site, problems: &mut Problems) {
    let default = site.languages.default();
    let words = site.words(default);
    let tag = site.languages.tag(default);
    let mut missing = |what: &str, file: Option<FileId>, ids: Vec<&str>| {
        if ids.is_empty() {
            return;
        }
        let list = ids
            .iter()
            .map(|id| format!("`{id}`"))
            .collect::<Vec<_>>()
            .join(", ");
        let problem = Diagnostic::error("missing-words", format!("`{tag}` has no words for {what} {list}"));
        let problem = problem.hint(format!(
            "add them to `content/{tag}/{what}.yaml`; the default language must be complete"
        ));
        problems.push(match file {
            Some(file) => problem.at(Span::whole(file)),
            None => problem,
        });
    };
    let events = site.events.iter().map(|event| event.id.as_str()).collect();
    missing(
        "events",
        words.events.file,
        gaps(events, &|id| words.events.entries.contains_key(id)),
    );
    let places = site.places.iter().map(|place| place.id.as_str()).collect();
    missing(
        "places",
        words.places.file,
        gaps(places, &|id| words.places.entries.contains_key(id)),
    );
    let actors = site.actors.iter().map(|actor| actor.id.as_str()).collect();
    missing(
        "actors",
        words.actors.file,
        gaps(actors, &|id| words.actors.entries.contains_key(id)),
    );
    let sources = site
        .sources
        .iter()
        .map(|source| source.seed.record.id.as_str())
        .collect();
    missing(
        "sources",
        words.sources.file,
        gaps(sources, &|id| words.sources.entries.contains_key(id)),
    );
    let conflicts = site
        .conflicts
        .iter()
        .map(|conflict| conflict.id.as_str())
        .collect();
    missing(
        "conflicts",
        words.conflicts.file,
        gaps(conflicts, &|id| words.conflicts.entries.contains_key(id)),
    );
}
