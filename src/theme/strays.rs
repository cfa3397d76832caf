//! Files of a theme that nothing reads.

use crate::config::Languages;
use crate::diag::{Diagnostic, Problems, nearest};
use crate::locale::is_language;
use crate::source::{FileId, Files, Span};

/// What a theme consists of.
const PARTS: [&str; 3] = ["templates", "static", "i18n"];

/// Notes that may lie beside it.
const NOTES: [&str; 6] = ["readme", "licence", "license", "changelog", "copying", "notice"];

/// What hosts and robots look for at the root of a site.
const OF_THE_ROOT: [&str; 4] = ["CNAME", "robots.txt", "_headers", "_redirects"];

/// Warns of the files that the theme in a folder has for nothing.
pub(super) fn warn(files: &Files, languages: &Languages, folder: &str, problems: &mut Problems) {
    for (file, name, _) in files.below(folder) {
        let hint = match name.split_once('/') {
            None if name == "theme.yaml" => None,
            None => {
                let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
                let is_note = NOTES.iter().any(|note| note.eq_ignore_ascii_case(stem));
                (!is_note).then(|| parts(folder, None))
            }
            Some(("i18n", name)) => strings(name, languages),
            Some(("static", name)) if OF_THE_ROOT.contains(&name) => Some(root(name)),
            Some((part, _)) if PARTS.contains(&part) => None,
            Some((part, _)) => Some(parts(folder, nearest(part, PARTS))),
        };
        if let Some(hint) = hint {
            problems.push(unread(file).hint(hint));
        }
    }
}

fn unread(file: FileId) -> Diagnostic {
    Diagnostic::warning("unused-file", "nothing uses this file of the theme").at(Span::whole(file))
}

/// Where a file belongs that hosts look for.
fn root(name: &str) -> String {
    let home = "a theme's static files stand below `assets/`";
    match name {
        "_headers" | "_redirects" => format!("{home}, and kzsite makes `/{name}` itself"),
        _ => format!("{home}; what the root of the site needs lies in `static/{name}` beside `content/`"),
    }
}

fn parts(folder: &str, near: Option<&str>) -> String {
    match near {
        Some(near) => format!("did you mean the folder `{folder}/{near}/`?"),
        None => "a theme has `theme.yaml` and the folders `templates`, `static` and `i18n`".to_owned(),
    }
}

/// What is wrong with a file of strings: its name is a language and `.ftl`.
fn strings(name: &str, languages: &Languages) -> Option<String> {
    let language = name
        .strip_suffix(".ftl")
        .filter(|language| !language.contains('/'));
    match language {
        Some(language) if languages.find(language).is_some() || is_language(language) => None,
        Some(language) => Some(format!(
            "`{language}` is no language; a file of strings is named like its language: `sv.ftl`"
        )),
        None => Some("a file of strings is named like its language: `i18n/sv.ftl`".to_owned()),
    }
}
