//! Files of a theme that nothing reads.

use super::includes;
use super::layers::{Layers, OWN, STYLES};
use super::manifest::Manifest;
use super::shortcodes::{FILE as SHORTCODES, OwnShortcodes};
use super::templates::{FILES, page_kinds};
use crate::config::Languages;
use crate::diag::{Diagnostic, Problems, nearest, was_meant};
use crate::input::{FileId, Files, Span};
use crate::locale::is_language;

/// The folders of a theme.
const PARTS: [&str; 3] = ["templates", "static", "i18n"];

/// Stems of notes that may lie in a theme.
const NOTES: [&str; 6] = ["readme", "licence", "license", "changelog", "copying", "notice"];

/// Files that hosts and robots look for at the root of a site.
const OF_THE_ROOT: [&str; 4] = ["CNAME", "robots.txt", "_headers", "_redirects"];

/// Warns of files in folders of a theme that nothing uses.
pub(super) fn warn(
    files: &Files,
    languages: &Languages,
    layers: &Layers,
    manifest: &Manifest,
    shortcodes: &OwnShortcodes,
    problems: &mut Problems,
) {
    // A template with errors may be the one that includes others.
    let is_clear = !problems.has_errors();
    let templates = layers.all_files(files, "templates");
    let texts = templates.iter().map(|(_, _, site_file)| site_file.text());
    let included = includes::included(texts);
    for (folder, file, name) in layers.folders().flat_map(|folder| all_of(files, folder)) {
        let hint = match name.split_once('/') {
            None if name == "theme.yaml" && folder != OWN => None,
            None if name == STYLES || name == SHORTCODES => None,
            None => (!is_note(name)).then(|| parts(folder, None)),
            Some(("i18n", name)) => strings((folder, name), languages, manifest.language()),
            Some(("static", name)) if OF_THE_ROOT.contains(&name) => Some(root(name)),
            Some(("templates", name)) => {
                let text = files.text(file);
                let is_used = included.contains(name) || includes::has_components(text);
                template(name, manifest, shortcodes)
                    .filter(|_| is_clear && !is_used && files.get(file).content.is_ok())
            }
            Some((part, _)) if PARTS.contains(&part) => None,
            Some((part, _)) => Some(parts(folder, nearest(part, PARTS))),
        };
        if let Some(hint) = hint {
            problems.push(unread(file).hint(hint));
        }
    }
}

fn all_of<'f>(files: &'f Files, folder: &'f str) -> impl Iterator<Item = (&'f str, FileId, &'f str)> {
    files
        .below(folder)
        .map(move |(file, name, _)| (folder, file, name))
}

fn unread(file: FileId) -> Diagnostic {
    Diagnostic::warning("unused-file", "nothing uses this file of the theme").at(Span::whole(file))
}

/// What is wrong with a template that no other includes and that belongs to no kind of page or shortcode.
fn template(name: &str, manifest: &Manifest, shortcodes: &OwnShortcodes) -> Option<String> {
    if let Some(shortcode) = name.strip_prefix("shortcodes/") {
        let shortcode = shortcode.strip_suffix(".html").unwrap_or(shortcode);
        let is_named = manifest.shortcodes.iter().any(|named| named == shortcode)
            || shortcodes.find(shortcode).is_some()
            || shortcodes.is_unsure_of(shortcode);
        return (!is_named || !has_extension(name, "html")).then(|| {
            "a shortcode has a template `shortcodes/NAME.html`, and is declared in `theme/shortcodes.yaml`"
                .to_owned()
        });
    }
    if FILES.contains(&name) {
        return None;
    }
    let kinds = page_kinds();
    let kind = name.strip_suffix(".html");
    if kind.is_some_and(|kind| kinds.contains(&kind)) || (!name.contains('/') && is_note(name)) {
        return None;
    }
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    let near = kinds.iter().find(|kind| stem.eq_ignore_ascii_case(kind)).copied();
    Some(match near.or_else(|| nearest(stem, kinds)) {
        Some(near) if !name.contains('/') => was_meant(format_args!("`{near}.html`")),
        _ => "a template is that of a kind of page, is included by another one, or has components".to_owned(),
    })
}

fn has_extension(name: &str, extension: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, found)| found == extension)
}

fn is_note(name: &str) -> bool {
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    NOTES.iter().any(|note| note.eq_ignore_ascii_case(stem))
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
        Some(near) => was_meant(format_args!("the folder `{folder}/{near}/`")),
        None if folder == OWN => {
            "it may hold `styles.css`, `shortcodes.yaml`, and the folders `templates`, `static` and `i18n`"
                .to_owned()
        }
        None => {
            "a theme has `theme.yaml`, maybe `styles.css` and `shortcodes.yaml`, and the folders `templates`, `static` and `i18n`"
                .to_owned()
        }
    }
}

/// What is wrong with the name of a file of strings, which is a tag and `.ftl`. In the folder of a site it must be a language of the site
/// or of its theme; a theme may have languages that the site does not have.
fn strings((folder, name): (&str, &str), languages: &Languages, of_theme: &str) -> Option<String> {
    let language = name
        .strip_suffix(".ftl")
        .filter(|language| !language.contains('/'));
    let Some(language) = language else {
        return Some("a file of strings is named like its language: `i18n/sv.ftl`".to_owned());
    };
    if languages.find(language).is_some() || (folder != OWN && is_language(language)) || language == of_theme
    {
        return None;
    }
    if !is_language(language) {
        return Some(format!(
            "`{language}` is no language; a file of strings is named like its language: `sv.ftl`"
        ));
    }
    let tags = || languages.ids().map(|lang| languages.tag(lang));
    Some(match nearest(language, tags()) {
        Some(near) => was_meant(format_args!("`{near}.ftl`")),
        None => format!(
            "`{language}` is no language of this site; write it below `languages` in `kzsite.yaml` to have it"
        ),
    })
}
