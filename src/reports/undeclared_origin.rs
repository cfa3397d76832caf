//! Finds translations for which nothing says how they were made.

use crate::config::LangId;
use crate::diag::{Diagnostic, Problems, list_names};
use crate::input::{Files, Span};
use crate::site::{Site, TranslationUnit};
use crate::yaml::Yaml;

/// Warns once a language where nothing says how its translations were made.
pub(super) fn check(
    site: &Site,
    files: &Files,
    lang: LangId,
    units: &[TranslationUnit<'_>],
    problems: &mut Problems,
) {
    let unsaid: Vec<&TranslationUnit<'_>> = units.iter().filter(|unit| unit.origin.how.is_none()).collect();
    let Some(first) = unsaid.first() else { return };
    let names: Vec<String> = unsaid.iter().map(|unit| unit.name()).collect();
    let tag = site.languages.tag(lang);
    let message = format!(
        "nothing says how these translations into `{tag}` were made: {}",
        list_names(&names)
    );
    let span = if first.is_page() {
        Span::whole(first.file)
    } else {
        Yaml::file(files, first.file).key_span(&first.id)
    };
    let hint = format!(
        "write `translation: {{by: person}}` there, or `machine`, `machine-reviewed`, `original`; for all of the language under \
         `languages.{tag}` in kzsite.yaml"
    );
    problems.push(
        Diagnostic::warning("translation-unsaid", message)
            .at(span)
            .hint(hint),
    );
}
