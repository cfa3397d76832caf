//! Compares translations with their originals: headings, citations, links, shortcodes.

use crate::content::{AnyWords, LanguageWords, Locator, PageFile};
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Files, Span};
use crate::kinds::RecordKind;
use crate::markdown::{self, Outline};
use crate::site::Site;
use crate::yaml::Yaml;
use std::collections::BTreeMap;

/// The hint for a difference.
const DIFFERS: &str = "translate what the original has and this has not, and take out what is here alone";

/// Compares a page with its original; returns whether they differ.
pub(super) fn page(
    (site, files): (&Site, &Files),
    original: &PageFile,
    translation: &PageFile,
    tag: &str,
    problems: &mut Problems,
) -> bool {
    let mut differs = false;
    let all = parts(site, &translation.outline, &original.outline);
    if let Some(message) =
        fewer_paragraphs((original, translation), files, tag).filter(|_| !is_any_missing(&all))
    {
        let span = first_line(translation, files);
        let problem = Diagnostic::warning("translation-differs", message).at(span);
        problems
            .push(problem.hint("translate what is missing; until then readers take this for the whole page"));
        differs = true;
    }
    for part in all {
        if let Some(message) = part.difference(tag) {
            let span = part.place((original, translation), files);
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

/// Whether a page lacks something of its original, so that its translation is not complete.
pub(super) fn is_page_cut(
    (site, files): (&Site, &Files),
    original: &PageFile,
    translation: &PageFile,
) -> bool {
    is_any_missing(&parts(site, &translation.outline, &original.outline))
        || fewer_paragraphs((original, translation), files, "").is_some()
}

/// Whether words lack something of their original.
pub(super) fn are_words_cut(site: &Site, file: FileId, ours: &str, theirs: &str) -> bool {
    let outline = |text: &str| markdown::outline_words(text, file, 0).value;
    is_any_missing(&parts(site, &outline(ours), &outline(theirs)))
}

/// Whether something other than links is missing: a translator may have to leave out a link, but nothing else.
fn is_any_missing(parts: &[Part]) -> bool {
    let mut kept = parts.iter().filter(|part| part.what != LINKS);
    kept.any(|part| !surplus(&part.theirs, &part.ours).is_empty())
}

/// Reports a page with far fewer paragraphs than its original. Translators join some; if a quarter is missing, a part was left out.
fn fewer_paragraphs(
    (original, translation): (&PageFile, &PageFile),
    files: &Files,
    tag: &str,
) -> Option<String> {
    let count = |page: &PageFile| {
        let text = files.text(page.file)[page.body.clone()].replace("\r\n", "\n");
        text.split("\n\n")
            .filter(|block| !block.trim().is_empty())
            .count()
    };
    let (ours, theirs) = (count(translation), count(original));
    let is_cut = ours > 0 && ours + 1 < theirs && ours * 4 < theirs * 3;
    is_cut.then(|| format!("this page has {ours} paragraphs, and its original in `{tag}` has {theirs}"))
}

/// What two texts refer to of one kind, each with its place.
struct Part {
    what: &'static str,
    ours: Vec<(String, Span)>,
    theirs: Vec<(String, Span)>,
}

const HEADINGS: &str = "headings";
const LINKS: &str = "links";

fn parts(site: &Site, ours: &Outline, theirs: &Outline) -> Vec<Part> {
    let shortcodes = |outline: &Outline| shortcodes(site, outline);
    let part = |what, of: &dyn Fn(&Outline) -> Vec<(String, Span)>| Part {
        what,
        ours: of(ours),
        theirs: of(theirs),
    };
    vec![
        part(HEADINGS, &headings),
        part("citations", &citations),
        part("shortcodes", &shortcodes),
        part(LINKS, &links),
    ]
}

fn headings(outline: &Outline) -> Vec<(String, Span)> {
    let headings = outline.headings.iter();
    headings
        .map(|heading| {
            let name = format!("{} {}", "#".repeat(usize::from(heading.level)), heading.id);
            (name, heading.span)
        })
        .collect()
}

fn citations(outline: &Outline) -> Vec<(String, Span)> {
    let items = outline.citations.iter().flat_map(|citation| &citation.items);
    items
        .map(|cited| {
            let locator = cited.item.locator.as_deref().unwrap_or("whole");
            // Word processors make a dash of a hyphen, and the place is the same.
            let parsed = locator.parse::<Locator>().map(|locator| locator.to_string());
            let locator = parsed.unwrap_or_else(|_| locator.to_owned());
            (format!("@{}, {locator}", cited.item.source), cited.span)
        })
        .collect()
}

fn shortcodes(site: &Site, outline: &Outline) -> Vec<(String, Span)> {
    let args = |name: &str, args: &BTreeMap<String, String>| {
        args.iter()
            .filter(|(key, _)| !site.is_in_words(name, key))
            .map(|(key, value)| format!("{key}={value}"))
            .collect::<Vec<_>>()
    };
    let shortcodes = outline.shortcodes.iter();
    shortcodes
        .map(|code| {
            let args = args(&code.name, &code.args).join(", ");
            (format!("{}({args})", code.name), code.span)
        })
        .collect()
}

fn links(outline: &Outline) -> Vec<(String, Span)> {
    let links = outline.links.iter();
    links.map(|link| (link.target.clone(), link.span)).collect()
}

impl Part {
    /// Describes what only one side has. The order counts only for headings.
    fn difference(&self, tag: &str) -> Option<String> {
        let missing = surplus(&self.theirs, &self.ours);
        let added = surplus(&self.ours, &self.theirs);
        if missing.is_empty() && added.is_empty() {
            let names =
                |items: &[(String, Span)]| items.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
            let moved = self.what == HEADINGS && names(&self.ours) != names(&self.theirs);
            return moved.then(|| format!("the headings stand in another order than in `{tag}`"));
        }
        let list = |items: &[&(String, Span)]| {
            let items = items.iter().map(|(name, _)| format!("`{name}`"));
            items.collect::<Vec<_>>().join(", ")
        };
        let mut parts = Vec::new();
        if !missing.is_empty() {
            parts.push(format!("missing {}", list(&missing)));
        }
        if !added.is_empty() {
            parts.push(format!("not in `{tag}`: {}", list(&added)));
        }
        Some(format!(
            "the {} differ from those in `{tag}`: {}",
            self.what,
            parts.join("; ")
        ))
    }

    /// Where something is to be done: what the translation has alone, the section that lacks what the original has in it, or the
    /// heading before which the original has another one.
    fn place(&self, (original, translation): (&PageFile, &PageFile), files: &Files) -> Span {
        let headings = &translation.outline.headings;
        let ours = |id: &str| {
            headings
                .iter()
                .find(|heading| heading.id == id)
                .map(|heading| heading.span)
        };
        // What is here alone stands mostly for what is missing.
        if let Some((_, added)) = surplus(&self.ours, &self.theirs).first() {
            return *added;
        }
        let theirs = original.outline.headings.iter();
        if let Some((_, missing)) = surplus(&self.theirs, &self.ours).first() {
            if self.what == HEADINGS {
                let mut behind = theirs.filter(|heading| heading.span.start > missing.start);
                let last = headings.last().map(|heading| heading.span);
                let next = behind.find_map(|heading| ours(&heading.id));
                return next.or(last).unwrap_or_else(|| first_line(translation, files));
            }
            let mut before = theirs
                .rev()
                .skip_while(|heading| heading.span.start > missing.start);
            let section = before.find_map(|heading| ours(&heading.id));
            return section.unwrap_or_else(|| first_line(translation, files));
        }
        // The first heading that differs.
        let mut both = self.ours.iter().zip(&self.theirs);
        let moved = both.find(|((ours, _), (theirs, _))| ours != theirs);
        moved.map_or_else(|| first_line(translation, files), |((_, span), _)| *span)
    }
}

/// The first line of a page's text that is not blank.
fn first_line(page: &PageFile, files: &Files) -> Span {
    let text = &files.text(page.file)[page.body.clone()];
    let start = page.body.start + text.len() - text.trim_start().len();
    let line = text.trim_start().lines().next().unwrap_or_default();
    if line.is_empty() {
        return Span::whole(page.file);
    }
    Span::new(page.file, start..start + line.trim_end().len())
}

/// The items that the first list has more often than the second.
fn surplus<'i>(first: &'i [(String, Span)], second: &[(String, Span)]) -> Vec<&'i (String, Span)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (name, _) in second {
        *counts.entry(name).or_default() += 1;
    }
    let mut surplus = Vec::new();
    for item in first {
        match counts.get_mut(item.0.as_str()) {
            Some(count) if *count > 0 => *count -= 1,
            _ => surplus.push(item),
        }
    }
    surplus
}

/// Compares the words of a language with those of the default language; returns how many texts differ.
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
        for part in parts(self.site, &ours, &theirs) {
            if let Some(message) = part.difference(self.tag) {
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
