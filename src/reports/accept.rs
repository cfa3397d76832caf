//! Accepts translations: records in `accepted.yaml` of their language what their originals say.

use super::one_language::find_language;
use super::report::{Borrowed, count_borrowed};
use super::{compare, untranslated};
use crate::config::LangId;
use crate::content::{Accepted, AcceptedTexts};
use crate::diag::{Diagnostic, Problems, did_you_mean, was_meant};
use crate::input::Files;
use crate::site::{Acceptance, Site, TranslationUnit};
use crate::yaml;
use indexmap::IndexMap;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Which translations are accepted.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Tags of languages; all where there are none.
    pub languages: Vec<String>,
    /// What is accepted: `event:dam-breaks`, `why.md`, `vocabulary:units.persons`, or an id alone; everything where there is none.
    pub names: Vec<String>,
    /// Also accept translations that have not been edited since their originals changed.
    pub force: bool,
}

/// What was accepted into a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedNow {
    /// BCP 47 tag.
    pub tag: String,
    /// Translations that are newly accepted, or whose originals had changed.
    pub names: Vec<String>,
    /// How many were accepted already in their present state.
    pub as_before: usize,
    /// Texts that are not translated, and so not accepted.
    pub untranslated: Vec<String>,
    /// Translations that have not been edited since their originals changed, and so are not accepted.
    pub untouched: Vec<String>,
    /// Translations that lack parts of their originals, and so are not accepted.
    pub cut: Vec<String>,
    /// How much it borrows.
    pub borrowed: Borrowed,
    /// The file, as a path from the root.
    pub path: String,
    /// Its new content; absent where nothing changes.
    pub text: Option<String>,
}

impl AcceptedNow {
    fn nothing(site: &Site, lang: LangId) -> Self {
        let tag = site.languages.tag(lang).to_owned();
        Self {
            path: format!("content/{tag}/{}.yaml", Accepted::STEM),
            tag,
            names: Vec::new(),
            as_before: 0,
            untranslated: Vec::new(),
            untouched: Vec::new(),
            cut: Vec::new(),
            borrowed: count_borrowed(site, lang),
            text: None,
        }
    }
}

/// The comment at the top of the file.
const HEADER: &str = "# Written by `kzsite translate accept`: what the originals said when their translations were found to say the same.\n\
                      # Nobody needs to edit this file. `kzsite check` compares it with the originals as they are now.\n\n";

/// Accepts translations.
///
/// # Errors
/// Unknown languages and names.
pub fn accept(site: &Site, files: &Files, wanted: &Wanted) -> Result<Vec<AcceptedNow>, Problems> {
    let mut problems = Problems::default();
    for tag in &wanted.languages {
        problems.extend(find_language(site, tag).err());
    }
    let is_wanted = |lang: &LangId| {
        let tag = site.languages.tag(*lang);
        wanted.languages.is_empty() || wanted.languages.iter().any(|wanted| wanted == tag)
    };
    let languages: Vec<(LangId, Vec<TranslationUnit<'_>>)> = site
        .languages
        .ids()
        .filter(is_wanted)
        .map(|lang| (lang, site.units(files, lang)))
        .collect();
    let all: BTreeSet<String> = languages
        .iter()
        .flat_map(|(_, units)| units)
        .flat_map(|unit| [unit.name(), unit.id.clone()])
        .collect();
    for name in wanted.names.iter().filter(|name| !all.contains(*name)) {
        let problem = Diagnostic::error("unknown-id", format!("no translation is called `{name}`"));
        let otherwise = "write it as `event:ID`, `vocabulary:LIST.ID`, or as the path of a page: `why.md`";
        problems.push(match meant(name, &all) {
            Some(meant) => problem.hint(was_meant(format_args!("`{meant}`"))),
            None => problem.hint(did_you_mean(name, all.iter().map(String::as_str)).or(otherwise)),
        });
    }
    if problems.has_errors() {
        return Err(problems);
    }
    let accepted = languages
        .iter()
        .map(|(lang, units)| accept_into((site, files), *lang, units, wanted));
    Ok(accepted.collect())
}

/// The translation that is meant by the path of its file, or by the name of a page without `.md`.
fn meant(name: &str, all: &BTreeSet<String>) -> Option<String> {
    let below = name.trim_start_matches("./");
    let below = below.strip_prefix("content/").unwrap_or(below);
    let in_section = below.split_once('/').map_or(below, |(_, rest)| rest);
    let stems = [name, below, in_section];
    let forms = stems
        .iter()
        .flat_map(|stem| [(*stem).to_owned(), format!("{stem}.md")]);
    forms.into_iter().find(|form| all.contains(form))
}

/// Texts by their ids, by the groups in which `accepted.yaml` has them.
type Groups<'a> = IndexMap<&'a str, IndexMap<&'a str, Cow<'a, AcceptedTexts>>>;

/// Keeps accepted texts under a previous id whose translation has not been moved to the present id yet.
fn keep_waiting<'a>(
    before: &'a Accepted,
    (site, files): (&Site, &Files),
    lang: LangId,
    groups: &mut Groups<'a>,
) {
    let moved = site.without_original(files, lang);
    for (group, entries) in &before.groups {
        for (id, texts) in entries {
            let is_moved = group == "pages" && moved.contains(&id.as_str());
            if is_moved || site.awaits_words(lang, group, id) {
                let kept = groups.entry(group).or_default().entry(id);
                kept.or_insert(Cow::Borrowed(texts));
            }
        }
    }
}

/// Whether a translation lacks a part of its original.
fn is_cut((site, files): (&Site, &Files), lang: LangId, unit: &TranslationUnit<'_>) -> bool {
    if let Some(page) = unit.page() {
        let pair = site.written(page, unit.origin.of).zip(site.written(page, lang));
        return pair.is_some_and(|(original, translation)| {
            compare::is_page_cut((site, files), original, translation)
        });
    }
    unit.translation.iter().any(|(key, ours)| {
        let theirs = unit.original.get(key);
        theirs.is_some_and(|theirs| compare::are_words_cut(site, unit.file, ours, theirs))
    })
}

fn accept_into(
    (site, files): (&Site, &Files),
    lang: LangId,
    units: &[TranslationUnit<'_>],
    wanted: &Wanted,
) -> AcceptedNow {
    let before = site.accepted(lang);
    let mut now = AcceptedNow::nothing(site, lang);
    let mut groups = Groups::new();
    for unit in units {
        let known = site.accepted_texts(lang, unit);
        let is_named = |name: &String| *name == unit.id || *name == unit.name();
        let is_meant = wanted.names.is_empty() || wanted.names.iter().any(is_named);
        let hash = unit.translation_hash();
        let texts = if !is_meant {
            known.map(Cow::Borrowed)
        } else if untranslated::is(unit) {
            now.untranslated.push(unit.name());
            known.map(Cow::Borrowed)
        } else {
            let acceptance = unit.acceptance(known);
            let accepted_hash = known.and_then(|known| known.get(Accepted::TRANSLATION));
            let is_untouched = acceptance == Acceptance::Stale && accepted_hash == Some(&hash);
            let is_asked_for = !wanted.names.is_empty() || wanted.force;
            if is_untouched && !is_asked_for {
                now.untouched.push(unit.name());
                known.map(Cow::Borrowed)
            } else if acceptance != Acceptance::Holds && !is_asked_for && is_cut((site, files), lang, unit) {
                now.cut.push(unit.name());
                known.map(Cow::Borrowed)
            } else {
                match acceptance {
                    Acceptance::Holds => now.as_before += 1,
                    Acceptance::Never | Acceptance::Grown | Acceptance::Stale => now.names.push(unit.name()),
                }
                let mut texts = unit.original.clone();
                texts.insert(Accepted::TRANSLATION.to_owned(), hash);
                Some(Cow::Owned(texts))
            }
        };
        if let Some(texts) = texts {
            groups.entry(unit.group()).or_default().insert(&unit.id, texts);
        }
    }
    keep_waiting(before, (site, files), lang, &mut groups);
    let held = before.file.map_or("", |file| files.text(file));
    let text = format!("{HEADER}{}", yaml::written(&groups));
    let is_new = !groups.is_empty() || before.file.is_some();
    now.text = (is_new && text != held.replace("\r\n", "\n")).then_some(text);
    now
}
