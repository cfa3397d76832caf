//! Finds texts that are still in the language of the original.

use crate::content::AcceptedTexts;
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Files, Span};
use crate::markdown::plain;
use crate::site::{Likeness, Site, TranslationUnit, UnitKind, plain_words as words};
use crate::yaml::Yaml;
use std::collections::BTreeMap;

/// Fewer words than this may be the same in two languages: names, numbers, quotations.
const FEWEST: usize = 4;

/// Warns of texts that are those of their original, and returns how many there are. Line breaks, case, signs and markup do not matter.
pub(super) fn check(
    site: &Site,
    files: &Files,
    units: &[TranslationUnit<'_>],
    problems: &mut Problems,
) -> usize {
    let copied = copied_texts(site, units, problems);
    let is_apart = |unit: &&TranslationUnit<'_>| !copied.contains_key(&unit.file);
    let apart: Vec<&TranslationUnit<'_>> = units.iter().filter(is_apart).collect();
    let mut found = copied.values().sum::<usize>() + copied_labels(site, &apart, problems);
    for unit in apart {
        let tag = site.languages.tag(unit.origin.of);
        let keys: Vec<&str> = same(unit).collect();
        let is_page_told = keys.contains(&"text");
        for key in keys {
            found += 1;
            // That the text is the original's says enough of a page.
            if is_copy(unit, key) || (is_page_told && key != "text") {
                continue;
            }
            let (span, remedy) = place(files, unit, key);
            let what = match key {
                "text" if unit.is_page() => "this page is not translated: its text".to_owned(),
                _ if unit.is_page() => format!("the {key} of this page is not translated: it"),
                _ => "this text is not translated: it".to_owned(),
            };
            let message = format!("{what} is that of the original in `{tag}`");
            let problem = Diagnostic::warning("not-translated", message).at(span);
            problems.push(problem.hint(format!("translate it, or {remedy}")));
        }
        if unit.is_page() && !is_page_told && !unit.origin.is_of_same_language {
            for span in passages(files, unit) {
                let message =
                    format!("this passage is not translated: it is that of the original in `{tag}`");
                let problem = Diagnostic::warning("not-translated", message).at(span);
                problems.push(
                    problem.hint("translate it; words that are quoted stand in a quotation, as in `> words`"),
                );
                found += 1;
            }
        }
    }
    found
}

/// Warns of files of words whose texts are nearly all those of the original, as in a copy that nobody has worked on, and returns how many
/// texts each has.
fn copied_texts(
    site: &Site,
    units: &[TranslationUnit<'_>],
    problems: &mut Problems,
) -> BTreeMap<FileId, usize> {
    let mut files: BTreeMap<FileId, (usize, usize, &str)> = BTreeMap::new();
    for unit in units.iter().filter(|unit| !unit.is_page()) {
        let tag = site.languages.tag(unit.origin.of);
        let (all, found, _) = files.entry(unit.file).or_insert((0, 0, tag));
        *all += compared(unit).count();
        *found += same(unit).count();
    }
    files.retain(|_, (all, found, _)| *found >= FEWEST_LABELS && *found * 4 >= *all * 3);
    for (file, (all, found, tag)) in &files {
        let message = format!("{found} of the {all} texts in this file are those of the original in `{tag}`");
        let problem = Diagnostic::warning("not-translated", message).at(Span::whole(*file));
        problems.push(problem.hint("translate them, or remove them: they are then borrowed and marked"));
    }
    files
        .into_iter()
        .map(|(file, (_, found, _))| (file, found))
        .collect()
}

/// From how many labels on equal ones in two languages are no coincidence.
const FEWEST_LABELS: usize = 5;

/// Warns of files whose titles are nearly all those of the original, and returns how many there are. Names and short words are the same in
/// many languages one by one, but not together.
fn copied_labels(site: &Site, units: &[&TranslationUnit<'_>], problems: &mut Problems) -> usize {
    let mut files: BTreeMap<FileId, (usize, Vec<&TranslationUnit<'_>>)> = BTreeMap::new();
    for &unit in units {
        let is_named = matches!(unit.kind, UnitKind::Record(kind) if kind.titles_are_names());
        // A word of the vocabulary may have only a title.
        let title = |texts: &AcceptedTexts| texts.get("title").or_else(|| texts.get("word")).cloned();
        let titles = title(&unit.translation).zip(title(&unit.original));
        let Some((title, original)) = titles else { continue };
        if unit.is_page() || is_named || unit.origin.is_of_same_language {
            continue;
        }
        let (count, same) = files.entry(unit.file).or_default();
        *count += 1;
        if title.contains(char::is_alphabetic) && words(&plain(&title)) == words(&plain(&original)) {
            same.push(unit);
        }
    }
    let mut found = 0;
    for (file, (count, same)) in files {
        if same.len() < FEWEST_LABELS || same.len() * 4 < count * 3 {
            continue;
        }
        found += 1;
        let tag = site.languages.tag(same[0].origin.of);
        let message = format!(
            "{} of the {count} titles in this file are those of the original in `{tag}`",
            same.len()
        );
        let problem = Diagnostic::warning("not-translated", message).at(Span::whole(file));
        problems.push(problem.hint("translate them, or remove them: they are then borrowed and marked"));
    }
    found
}

/// Whether a page is its original word by word, which every build reports.
fn is_copy(unit: &TranslationUnit<'_>, key: &str) -> bool {
    let texts = unit.translation.get(key).zip(unit.original.get(key));
    key == "text"
        && unit.is_page()
        && !unit.origin.is_of_same_language
        && texts.is_some_and(|(text, original)| {
            text.split_whitespace().count() >= FEWEST && text.trim().lines().eq(original.trim().lines())
        })
}

/// The paragraphs of a page that are those of its original, except quotations, tables, notes and code.
fn passages(files: &Files, unit: &TranslationUnit<'_>) -> Vec<Span> {
    let texts = unit.translation.get("text").zip(unit.original.get("text"));
    let Some((text, original)) = texts else {
        return Vec::new();
    };
    let known = Likeness::of(original);
    let written = files.text(unit.file).replace("\r\n", "\n");
    // With other line ends, offsets differ from those of the file; then the whole file is reported.
    let offset = written
        .find(text.as_str())
        .filter(|_| written == files.text(unit.file));
    let mut found = Vec::new();
    let mut at = 0;
    let mut in_code = false;
    for block in text.split_inclusive("\n\n") {
        let start = at + block.len() - block.trim_start().len();
        at += block.len();
        let fences = block
            .lines()
            .filter(|line| line.starts_with("```") || line.starts_with("~~~"));
        let (was_in_code, fences) = (in_code, fences.count());
        in_code ^= fences % 2 == 1;
        let words = block.trim();
        if was_in_code
            || fences > 0
            || words.starts_with(['#', '>', '|', '{', '!'])
            || words.starts_with("[^")
        {
            continue;
        }
        if known.has_passage(words) {
            found.push(offset.map_or(Span::whole(unit.file), |offset| {
                let line = words.lines().next().unwrap_or_default();
                Span::new(unit.file, offset + start..offset + start + line.len())
            }));
        }
    }
    found.dedup();
    found
}

/// Whether a part of a translation is not translated.
pub(super) fn is(unit: &TranslationUnit<'_>) -> bool {
    same(unit).next().is_some()
}

/// The texts of a translation that are compared with those of the original, but that of a page: key, text, original. Names of places,
/// people and works, and texts of a few words, are the same in many languages.
fn compared<'u>(unit: &'u TranslationUnit<'_>) -> impl Iterator<Item = (&'u str, &'u str, &'u str)> {
    let is_name = |key: &str| {
        let is_named = matches!(unit.kind, UnitKind::Record(kind) if kind.titles_are_names());
        key == "short" || key == "nav_title" || is_named && key == "title"
    };
    let is_of_page = |key: &str| key == "text" && unit.is_page() && !unit.origin.is_of_same_language;
    unit.translation.iter().filter_map(move |(key, text)| {
        let original = unit.original.get(key)?;
        let is_compared = !is_name(key) && !is_of_page(key) && words(&plain(text)).len() >= FEWEST;
        is_compared.then_some((key.as_str(), text.as_str(), original.as_str()))
    })
}

/// The keys of a translation whose texts are not translated. The text of a page never is that of its original. Between variants of one
/// language, such as `en` and `en-GB`, only texts that are the same word by word count.
fn same<'u>(unit: &'u TranslationUnit<'_>) -> impl Iterator<Item = &'u str> {
    let is_same = move |(_, text, original): &(&str, &str, &str)| {
        let differs = !unit.origin.is_of_same_language;
        differs && Likeness::of(original).has_passage(text) || words(&plain(text)) == words(&plain(original))
    };
    let of_page = unit.translation.get("text").zip(unit.original.get("text"));
    let of_page = of_page.filter(|(text, original)| {
        unit.is_page() && !unit.origin.is_of_same_language && Likeness::of(original).is_said_by(text)
    });
    let keys = compared(unit).filter(is_same).map(|(key, _, _)| key);
    keys.chain(of_page.map(|_| "text"))
}
/// Where a text of a translation stands, and the hint.
fn place(files: &Files, unit: &TranslationUnit<'_>, key: &str) -> (Span, &'static str) {
    const BORROW: &str = "remove the record's words: they are then borrowed and marked";
    match key {
        "text" if unit.is_page() => (
            Span::whole(unit.file),
            "remove the file: readers then see the original, marked as being in another language",
        ),
        _ if unit.is_page() => (Span::whole(unit.file), "leave it out"),
        "summary" if unit.kind == UnitKind::Word => (span(files, unit, key), "leave it out"),
        "title" => (span(files, unit, key), BORROW),
        _ => (
            span(files, unit, key),
            "leave it out: it is then borrowed and marked",
        ),
    }
}

fn span(files: &Files, unit: &TranslationUnit<'_>, key: &str) -> Span {
    Yaml::file(files, unit.file).span(&format!("{}.{key}", unit.id))
}
