//! What a translation tells differently from its original: headings, citations, links, shortcodes.

use crate::content::{AnyWords, LanguageWords, PageFile};
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Files, Span};
use crate::kinds::RecordKind;
use crate::markdown::{self, Outline};
use crate::site::Site;
use crate::yaml::Yaml;
use std::collections::BTreeMap;

/// What to do with a difference.
const DIFFERS: &str = "translate what the original has and this has not, and take out what is here alone";

/// Compares a page with the one it translates; whether they differ.
pub(super) fn page(
    site: &Site,
    original: &PageFile,
    translation: &PageFile,
    tag: &str,
    problems: &mut Problems,
) -> bool {
    let mut differs = false;
    let whole = Span::whole(translation.file);
    for (what, ours, theirs) in parts(site, &translation.outline, &original.outline) {
        if let Some(message) = difference(what, &ours, &theirs, tag) {
            let span = translation
                .outline
                .headings
                .first()
                .map_or(whole, |heading| heading.span);
            problems.push(
                Diagnostic::warning("translation-differs", message)
                    .at(span)
                    .hint(DIFFERS),
            );
            differs = true;
        }
    }
    differs
}

type Part = (&'static str, Vec<String>, Vec<String>);

fn parts(site: &Site, ours: &Outline, theirs: &Outline) -> Vec<Part> {
    vec![
        ("headings", headings(ours), headings(theirs)),
        ("citations", citations(ours), citations(theirs)),
        ("shortcodes", shortcodes(site, ours), shortcodes(site, theirs)),
        ("links", links(ours), links(theirs)),
    ]
}

fn headings(outline: &Outline) -> Vec<String> {
    outline
        .headings
        .iter()
        .map(|heading| format!("{} {}", "#".repeat(usize::from(heading.level)), heading.id))
        .collect()
}

fn citations(outline: &Outline) -> Vec<String> {
    let items = outline.citations.iter().flat_map(|citation| &citation.items);
    items
        .map(|cited| {
            format!(
                "@{}, {}",
                cited.item.source,
                cited.item.locator.as_deref().unwrap_or("whole")
            )
        })
        .collect()
}

fn shortcodes(site: &Site, outline: &Outline) -> Vec<String> {
    let args = |name: &str, args: &BTreeMap<String, String>| {
        args.iter()
            .filter(|(key, _)| !site.is_in_words(name, key))
            .map(|(key, value)| format!("{key}={value}"))
            .collect::<Vec<_>>()
    };
    outline
        .shortcodes
        .iter()
        .map(|code| format!("{}({})", code.name, args(&code.name, &code.args).join(", ")))
        .collect()
}

fn links(outline: &Outline) -> Vec<String> {
    outline.links.iter().map(|link| link.target.clone()).collect()
}

/// Says what one side has and the other has not, whatever the order, except that of headings.
fn difference(what: &str, ours: &[String], theirs: &[String], tag: &str) -> Option<String> {
    let missing = surplus(theirs, ours);
    let added = surplus(ours, theirs);
    if missing.is_empty() && added.is_empty() {
        let moved = what == "headings" && ours != theirs;
        return moved.then(|| format!("the headings stand in another order than in `{tag}`"));
    }
    let list = |items: &[String]| {
        items
            .iter()
            .map(|item| format!("`{item}`"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut parts = Vec::new();
    if !missing.is_empty() {
        parts.push(format!("missing {}", list(&missing)));
    }
    if !added.is_empty() {
        parts.push(format!("not in `{tag}`: {}", list(&added)));
    }
    Some(format!(
        "the {what} differ from those in `{tag}`: {}",
        parts.join("; ")
    ))
}

/// What the first list has more often than the second.
fn surplus(first: &[String], second: &[String]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for item in second {
        *counts.entry(item).or_default() += 1;
    }
    let mut surplus = Vec::new();
    for item in first {
        match counts.get_mut(item.as_str()) {
            Some(count) if *count > 0 => *count -= 1,
            _ => surplus.push(item.clone()),
        }
    }
    surplus
}

/// Compares the words of a language with those of the default language; how many texts differ.
pub(super) fn words(site: &Site, files: &Files, ours: &LanguageWords, problems: &mut Problems) -> usize {
    let default = site.languages.default();
    let theirs = site.words(default);
    let tag = site.languages.tag(default);
    let mut comparison = WordComparison {
        site,
        files,
        tag,
        problems,
        differing: 0,
    };
    for kind in RecordKind::ALL.iter().copied() {
        comparison.texts(ours.of(kind), theirs.of(kind));
    }
    comparison.vocabulary(ours, theirs);
    comparison.differing
}

struct WordComparison<'a> {
    site: &'a Site,
    files: &'a Files,
    tag: &'a str,
    problems: &'a mut Problems,
    differing: usize,
}

impl WordComparison<'_> {
    /// Compares the texts of every record that has them in both languages.
    fn texts(&mut self, ours: &dyn AnyWords, theirs: &dyn AnyWords) {
        let Some(file) = ours.file() else { return };
        for id in ours.ids() {
            let (Some(ours), Some(theirs)) = (ours.get(id), theirs.get(id)) else {
                continue;
            };
            let theirs = theirs.texts();
            for (key, ours) in ours.texts() {
                if let Some((_, theirs)) = theirs.iter().find(|(other, _)| *other == key) {
                    self.text(file, &format!("{id}.{key}"), ours, theirs);
                }
            }
        }
    }

    fn vocabulary(&mut self, ours: &LanguageWords, theirs: &LanguageWords) {
        let Some(file) = ours.vocabulary_file else { return };
        let theirs = theirs.vocabulary.texts();
        for (path, ours) in ours.vocabulary.texts() {
            if let Some((_, theirs)) = theirs.iter().find(|(other, _)| *other == path) {
                self.text(file, &path, ours, theirs);
            }
        }
    }

    fn text(&mut self, file: FileId, path: &str, ours: &str, theirs: &str) {
        let outline = |text: &str| markdown::outline_words(text, file, 0).value;
        let (ours, theirs) = (outline(ours), outline(theirs));
        for (what, ours, theirs) in parts(self.site, &ours, &theirs) {
            if let Some(message) = difference(what, &ours, &theirs, self.tag) {
                let span = Yaml::file(self.files, file).span(path);
                self.problems.push(
                    Diagnostic::warning("translation-differs", message)
                        .at(span)
                        .hint(DIFFERS),
                );
                self.differing += 1;
            }
        }
    }
}
