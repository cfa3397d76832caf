//! Words that records lack.

use crate::config::LangId;
use crate::content::{WordFile, Words};
use crate::diag::{Diagnostic, Problems, list_names, nearest};
use crate::site::model::Site;
use crate::site::queries::origins;
use crate::source::{FileId, Files};
use crate::yaml::Yaml;

/// A misspelt id is looked for among so many at most.
const COMPARED: usize = 100;

/// Tells which records have no words in the default language, and which words other languages lack in files that they have. What
/// a language has no file for it leaves to its fallback chain.
pub(super) fn check(site: &Site, files: &Files, problems: &mut Problems) {
    if site.config.unread.touches("default_language") {
        return;
    }
    let default = site.languages.default();
    for kind in KINDS {
        if let Some(records) = kind.records {
            let ids = records(site);
            let missing = missing(&ids, (kind.words)(site.words(default)), true);
            problems.extend(in_default(site, files, kind.name, &missing));
        }
        for lang in site.languages.ids().filter(|lang| *lang != default) {
            problems.extend(in_translation(site, files, kind, lang));
        }
    }
}

/// One kind of words.
#[derive(Clone, Copy)]
struct Kind {
    /// The name of its files.
    name: &'static str,
    /// The ids of the records that need such words.
    records: Option<fn(&Site) -> Vec<&str>>,
    words: for<'w> fn(&'w Words) -> &'w dyn Entries,
}

const KINDS: [Kind; 7] = [
    Kind {
        name: "events",
        records: Some(|site| site.events.iter().map(|event| event.id.as_str()).collect()),
        words: |words| &*words.events,
    },
    Kind {
        name: "places",
        records: Some(|site| site.places.iter().map(|place| place.id.as_str()).collect()),
        words: |words| &*words.places,
    },
    Kind {
        name: "actors",
        records: Some(|site| site.actors.iter().map(|actor| actor.id.as_str()).collect()),
        words: |words| &*words.actors,
    },
    Kind {
        name: "sources",
        records: Some(|site| {
            // A file that cannot be read at all is told, and its words are not asked for.
            site.sources
                .iter()
                .filter(|source| !source.seed.unread.is_all())
                .map(|source| source.seed.record.id.as_str())
                .collect()
        }),
        words: |words| &*words.sources,
    },
    Kind {
        name: "terms",
        records: None,
        words: |words| &*words.terms,
    },
    Kind {
        name: "conflicts",
        records: Some(|site| {
            site.conflicts
                .iter()
                .map(|conflict| conflict.id.as_str())
                .collect()
        }),
        words: |words| &*words.conflicts,
    },
    Kind {
        name: "figures",
        records: None,
        words: |words| &*words.figures,
    },
];

/// The words of one file, whatever they are.
trait Entries {
    fn file(&self) -> Option<FileId>;
    fn ids(&self) -> Vec<&str>;
    /// Whether there are words for an id, or may be in what could not be read.
    fn may_have(&self, id: &str) -> bool;
}

impl<T> Entries for WordFile<T> {
    fn file(&self) -> Option<FileId> {
        self.file
    }

    fn ids(&self) -> Vec<&str> {
        self.entries.keys().map(String::as_str).collect()
    }

    fn may_have(&self, id: &str) -> bool {
        self.entries.contains_key(id) || self.unread.touches(id)
    }
}

/// The ids that have no words; without those whose words stand under a misspelt id, which is told as such.
fn missing<'s>(ids: &[&'s str], words: &dyn Entries, all_are_known: bool) -> Vec<&'s str> {
    let mut missing: Vec<&str> = ids.iter().copied().filter(|id| !words.may_have(id)).collect();
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
    missing
}

/// A record needs words in the default language.
fn in_default(site: &Site, files: &Files, kind: &str, missing: &[&str]) -> Option<Diagnostic> {
    let first = missing.first()?;
    let tag = site.languages.tag(site.languages.default());
    let message = format!("`{tag}` has no words for {kind}: {}", list_names(missing));
    let hint = format!("add them to `content/{tag}/{kind}.yaml`; the default language must be complete");
    let problem = Diagnostic::error("missing-words", message).hint(hint);
    let span = match kind {
        "sources" => site.source_span(files, first),
        _ => origins::record(files, kind, first),
    };
    Some(problem.at(span?))
}

/// Other languages borrow, but a file that has been begun should be complete.
fn in_translation(site: &Site, files: &Files, kind: Kind, lang: LangId) -> Option<Diagnostic> {
    let (original, words) = (
        (kind.words)(site.words(site.languages.default())),
        (kind.words)(site.words(lang)),
    );
    words.file()?;
    let missing = missing(&original.ids(), words, false);
    let first = missing.first()?;
    let (tag, name) = (site.languages.tag(lang), kind.name);
    let message = format!("`{tag}` has no words for {name}: {}", list_names(&missing));
    let hint =
        format!("add them to `content/{tag}/{name}.yaml`; until then readers get them in another language");
    let span = Yaml::file(files, original.file()?).key_span(first);
    Some(
        Diagnostic::warning("missing-translation", message)
            .hint(hint)
            .at(span),
    )
}
