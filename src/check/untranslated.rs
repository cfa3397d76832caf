//! Texts that stand where a translation should stand and say what the original says, in its language.

use crate::diag::{Diagnostic, Problems};
use crate::input::{Files, Span};
use crate::markdown::plain;
use crate::site::{Site, Unit};
use crate::yaml::Yaml;

/// Fewer words than this may be the same in two languages: names, numbers, quotations.
const FEWEST: usize = 4;

/// Warns where a text is that of its original; how many there are. How lines are broken does not matter.
pub(super) fn check(site: &Site, files: &Files, units: &[Unit<'_>], problems: &mut Problems) -> usize {
    let mut found = 0;
    for unit in units {
        let tag = site.languages.tag(unit.rendering.of);
        for key in same(unit) {
            let (span, remedy) = place(files, unit, key);
            let what = match key {
                "text" if unit.page.is_some() => "this page is not translated: its text".to_owned(),
                _ if unit.page.is_some() => format!("the {key} of this page is not translated: it"),
                _ => "this text is not translated: it".to_owned(),
            };
            let message = format!("{what} is that of the original in `{tag}`");
            let problem = Diagnostic::warning("not-translated", message).at(span);
            problems.push(problem.hint(format!("translate it, or {remedy}")));
            found += 1;
        }
    }
    found
}

/// Whether something of a translation says what the original says.
pub(super) fn is(unit: &Unit<'_>) -> bool {
    same(unit).next().is_some()
}

/// The keys of a translation that say what the original says. Names of places, people and works are the same in many languages, and
/// so is what has only a few words; of the text of a page, nothing is.
fn same<'u>(unit: &'u Unit<'_>) -> impl Iterator<Item = &'u str> {
    let is_name = |key: &str| {
        let is_named = matches!(unit.group, "places" | "actors" | "sources");
        key == "short" || key == "nav_title" || is_named && key == "title"
    };
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let is_same = move |(key, text): &(&String, &String)| {
        let Some(original) = unit.original.get(*key).filter(|_| !is_name(key)) else {
            return false;
        };
        let fewest = if unit.page.is_some() && *key == "text" {
            1
        } else {
            FEWEST
        };
        plain(text).split_whitespace().count() >= fewest && words(text) == words(original)
    };
    let keys = unit.translation.iter().filter(is_same);
    keys.map(|(key, _)| key.as_str())
}

/// Where a text of a translation stands, and what else can be done about it.
fn place(files: &Files, unit: &Unit<'_>, key: &str) -> (Span, &'static str) {
    const BORROW: &str = "remove the record's words: they are then borrowed and marked";
    match key {
        "text" if unit.page.is_some() => (
            Span::whole(unit.file),
            "remove the file: readers then see the original, marked as being in another language",
        ),
        _ if unit.page.is_some() => (Span::whole(unit.file), "leave it out"),
        "summary" if unit.group == "vocabulary" => (span(files, unit, key), "leave it out"),
        _ => (span(files, unit, key), BORROW),
    }
}

fn span(files: &Files, unit: &Unit<'_>, key: &str) -> Span {
    Yaml::file(files, unit.file).span(&format!("{}.{key}", unit.id))
}
