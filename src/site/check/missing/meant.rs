//! The record that is meant by an unknown id, where no known id is similar: the one that the original of a translation names in its
//! place, or the one that lacks words where words stand under the unknown id.

use super::renamed;
use crate::config::LangId;
use crate::content::RecordWords;
use crate::diag::{Diagnostic, Hint, MissingRecord, Problems, was_meant};
use crate::input::FileId;
use crate::kinds::RecordKind;
use crate::markdown::{self, Outline, TargetForm};
use crate::site::model::Addressed;
use std::collections::HashMap;

/// Completes the hints of problems with an unknown id for which no similar one was found.
pub(in crate::site) fn name_meant(site: &Addressed, problems: &mut Problems) {
    let is_open = |problem: &Diagnostic| {
        let is_at_a_loss = problem.hints.first().is_some_and(Hint::is_at_a_loss);
        problem.missing.is_some() && problem.code != "orphan-words" && is_at_a_loss
    };
    if !problems.iter().any(is_open) {
        return;
    }
    let meant = Meant::of(site);
    for problem in problems.iter_mut().filter(|problem| is_open(problem)) {
        let Some(missing) = &problem.missing else { continue };
        if let Some(id) = meant.records.get(missing) {
            problem.hints[0] = was_meant(format_args!("`{id}`")).into();
        }
    }
}

/// Ids of records by the unknown ids that stand for them.
struct Meant<'s> {
    site: &'s Addressed,
    records: HashMap<MissingRecord, String>,
}

impl<'s> Meant<'s> {
    fn of(site: &'s Addressed) -> Self {
        let records = HashMap::new();
        let mut meant = Self { site, records };
        let default = site.languages.default();
        for lang in site.languages.ids().filter(|lang| *lang != default) {
            for kind in RecordKind::ALL.iter().copied() {
                for (before, now) in renamed::records(site, lang, kind) {
                    meant.note(kind, before, now);
                }
            }
        }
        meant.pages();
        for lang in site.languages.ids().filter(|lang| *lang != default) {
            meant.words(lang);
        }
        meant
    }

    fn note(&mut self, kind: RecordKind, before: &str, now: &str) {
        let id = before.to_owned();
        let missing = MissingRecord { kind, id };
        self.records.entry(missing).or_insert_with(|| now.to_owned());
    }

    /// Compares what the pages of other languages name with what those of the default language name.
    fn pages(&mut self) {
        let site = self.site;
        for page_id in site.page_ids() {
            let Some(original) = site.written(page_id, site.languages.default()) else {
                continue;
            };
            let others = site.languages.ids().filter(|lang| *lang != original.lang);
            for page in others.filter_map(|lang| site.written(page_id, lang)) {
                self.compare(&named(&page.outline), &named(&original.outline));
            }
        }
    }

    /// Does the same for words of records.
    fn words(&mut self, lang: LangId) {
        let site = self.site;
        for kind in RecordKind::ALL.iter().copied() {
            let original = site.words(site.languages.default()).of(kind);
            let words = site.words(lang).of(kind);
            let Some((file, other)) = words.file().zip(original.file()) else {
                continue;
            };
            for id in words.ids() {
                if let Some((words, original)) = words.get(id).zip(original.get(id)) {
                    self.compare(&named_in(words, file), &named_in(original, other));
                }
            }
        }
    }

    /// Notes which records of the original are missing in the translation, where unknown ids stand instead.
    fn compare(&mut self, ours: &[(RecordKind, String)], theirs: &[(RecordKind, String)]) {
        for kind in RecordKind::ALL.iter().copied() {
            let index = self.site.lookup.of(kind);
            let unknown = only(ours, kind, |id| index.find(id).is_none() && !index.is_unread(id));
            let is_named = |id: &str| {
                ours.iter()
                    .any(|(known, named)| (*known, named.as_str()) == (kind, id))
            };
            let lacking = only(theirs, kind, |id| index.find(id).is_some() && !is_named(id));
            for (before, now) in renamed::meant(&unknown, &lacking) {
                self.note(kind, before, now);
            }
        }
    }
}

/// The ids of a kind that hold to something, each once.
fn only(named: &[(RecordKind, String)], kind: RecordKind, holds: impl Fn(&str) -> bool) -> Vec<&str> {
    let mut ids = Vec::new();
    for (_, id) in named.iter().filter(|(known, id)| *known == kind && holds(id)) {
        if !ids.contains(&id.as_str()) {
            ids.push(id.as_str());
        }
    }
    ids
}

/// The records that a text links to, cites or shows.
fn named(outline: &Outline) -> Vec<(RecordKind, String)> {
    let linked = outline
        .links
        .iter()
        .filter_map(|link| match TargetForm::parse(&link.target) {
            TargetForm::Record { kind, id } => Some((kind, id.to_owned())),
            _ => None,
        });
    let citations = outline.citations.iter().flat_map(|citation| &citation.items);
    let cited = citations.map(|cited| (RecordKind::Source, cited.item.source.clone()));
    let arguments = outline.shortcodes.iter().flat_map(|code| {
        code.args.iter().filter_map(|(key, value)| {
            let kind = match (code.name.as_str(), key.as_str()) {
                ("conflict", "id") => RecordKind::Conflict,
                (_, "place") => RecordKind::Place,
                (_, "actor") => RecordKind::Actor,
                _ => return None,
            };
            Some((kind, value.clone()))
        })
    });
    linked.chain(cited).chain(arguments).collect()
}

/// The same of all words for a record.
fn named_in(words: &dyn RecordWords, file: FileId) -> Vec<(RecordKind, String)> {
    let texts = words.texts().into_iter();
    texts
        .flat_map(|(_, text)| named(&markdown::outline_words(text, file, 0).value))
        .collect()
}
