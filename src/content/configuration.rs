//! Reading `kzsite.yaml`.

use super::cache::Cache;
use super::plain::{self, PlainTexts};
use super::records::{Texts, optional};
use super::unreadable::is_config_misspelt;
use crate::config::Config;
use crate::diag::{Checked, Diagnostic, Problems, Unread};
use crate::input::{CONFIG_FILE, FileId, Files, Span};
use crate::yaml::Yaml;

/// The configuration and its file; none where it cannot be read far enough, which is reported.
pub(super) fn load_config(
    files: &Files,
    cache: &mut Cache,
    problems: &mut Problems,
) -> Option<(FileId, Config)> {
    let Some(file) = files.config_file() else {
        // A misspelt name of the file is reported by `unreadable`.
        if is_config_misspelt(files) {
            return None;
        }
        let problem = Diagnostic::error("no-config", format!("there is no `{CONFIG_FILE}` here"));
        problems.push(match files.find("kzsite.yml") {
            Some(other) => problem
                .at(Span::whole(other))
                .hint(format!("rename this file to `{CONFIG_FILE}`")),
            None => problem.hint("run kzsite in the folder of a site, or name it with `--root DIR`"),
        });
        return None;
    };
    if files.get(file).content.is_err() {
        return None;
    }
    let read = cache.config.get_or_make(files, file, || read_config(files, file));
    let config = read.clone().into_value(problems)?;
    complete(files, file, config, problems).map(|config| (file, config))
}

fn read_config(files: &Files, file: FileId) -> Checked<Option<Config>> {
    let yaml = Yaml::file(files, file);
    let Checked {
        value: (config, unread),
        mut problems,
    } = yaml.parse_with::<Config>(Some(["languages", "default_language"]));
    let config = config.map(|mut config| {
        plain::check((files, &yaml), "", &config, &unread, &mut problems);
        config.unread = if yaml.is_empty() { Unread::all() } else { unread };
        config
    });
    Checked::new(config, problems)
}

impl PlainTexts for Config {
    fn plain(&self) -> Texts<'_> {
        let languages = self.languages.iter();
        let names =
            languages.map(|(tag, language)| (format!("languages.{tag}.name"), language.name.as_str()));
        let licence = self.licence.as_ref().map(|licence| licence.content.as_str());
        let credit = self.map.as_ref().and_then(|map| map.credit.as_ref());
        let author = self.author.as_ref().map(|author| &author.name);
        names
            .chain(optional("licence.content", licence))
            .chain(credit.into_iter().flat_map(|credit| credit.texts("map.credit")))
            .chain(author.into_iter().flat_map(|name| name.texts("author.name")))
            .collect()
    }
}

/// Finds flaws that the types let through, and stands in for languages that could not be read; none where there is no language.
fn complete(files: &Files, file: FileId, mut config: Config, problems: &mut Problems) -> Option<Config> {
    let yaml = Yaml::file(files, file);
    let assumed = config.assume_sections(sections(files));
    for flaw in assumed.into_iter().chain(config.flaws()) {
        // A word that is a key is flawed itself, and not the value below it.
        let is_word = flaw.path.starts_with("vocabulary.measures.") && flaw.path.matches('.').count() == 2;
        let span = if is_word {
            yaml.key_span(&flaw.path)
        } else {
            yaml.span(&flaw.path)
        };
        problems.push(
            Diagnostic::error("config", flaw.message)
                .at(span)
                .maybe_hint(flaw.hint),
        );
    }
    for flaw in config.loose() {
        problems.push(
            Diagnostic::warning("loose-policy", flaw.message)
                .at(yaml.span(&flaw.path))
                .maybe_hint(flaw.hint),
        );
    }
    for flaw in config.unseen() {
        problems.push(
            Diagnostic::warning("unpublished-kind", flaw.message)
                .at(yaml.span(&flaw.path))
                .maybe_hint(flaw.hint),
        );
    }
    config.assume_languages(sections(files));
    (!config.languages.is_empty()).then_some(config)
}

/// The folders that may be sections of a language.
fn sections(files: &Files) -> impl Iterator<Item = &str> {
    let folders = files
        .below("content")
        .filter_map(|(_, rest, _)| rest.split_once('/'));
    folders
        .map(|(folder, _)| folder)
        .filter(|folder| *folder != "shared")
}
