//! All languages of a site.

use super::check;
use super::language::{Locale, direction};
use super::marks::{self, MarkedLanguage, MarkedLanguages};
use super::messages::{self, Messages, Resource};
use super::spec::{LanguageSpec, MessageFile};
use crate::diag::{Checked, Diagnostic, Problems};
use icu::locale::{LanguageIdentifier, langid};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The languages of a site, in the order of its configuration.
#[derive(Debug)]
pub struct Locales {
    locales: Vec<Locale>,
    default: usize,
    marked_languages: MarkedLanguages,
}

impl Locales {
    /// Makes the languages of a site out of its messages. Of two texts in one language the later wins, message by message, so
    /// a theme's come before the site's own. Every chain ends in the default language, and then in that of the theme. Texts in
    /// languages that the site does not have serve chains only.
    pub fn new(
        (default, theme): (&str, &str),
        languages: &[LanguageSpec<'_>],
        files: &[MessageFile<'_>],
    ) -> Checked<Self> {
        let mut problems = Problems::default();
        let mut resources: BTreeMap<&str, Vec<Resource>> = BTreeMap::new();
        for file in files {
            let resource = messages::read(file.file, file.text, &mut problems);
            resources.entry(file.language).or_default().push(resource);
        }
        // What is no language, or written in an unusual way, has no messages, which is told as such.
        let sound: Vec<LanguageSpec<'_>> = languages
            .iter()
            .filter(|spec| identifier(spec.tag).is_some_and(|language| language.to_string() == spec.tag))
            .copied()
            .collect();
        check::compare((default, theme), &sound, &resources, &mut problems);
        let (bundles, marked_languages) = bundles(languages, resources);
        let mut locales = Vec::new();
        for (mark_number, spec) in languages.iter().enumerate() {
            let Some(language) = identifier(spec.tag) else {
                problems.push(bad_tag(spec));
                continue;
            };
            let mut locale = Locale::new(spec.tag, language, mark_number);
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
            locales.push(Locale::new("en", langid!("en"), 0));
        }
        let default = locales
            .iter()
            .position(|locale| locale.tag() == default)
            .unwrap_or(0);
        let locales = Self {
            locales,
            default,
            marked_languages,
        };
        Checked::new(locales, problems)
    }

    /// Marks a text as words of a language, to be given `lang` and `dir` by [`resolve_marks`](Self::resolve_marks).
    pub fn mark(&self, text: &str, tag: &str) -> String {
        match self
            .marked_languages
            .0
            .iter()
            .position(|mark_number| mark_number.tag == tag)
        {
            Some(mark_number) => marks::mark(text, mark_number),
            None => text.to_owned(),
        }
    }

    /// Gives `lang` and `dir` to the marked words of an HTML page.
    pub fn resolve_marks<'h>(&self, html: &'h str) -> Cow<'h, str> {
        self.marked_languages.resolve_marks(html)
    }

    /// The language of a tag.
    pub fn get(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag() == tag)
    }

    /// The direction of writing of any language: `ltr` or `rtl`.
    pub fn direction(tag: &str) -> &'static str {
        identifier(tag).map_or("ltr", |language| direction(&language))
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

/// The messages by language, and all languages by number: first those of the site, in their order.
fn bundles(
    languages: &[LanguageSpec<'_>],
    resources: BTreeMap<&str, Vec<Resource>>,
) -> (BTreeMap<String, Arc<Messages>>, MarkedLanguages) {
    let mut tags: Vec<&str> = languages.iter().map(|spec| spec.tag).collect();
    tags.extend(
        resources
            .keys()
            .filter(|tag| languages.iter().all(|spec| spec.tag != **tag)),
    );
    let dir_of = |tag: &str| identifier(tag).map_or("ltr", |language| direction(&language));
    let mark_number = |tag: &&str| MarkedLanguage {
        tag: (*tag).to_owned(),
        dir: dir_of(tag),
    };
    let marked_languages = MarkedLanguages(tags.iter().map(mark_number).collect());
    let isolate = marked_languages
        .0
        .iter()
        .any(|mark_number| mark_number.dir == "rtl");
    let bundle = |(tag, resources): (&str, Vec<Resource>)| {
        let at = tags.iter().position(|known| *known == tag)?;
        let fluent: Vec<_> = resources.into_iter().map(|resource| resource.fluent).collect();
        let messages = Messages::new(&identifier(tag)?, at, isolate, fluent);
        Some((tag.to_owned(), Arc::new(messages)))
    };
    (
        resources.into_iter().filter_map(bundle).collect(),
        marked_languages,
    )
}

/// A tag of language, script, region and variants: what the `lang` attribute is given, so no extensions.
fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let language = LanguageIdentifier::try_from_str(tag).ok()?;
    (!tag.contains('_') && !language.language.is_unknown()).then_some(language)
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
