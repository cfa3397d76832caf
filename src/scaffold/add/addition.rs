//! What an editor wants to add, and what is said of it.

use super::slots::{AddKind, Place, Slot};
use crate::build::Loaded;
use crate::config::Languages;
use crate::diag::{Diagnostic, list_names};
use crate::kinds::RecordKind;
use std::collections::BTreeMap;

/// What an editor wants to add.
#[derive(Debug)]
pub struct Addition {
    /// What it is.
    pub kind: AddKind,
    /// Its id, the name of its page, or the tag of the language.
    pub id: String,
    /// What is said of it, by the flags of the slots.
    pub given: BTreeMap<&'static str, Vec<String>>,
    /// The text that `--text` names.
    pub original: Option<String>,
}

/// The files that an addition changes, by their paths from the root, with what they hold then.
pub(super) type Changed = BTreeMap<String, String>;

impl Addition {
    /// What is needed and not said; words have to be said in the default language.
    pub fn missing<'a>(&'a self, languages: &'a Languages) -> impl Iterator<Item = &'static Slot> + 'a {
        let words = self.words(languages);
        let default = words
            .get(languages.tag(languages.default()))
            .cloned()
            .unwrap_or_default();
        self.kind.slots().iter().filter(move |slot| {
            slot.is_needed
                && match slot.place {
                    Place::Words(key) => !default
                        .iter()
                        .any(|(said, text)| *said == key && !text.is_empty()),
                    // A video or a dataset has no text that could be counted.
                    Place::Original => !self.given.contains_key(slot.flag) && self.is_article(),
                    _ => !self.given.contains_key(slot.flag),
                }
        })
    }

    fn is_article(&self) -> bool {
        let kind = self.given.get("kind");
        kind.is_none_or(|kind| kind.iter().all(|kind| kind == "article"))
    }

    /// What is asked for with a slot, with the words that the site has for it.
    pub fn question(slot: &Slot, loaded: &Loaded) -> String {
        let vocabulary = &loaded.site.config.vocabulary;
        let words: Vec<&str> = match (slot.place, slot.flag) {
            (Place::Listed(_, list), _) => vocabulary.list(list),
            (_, "source") => {
                let sources = loaded.site.records(RecordKind::Source);
                let ids: Vec<&str> = sources.map(|source| loaded.site.id(source)).collect();
                return format!("{}; there is {}", slot.question, list_names(&ids));
            }
            _ => return slot.question.to_owned(),
        };
        let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
        format!("{}: {}", slot.question, words.join(", "))
    }

    /// The languages that have no words for it yet.
    pub fn unsaid<'a>(&self, loaded: &'a Loaded) -> Vec<&'a str> {
        let languages = &loaded.site.languages;
        let words = self.words(languages);
        let tags = languages.ids().map(|lang| languages.tag(lang));
        tags.filter(|tag| !words.is_empty() && !words.contains_key(*tag))
            .collect()
    }

    /// What is said for the slots of a sort, in their order.
    pub(super) fn said<'a, T: 'a>(
        &'a self,
        choose: impl Fn(Place) -> Option<T> + 'a,
    ) -> impl Iterator<Item = (T, &'a [String])> + 'a {
        self.kind.slots().iter().filter_map(move |slot| {
            let given = self.given.get(slot.flag)?;
            Some((choose(slot.place)?, given.as_slice()))
        })
    }

    /// The words that are said, by the tag of their language and their key; what names no language is said in the default one.
    pub(super) fn words(&self, languages: &Languages) -> BTreeMap<String, Vec<(&'static str, String)>> {
        let default = languages.tag(languages.default());
        let mut words: BTreeMap<String, Vec<(&'static str, String)>> = BTreeMap::new();
        let keys = self.said(|place| match place {
            Place::Words(key) => Some(key),
            _ => None,
        });
        for (key, texts) in keys {
            for text in texts {
                let own = text
                    .split_once('=')
                    .filter(|(tag, _)| languages.find(tag).is_some());
                let (tag, text) = own.unwrap_or((default, text));
                let of_language = words.entry(tag.to_owned()).or_default();
                of_language.retain(|(other, _)| *other != key);
                of_language.push((key, text.trim().to_owned()));
            }
        }
        words
    }
}

/// What a command refuses because of one of its arguments.
pub(super) fn refused(message: String, hint: &str) -> Diagnostic {
    Diagnostic::error("add", message).hint(hint)
}
