//! What a message lacks: values that its original shows, and plural forms of its language.

use super::index::{Index, PluralChoice, Words, category};
use crate::diag::{Diagnostic, Problems};
use crate::locale::formats::plurals::{PluralCategory, category_name, counted_categories, plural_categories};
use std::collections::BTreeSet;

impl PluralChoice<'_> {
    /// The categories of counted numbers that have no words of their own. `other` may stand for one category that is lacking where no other
    /// one needs it.
    fn lacking(&self, needed: &[PluralCategory]) -> Vec<PluralCategory> {
        let is_written = |wanted: &PluralCategory| {
            let by_name = self
                .written
                .iter()
                .any(|(name, _)| category(name) == Some(*wanted));
            let number = match wanted {
                PluralCategory::Zero => "0",
                PluralCategory::One => "1",
                PluralCategory::Two => "2",
                _ => return by_name,
            };
            by_name || self.numbers.contains(&number)
        };
        let lacking: Vec<PluralCategory> = needed
            .iter()
            .copied()
            .filter(|wanted| !is_written(wanted))
            .collect();
        let stands_for_one =
            lacking.len() == 1 && category(self.default).is_some_and(|default| !needed.contains(&default));
        if stands_for_one { Vec::new() } else { lacking }
    }
}

/// Forms as messages name them.
fn listed(categories: &[PluralCategory]) -> String {
    let names = categories
        .iter()
        .map(|category| format!("`{}`", category_name(*category)));
    names.collect::<Vec<_>>().join(", ")
}

impl Index<'_> {
    /// Reports plural forms of the language that a message lacks.
    pub(super) fn tell_forms(&self, tag: &str, problems: &mut Problems) {
        let has = plural_categories(tag, false);
        let needed = counted_categories(tag);
        for (message, words) in &self.words {
            for choice in &words.choices {
                let unknown = choice.written.iter().filter(|(name, _)| {
                    category(name).is_some_and(|own| own != PluralCategory::Other && !has.contains(&own))
                });
                problems.extend(unknown.map(|(name, span)| {
                    let text =
                        format!("`{tag}` has no form `{name}`, so no reader sees this one of `{message}`");
                    let problem = Diagnostic::warning("plural-forms", text).at(*span);
                    problem.hint(format!("its forms are {}", listed(&has)))
                }));
                let lacking = choice.lacking(&needed);
                if !lacking.is_empty() {
                    let noun = if lacking.len() == 1 { "form" } else { "forms" };
                    let text = format!(
                        "message `{message}` lacks the {noun} {}, which `{tag}` has for some numbers",
                        listed(&lacking)
                    );
                    let problem = Diagnostic::warning("plural-forms", text).at(words.span);
                    let hint = format!("until then the form `{}` stands in its place", choice.default);
                    problems.push(problem.hint(hint));
                }
            }
        }
    }

    /// Tells names of variants that are no forms of a number where the original chooses by the forms of one: the names were translated.
    pub(super) fn tell_translated_forms(&self, tag: &str, original: &Self, problems: &mut Problems) {
        for (name, words) in &self.words {
            let Some(theirs) = original.words.get(name) else {
                continue;
            };
            let by_number = |variable: &str| theirs.choices.iter().any(|choice| choice.variable == variable);
            let choices = words.other_choices.iter();
            let written = choices
                .filter(|(variable, _)| by_number(variable))
                .flat_map(|(_, written)| written);
            for (form, span) in written.filter(|(form, _)| category(form).is_none()) {
                let text = format!("`{form}` is no form of a number");
                let problem = Diagnostic::warning("plural-forms", text).at(*span);
                let forms = listed(&plural_categories(tag, false));
                problems
                    .push(problem.hint(format!("names of forms are not translated: `{tag}` has {forms}")));
            }
        }
    }

    /// Reports values that the original shows and a message shows in none of its forms.
    pub(super) fn tell_left_out(&self, default: &str, original: &Self, problems: &mut Problems) {
        for (name, words) in self.words.iter().filter(|(_, words)| !words.is_blank) {
            let Some(theirs) = original.words.get(name) else {
                continue;
            };
            let used = self.used(words);
            // A value that the original does not use may say the same in another way: the number of a decade for its first year.
            if used
                .iter()
                .any(|variable| !theirs.variables.contains_key(variable))
            {
                continue;
            }
            let left_out = theirs.shown.iter().filter(|variable| !used.contains(*variable));
            let left_out: Vec<String> = left_out.map(|variable| format!("`${variable}`")).collect();
            if left_out.is_empty() {
                continue;
            }
            let message = format!(
                "message `{name}` says {} nowhere, which `{default}` shows",
                left_out.join(", ")
            );
            let first = left_out[0].trim_matches('`');
            let problem = Diagnostic::warning("unused-variable", message).at(words.span);
            problems.push(problem.hint(format!("write `{{ {first} }}` where readers are to see it")));
        }
    }

    /// The variables that a message and those that it refers to use.
    fn used<'b>(&'b self, words: &'b Words<'_>) -> BTreeSet<&'b str> {
        let mut used: BTreeSet<&str> = words.variables.keys().copied().collect();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut left: Vec<&str> = words.references.keys().map(String::as_str).collect();
        while let Some(name) = left.pop() {
            let Some(words) = self.words.get(name).filter(|_| seen.insert(name)) else {
                continue;
            };
            used.extend(words.variables.keys().copied());
            left.extend(words.references.keys().map(String::as_str));
        }
        used
    }
}
