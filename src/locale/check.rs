//! What is wrong with the Fluent texts of a site's languages when they are compared: gaps, leftovers, references to nothing.

mod blank;
mod circles;
mod flaws;
mod forms;
mod index;
mod unused;

pub use self::flaws::{Given, tell_not_given};
pub use self::unused::Asked;

use self::index::Index;
use super::language_spec::{LanguageSpec, Reference};
use super::messages::Resource;
use crate::diag::{Diagnostic, Problems, did_you_mean, list_names};
use std::collections::{BTreeMap, BTreeSet};

/// Compares every language of the site with the default one, and the default one with that of the theme. If the
/// default language has no messages, the others are compared with the theme's language.
pub(super) fn compare(
    Reference { default, theme }: Reference<'_>,
    languages: &[LanguageSpec<'_>],
    resources: &BTreeMap<&str, Vec<Resource>>,
    asked: &Asked,
    problems: &mut Problems,
) {
    let index: BTreeMap<&str, Index<'_>> = resources
        .iter()
        .map(|(tag, resources)| (*tag, Index::of(resources)))
        .collect();
    for (tag, words) in &index {
        words.tell_forms(tag, problems);
        words.tell_repeated(problems);
        words.tell_dangling(problems);
        words.tell_circles(problems);
        words.tell_flaws(problems);
    }
    if let (Some(own), Some(original)) = (index.get(default), index.get(theme).filter(|_| theme != default)) {
        own.tell_missing(default, theme, original, asked, problems);
    }
    let mut originals = [default, theme].into_iter();
    let Some((name, original)) = originals.find_map(|tag| Some((tag, index.get(tag)?))) else {
        problems.extend(languages.iter().filter(|spec| spec.tag == default).map(|spec| {
            let message =
                format!("the theme has no messages in `{default}`, nor in its own language `{theme}`");
            placed(Diagnostic::error("missing-message", message), spec)
                .hint(format!("write `theme/i18n/{default}.ftl`, beside `content`"))
        }));
        return;
    };
    original.tell_unused(asked, problems);
    // A language that the site does not have is compared with none.
    let is_compared = theme == name || languages.iter().any(|spec| spec.tag == theme);
    if let Some(words) = index.get(theme).filter(|_| !is_compared) {
        words.tell_unused(asked, problems);
    }
    // A variable that the default language does not use is known all the same if the theme's own language uses it.
    let known: Vec<&Index<'_>> = [name, theme].iter().filter_map(|tag| index.get(tag)).collect();
    for spec in languages.iter().filter(|spec| spec.tag != name) {
        match index.get(spec.tag) {
            Some(translation) => {
                translation.tell_missing(spec.tag, name, original, asked, problems);
                translation.tell_extra(spec.tag, name, original, problems);
                translation.tell_variables(name, &known, problems);
                translation.tell_left_out(name, original, problems);
                translation.tell_translated_forms(spec.tag, original, problems);
            }
            None => problems.push(no_messages(spec, name)),
        }
    }
}

fn no_messages(spec: &LanguageSpec<'_>, original: &str) -> Diagnostic {
    let message = format!(
        "the theme has no messages in `{}`, so readers get those of its chain, at last of `{original}`",
        spec.tag
    );
    placed(Diagnostic::warning("missing-message", message), spec)
        .hint(format!("write `theme/i18n/{}.ftl`, beside `content`", spec.tag))
}

fn placed(problem: Diagnostic, spec: &LanguageSpec<'_>) -> Diagnostic {
    match spec.span {
        Some(span) => problem.at(span),
        None => problem,
    }
}

impl Index<'_> {
    fn tell_repeated(&self, problems: &mut Problems) {
        problems.extend(self.repeated.iter().map(|(name, span)| {
            Diagnostic::error(
                "repeated-message",
                format!("message `{name}` stands twice in this file"),
            )
            .at(*span)
            .hint("the second one holds: take one of them out")
        }));
    }

    fn tell_dangling(&self, problems: &mut Problems) {
        for words in self.words.values() {
            for (name, span) in words
                .references
                .iter()
                .filter(|(name, _)| !self.words.contains_key(*name))
            {
                let guess = did_you_mean(name, self.words.keys().map(String::as_str))
                    .or("write it, or the words themselves");
                problems.push(
                    Diagnostic::error(
                        "unknown-message",
                        format!("there is no message `{name}` in this language"),
                    )
                    .at(*span)
                    .hint(guess),
                );
            }
        }
    }

    fn tell_missing(
        &self,
        tag: &str,
        default: &str,
        original: &Self,
        asked: &Asked,
        problems: &mut Problems,
    ) {
        let missing: Vec<_> = original
            .public()
            .filter(|name| !self.words.contains_key(*name) && !self.has_number_of(name) && asked.has(name))
            .collect();
        // A language with no file at all is told of as such.
        let (Some(first), Some(_)) = (missing.first(), self.first_file) else {
            return;
        };
        let (noun, it) = match missing.len() {
            1 => ("message", "it"),
            _ => ("messages", "them"),
        };
        let message = format!(
            "`{tag}` lacks {} {noun} of `{default}`: {}",
            missing.len(),
            list_names(&missing)
        );
        problems.push(
            Diagnostic::warning("missing-message", message)
                .at(original.words[*first].span)
                .of_language(tag)
                .hint(format!(
                    "write {it} into `{tag}.ftl` beside this file; until then readers get {it} in a language of the fallback chain"
                )),
        );
    }

    fn tell_extra(&self, tag: &str, default: &str, original: &Self, problems: &mut Problems) {
        let is_known = |name: &str| original.words.contains_key(name) || original.has_number_of(name);
        for name in self.public().filter(|name| !is_known(name)) {
            let guess = did_you_mean(name, original.public());
            let message =
                format!("message `{name}` is only in `{tag}`, not in `{default}`, with which it is compared");
            problems.push(
                Diagnostic::warning("extra-message", message)
                    .at(self.words[name].span)
                    .hint(guess.or(format!(
                        "names of messages are not translated: `kzsite theme show i18n/{default}.ftl` has them"
                    ))),
            );
        }
    }

    fn tell_variables(&self, default: &str, originals: &[&Self], problems: &mut Problems) {
        for (name, words) in &self.words {
            let sources = originals.iter().map(|index| (index, index.words.get(name)));
            let mut sources = sources
                .filter_map(|(index, words)| Some((index, words?)))
                .peekable();
            if sources.peek().is_none() {
                continue;
            }
            let known: BTreeSet<&str> = sources
                .flat_map(|(index, words)| index.variables(words))
                .collect();
            for (variable, span) in words
                .variables
                .iter()
                .filter(|(variable, _)| !known.contains(*variable))
            {
                let message = format!(
                    "message `{name}` uses `${variable}`, which `{default}` neither uses nor describes"
                );
                let guess = did_you_mean(variable, known.iter().copied()).wrapped("$", "");
                let given: Vec<String> = known.iter().map(|name| format!("`${name}`")).collect();
                problems.push(Diagnostic::warning("unknown-variable", message).at(*span).hint(
                    match given.as_slice() {
                        [] => {
                            guess.or("take it out, or say in a comment there that it is given: `# $name: …`")
                        }
                        given => guess.or(format!(
                            "it is given {}, and names of values are not translated",
                            given.join(", ")
                        )),
                    },
                ));
            }
        }
    }
}
