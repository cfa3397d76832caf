//! Words that records, pages and words use and that the vocabulary of the configuration lacks. A word is reported once, however many places
//! use it, and so is a missing list.

mod labels;
mod mistyped;
mod renamed_key;
mod single;
mod uses;

use self::labels::Labels;
use self::single::{MANY, undeclared};
use self::uses::{Uses, WordUse};
use super::{ActorRecord, ClaimRecord, EventRecord, LanguageWords, PageFile, PlaceRecord, RecordFile};
use crate::config::{Config, LISTS, is_word};
use crate::diag::{Diagnostic, Problems, list_names};
use crate::input::{FileId, Files};
use crate::yaml::Yaml;
use std::collections::HashSet;
use std::sync::Arc;

/// What may use words of the vocabulary, besides the configuration.
pub(super) struct Users<'c> {
    pub(super) events: &'c RecordFile<EventRecord>,
    pub(super) places: &'c RecordFile<PlaceRecord>,
    pub(super) claims: &'c RecordFile<ClaimRecord>,
    pub(super) actors: &'c RecordFile<ActorRecord>,
    pub(super) pages: &'c [Arc<PageFile>],
    pub(super) words: &'c [LanguageWords],
}

/// Reports words and lists that are missing and that many places use, and notes them in [`Config`], so that they are reported nowhere else;
/// then reports those that the configuration itself uses.
pub(super) fn check(
    file: FileId,
    config: &mut Config,
    users: &Users<'_>,
    files: &Files,
    problems: &mut Problems,
) {
    doubt_lists(config);
    let mut missing: Vec<(&str, Vec<String>)> = Vec::new();
    let mut reported = Vec::new();
    let mut labels = Labels::default();
    let mut is_cut = false;
    let stray = renamed_key::stray_list(file, files, problems);
    let is_whole = LISTS.iter().all(|list| config.vocabulary.list(list).is_empty());
    for list in LISTS {
        if config.unread.may_hold(&format!("vocabulary.{list}")) {
            continue;
        }
        let mut uses = users.uses(list);
        let elsewhere: HashSet<String> = uses.keys().cloned().collect();
        add_own(&mut uses, config, list, file);
        problems.extend(mistyped::mend(file, config, list, &uses, files));
        let declared = config.vocabulary.list(list);
        let unused = only_unused(&declared, &uses, &elsewhere);
        uses.retain(|word, _| !declared.contains(&word.as_str()));
        let count: usize = uses.values().map(Vec::len).sum();
        if declared.is_empty() && count > 0 {
            let words = uses.keys().cloned().collect();
            missing.push((list, words));
            if count > usize::from(!is_whole) || stray.is_some() {
                is_cut = true;
                continue;
            }
        }
        let is_told_here = |(_, places): &(&String, &Vec<WordUse>)| {
            places.len() >= MANY && !places.iter().all(|place| users.is_of_translation(config, place))
        };
        let is_used = declared.iter().any(|word| elsewhere.contains(*word));
        labels.take(list, &mut uses, unused, |place| {
            !users.is_of_translation(config, place)
        });
        if !is_used && uses.iter().filter(is_told_here).count() > 1 {
            problems.push(replaced(&Yaml::file(files, file), list, &uses));
            config.unread.add(format!("vocabulary.{list}"));
            continue;
        }
        for (word, places) in uses.iter().filter(is_told_here) {
            problems.push(undeclared(files, (list, word), (&declared, unused), places));
            reported.push((list, word.clone()));
        }
    }
    problems.extend(labels.told(files, config));
    // A word that is used once is reported at its use, unless more than its list is missing.
    let missing = if is_cut { missing } else { Vec::new() };
    tell_missing((file, files), config, stray, (&missing, is_whole), problems);
    for (list, word) in reported {
        config.tell_undeclared(list, word);
    }
    problems.extend(undeclared_by_itself(config, &Yaml::file(files, file)));
}

/// Reports lists that are missing, and notes them as unread; `stray` is the position of a list under a name that is none.
fn tell_missing(
    (file, files): (FileId, &Files),
    config: &mut Config,
    stray: Option<usize>,
    (missing, is_whole): (&[(&str, Vec<String>)], bool),
    problems: &mut Problems,
) {
    let yaml = Yaml::file(files, file);
    // Where the languages are missing, too, the whole rest of the configuration is, and that is reported.
    let ends_before = is_whole && config.unread.touches("languages");
    if !renamed_key::is_told((file, files), stray, missing, is_whole, problems) && !ends_before {
        problems.extend(lists_missing(&yaml, missing, is_whole));
    }
    for (list, _) in missing {
        config.unread.add(format!("vocabulary.{list}"));
    }
}

/// Reports words that the configuration itself uses and does not declare.
fn undeclared_by_itself(config: &Config, yaml: &Yaml<'_>) -> Vec<Diagnostic> {
    let flaws = config.words_undeclared().into_iter();
    flaws
        .map(|flaw| {
            let problem = Diagnostic::error("config", flaw.message).at(yaml.span(&flaw.path));
            problem.maybe_hint(flaw.hint)
        })
        .collect()
}

/// The only declared word that nothing but the configuration uses, where exactly one word is used and not declared.
fn only_unused<'d>(declared: &[&'d str], uses: &Uses, elsewhere: &HashSet<String>) -> Option<&'d str> {
    let undeclared = uses.keys().filter(|word| !declared.contains(&word.as_str()));
    let mut unused = declared.iter().filter(|word| !elsewhere.contains(**word));
    let only = unused.next().filter(|_| unused.next().is_none());
    only.filter(|_| undeclared.count() == 1).copied()
}

/// Reports missing lists, each with the words that it should have.
fn lists_missing(yaml: &Yaml<'_>, missing: &[(&str, Vec<String>)], is_whole: bool) -> Vec<Diagnostic> {
    if let [(list, words), _, ..] = missing
        && is_whole
    {
        let lists: Vec<&str> = missing.iter().map(|(list, _)| *list).collect();
        let message = format!(
            "the vocabulary is missing, of which these lists are used: {}",
            list_names(&lists)
        );
        let problem = Diagnostic::error("config", message).at(yaml.key_span("vocabulary"));
        return vec![problem.hint(format!(
            "write `vocabulary:`, and the lists below it, such as `{}`",
            declaration(list, words)
        ))];
    }
    let Some((first, words)) = missing.first() else {
        return Vec::new();
    };
    let hints = missing
        .iter()
        .map(|(list, words)| format!("write `{}` under `vocabulary`", declaration(list, words)));
    let problem = if missing.len() == 1 {
        let message = format!(
            "the vocabulary has no `{first}`, of which these words are used: {}",
            list_names(words)
        );
        Diagnostic::error("config", message).at(yaml.key_span(&format!("vocabulary.{first}")))
    } else {
        let lists: Vec<&str> = missing.iter().map(|(list, _)| *list).collect();
        let message = format!(
            "the vocabulary lacks lists of which words are used: {}",
            list_names(&lists)
        );
        Diagnostic::error("config", message).at(yaml.key_span("vocabulary"))
    };
    vec![hints.fold(problem, Diagnostic::hint)]
}

/// An item that is no word may stand for several words, so the list counts as not fully known.
fn doubt_lists(config: &mut Config) {
    for list in LISTS {
        let words = config.vocabulary.list(list);
        if !words.into_iter().all(is_word) {
            config.unread.add(format!("vocabulary.{list}"));
        }
    }
}

/// Reports a list of which nothing is used, while several other words are used as if they stood there.
fn replaced(yaml: &Yaml<'_>, list: &str, uses: &Uses) -> Diagnostic {
    let words: Vec<&str> = uses.keys().map(String::as_str).collect();
    let message = format!(
        "none of these `{list}` is used, and these are used without being declared: {}",
        list_names(&words)
    );
    let hint = "declare them here, or replace them in the records and words by those that stand here";
    Diagnostic::error("unknown-word", message)
        .at(yaml.key_span(&format!("vocabulary.{list}")))
        .hint(hint)
}

/// How a list is written.
fn declaration(list: &str, words: &[String]) -> String {
    match list {
        "measures" => format!("measures: {{{}: {{unit: …}}}}", words[0]),
        _ => format!("{list}: [{}]", words.join(", ")),
    }
}

impl<'c> Users<'c> {
    /// Whether a place is a label in another language than the default one: such a label is never shown, and is no error.
    fn is_of_translation(&self, config: &Config, place: &WordUse) -> bool {
        let WordUse::Key(file, _) = place else {
            return false;
        };
        let default = config.languages.get_index_of(&config.default_language);
        let of_default = default.and_then(|at| self.words.get(at));
        of_default.is_some_and(|words| words.vocabulary_file != Some(*file))
    }

    /// The places that use the words of a list, those of the records first.
    fn uses(&self, list: &str) -> Uses {
        let mut uses = Uses::new();
        let mut add = |word: &'c str, place| uses.entry(word.to_owned()).or_default().push(place);
        self.records(list, &mut add);
        for page in self.pages {
            for code in &page.outline.shortcodes {
                let key = match (code.name.as_str(), list) {
                    ("figure", "measures") => "measure",
                    ("figure", "populations") => "population",
                    ("events", "event_kinds") => "kind",
                    _ => continue,
                };
                if let Some(word) = code.args.get(key) {
                    add(word, WordUse::Text(code.span));
                }
            }
        }
        for words in self.words {
            let Some(file) = words.vocabulary_file else {
                continue;
            };
            for word in words.vocabulary.ids(list) {
                let path = format!("{list}.{word}");
                if !words.vocabulary_unread.touches(&path) {
                    add(word, WordUse::Key(file, path));
                }
            }
        }
        uses
    }

    fn records(&self, list: &str, add: &mut dyn FnMut(&'c str, WordUse)) {
        match list {
            "event_kinds" => each(self.events, add, |event| vec![(&event.kind, "kind".to_owned())]),
            "place_kinds" => each(self.places, add, |place| vec![(&place.kind, "kind".to_owned())]),
            "actor_kinds" => each(self.actors, add, |actor| vec![(&actor.kind, "kind".to_owned())]),
            "actor_roles" => each(self.events, add, |event| {
                let actors = event.actors.iter().enumerate();
                let roles = actors.filter_map(|(at, actor)| Some((actor.role.as_ref()?, at)));
                roles
                    .map(|(role, at)| (role, format!("actors.{at}.role")))
                    .collect()
            }),
            "populations" => each(self.claims, add, |claim| {
                let population = claim.scope.population.iter();
                population
                    .map(|word| (word, "scope.population".to_owned()))
                    .collect()
            }),
            "measures" => each(self.claims, add, |claim| {
                vec![(&claim.measure, "measure".to_owned())]
            }),
            _ => {}
        }
    }
}

/// The places of the configuration itself that use the words of a list.
fn add_own(uses: &mut Uses, config: &Config, list: &str, file: FileId) {
    for (word, path) in config.words_used(list) {
        if !config.unread.touches(&path) {
            let places = uses.entry(word.to_owned()).or_default();
            places.push(WordUse::Value(file, path));
        }
    }
}

/// The words in the records of a kind, each with its path, except those that could not be read.
fn each<'c, T>(
    records: &'c RecordFile<T>,
    add: &mut dyn FnMut(&'c str, WordUse),
    words: fn(&'c T) -> Vec<(&'c String, String)>,
) {
    let Some(file) = records.file else {
        return;
    };
    for (id, record) in &records.entries {
        for (word, path) in words(record) {
            let path = format!("{id}.{path}");
            if !records.unread.touches(&path) {
                add(word, WordUse::Value(file, path));
            }
        }
    }
}
