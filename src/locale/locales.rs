//! All languages of a site.

use super::check;
use super::language::{Locale, direction};
use super::messages::{self, Messages, Resource};
use crate::diag::{Checked, Diagnostic, Problems};
use crate::source::{FileId, Span};
use icu::locale::{LanguageIdentifier, langid};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A language of the site, as its configuration declares it.
#[derive(Debug, Clone, Copy)]
pub struct LanguageSpec<'a> {
    /// BCP 47 tag.
    pub tag: &'a str,
    /// Where missing messages come from, in turn; the default language is always the last resort.
    pub fallback: &'a [String],
    /// Where the tag is written.
    pub span: Option<Span>,
}

/// A Fluent text.
#[derive(Debug, Clone, Copy)]
pub struct MessageFile<'a> {
    /// BCP 47 tag of its language.
    pub language: &'a str,
    /// The file, for diagnostics.
    pub file: FileId,
    /// Its text.
    pub text: &'a str,
}

/// The languages of a site, in the order of its configuration.
#[derive(Debug)]
pub struct Locales {
    locales: Vec<Locale>,
    default: usize,
}

impl Locales {
    /// Makes the languages of a site out of its messages. Of two texts in one language the later wins, message by message, so
    /// a theme's come before the site's own. Texts in languages that the site does not have serve fallback chains only.
    pub fn new(default: &str, languages: &[LanguageSpec<'_>], files: &[MessageFile<'_>]) -> Checked<Self> {
        let mut problems = Problems::default();
        let mut resources: BTreeMap<&str, Vec<Resource>> = BTreeMap::new();
        for file in files {
            let resource = messages::read(file.file, file.text, &mut problems);
            resources.entry(file.language).or_default().push(resource);
        }
        check::compare(default, languages, &resources, &mut problems);
        let bundles = bundles(resources);
        let mut locales = Vec::new();
        for spec in languages {
            let Some(language) = identifier(spec.tag) else {
                problems.push(bad_tag(spec));
                continue;
            };
            let mut locale = Locale::new(spec.tag, language);
            let mut tags: Vec<&str> = vec![spec.tag];
            for tag in spec.fallback.iter().map(String::as_str).chain([default]) {
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

    /// The language of a tag.
    pub fn get(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag() == tag)
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

fn bundles(resources: BTreeMap<&str, Vec<Resource>>) -> BTreeMap<String, Arc<Messages>> {
    resources
        .into_iter()
        .filter_map(|(tag, resources)| {
            let language = identifier(tag)?;
            let fluent: Vec<_> = resources.into_iter().map(|resource| resource.fluent).collect();
            let right_to_left = direction(&language) == "rtl";
            Some((
                tag.to_owned(),
                Arc::new(Messages::new(&language, right_to_left, fluent)),
            ))
        })
        .collect()
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
