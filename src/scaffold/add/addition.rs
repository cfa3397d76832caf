//! What an editor wants to add, with the given values.

use super::base::Base;
use super::slots::{AddKind, Place, Slot};
use crate::config::Languages;
use crate::diag::{Diagnostic, list_names};
use crate::locale::is_language;
use std::collections::BTreeMap;

/// What an editor wants to add.
#[derive(Debug)]
pub struct Addition {
    pub kind: AddKind,
    /// Its id, the name of its page, or the tag of the language.
    pub id: String,
    /// The given values, by the flags of the slots.
    pub given: BTreeMap<&'static str, Vec<String>>,
    /// The text that `--text` names.
    pub original: Option<String>,
}

/// The key of the statements of a disagreement.
pub(super) const STATEMENTS: &str = "statements";

impl Addition {
    /// The slots that are needed and not given; words are needed in the default language.
    pub fn missing<'a>(&'a self, languages: &'a Languages) -> impl Iterator<Item = &'static Slot> + 'a {
        let words = self.words(languages);
        let default = words
            .get(languages.tag(languages.default()))
            .cloned()
            .unwrap_or_default();
        self.kind.slots().iter().filter(move |slot| {
            slot.is_needed
                && match slot.place {
                    Place::Says => !default.iter().any(|(said, _)| *said == STATEMENTS),
                    Place::Words(key) => !default
                        .iter()
                        .any(|(said, text)| *said == key && !text.is_empty()),
                    _ => !self.given.contains_key(slot.flag),
                }
        })
    }

    /// The slots to ask for, in order: those that are needed and not given, and optional ones.
    pub fn askable<'a>(&'a self, languages: &'a Languages) -> impl Iterator<Item = &'static Slot> + 'a {
        let missing: Vec<&str> = self.missing(languages).map(|slot| slot.flag).collect();
        self.kind.slots().iter().filter(move |slot| {
            let is_offered = slot.is_offered && !self.given.contains_key(slot.flag);
            is_offered || missing.contains(&slot.flag)
        })
    }

    /// Whether a slot applies with the values given so far: a video has no text that could be counted.
    pub fn is_fit(&self, slot: &Slot) -> bool {
        let kind = self.given.get("kind");
        !matches!(slot.place, Place::Original)
            || kind.is_none_or(|kind| kind.iter().all(|kind| kind == "article"))
    }

    /// The ids of the given sides of a disagreement.
    pub fn sides(&self) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for side in self.given.get("side").into_iter().flatten() {
            let id = side.split_once('=').map_or("", |(id, _)| id.trim()).to_owned();
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// The question for a slot, with the words of the site that may be chosen.
    pub fn question(slot: &Slot, base: &Base) -> String {
        let vocabulary = &base.site.config.vocabulary;
        let words: Vec<&str> = match (slot.place, slot.flag) {
            (Place::Listed(_, list), _) => vocabulary.list(list),
            (_, "population") => vocabulary.list("populations"),
            _ => {
                let records = slot.names().into_iter().flat_map(|kind| base.site.records(kind));
                let ids: Vec<&str> = records.map(|record| base.site.id(record)).collect();
                return match ids.as_slice() {
                    [] => slot.question.to_owned(),
                    ids => format!("{}; there is {}", slot.question, list_names(ids)),
                };
            }
        };
        let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        format!("{}: {}", slot.question, words.join(", "))
    }

    /// The languages that have no words for it yet.
    pub fn unsaid<'a>(&self, base: &'a Base) -> Vec<&'a str> {
        let languages = &base.site.languages;
        let words = self.words(languages);
        let tags = languages.ids().map(|lang| languages.tag(lang));
        tags.filter(|tag| !words.is_empty() && !words.contains_key(*tag))
            .collect()
    }

    /// The values for slots of one sort, in their order.
    pub(super) fn said<'a, T: 'a>(
        &'a self,
        choose: impl Fn(Place) -> Option<T> + 'a,
    ) -> impl Iterator<Item = (T, &'a [String])> + 'a {
        self.kind.slots().iter().filter_map(move |slot| {
            let given = self.given.get(slot.flag)?;
            Some((choose(slot.place)?, given.as_slice()))
        })
    }

    /// Reports words in a language that the site does not have, or twice in one.
    pub(super) fn words_lost(&self, languages: &Languages) -> Vec<Diagnostic> {
        let tags: Vec<&str> = languages.ids().map(|lang| languages.tag(lang)).collect();
        let default = languages.tag(languages.default());
        let mut lost = Vec::new();
        let slots = self.kind.slots().iter();
        for slot in slots.filter(|slot| matches!(slot.place, Place::Words(_))) {
            let mut said: Vec<&str> = Vec::new();
            for text in self.given.get(slot.flag).into_iter().flatten() {
                let flag = slot.flag;
                let tag = text.split_once('=').map(|(tag, _)| tag);
                let tag = match tag.filter(|tag| tags.contains(tag) || is_language(tag)) {
                    Some(tag) if !tags.contains(&tag) => {
                        let message =
                            format!("the site has no language `{tag}`, in which `--{flag}` is said");
                        let hint = format!("there is {}", list_names(&tags));
                        let meant = format!("if that is no language, write `--{flag} \"{default}={text}\"`");
                        lost.push(refused(message, &hint).hint(meant));
                        continue;
                    }
                    Some(tag) => tag,
                    None => default,
                };
                if said.contains(&tag) {
                    let message = format!("`--{flag}` is said twice in the language `{tag}`");
                    let hint = format!("say it once in each language: `--{flag} \"{tag}=…\"`");
                    lost.push(refused(message, &hint));
                }
                said.push(tag);
            }
        }
        lost
    }

    /// The given words, by the tag of their language and their key; words without a tag are in the default language.
    pub(super) fn words(&self, languages: &Languages) -> BTreeMap<String, Vec<(&'static str, String)>> {
        let default = languages.tag(languages.default());
        let mut words: BTreeMap<String, Vec<(&'static str, String)>> = BTreeMap::new();
        let keys = self.said(|place| match place {
            Place::Words(key) => Some(key),
            Place::Says => Some(STATEMENTS),
            _ => None,
        });
        for (key, texts) in keys {
            for text in texts {
                let own = text
                    .split_once('=')
                    .filter(|(tag, _)| languages.find(tag).is_some());
                let (tag, text) = own.unwrap_or((default, text));
                let of_language = words.entry(tag.to_owned()).or_default();
                of_language.retain(|(other, _)| *other != key || key == STATEMENTS);
                of_language.push((key, text.trim().to_owned()));
            }
        }
        words
    }
}

/// The problem of an invalid argument.
pub(super) fn refused(message: String, hint: &str) -> Diagnostic {
    Diagnostic::error("add", message).hint(hint)
}
