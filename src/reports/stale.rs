//! Finds translations whose original has changed since they were accepted, or that were never accepted.

use super::{diff, untranslated};
use crate::config::LangId;
use crate::content::{Accepted, AcceptedTexts};
use crate::diag::{Diagnostic, Problems, list_names};
use crate::input::{Files, Span};
use crate::site::{Acceptance, Site, TranslationUnit};
use crate::yaml::Yaml;
use std::collections::HashSet;

/// Warns of translations whose original has changed, and returns how many there are. In a language with accepted translations, those that
/// were never accepted are reported, too.
pub(super) fn check(
    site: &Site,
    files: &Files,
    lang: LangId,
    units: &[TranslationUnit<'_>],
    problems: &mut Problems,
) -> usize {
    let accepted = site.accepted(lang);
    let mut stale = 0;
    let mut new: Vec<&TranslationUnit<'_>> = Vec::new();
    for unit in units {
        let known = site.accepted_texts(lang, unit);
        match (unit.acceptance(known), known) {
            (Acceptance::Stale, Some(known)) => {
                problems.push(told(site, files, lang, unit, known));
                stale += 1;
            }
            (Acceptance::Grown, _) => new.push(unit),
            (Acceptance::Never, _) => {
                let named = named_state(site, files, lang, unit);
                stale += usize::from(named == Some(true));
                match named {
                    Some(true) => problems.extend(hash_problem(site, files, lang, unit)),
                    Some(false) => {}
                    // A text that is not translated is reported as such.
                    None if untranslated::is(unit) => {}
                    None => new.push(unit),
                }
            }
            _ => {}
        }
    }
    // A language that has accepted nothing does not use this feature.
    let is_kept = accepted.groups.values().any(|entries| !entries.is_empty());
    if let Some(first) = new.first().filter(|_| is_kept) {
        let names: Vec<String> = new.iter().map(|unit| unit.name()).collect();
        let message = format!(
            "it is not known which state of their originals these translations render, or texts in them: {}",
            list_names(&names)
        );
        let tag = site.languages.tag(lang);
        let hint = format!(
            "compare them with their originals, then run `kzsite translate accept --lang {tag} {}`",
            first.name()
        );
        let problem = Diagnostic::warning("translation-not-accepted", message).at(place(files, first));
        problems.push(problem.hint(hint));
    }
    // Those are reported with the site.
    let moved = site.without_original(files, lang);
    let told = moved.into_iter().map(|path| ("pages", path));
    problems.extend(gone((site, files), accepted, units, told.collect()));
    stale
}

fn told(
    site: &Site,
    files: &Files,
    lang: LangId,
    unit: &TranslationUnit<'_>,
    known: &AcceptedTexts,
) -> Diagnostic {
    let message = format!(
        "the original in `{}` has changed since this translation was accepted",
        site.languages.tag(unit.origin.of)
    );
    let mut problem = Diagnostic::warning("stale-translation", message).at(place(files, unit));
    for (key, text) in &unit.original {
        let before = known.get(key).map_or("", String::as_str);
        if before != text {
            problem = problem.hint(format!("{key}: {}", diff::words(before, text)));
        }
    }
    let known = unit.concerning(known).into_iter();
    for (key, before) in known.filter(|(key, _)| !unit.original.contains_key(*key)) {
        problem = problem.hint(format!("{key}: {}", diff::words(before, "")));
    }
    problem.hint(format!(
        "bring the translation up to date, then run `kzsite translate accept --lang {} {}`",
        site.languages.tag(lang),
        unit.name()
    ))
}

/// Where a translation stands.
fn place(files: &Files, unit: &TranslationUnit<'_>) -> Span {
    if unit.is_page() {
        Span::whole(unit.file)
    } else {
        Yaml::file(files, unit.file).key_span(&unit.id)
    }
}

/// Whether the original differs from the state whose hash the front matter of a page gives; none where it gives none.
fn named_state(site: &Site, files: &Files, lang: LangId, unit: &TranslationUnit<'_>) -> Option<bool> {
    let (hash, now) = hashes(site, files, lang, unit)?;
    Some(hash != now)
}

/// The hash that a page names, and that of its original as it is now.
fn hashes(site: &Site, files: &Files, lang: LangId, unit: &TranslationUnit<'_>) -> Option<(String, String)> {
    let page_id = unit.page()?;
    let of = site.written(page_id, lang)?.front.translation_of.as_ref()?;
    let original = site.written(page_id, site.languages.find(&of.lang)?)?;
    Some((of.hash.clone()?, original.state_hash(files)))
}

fn hash_problem(site: &Site, files: &Files, lang: LangId, unit: &TranslationUnit<'_>) -> Option<Diagnostic> {
    let page = site.written(unit.page()?, lang)?;
    let (_, now) = hashes(site, files, lang, unit)?;
    let message = format!(
        "the original in `{}` has changed since this translation",
        site.languages.tag(unit.origin.of)
    );
    let span = Yaml::part(files, page.file, page.yaml.clone()).span("translation_of.hash");
    Some(
        Diagnostic::warning("stale-translation", message)
            .at(span)
            .hint(format!(
                "bring the text up to date, then write `hash: \"{now}\"`, or run `kzsite translate accept --lang {} {}`",
                site.languages.tag(lang),
                unit.name()
            )),
    )
}

/// Reports accepted entries that belong to no translation any more; `known` are groups and ids that are not reported.
fn gone<'u>(
    (site, files): (&Site, &Files),
    accepted: &Accepted,
    units: &'u [TranslationUnit<'_>],
    mut known: HashSet<(&'u str, &'u str)>,
) -> Option<Diagnostic> {
    let file = accepted.file?;
    let groups = accepted.groups.iter();
    let entries = groups.flat_map(|(group, entries)| entries.keys().map(move |id| (group, id)));
    known.extend(units.iter().map(|unit| (unit.group(), unit.id.as_str())));
    let is_known = |(group, id): &(&String, &String)| {
        known.contains(&(group.as_str(), id.as_str())) || site.renamed(group, id).is_some()
    };
    let gone: Vec<(&String, &String)> = entries.filter(|entry| !is_known(entry)).collect();
    let (group, id) = gone.first()?;
    let names: Vec<String> = gone.iter().map(|(group, id)| format!("{group}: {id}")).collect();
    let message = format!(
        "these were accepted, and are no translations any more: {}",
        list_names(&names)
    );
    let span = Yaml::file(files, file).key_span(&format!("{group}.{id}"));
    let problem = Diagnostic::warning("accepted-gone", message).at(span);
    Some(problem.hint("the next `kzsite translate accept` takes them out"))
}
