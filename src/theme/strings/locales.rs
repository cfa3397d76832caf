//! The messages of a theme in the languages of a site.

use super::asked::{add_given, asked};
use crate::config::{Config, Languages, is_language_tag, usual_tag};
use crate::diag::{Checked, Diagnostic, Problems};
use crate::input::{FileId, Files, SiteFile, Span};
use crate::locale::{Given, LanguageSpec, Locales, MessageFile, Reference, messages_of, tell_not_given};
use crate::theme::layers::Layers;
use crate::theme::manifest::Manifest;
use crate::yaml::Yaml;

/// Reads the messages of all languages, and reports those that templates ask for and no language has.
pub(in crate::theme) fn load_locales(
    config: &Config,
    manifest: &Manifest,
    languages: &Languages,
    files: &Files,
    layers: &Layers,
) -> Checked<Locales> {
    let chain = |lang| {
        let chain = languages.chain(lang).iter().skip(1);
        chain.map(|next| languages.tag(*next).to_owned()).collect()
    };
    let chains: Vec<Vec<String>> = languages.ids().map(chain).collect();
    let spec = |(lang, fallback)| LanguageSpec {
        tag: languages.tag(lang),
        fallback,
        span: declared_without_messages(languages.tag(lang), files, layers),
    };
    let chains = chains.iter().map(Vec::as_slice);
    let specs: Vec<LanguageSpec<'_>> = languages.ids().zip(chains).map(spec).collect();
    let all = layers.all_files(files, "i18n");
    let messages = message_files(&all, languages, manifest);
    let templates = layers.files(files, "templates");
    let asked = asked(templates.iter().map(|(_, _, file)| file.text()));
    let reference = Reference {
        default: &config.default_language,
        theme: manifest.language(),
    };
    let mut locales = Locales::asked_for(reference, &specs, &messages, &asked);
    leave_out_flawed_tags(&specs, &mut locales.problems);
    // Messages may stand in a file that could not be read.
    if messages
        .iter()
        .any(|message| files.get(message.file).content.is_err())
    {
        return Checked::clean(locales.value);
    }
    let has_messages = |tag: &&str| messages.iter().any(|message| message.language == *tag);
    if let Some(language) = [reference.default, reference.theme]
        .into_iter()
        .find(has_messages)
    {
        let mut given = Given::new();
        for (_, _, template) in &templates {
            add_given(template.text(), &mut given);
        }
        tell_not_given(language, &messages, &given, &mut locales.problems);
    }
    locales
}

/// Removes problems about missing messages for flawed tags, which are reported where languages are declared.
fn leave_out_flawed_tags(specs: &[LanguageSpec<'_>], problems: &mut Problems) {
    let is_sound = |tag: &str| is_language_tag(tag) && usual_tag(tag).as_deref() == Some(tag);
    let flawed = specs.iter().filter(|spec| !is_sound(spec.tag));
    let flawed: Vec<Span> = flawed.filter_map(|spec| spec.span).collect();
    if !flawed.is_empty() {
        let is_told = |problem: &&Diagnostic| {
            problem.code == "missing-message" && problem.span.is_some_and(|span| flawed.contains(&span))
        };
        *problems = problems
            .iter()
            .filter(|problem| !is_told(problem))
            .cloned()
            .collect();
    }
}

/// Where the site declares a language for which there is no file of messages.
fn declared_without_messages(tag: &str, files: &Files, layers: &Layers) -> Option<Span> {
    let is_there = |folder: &str| files.find(&format!("{folder}/i18n/{tag}.ftl")).is_some();
    if layers.folders().any(is_there) {
        return None;
    }
    let config = files.config_file()?;
    Some(Yaml::file(files, config).key_span(&format!("languages.{tag}")))
}

/// The files with messages for the languages of a site and for that of the theme. For a tag such as `de-AT`, those of `de` come first, so
/// that its own messages win.
fn message_files<'a>(
    all: &'a [(FileId, &'a str, &'a SiteFile)],
    languages: &'a Languages,
    manifest: &Manifest,
) -> Vec<MessageFile<'a>> {
    let texts: Vec<MessageFile<'a>> = all
        .iter()
        .filter_map(|(file, name, site_file)| {
            Some(MessageFile {
                language: name.strip_suffix(".ftl")?,
                file: *file,
                text: site_file.text(),
            })
        })
        .collect();
    let known = || texts.iter().map(|text| text.language);
    let mut messages = Vec::new();
    for tag in languages.ids().map(|lang| languages.tag(lang)) {
        if let Some(general) = messages_of(tag, known().filter(|known| !known.eq_ignore_ascii_case(tag))) {
            let of_general = texts.iter().filter(|text| text.language == general);
            messages.extend(of_general.map(|text| MessageFile {
                language: tag,
                ..*text
            }));
        }
    }
    let is_asked = |tag: &str| tag == manifest.language() || languages.find(tag).is_some();
    messages.extend(texts.iter().filter(|text| is_asked(text.language)).copied());
    messages
}
