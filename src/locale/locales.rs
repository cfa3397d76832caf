//! All languages of a site.

use super::check::{self, Asked};
use super::language::Locale;
use super::language_spec::{LanguageSpec, MessageFile, Reference};
use super::marks;
use super::messages::{self, Messages, Resource};
use super::tags::{direction, identifier};
use crate::diag::{Checked, Diagnostic, Problems};
use icu::locale::langid;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The languages of a site, in the order of its configuration.
#[derive(Debug)]
pub struct Locales {
    locales: Vec<Locale>,
    default: usize,
}

impl Locales {
    /// Makes the languages of a site out of its messages. Of two texts in one language the later wins, message by message, so
    /// a theme's come before the site's own. Every chain ends in the default language, and then in that of the theme. Texts in
    /// languages that the site does not have serve chains only.
    pub fn new(
        reference: Reference<'_>,
        languages: &[LanguageSpec<'_>],
        files: &[MessageFile<'_>],
    ) -> Checked<Self> {
        Self::asked_for(reference, languages, files, &Asked::default())
    }

    /// As [`Self::new`], where it is known which messages are asked for.
    pub fn asked_for(
        reference: Reference<'_>,
        languages: &[LanguageSpec<'_>],
        files: &[MessageFile<'_>],
        asked: &Asked,
    ) -> Checked<Self> {
        let Reference { default, theme } = reference;
        let mut problems = Problems::default();
        let mut resources: BTreeMap<&str, Vec<Resource>> = BTreeMap::new();
        for file in files {
            let resource = messages::read(file.file, file.text, &mut problems);
            resources.entry(file.language).or_default().push(resource);
        }
        // A tag of no language, or in an unusual form, is reported as such, so that its lack of messages is not.
        let sound: Vec<LanguageSpec<'_>> = languages
            .iter()
            .filter(|spec| identifier(spec.tag).is_some_and(|language| language.to_string() == spec.tag))
            .copied()
            .collect();
        check::compare(reference, &sound, &resources, asked, &mut problems);
        let bundles = bundles(languages, resources);
        let mut locales = Vec::new();
        for spec in languages {
            let Some(language) = identifier(spec.tag) else {
                problems.push(bad_tag(spec));
                continue;
            };
            let mut locale = Locale::new(spec.tag, language);
            let mut tags: Vec<&str> = vec![spec.tag];
            for tag in spec.fallback.iter().map(String::as_str).chain([default, theme]) {
                if !tags.contains(&tag) {
                    tags.push(tag);
                }
            }
            locale.chain = tags.iter().filter_map(|tag| bundles.get(*tag).cloned()).collect();
            locales.push(locale);
        }
        if locales.is_empty() {
            locales.push(Locale::new("en", langid!("en")));
        }
        let default = locales
            .iter()
            .position(|locale| locale.tag() == default)
            .unwrap_or(0);
        Checked::new(Self { locales, default }, problems)
    }

    /// Marks a text as words of a language, to be given `lang` and `dir` by [`resolve_html`](Self::resolve_html).
    pub fn mark(text: &str, tag: &str) -> String {
        marks::mark(text, tag)
    }

    /// Gives `lang` and `dir` to the marked words of an HTML page.
    pub fn resolve_html(html: &str) -> Cow<'_, str> {
        marks::resolve_html(html)
    }

    /// Gives `xml:lang` to the marked words of an XML file.
    pub fn resolve_xml(xml: &str) -> Cow<'_, str> {
        marks::resolve_xml(xml)
    }

    /// The language of a tag.
    pub fn get(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag() == tag)
    }

    /// The direction of writing of any language: `ltr` or `rtl`.
    pub fn direction(tag: &str) -> &'static str {
        direction(tag)
    }

    /// The default language of the site; the first one where the configuration names none that there is.
    pub fn default_locale(&self) -> &Locale {
        &self.locales[self.default]
    }

    /// All languages, in the order of the configuration.
    pub fn iter(&self) -> std::slice::Iter<'_, Locale> {
        self.locales.iter()
    }
}

impl<'a> IntoIterator for &'a Locales {
    type Item = &'a Locale;
    type IntoIter = std::slice::Iter<'a, Locale>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The messages by language.
fn bundles(
    languages: &[LanguageSpec<'_>],
    resources: BTreeMap<&str, Vec<Resource>>,
) -> BTreeMap<String, Arc<Messages>> {
    let tags = languages.iter().map(|spec| spec.tag);
    let isolate = tags
        .chain(resources.keys().copied())
        .any(|tag| direction(tag) == "rtl");
    let bundle = |(tag, resources): (&str, Vec<Resource>)| {
        let fluent: Vec<_> = resources.into_iter().map(|resource| resource.fluent).collect();
        let messages = Messages::new(tag, &identifier(tag)?, isolate, fluent);
        Some((tag.to_owned(), Arc::new(messages)))
    };
    resources.into_iter().filter_map(bundle).collect()
}

fn bad_tag(spec: &LanguageSpec<'_>) -> Diagnostic {
    let mut problem = Diagnostic::error("language-tag", format!("`{}` is not a language tag", spec.tag));
    problem.span = spec.span;
    let hyphens = spec.tag.replace('_', "-");
    if identifier(&hyphens).is_some() {
        problem.hint(format!("write `{hyphens}`"))
    } else {
        problem.hint("language tags are those of BCP 47: `en`, `pt-BR`, `kk-Latn`")
    }
}
