//! The folders of the languages: each declared language has one, and no other folder is named like one.

use crate::config::{Config, LangId, Languages};
use crate::diag::{Diagnostic, Hint, Problems, did_you_mean};
use crate::input::{CONFIG_FILE, FOLDERS, FileId, Files, Span};
use crate::locale::is_language;

/// The sections of the languages.
pub(super) struct Sections {
    /// The folder of each language.
    pub(super) folders: Vec<(LangId, String)>,
    /// The one language without a folder, where there is one folder of a language that is not declared.
    pub(super) renamed: Option<LangId>,
}

/// Finds the sections of the languages; a folder of an undeclared language is a problem.
pub(super) fn find_sections(
    files: &Files,
    (config, languages): (&Config, &Languages),
    problems: &mut Problems,
) -> Sections {
    let mut undeclared: Vec<(&str, FileId)> = Vec::new();
    for (file, rest, _) in files.below("content") {
        let Some((folder, _)) = rest.split_once('/') else {
            continue;
        };
        let is_left_out = config.unread.touches(&format!("languages.{folder}"));
        let known = folder == "shared" || languages.find(folder).is_some() || is_left_out;
        if !known && undeclared.last().is_none_or(|(last, _)| *last != folder) {
            undeclared.push((folder, file));
        }
    }
    let folders: Vec<(LangId, String)> = languages
        .ids()
        .map(|lang| (lang, format!("content/{}", languages.tag(lang))))
        .collect();
    let mut empty = folders
        .iter()
        .filter(|(_, folder)| files.below(folder).next().is_none());
    let renamed = match (undeclared.as_slice(), empty.next(), empty.next()) {
        ([(folder, _)], Some((lang, _)), None) if is_language(folder) => Some(*lang),
        _ => None,
    };
    for (folder, file) in undeclared {
        let otherwise = otherwise(folder, renamed.map(|lang| languages.tag(lang)));
        let tags = || languages.ids().map(|lang| languages.tag(lang));
        let usual = folder.replace('_', "-");
        let hint: Hint = match tags().find(|tag| tag.eq_ignore_ascii_case(&usual)) {
            Some(tag) => format!("rename the folder to `content/{tag}`").into(),
            None => did_you_mean(folder, tags()).or(otherwise).into(),
        };
        problems.push(
            Diagnostic::error(
                "undeclared-language",
                format!("`content/{folder}` is the section of a language that is not declared"),
            )
            .at(Span::whole(file))
            .hint(hint),
        );
    }
    Sections { folders, renamed }
}

/// What to do with a folder whose name is like that of no language of the site.
fn otherwise(folder: &str, renamed: Option<&str>) -> String {
    if let Some(tag) = renamed {
        format!(
            "rename the folder to `content/{tag}`, which there is not, or declare `{folder}` under `languages` in {CONFIG_FILE}"
        )
    } else if is_language(folder) {
        format!("declare `{folder}` under `languages` in {CONFIG_FILE}, or rename the folder")
    } else if FOLDERS.contains(&folder) {
        format!("it is read beside `content`: move it to `{folder}/`")
    } else if ["templates", "i18n"].contains(&folder) {
        format!("what the site changes about its theme lies in `theme/`: move it to `theme/{folder}`")
    } else {
        "a folder here is named like its language; files that pages show lie beside them, or in \
         `content/shared/media/`"
            .to_owned()
    }
}
