//! Messages that are flawed in themselves, of which readers would see `{FOO()}`, `{$nope}` or nothing.

use super::index::{Index, is_free};
use crate::diag::{Diagnostic, Problems, did_you_mean};
use crate::locale::language_spec::MessageFile;
use crate::locale::messages;
use std::collections::{BTreeMap, BTreeSet};

/// The one function that messages may call.
const NUMBER: &str = "NUMBER";

/// The arguments that each message is given, by its name.
pub type Given = BTreeMap<String, BTreeSet<String>>;

/// Reports variables that are never given, in the language that all others are compared with: neither by the templates that ask for the
/// message nor, as its comment says, by the program.
pub fn tell_not_given(language: &str, files: &[MessageFile<'_>], given: &Given, problems: &mut Problems) {
    let own = files.iter().filter(|file| file.language == language);
    // What cannot be read is reported by [`Locales`](crate::locale::Locales).
    let resources: Vec<_> = own
        .map(|file| messages::read(file.file, file.text, &mut Problems::default()))
        .collect();
    let index = Index::of(&resources);
    for (name, words) in &index.words {
        let Some(given) = given.get(name) else { continue };
        let is_known = |variable: &str| given.contains(variable) || words.described.contains(variable);
        for (variable, span) in words.variables.iter().filter(|(variable, _)| !is_known(variable)) {
            let message = format!("message `{name}` uses `${variable}`, which no template gives it");
            let known = given
                .iter()
                .map(String::as_str)
                .chain(words.described.iter().copied());
            let guess = did_you_mean(variable, known).wrapped("$", "");
            problems.push(
                Diagnostic::warning("unknown-variable", message).at(*span).hint(
                    guess.or("readers would see its name; a comment `# $name: …` says that there is one"),
                ),
            );
        }
    }
}

impl Index<'_> {
    pub(super) fn tell_flaws(&self, problems: &mut Problems) {
        for (name, words) in &self.words {
            for (function, span, takes_number) in &words.functions {
                let problem = if *function == NUMBER {
                    let message = format!("`{NUMBER}` takes one number: a variable or digits");
                    Diagnostic::error("bad-argument", message).hint("write `NUMBER($n)`")
                } else {
                    let message = format!("there is no function `{function}`");
                    Diagnostic::error("unknown-function", message)
                        .hint(format!("messages have one function, `{NUMBER}`"))
                };
                if *function != NUMBER || !takes_number {
                    problems.push(problem.at(*span));
                }
            }
            if words.is_blank && !is_free(name) {
                let message = format!("message `{name}` is empty");
                let problem = Diagnostic::warning("empty-message", message).at(words.span);
                problems.push(problem.hint("write words, or leave the message out, so that it is borrowed"));
            }
        }
    }
}
