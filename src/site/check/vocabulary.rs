//! Compares the vocabulary of the configuration with its words in each language: none may be missing or left over.

mod number_slots;

use super::missing::renamed;
use crate::config::{LISTS, LangId, Unit, is_word};
use crate::content::{PluralForms, UnitWords};
use crate::diag::{Diagnostic, Guess, Problems, did_you_mean, list_names, nearest};
use crate::input::{FileId, Files};
use crate::kinds::RecordKind;
use crate::locale::{PluralCategory, category_name, number_of, plural_categories};
use crate::site::fields::WIDEN;
use crate::site::model::Addressed;
use crate::yaml::Yaml;

/// Compares the words of a language for the vocabulary with what the configuration declares.
pub(super) fn check(site: &Addressed, files: &Files, lang: LangId, problems: &mut Problems) {
    let words = site.words(lang);
    let file = words.vocabulary_file;
    let has_list =
        |list: &str| !words.vocabulary.ids(list).is_empty() || words.vocabulary_unread.may_hold(list);
    let has_none = !LISTS.into_iter().any(has_list);
    for list in LISTS {
        let is_unread = site.config.unread.may_hold(&format!("vocabulary.{list}"));
        if is_unread || words.vocabulary_unread.may_hold(list) {
            continue;
        }
        let declared = site.config.vocabulary.list(list);
        if let Some(file) = file {
            let known = words.vocabulary.ids(list);
            if let Some((first, hint)) = forms_without_unit(list, (&known, &declared)) {
                let message = "these are forms of a unit, and stand where the units should".to_owned();
                let place = Yaml::file(files, file).key_span(&format!("{list}.{first}"));
                problems.push(orphan(site, lang, message).at(place).hint(hint));
                continue;
            }
            problems.extend(orphans(site, files, (lang, file), list));
        }
        if lang == site.languages.default() && !has_none {
            problems.extend(missing(site, files, list));
        }
    }
    if lang == site.languages.default() && has_none {
        problems.extend(all_missing(site, files));
    }
    if let Some(file) = file {
        let yaml = Yaml::file(files, file);
        let forms: Vec<&str> = plural_categories(site.languages.tag(lang), true)
            .into_iter()
            .map(category_name)
            .collect();
        let slots = number_slots::check(
            &words.vocabulary,
            &words.vocabulary_unread,
            (files, &yaml),
            &forms,
        );
        problems.extend(slots);
        for (id, unit) in &words.vocabulary.units {
            let is_unread = words.vocabulary_unread.touches(&format!("units.{id}"));
            if let (UnitWords::Forms(forms), false) = (unit, is_unread) {
                let forms = Forms {
                    id,
                    written: forms,
                    file,
                };
                problems.extend(forms.compare(site, files, lang));
            }
        }
    }
}

/// Reports words for ids that a list of the configuration does not have.
fn orphans(site: &Addressed, files: &Files, (lang, file): (LangId, FileId), list: &str) -> Vec<Diagnostic> {
    let known = site.words(lang).vocabulary.ids(list);
    let declared = site.config.vocabulary.list(list);
    let is_orphan = |id: &&&str| !declared.contains(*id) && !site.config.may_declare(list, id);
    let yaml = Yaml::file(files, file);
    let renamed = renamed::words(site, lang, list);
    let tell = |id: &&str| {
        let message = format!("`{id}` is not one of the site's `{list}`");
        let problem = orphan(site, lang, message).at(yaml.key_span(&format!("{list}.{id}")));
        match renamed.get(id) {
            Some(meant) => problem.hint(renamed::hint(id, meant)),
            None => problem.hint(declare(list, id, &declared)),
        }
    };
    known.iter().filter(is_orphan).map(tell).collect()
}

/// The first plural category that stands in the place of a unit, and what to write.
fn forms_without_unit<'k>(list: &str, (known, declared): (&[&'k str], &[&str])) -> Option<(&'k str, String)> {
    let is_form = |id: &&'k str| {
        PluralCategory::all().any(|category| category_name(category) == *id) && !declared.contains(id)
    };
    let first = known
        .first()
        .filter(|_| list == "units" && known.iter().all(is_form))?;
    let unit = declared.first().copied().unwrap_or("persons");
    let forms: Vec<String> = known.iter().map(|form| format!("{form}: …")).collect();
    Some((
        first,
        format!("write them below their unit: `{unit}: {{{}}}`", forms.join(", ")),
    ))
}

/// Reports key figures of the front page that match no claim.
pub(in crate::site) fn check_key_figures(site: &Addressed, files: &Files, problems: &mut Problems) {
    let Some(file) = files.config_file() else {
        return;
    };
    let yaml = Yaml::file(files, file);
    for (index, figure) in site.config.home.figures.iter().enumerate() {
        let path = format!("home.figures.{index}");
        // A measure that is not declared is reported where the configuration is read.
        let is_declared = site.config.vocabulary.measures.contains_key(&figure.measure);
        if site.config.unread.touches(&path)
            || !is_declared
            || site.config.may_declare("measures", &figure.measure)
        {
            continue;
        }
        if let Some(place) = figure
            .place
            .as_ref()
            .filter(|place| site.lookup.of(RecordKind::Place).find(place).is_none())
        {
            if site.lookup.of(RecordKind::Place).is_unread(place) {
                continue;
            }
            let problem = Diagnostic::error("unknown-id", format!("there is no place with the id `{place}`"));
            let problem = problem.at(yaml.span(&format!("{path}.place")));
            problems.push(problem.hint(site.lookup.of(RecordKind::Place).guess(place)));
            continue;
        }
        let scope = (figure.population.as_deref(), figure.place.as_deref());
        let is_empty = site
            .figures_of(&figure.measure, scope.0, scope.1)
            .next()
            .is_none();
        if is_empty && site.lookup.of(RecordKind::Claim).is_sound() {
            let problem = Diagnostic::warning(
                "no-claim",
                "no claim has this measure and scope, so readers see nothing of it",
            );
            problems.push(problem.at(yaml.span(&path)).hint(WIDEN));
        }
    }
}

/// The problem of words that belong to nothing. In a translation it is a warning: no reader misses them, and the cause may be a change of
/// the original.
pub(super) fn orphan(site: &Addressed, lang: LangId, message: String) -> Diagnostic {
    let problem = if lang == site.languages.default() {
        Diagnostic::error("orphan-words", message)
    } else {
        Diagnostic::warning("orphan-words", message)
    };
    problem.gathered()
}

/// The hint for words of an id that is not declared.
fn declare(list: &str, id: &str, declared: &[&str]) -> Guess {
    did_you_mean(id, declared.iter().copied()).or(format!(
        "declare it under `vocabulary.{list}` in kzsite.yaml, or remove its words"
    ))
}

/// Reports once that the default language has no words for the vocabulary at all.
fn all_missing(site: &Addressed, files: &Files) -> Option<Diagnostic> {
    let tag = site.languages.tag(site.languages.default());
    let declared = |list: &&str| !site.config.unread.may_hold(&format!("vocabulary.{list}"));
    let words: Vec<&str> = LISTS
        .into_iter()
        .filter(declared)
        .flat_map(|list| site.config.vocabulary.list(list))
        .filter(|word| is_word(word))
        .collect();
    let config = files.config_file().filter(|_| !words.is_empty())?;
    let path = format!("content/{tag}/vocabulary.yaml");
    let lacks = match site.words(site.languages.default()).vocabulary_file {
        Some(_) => format!("`{path}` has no words"),
        None => format!("there is no `{path}`"),
    };
    let message = format!(
        "{lacks}, so readers see the ids themselves: {}",
        list_names(&words)
    );
    let problem = Diagnostic::warning("missing-words", message).of_language(tag);
    let hint = format!("write `{path}`, with the lists of the vocabulary and `id: word` below each");
    Some(
        problem
            .at(Yaml::file(files, config).key_span("vocabulary"))
            .hint(hint),
    )
}

/// Reports words that the default language lacks, so that readers of any language may see the id instead.
fn missing(site: &Addressed, files: &Files, list: &str) -> Vec<Diagnostic> {
    let lang = site.languages.default();
    let tag = site.languages.tag(lang);
    let words = site.words(lang);
    let known = words.vocabulary.ids(list);
    let declared = site.config.vocabulary.list(list);
    // A word under a misspelt id is reported as such.
    let orphans: Vec<&str> = known
        .iter()
        .copied()
        .filter(|id| !declared.contains(id))
        .collect();
    let near = orphans
        .iter()
        .filter_map(|id| nearest(id, declared.iter().copied()));
    let mut misspelt: Vec<&str> = near.collect();
    let lacking: Vec<&str> = declared
        .iter()
        .copied()
        .filter(|id| !known.contains(id))
        .collect();
    misspelt.extend(renamed::meant(&orphans, &lacking).into_values());
    let gaps = declared
        .iter()
        .copied()
        .enumerate()
        .filter(|(_, id)| is_word(id) && !known.contains(id) && !misspelt.contains(id));
    let gaps: Vec<(usize, &str)> = gaps.collect();
    let (Some((index, first)), ids) = (gaps.first(), gaps.iter().map(|(_, id)| *id)) else {
        return Vec::new();
    };
    let word = if list == "measures" { "{title: …}" } else { "…" };
    let lines: Vec<String> = ids.clone().map(|id| format!("{id}: {word}")).collect();
    let ids: Vec<&str> = ids.collect();
    let (have, shown) = match ids.as_slice() {
        [_] => ("has no word", "the id itself"),
        _ => ("have no words", "the ids themselves"),
    };
    let message = format!(
        "{} of the `{list}` {have} in `{tag}`, so readers see {shown}",
        list_names(&ids)
    );
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let hint = format!(
        "write {} under `{list}` in `content/{tag}/vocabulary.yaml`",
        list_names(&lines)
    );
    let problem = Diagnostic::warning("missing-words", message)
        .hint(hint)
        .of_language(tag);
    let span = match (words.vocabulary_file, files.config_file()) {
        (Some(file), _) if !known.is_empty() => Yaml::file(files, file).key_span(list),
        (_, Some(file)) => Yaml::file(files, file).word_span(&format!("vocabulary.{list}"), *index, first),
        (_, None) => return vec![problem],
    };
    vec![problem.at(span)]
}

/// The word that joins what is counted to a million, in languages that have a form for that.
fn joined_by(tag: &str) -> Option<&'static str> {
    match tag.split('-').next()? {
        "ca" | "es" | "fr" | "pt" => Some("de"),
        "it" => Some("di"),
        _ => None,
    }
}

/// The forms of a unit in a language.
struct Forms<'a> {
    id: &'a str,
    written: &'a PluralForms,
    file: FileId,
}

impl Forms<'_> {
    /// Compares the forms that are written with the plural categories of the language.
    fn compare(&self, site: &Addressed, files: &Files, lang: LangId) -> Vec<Diagnostic> {
        let tag = site.languages.tag(lang);
        let whole_only = site.config.vocabulary.units.get(self.id) == Some(Unit::Counts);
        let needed = plural_categories(tag, whole_only);
        let has = plural_categories(tag, false);
        let yaml = Yaml::file(files, self.file);
        let path = format!("units.{}", self.id);
        let mut reported = Vec::new();
        let lacking = needed
            .iter()
            .filter(|category| self.written.get(**category).is_none());
        let lacking: Vec<PluralCategory> = lacking.copied().collect();
        // A form that stands behind few numbers is not known by its name.
        let numbers = lacking.iter().filter_map(|category| {
            let number = number_of(tag, *category)?;
            let name = category_name(*category);
            Some(
                match joined_by(tag).filter(|_| *category == PluralCategory::Many) {
                    Some(word) => format!("`{name}` stands behind {number}, and begins with `{word}` there"),
                    None => format!("`{name}` stands behind {number}"),
                },
            )
        });
        let numbers: String = numbers.map(|number| format!("{number}; ")).collect();
        let lacking: Vec<&str> = lacking.iter().map(|category| category_name(*category)).collect();
        if !lacking.is_empty() {
            let (forms, they) = match lacking.as_slice() {
                [_] => ("form", "it is"),
                _ => ("forms", "they are"),
            };
            let message = format!(
                "the unit `{}` lacks the {forms} {}, which `{tag}` has for some numbers",
                self.id,
                list_names(&lacking)
            );
            let problem = Diagnostic::warning("plural-forms", message).at(yaml.key_span(&path));
            reported.push(problem.hint(format!(
                "{numbers}until {they} written, the form `other` stands in {} place",
                if lacking.len() == 1 { "its" } else { "their" }
            )));
        }
        for category in PluralCategory::all() {
            let name = category_name(category);
            let written = self.written.get(category).is_some();
            if written && category != PluralCategory::Other && !has.contains(&category) {
                let message = format!("`{tag}` has no form `{name}`, so no reader sees this one");
                let forms: Vec<String> = has
                    .iter()
                    .map(|category| format!("`{}`", category_name(*category)))
                    .collect();
                let problem = Diagnostic::warning("plural-forms", message);
                let problem = problem.at(yaml.key_span(&format!("{path}.{name}")));
                reported.push(problem.hint(format!("its forms are {}", forms.join(", "))));
            }
        }
        reported
    }
}
