//! Labels of words that the configuration no longer has: whoever gives a list other words has the labels of the former ones left.

use super::single::{MANY, undeclared};
use super::uses::{Uses, WordUse};
use crate::config::Config;
use crate::diag::{Diagnostic, list_names};
use crate::input::Files;

/// Words that nothing but labels have, each with its list.
#[derive(Default)]
pub(super) struct Labels(Vec<Label>);

/// A word that only labels have.
struct Label {
    list: &'static str,
    word: String,
    places: Vec<WordUse>,
    /// The only word of its list that nothing uses.
    unused: Option<String>,
}

impl Labels {
    /// Takes the words out of the uses of a list that only labels have, some of them among those of the default language.
    pub(super) fn take(
        &mut self,
        list: &'static str,
        uses: &mut Uses,
        unused: Option<&str>,
        is_of_default: impl Fn(&WordUse) -> bool,
    ) {
        let all = std::mem::take(uses);
        for (word, places) in all {
            let is_label = places.iter().all(|place| matches!(place, WordUse::Key(..)));
            if is_label && places.iter().any(&is_of_default) {
                let unused = unused.map(str::to_owned);
                self.0.push(Label {
                    list,
                    word,
                    places,
                    unused,
                });
            } else {
                uses.insert(word, places);
            }
        }
    }

    /// Reports them at once, and notes them as told.
    pub(super) fn told(self, files: &Files, config: &mut Config) -> Option<Diagnostic> {
        let Label {
            list,
            word,
            places,
            unused,
        } = self.0.first()?;
        let problem = if self.0.len() > 1 {
            let words: Vec<&str> = self.0.iter().map(|label| label.word.as_str()).collect();
            let message = format!(
                "these words have labels, and kzsite.yaml does not declare them: {}",
                list_names(&words)
            );
            let hint = "give the labels the names of the words that stand under `vocabulary` in kzsite.yaml, or take them out";
            let hint = if places.len() > 1 {
                format!("{hint}, in each language")
            } else {
                hint.to_owned()
            };
            Diagnostic::error("unknown-word", message)
                .at(places[0].span(files))
                .hint(hint)
        } else if places.len() < MANY {
            // A label of one language is reported where the words are compared with the configuration.
            return None;
        } else {
            let declared = config.vocabulary.list(list);
            undeclared(files, (list, word), (&declared, unused.as_deref()), places)
        };
        for label in self.0 {
            config.tell_undeclared(label.list, label.word);
        }
        Some(problem)
    }
}
