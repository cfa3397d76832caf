//! Checks an addition by itself: its id and the given values.

use super::addition::Addition;
use super::base::Base;
use super::slots::{AddKind, Place, Slot};
use crate::config::is_language_tag;
use crate::content::CorrectedField;
use crate::diag::{Diagnostic, Hint, Problems};
use crate::input::read_given;
use crate::kinds::RecordKind;
use crate::markdown::markup_in_plain;
use crate::site::{ID_FORM, address_flaw, date_flaw, hour_flaw, is_id, meant_id};
use std::io::{Error, ErrorKind};

/// What is wrong with an answer that begins with the id of a record.
fn unknown_record(base: &Base, kind: RecordKind, answer: &str) -> Option<String> {
    let id = answer.split(',').next().unwrap_or_default().trim();
    let is_known = base.site.records(kind).any(|record| base.site.id(record) == id);
    (!is_known).then(|| format!("there is no {} `{id}`", kind.scheme()))
}

/// What is wrong with what a correction is about.
fn unknown_subject(base: &Base, about: &str) -> Option<String> {
    if let Some((scheme, id)) = about.split_once(':') {
        return match RecordKind::of_scheme(scheme) {
            Some(kind) => unknown_record(base, kind, id),
            None => Some(format!("`{scheme}` is no kind of records")),
        };
    }
    let languages = &base.site.languages;
    let path = format!("content/{}/{about}", languages.tag(languages.default()));
    let is_known = base.files.find(&path).is_some();
    (!is_known).then(|| format!("there is no page `{path}`"))
}

/// A problem as a reply to an answer: what is wrong, and what to do.
fn told(problem: &Diagnostic) -> String {
    let hints = problem.hints.iter().filter_map(Hint::words);
    std::iter::once(problem.message.clone())
        .chain(hints)
        .collect::<Vec<_>>()
        .join("; ")
}

/// What is wrong with the name of a file that cannot be read.
pub fn unreadable(path: &str, error: &Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => format!("there is no file `{path}`"),
        _ => format!("cannot read `{path}`: {error}"),
    }
}

impl Addition {
    /// Checks that the id is valid and free.
    ///
    /// # Errors
    /// When it is not.
    pub fn check_id(&self, base: &Base) -> Result<(), Diagnostic> {
        let (id, name) = (&self.id, self.kind.name());
        let a_name = self.kind.with_article();
        let site = &base.site;
        let taken = |message: String| Err(Diagnostic::error("add", message).hint("choose another one"));
        match self.kind {
            AddKind::Language => return Ok(()),
            _ if !is_id(id) => {
                let problem = Diagnostic::error("add", format!("`{id}` cannot be an id"));
                let problem = match meant_id(id, site.languages.tag(site.languages.default())) {
                    Some(meant) => problem.hint(format!("write `{meant}`")),
                    None => problem,
                };
                return Err(problem.hint(ID_FORM));
            }
            AddKind::Page => {
                let page = |tag: &str| format!("content/{tag}/{id}.md");
                let mut tags = site.languages.ids().map(|lang| site.languages.tag(lang));
                if let Some(tag) = tags.find(|tag| base.files.find(&page(tag)).is_some()) {
                    return taken(format!("there is a page `{}` already", page(tag)));
                }
            }
            AddKind::Record(kind) => {
                for record in site.records(kind) {
                    if site.id(record) == id {
                        return taken(format!("there is {a_name} `{id}` already"));
                    }
                    if site.previous_ids(record).contains(id) {
                        let now = site.id(record);
                        return taken(format!("`{id}` is what the {name} `{now}` was called before"));
                    }
                }
            }
        }
        Ok(())
    }

    /// What is wrong with an answer, as far as that is known before all others are given.
    pub fn flaw(slot: &Slot, answer: &str, base: &Base) -> Option<String> {
        let vocabulary = &base.site.config.vocabulary;
        let unknown = |known: bool| (!known).then(|| format!("`{answer}` is none of them"));
        if answer.is_empty() {
            return Some("this is needed; Ctrl-C leaves without writing anything".to_owned());
        }
        match (slot.place, slot.flag) {
            (Place::Listed(_, list), _) => unknown(vocabulary.list(list).contains(&answer)),
            (_, "population") => unknown(vocabulary.list("populations").contains(&answer)),
            (_, "when" | "as-of" | "published" | "date") => date_flaw(answer).as_ref().map(told),
            (_, "hour") => hour_flaw(answer).as_ref().map(told),
            (_, "url") => address_flaw(answer).as_ref().map(told),
            // The question lists all valid words.
            (_, "kind" | "severity" | "status") => unknown(slot.question.contains(&format!("`{answer}`"))),
            (Place::Sides, _) => match answer.split_once('=') {
                Some((id, cited)) if is_id(id.trim()) => unknown_record(base, RecordKind::Source, cited),
                _ => Some(slot.question.to_owned()),
            },
            (_, "field") => {
                (!CorrectedField::is_named(answer)).then(|| format!("`{answer}` is none of the fields"))
            }
            (_, "about") => answer
                .split(',')
                .find_map(|about| unknown_subject(base, about.trim())),
            (Place::Refs(..) | Place::Ids(_), _) => {
                let mut ids = answer.split(',');
                let kind = slot.names()?;
                ids.find_map(|id| unknown_record(base, kind, id))
            }
            _ if slot.names().is_some() => unknown_record(base, slot.names()?, answer),
            (Place::Words("title" | "short") | Place::Head(_) | Place::Authors, flag)
                if flag != "language" =>
            {
                markup_in_plain(answer)
                    .into_iter()
                    .next()
                    .map(|(_, problem)| told(&problem))
            }
            (_, "language") => {
                (!is_language_tag(answer)).then(|| format!("`{answer}` is no tag of a language"))
            }
            (_, "text") => read_given(answer.as_ref())
                .err()
                .map(|error| unreadable(answer, &error)),
            _ => None,
        }
    }

    /// Checks that all needed values are given, and none that belongs to another kind.
    pub(super) fn check_given(&self, base: &Base) -> Result<(), Problems> {
        let mut problems = Problems::default();
        let (name, slots) = (self.kind.with_article(), self.kind.slots());
        for flag in self.given.keys() {
            if !slots.iter().any(|slot| slot.flag == *flag) {
                let flags: Vec<String> = slots.iter().map(|slot| format!("`--{}`", slot.flag)).collect();
                let problem = Diagnostic::error("add", format!("`--{flag}` says nothing of {name}"));
                problems.push(problem.hint(format!("of {name} there is {}", flags.join(", "))));
            }
        }
        problems.extend(self.words_lost(&base.site.languages));
        for slot in self.missing(&base.site.languages) {
            let message = format!("{name} needs `--{}`", slot.flag);
            problems.push(Diagnostic::error("add", message).hint(Self::question(slot, base)));
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(problems)
        }
    }
}
