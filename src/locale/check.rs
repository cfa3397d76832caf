//! What is wrong between the Fluent texts of a site's languages: gaps, leftovers, names that nothing stands behind.

mod blank;
mod circles;
mod flaws;
mod unused;

pub use self::flaws::{Given, tell_not_given};
pub use self::unused::Asked;

use super::language_spec::LanguageSpec;
use super::messages::Resource;
use crate::diag::{Diagnostic, Problems, did_you_mean, list_names};
use crate::input::{FileId, Span};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// Messages of this beginning name languages; each language may have those it wants.
const FREE_PREFIX: &str = "language-name-";
/// What the form of a number's word before a unit is called.
const BEFORE_UNIT: &str = ".before-unit";

/// Compares every language of the site with the default one, and the default one with that of the theme. If the
/// default language has no messages, the others are compared with the theme's language.
pub(super) fn compare(
    (default, theme): (&str, &str),
    languages: &[LanguageSpec<'_>],
    resources: &BTreeMap<&str, Vec<Resource>>,
    asked: &Asked,
    problems: &mut Problems,
) {
    let index: BTreeMap<&str, Index<'_>> = resources
        .iter()
        .map(|(tag, resources)| (*tag, Index::of(resources)))
        .collect();
    for words in index.values() {
        words.tell_repeated(problems);
        words.tell_dangling(problems);
        words.tell_circles(problems);
        words.tell_flaws(problems);
    }
    if let (Some(own), Some(original)) = (index.get(default), index.get(theme).filter(|_| theme != default)) {
        own.tell_missing(default, theme, (original, asked), problems);
    }
    let mut originals = [default, theme].into_iter();
    let Some((name, original)) = originals.find_map(|tag| Some((tag, index.get(tag)?))) else {
        problems.extend(languages.iter().filter(|spec| spec.tag == default).map(|spec| {
            let message =
                format!("the theme has no messages in `{default}`, nor in its own language `{theme}`");
            placed(Diagnostic::error("missing-message", message), spec)
                .hint(format!("write `i18n/{default}.ftl` in the folder of the theme"))
        }));
        return;
    };
    original.tell_unused(asked, problems);
    // A language that the site does not have is compared with none.
    let is_compared = theme == name || languages.iter().any(|spec| spec.tag == theme);
    if let Some(words) = index.get(theme).filter(|_| !is_compared) {
        words.tell_unused(asked, problems);
    }
    // What the default language has no use for is given all the same, if the theme's own language knows it.
    let known: Vec<&Index<'_>> = [name, theme].iter().filter_map(|tag| index.get(tag)).collect();
    for spec in languages.iter().filter(|spec| spec.tag != name) {
        match index.get(spec.tag) {
            Some(translation) => {
                translation.tell_missing(spec.tag, name, (original, asked), problems);
                translation.tell_extra(spec.tag, name, original, problems);
                translation.tell_variables(name, &known, problems);
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
    placed(Diagnostic::warning("missing-message", message), spec).hint(format!(
        "write `i18n/{}.ftl` in the folder of the theme",
        spec.tag
    ))
}

fn placed(problem: Diagnostic, spec: &LanguageSpec<'_>) -> Diagnostic {
    match spec.span {
        Some(span) => problem.at(span),
        None => problem,
    }
}

/// A message, attribute (`message.attribute`) or term (`-term`), and what it refers to.
struct Words<'a> {
    span: Span,
    variables: BTreeMap<&'a str, Span>,
    described: BTreeSet<&'a str>,
    references: BTreeMap<String, Span>,
    /// How often it refers to each.
    calls: BTreeMap<String, usize>,
    /// The functions that it calls, and whether each is given a number.
    functions: Vec<(&'a str, Span, bool)>,
    /// It shows nothing.
    is_blank: bool,
    /// How many places for values it has itself, in all of its variants.
    placeables: usize,
}

/// What the texts of one language hold, by name.
struct Index<'a> {
    first_file: Option<FileId>,
    words: BTreeMap<String, Words<'a>>,
    repeated: Vec<(String, Span)>,
}

impl<'a> Index<'a> {
    fn of(resources: &'a [Resource]) -> Self {
        let mut index = Self {
            first_file: resources.first().map(|resource| resource.file),
            words: BTreeMap::new(),
            repeated: Vec::new(),
        };
        for resource in resources {
            let mut here = BTreeSet::new();
            for entry in resource.fluent.entries() {
                index.add(entry, resource, &mut here);
            }
        }
        index
    }

    fn add(&mut self, entry: &'a Entry<&'a str>, resource: &'a Resource, here: &mut BTreeSet<String>) {
        let (name, id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.id.name,
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                term.id.name,
                Some(&term.value),
                &term.attributes,
            ),
            _ => return,
        };
        if !here.insert(name.clone()) {
            self.repeated.push((name.clone(), place(resource, id)));
        }
        let parts = value.map(|value| (name.clone(), id, value)).into_iter();
        let attributes = attributes.iter().map(|attribute| {
            (
                format!("{name}.{}", attribute.id.name),
                attribute.id.name,
                &attribute.value,
            )
        });
        let comment = described(resource.fluent.source(), place(resource, id).range().start);
        for (name, id, pattern) in parts.chain(attributes) {
            let mut words = Words {
                span: place(resource, id),
                variables: BTreeMap::new(),
                described: comment.clone(),
                references: BTreeMap::new(),
                calls: BTreeMap::new(),
                functions: Vec::new(),
                is_blank: blank::is_blank(pattern),
                placeables: 0,
            };
            words.pattern(pattern, resource);
            words.take_over(self.words.get(&name));
            self.words.insert(name, words);
        }
    }

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
        (original, asked): (&Self, &Asked),
        problems: &mut Problems,
    ) {
        let missing: Vec<_> = original
            .public()
            .filter(|name| !self.words.contains_key(*name) && asked.has(name))
            .collect();
        let Some(file) = self.first_file.filter(|_| !missing.is_empty()) else {
            return;
        };
        let noun = if missing.len() == 1 { "message" } else { "messages" };
        let message = format!(
            "`{tag}` lacks {} {noun} of `{default}`: {}",
            missing.len(),
            list_names(&missing)
        );
        problems.push(
            Diagnostic::warning("missing-message", message)
                .at(Span::whole(file))
                .hint("readers get them in a language of the fallback chain"),
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
                    .hint(guess),
            );
        }
    }

    /// Whether this is the form of a number's word before a unit, which not every language has, and the word is there.
    fn has_number_of(&self, name: &str) -> bool {
        let word = name.strip_suffix(BEFORE_UNIT);
        word.is_some_and(|word| word.starts_with("number-") && self.words.contains_key(word))
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
                problems.push(
                    Diagnostic::warning("unknown-variable", message)
                        .at(*span)
                        .hint(guess),
                );
            }
        }
    }

    /// The variables that a message is given: those that it, its comment, or a message that it refers to names.
    fn variables<'b>(&'b self, words: &'b Words<'a>) -> BTreeSet<&'b str> {
        let referred = words.references.keys().filter_map(|name| self.words.get(name));
        let all = std::iter::once(words).chain(referred);
        all.flat_map(|words| words.variables.keys().chain(&words.described).copied())
            .collect()
    }

    /// The messages that a program may ask for: not terms, not those that other messages of the language are built with.
    fn public(&self) -> impl Iterator<Item = &str> {
        let inner: BTreeSet<&str> = self
            .words
            .values()
            .flat_map(|words| words.references.keys().map(String::as_str))
            .collect();
        self.words.keys().map(String::as_str).filter(move |name| {
            !name.starts_with('-') && !name.starts_with(FREE_PREFIX) && !inner.contains(name)
        })
    }
}

impl<'a> Words<'a> {
    fn pattern(&mut self, pattern: &'a Pattern<&'a str>, resource: &Resource) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.placeables += 1;
                self.expression(expression, resource);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>, resource: &Resource) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, resource),
            Expression::Select { selector, variants } => {
                self.inline(selector, resource);
                for variant in variants {
                    self.pattern(&variant.value, resource);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>, resource: &Resource) {
        let with_attribute = |name: String, attribute: Option<&str>| match attribute {
            Some(attribute) => format!("{name}.{attribute}"),
            None => name,
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables
                    .entry(id.name)
                    .or_insert_with(|| place(resource, id.name));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let name = with_attribute(id.name.to_owned(), attribute.as_ref().map(|id| id.name));
                self.refer(name, place(resource, id.name));
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let name = with_attribute(format!("-{}", id.name), attribute.as_ref().map(|id| id.name));
                self.refer(name, place(resource, id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments, resource);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let function = (id.name, place(resource, id.name), Self::takes_number(arguments));
                self.functions.push(function);
                self.arguments(arguments, resource);
            }
            InlineExpression::Placeable { expression } => self.expression(expression, resource),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn refer(&mut self, name: String, span: Span) {
        *self.calls.entry(name.clone()).or_default() += 1;
        self.references.insert(name, span);
    }

    fn arguments(&mut self, arguments: &'a CallArguments<&'a str>, resource: &Resource) {
        let named = arguments.named.iter().map(|named| &named.value);
        for inline in arguments.positional.iter().chain(named) {
            self.inline(inline, resource);
        }
    }
}

/// The variables that the comment right above a message names: by Fluent's custom it describes them all, and a translation may
/// need one that the original does not.
fn described(source: &str, message: usize) -> BTreeSet<&str> {
    let lines = source[..message].lines().rev();
    let comment = lines.take_while(|line| line.starts_with('#'));
    let word_end = |rest: &str| {
        rest.find(|character: char| !character.is_ascii_alphanumeric() && !matches!(character, '-' | '_'))
            .unwrap_or(rest.len())
    };
    comment
        .flat_map(|line| line.split('$').skip(1))
        .map(|rest| &rest[..word_end(rest)])
        .collect()
}

/// The place of a piece of a resource's own text.
fn place(resource: &Resource, piece: &str) -> Span {
    let start = (piece.as_ptr() as usize).saturating_sub(resource.fluent.source().as_ptr() as usize);
    Span::new(resource.file, start..start + piece.len())
}
