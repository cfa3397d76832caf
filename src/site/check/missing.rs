//! Finds records without words.

mod meant;
pub(super) mod renamed;

pub(in crate::site) use self::meant::name_meant;
use crate::config::{LISTS, LangId};
use crate::content::{AnyWords, RecordWords};
use crate::diag::{Diagnostic, Problems, list_names, nearest};
use crate::input::{Files, Span};
use crate::kinds::RecordKind;
use crate::site::fields::is_id;
use crate::site::model::{Addressed, RecordId};
use crate::yaml::Yaml;
use indexmap::IndexMap;

/// Among how many ids a misspelt one is looked for at most.
const COMPARED: usize = 100;

/// Reports records without words in the default language, and words that other languages lack. A language that has no words for any record
/// leaves all to its fallback chain; one that has begun to translate them should have them all.
pub(super) fn check(site: &Addressed, files: &Files, problems: &mut Problems) {
    if site.config.unread.touches("default_language") {
        return;
    }
    let default = site.languages.default();
    for kind in RecordKind::ALL.iter().copied() {
        if kind.needs_words() {
            problems.extend(in_default(site, files, kind));
        }
        without_summary(site, files, kind, problems);
        for lang in site.languages.ids().filter(|lang| *lang != default) {
            parts_in_translation(site, files, (kind, lang), problems);
        }
    }
    let others = site.languages.ids().filter(|lang| *lang != default);
    for lang in others {
        problems.extend(in_translation(site, files, lang));
        parts_of_vocabulary(site, files, lang, problems);
    }
}

/// The ids without words, except those whose words stand under a misspelt id, which is reported as such.
fn missing<'s>(ids: &[&'s str], words: &dyn AnyWords, all_are_known: bool) -> Vec<&'s str> {
    let may_have = |id: &str| words.get(id).is_some() || words.unread().may_hold(id);
    let mut missing: Vec<&str> = ids.iter().copied().filter(|id| !may_have(id)).collect();
    if all_are_known && !missing.is_empty() {
        let known: std::collections::HashSet<&str> = ids.iter().copied().collect();
        let orphans: Vec<&str> = words.ids().into_iter().filter(|id| !known.contains(id)).collect();
        if orphans.len().max(missing.len()) <= COMPARED {
            let meant: Vec<&str> = orphans
                .iter()
                .filter_map(|orphan| nearest(orphan, missing.iter().copied()))
                .collect();
            missing.retain(|id| !meant.contains(id));
        }
    }
    // Words that were copied with their id were meant for another record.
    if missing.len() <= words.unread().lost_ids() {
        missing.clear();
    }
    missing
}

/// Reports records of a kind without words in the default language.
fn in_default(site: &Addressed, files: &Files, kind: RecordKind) -> Option<Diagnostic> {
    let lang = site.languages.default();
    // A source whose file cannot be read is reported as such.
    let is_readable = |record: &RecordId| match record {
        // So is a source whose id is not the name of its file: one of the two has the words.
        RecordId::Source(source) => {
            let seed = &site.sources[source.index()].seed;
            let name = files.get(seed.file).path.name();
            !seed.unread.is_all() && name.strip_suffix(".md") == Some(seed.record.id.as_str())
        }
        _ => true,
    };
    let records: Vec<RecordId> = site.records(kind).filter(is_readable).collect();
    // An invalid id is reported as such, and the words may stand under the id that was meant.
    let ids = records.iter().map(|record| site.id(*record));
    let ids: Vec<&str> = ids.filter(|id| is_id(id)).collect();
    let missing = missing(&ids, site.words(lang).of(kind), true);
    let first = missing.first()?;
    let (tag, name) = (site.languages.tag(lang), kind.file());
    let message = format!("`{tag}` has no words for {name}: {}", list_names(&missing));
    let hint = format!("add them to `content/{tag}/{name}.yaml`; the default language must be complete");
    let problem = Diagnostic::error("missing-words", message)
        .hint(hint)
        .of_language(tag);
    let record = site.lookup.record(kind, first).ok()?;
    Some(problem.at(site.record_span(files, record)?))
}

/// Reports events and terms without a summary in the default language, from which others may borrow it.
fn without_summary(site: &Addressed, files: &Files, kind: RecordKind, problems: &mut Problems) {
    if !matches!(kind, RecordKind::Event | RecordKind::Term) {
        return;
    }
    let words = site.words(site.languages.default()).of(kind);
    let Some(file) = words.file() else { return };
    let yaml = Yaml::file(files, file);
    for id in words.ids() {
        let path = format!("{id}.summary");
        let has = words.get(id).is_some_and(|words| has_text(words, "summary"));
        if !has && !words.unread().touches(&path) {
            let problem = Diagnostic::error("missing-key", "missing key `summary`");
            problems.push(problem.at(yaml.key_span(id)).hint("write `summary: …`"));
        }
    }
}

fn has_text(words: &dyn RecordWords, key: &str) -> bool {
    words.texts().iter().any(|(known, _)| known == key)
}

/// Reports texts that a language borrows though it has words for the record: a summary, a note.
fn parts_in_translation(
    site: &Addressed,
    files: &Files,
    (kind, lang): (RecordKind, LangId),
    problems: &mut Problems,
) {
    let original = site.words(site.languages.default()).of(kind);
    let words = site.words(lang).of(kind);
    let Some(file) = words.file() else { return };
    let mut lacking: IndexMap<String, Vec<&str>> = IndexMap::new();
    for id in words.ids() {
        let mut parts = borrowed_parts(original, words, id);
        let told = renamed_parts(original, words, id, &parts);
        parts.retain(|part| !told.contains(part));
        for part in parts
            .into_iter()
            .filter(|part| !words.unread().touches(&format!("{id}.{part}")))
        {
            lacking.entry(part).or_default().push(id);
        }
    }
    let (tag, name) = (site.languages.tag(lang), kind.file());
    for (part, ids) in lacking {
        let message = format!("`{tag}` has no `{part}` for {name}: {}", list_names(&ids));
        let hint = "add it; until then readers get it in another language";
        let problem = Diagnostic::warning("missing-translation", message).hint(hint);
        let span = Yaml::file(files, file).key_span(ids[0]);
        problems.push(problem.of_language(tag).at(span));
    }
}

/// Of the texts that a record lacks, those that stand under an old id, such as that of a statement; these are reported as such.
fn renamed_parts(original: &dyn AnyWords, words: &dyn AnyWords, id: &str, lacking: &[String]) -> Vec<String> {
    const STATEMENT: &str = "statements.";
    let Some((original, words)) = original.get(id).zip(words.get(id)) else {
        return Vec::new();
    };
    let ours = words.texts().into_iter().map(|(key, _)| key);
    let old: Vec<String> = ours
        .filter(|key| key.starts_with(STATEMENT) && !has_text(original, key))
        .collect();
    let old: Vec<&str> = old.iter().map(String::as_str).collect();
    let lacking = lacking.iter().map(String::as_str);
    let lacking: Vec<&str> = lacking.filter(|key| key.starts_with(STATEMENT)).collect();
    renamed::meant(&old, &lacking)
        .into_values()
        .map(str::to_owned)
        .collect()
}

/// The texts of a record that the original words have and these lack, except gists of paragraphs, which are always optional.
pub fn borrowed_parts(original: &dyn AnyWords, words: &dyn AnyWords, id: &str) -> Vec<String> {
    let Some((original, words)) = original.get(id).zip(words.get(id)) else {
        return Vec::new();
    };
    let keys = original.texts().into_iter().map(|(key, _)| key);
    keys.filter(|key| !key.starts_with("gists.") && !has_text(words, key))
        .collect()
}

/// Reports optional texts of the vocabulary that the original has and a language lacks.
fn parts_of_vocabulary(site: &Addressed, files: &Files, lang: LangId, problems: &mut Problems) {
    let words = site.words(lang);
    let Some(file) = words.vocabulary_file else { return };
    let original = &site.words(site.languages.default()).vocabulary;
    let is_read = |path: &str| !words.vocabulary_unread.touches(path);
    let mut lacking: IndexMap<&str, Vec<String>> = IndexMap::new();
    for (path, part) in words.vocabulary.lacking(original) {
        if is_read(&format!("{path}.{part}")) {
            lacking.entry(part).or_default().push(path);
        }
    }
    let tag = site.languages.tag(lang);
    for (part, paths) in lacking {
        let message = format!(
            "`{tag}` has no `{part}` for words of the vocabulary: {}",
            list_names(&paths)
        );
        let until = match part {
            "words" => "until then the form for many stands in its place",
            _ => "until then readers get it in another language",
        };
        let problem = Diagnostic::warning("missing-translation", message).hint(format!("add it; {until}"));
        let span = Yaml::file(files, file).key_span(&paths[0]);
        problems.push(problem.of_language(tag).at(span));
    }
}

/// The words of the vocabulary that the default language has and another lacks: `units.persons`.
fn missing_vocabulary(site: &Addressed, lang: LangId) -> Vec<String> {
    let words = site.words(lang);
    let mut missing = Vec::new();
    for list in LISTS {
        if site.config.unread.may_hold(&format!("vocabulary.{list}"))
            || words.vocabulary_unread.may_hold(list)
        {
            continue;
        }
        let known = words.vocabulary.ids(list);
        let theirs = site.words(site.languages.default()).vocabulary.ids(list);
        let renamed = renamed::words(site, lang, list);
        let is_renamed = |id: &str| renamed.values().any(|meant| *meant == id);
        let declared = site.config.vocabulary.list(list).into_iter();
        let lacking = declared.filter(|id| theirs.contains(id) && !known.contains(id) && !is_renamed(id));
        missing.extend(lacking.map(|id| format!("{list}.{id}")));
    }
    missing
}

/// What words a language lacks.
struct Lacking {
    /// The ids of records, by their kind.
    records: Vec<(RecordKind, Vec<String>)>,
    /// The words of the vocabulary, as `list.id`.
    vocabulary: Vec<String>,
}

impl Lacking {
    fn of(site: &Addressed, lang: LangId) -> Self {
        let theirs = site.words(site.languages.default());
        let ours = site.words(lang);
        let records = RecordKind::ALL.iter().copied().filter_map(|kind| {
            let ids = theirs.of(kind).ids();
            let mut missing = missing(&ids, ours.of(kind), false);
            // Words under an old id are reported, with the new one.
            let renamed = renamed::records(site, lang, kind);
            missing.retain(|id| !renamed.values().any(|meant| meant == id));
            let missing: Vec<String> = missing.into_iter().map(str::to_owned).collect();
            (!missing.is_empty()).then_some((kind, missing))
        });
        Self {
            records: records.collect(),
            vocabulary: missing_vocabulary(site, lang),
        }
    }

    /// Counts the records without words, and names one or two.
    fn counted_records(&self) -> String {
        let is_few = self
            .records
            .iter()
            .map(|(_, missing)| missing.len())
            .sum::<usize>()
            <= 2;
        let counted = |(kind, missing): &(RecordKind, Vec<String>)| {
            let counted = match missing.len() {
                1 => format!("1 {}", kind.file().trim_end_matches('s')),
                count => format!("{count} {}", kind.file()),
            };
            if is_few {
                format!("{counted} ({})", list_names(missing))
            } else {
                counted
            }
        };
        let counts: Vec<String> = self.records.iter().map(counted).collect();
        counts.join(", ")
    }

    /// What is reported, if anything. Words of the vocabulary come first, since most pages show some.
    fn message(&self, tag: &str) -> Option<String> {
        let records = self.counted_records();
        Some(match (self.vocabulary.len(), self.records.is_empty()) {
            (0, true) => return None,
            (0, false) => format!("`{tag}` has no words for {records}"),
            (count, is_all) => {
                let noun = if count == 1 { "word" } else { "words" };
                let names = list_names(&self.vocabulary);
                let rest = if is_all {
                    String::new()
                } else {
                    format!(", and words for {records}")
                };
                format!("`{tag}` lacks {count} {noun} of the vocabulary ({names}){rest}")
            }
        })
    }
}

/// Reports words that another language lacks in files that it has begun; what several files lack is reported once, in the first of them.
fn in_translation(site: &Addressed, files: &Files, lang: LangId) -> Option<Diagnostic> {
    let theirs = site.words(site.languages.default());
    let ours = site.words(lang);
    // A language that has words for no record leaves all to its fallback chain.
    let begun = RecordKind::ALL.iter().find_map(|kind| ours.of(*kind).file())?;
    let lacking = Lacking::of(site, lang);
    let tag = site.languages.tag(lang);
    let until = "until then readers get them in another language";
    let problem = |message: String| Diagnostic::warning("missing-translation", message).of_language(tag);
    if let ([(kind, missing)], true) = (lacking.records.as_slice(), lacking.vocabulary.is_empty()) {
        let name = kind.file();
        let message = format!("`{tag}` has no words for {name}: {}", list_names(missing));
        let span = Yaml::file(files, theirs.of(*kind).file()?).key_span(missing.first()?);
        let hint = format!("add them to `content/{tag}/{name}.yaml`; {until}");
        return Some(problem(message).hint(hint).at(span));
    }
    let message = lacking.message(tag)?;
    if lacking.records.is_empty() {
        let hint = format!("add them to `content/{tag}/vocabulary.yaml`; {until}");
        let file = ours.vocabulary_file.unwrap_or(begun);
        return Some(problem(message).hint(hint).at(Span::whole(file)));
    }
    // It stands in what lacks something: the file of the language, or that of the original where the language has none yet.
    let place = if lacking.vocabulary.is_empty() {
        lacking.records.iter().find_map(|(kind, missing)| {
            let original = || {
                let file = theirs.of(*kind).file()?;
                Some(Yaml::file(files, file).key_span(missing.first()?))
            };
            ours.of(*kind).file().map(Span::whole).or_else(original)
        })
    } else {
        ours.vocabulary_file.map(Span::whole)
    };
    let hint = format!("`kzsite check --lang {tag} --verbose` names them, once there is no error; {until}");
    let place = place.unwrap_or_else(|| Span::whole(begun));
    Some(problem(message).hint(hint).at(place))
}
