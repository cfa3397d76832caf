//! What the Fluent texts of one language hold, by name, and what each message refers to.

use super::super::messages::Resource;
use super::blank;
use crate::input::{FileId, Span};
use crate::locale::formats::plurals::PluralCategory;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// Messages that begin so name languages and time zones; each language may have those it wants.
const FREE_PREFIXES: [&str; 2] = ["language-name-", "zone-name-"];

/// Whether a message is one that each language may have.
pub(super) fn is_free(name: &str) -> bool {
    FREE_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
}

/// The attribute that holds the form of a number's word before a unit.
const BEFORE_UNIT: &str = ".before-unit";

/// A message, attribute (`message.attribute`) or term (`-term`), and what it refers to.
pub(super) struct Words<'a> {
    pub(super) span: Span,
    pub(super) variables: BTreeMap<&'a str, Span>,
    pub(super) described: BTreeSet<&'a str>,
    pub(super) references: BTreeMap<String, Span>,
    /// How often it refers to each.
    pub(super) calls: BTreeMap<String, usize>,
    /// The functions that it calls, and whether each is given a number.
    pub(super) functions: Vec<(&'a str, Span, bool)>,
    /// The variables that it shows, other than to choose words by.
    pub(super) shown: BTreeSet<&'a str>,
    /// Where it chooses words by a number.
    pub(super) choices: Vec<PluralChoice<'a>>,
    /// Where it chooses words by a value in another way: the value, and the names of the variants.
    pub(super) other_choices: Vec<(&'a str, Vec<(&'a str, Span)>)>,
    /// It shows nothing.
    pub(super) is_blank: bool,
    /// How many places for values it has itself, in all of its variants.
    pub(super) placeables: usize,
}

/// What the texts of one language hold, by name.
pub(super) struct Index<'a> {
    pub(super) first_file: Option<FileId>,
    pub(super) words: BTreeMap<String, Words<'a>>,
    pub(super) repeated: Vec<(String, Span)>,
}

impl<'a> Index<'a> {
    pub(super) fn of(resources: &'a [Resource]) -> Self {
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
                shown: BTreeSet::new(),
                choices: Vec::new(),
                other_choices: Vec::new(),
                is_blank: blank::is_blank(pattern),
                placeables: 0,
            };
            words.pattern(pattern, resource);
            shown(pattern, &mut words.shown);
            words.take_over(self.words.get(&name));
            self.words.insert(name, words);
        }
    }

    /// Whether this is the form of a number's word before a unit, which not every language has, and the word is there.
    pub(super) fn has_number_of(&self, name: &str) -> bool {
        let word = name.strip_suffix(BEFORE_UNIT);
        word.is_some_and(|word| word.starts_with("number-") && self.words.contains_key(word))
    }

    /// The variables that a message is given: those that it, its comment, or a message that it refers to names.
    pub(super) fn variables<'b>(&'b self, words: &'b Words<'a>) -> BTreeSet<&'b str> {
        let referred = words.references.keys().filter_map(|name| self.words.get(name));
        let all = std::iter::once(words).chain(referred);
        all.flat_map(|words| words.variables.keys().chain(&words.described).copied())
            .collect()
    }

    /// The messages that a program may ask for: not terms, not those that other messages of the language are built with.
    pub(super) fn public(&self) -> impl Iterator<Item = &str> {
        let inner: BTreeSet<&str> = self
            .words
            .values()
            .flat_map(|words| words.references.keys().map(String::as_str))
            .collect();
        self.words
            .keys()
            .map(String::as_str)
            .filter(move |name| !name.starts_with('-') && !is_free(name) && !inner.contains(name))
    }
}

impl<'a> Words<'a> {
    /// Takes over the variables of the message that this one replaces, since it is given the same ones.
    fn take_over(&mut self, replaced: Option<&Self>) {
        if let Some(replaced) = replaced {
            self.described
                .extend(replaced.variables.keys().chain(&replaced.described));
        }
    }

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
            Expression::Inline(inline) => {
                self.inline(inline, resource);
            }
            Expression::Select { selector, variants } => {
                self.inline(selector, resource);
                if let InlineExpression::VariableReference { id } = selector {
                    match plural_choice(id.name, variants, resource) {
                        Some(choice) => self.choices.push(choice),
                        None => self.other_choices.push((id.name, names(variants, resource))),
                    }
                }
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

    /// Whether a call has the arguments that `NUMBER` takes.
    fn takes_number(arguments: &CallArguments<&'a str>) -> bool {
        let [only] = arguments.positional.as_slice() else {
            return false;
        };
        matches!(
            only,
            InlineExpression::VariableReference { .. } | InlineExpression::NumberLiteral { .. }
        )
    }
}

/// A choice of words by the plural category of a number.
pub(super) struct PluralChoice<'a> {
    /// The value that holds the number.
    pub(super) variable: &'a str,
    /// The categories that have words, each in its place.
    pub(super) written: Vec<(&'a str, Span)>,
    /// Numbers that have words of their own.
    pub(super) numbers: Vec<&'a str>,
    /// The category whose words stand for categories without words.
    pub(super) default: &'a str,
}

/// The name of a plural category, as messages and units have it.
pub(super) fn category(name: &str) -> Option<PluralCategory> {
    PluralCategory::get_for_cldr_string(name)
}

/// Collects the values that the default variants show. What only another variant shows does not count: one variant may word what another
/// shows as a value.
fn shown<'a>(pattern: &'a Pattern<&'a str>, names: &mut BTreeSet<&'a str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                names.insert(id.name);
            }
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                let default = variants.iter().filter(|variant| variant.default);
                default.for_each(|variant| shown(&variant.value, names));
            }
        }
    }
}

/// The choice by a number that these variants make; none where their keys are no plural categories.
fn plural_choice<'a>(
    variable: &'a str,
    variants: &'a [Variant<&'a str>],
    resource: &Resource,
) -> Option<PluralChoice<'a>> {
    let mut choice = PluralChoice {
        variable,
        written: Vec::new(),
        numbers: Vec::new(),
        default: "other",
    };
    for variant in variants {
        match &variant.key {
            VariantKey::Identifier { name } => {
                category(name)?;
                choice.written.push((name, place(resource, name)));
                if variant.default {
                    choice.default = name;
                }
            }
            VariantKey::NumberLiteral { value } => choice.numbers.push(value),
        }
    }
    // A single form is no choice.
    (choice.written.len() > 1).then_some(choice)
}

/// The names of variants, each in its place.
fn names<'a>(variants: &'a [Variant<&'a str>], resource: &Resource) -> Vec<(&'a str, Span)> {
    let name = |variant: &'a Variant<&'a str>| match &variant.key {
        VariantKey::Identifier { name } => Some((*name, place(resource, name))),
        VariantKey::NumberLiteral { .. } => None,
    };
    variants.iter().filter_map(name).collect()
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
