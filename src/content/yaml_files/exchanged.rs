//! Files of records that hold what belongs in another file: words instead of facts, places instead of events.

use crate::config::{LangId, Languages};
use crate::content::{AnyRecords, LanguageWords};
use crate::diag::{Diagnostic, Problems, list_names};
use crate::input::{FileId, Files, SHARED};
use crate::kinds::{RecordKind, record_kinds};
use crate::yaml::{Head, Yaml, field_names};
use std::collections::BTreeSet;

/// What a file of YAML may hold: records or words of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Held {
    kind: RecordKind,
    is_words: bool,
}

impl Held {
    fn all() -> impl Iterator<Item = Self> {
        let kinds = RecordKind::ALL.iter().copied();
        kinds.flat_map(|kind| [false, true].map(|is_words| Self { kind, is_words }))
    }

    /// What a file at this path should hold.
    fn of_path(path: &str) -> Option<Self> {
        let (folder, name) = path.rsplit_once('/')?;
        let stem = name.strip_suffix(".yaml")?;
        let kind = RecordKind::ALL.iter().find(|kind| kind.file() == stem)?;
        Some(Self {
            kind: *kind,
            is_words: folder != SHARED,
        })
    }

    fn fields(self) -> &'static [&'static str] {
        macro_rules! fields {
            ($($kind:ident $items:ident $id:ident [$($record:ident)?] $words:ident;)*) => {
                match (self.kind, self.is_words) {
                    $((RecordKind::$kind, true) => field_names::<crate::content::$words>(),)*
                    $($((RecordKind::$kind, false) => field_names::<crate::content::$record>(),)?)*
                    // Each source has a file of its own, and terms consist of words only.
                    (RecordKind::Source | RecordKind::Term, false) => &[],
                }
            };
        }
        record_kinds!(fields)
    }

    fn named(self) -> String {
        let what = if self.is_words { "words" } else { "records" };
        format!("{what} of `{}`", self.kind.file())
    }

    fn place(self, path: &str) -> String {
        let file = self.kind.file();
        match path.rsplit_once('/') {
            _ if !self.is_words => self.kind.path(),
            Some((folder, _)) if folder != SHARED => format!("{folder}/{file}.yaml"),
            _ => format!("content/en/{file}.yaml"),
        }
    }
}

/// Reports files whose words all belong to records of another kind, and returns their languages and kinds.
pub(in crate::content) fn check_words<'c>(
    files: &Files,
    (languages, words): (&Languages, &[LanguageWords]),
    records: impl Fn(RecordKind) -> &'c dyn AnyRecords,
    problems: &mut Problems,
) -> Vec<(LangId, RecordKind)> {
    let default = languages.default();
    let mut odd = Vec::new();
    for (lang, words) in languages.ids().zip(words) {
        for kind in RecordKind::ALL.iter().copied() {
            let ids = words.of(kind).ids();
            let (Some(first), Some(file)) = (ids.first(), words.of(kind).file()) else {
                continue;
            };
            let knows = |kind: RecordKind| {
                let records = records(kind);
                let known: BTreeSet<&str> = records.ids().into_iter().chain(records.undated()).collect();
                move |id: &&str| known.contains(id)
            };
            // The words of terms are the terms themselves.
            if kind == RecordKind::Term || !records(kind).unread().is_empty() || ids.iter().any(knows(kind)) {
                continue;
            }
            let mut others = RecordKind::ALL.iter().copied().filter(|other| *other != kind);
            let Some(meant) = others.find(|other| ids.iter().all(knows(*other))) else {
                continue;
            };
            let held = |kind| Held { kind, is_words: true };
            let message = format!(
                "this file should hold {}, and holds {}",
                held(kind).named(),
                held(meant).named()
            );
            let problem = if lang == default {
                Diagnostic::error("orphan-words", message)
            } else {
                Diagnostic::warning("orphan-words", message)
            };
            let path = files.get(file).path.as_str();
            let hint = format!(
                "{} {} into `{}`: has it been saved under another name?",
                list_names(&ids),
                if ids.len() == 1 { "belongs" } else { "belong" },
                held(meant).place(path)
            );
            problems.push(problem.at(Yaml::file(files, file).key_span(first)).hint(hint));
            odd.push((lang, kind));
        }
    }
    odd
}

/// Reports a file that holds what another one should: most of its keys belong to the other, and few to itself.
pub(super) fn check(files: &Files, file: FileId, yaml: &Yaml<'_>, head: Option<Head>) -> Option<Diagnostic> {
    let path = files.get(file).path.as_str();
    let own = Held::of_path(path)?;
    let (first, keys) = yaml.keys_of_records(head)?;
    let known = |held: Held| {
        let fields = held.fields();
        keys.iter().filter(|key| fields.contains(&key.as_str())).count()
    };
    if keys.is_empty() || known(own) * 3 > keys.len() {
        return None;
    }
    // Where several kinds have the same keys, the file is taken for its own kind.
    let meant = Held::all()
        .max_by_key(|held| (known(*held), held.kind == own.kind))
        .filter(|held| *held != own && known(*held) * 4 >= keys.len() * 3)?;
    let is_foreign = |key: &&String| !own.fields().contains(&key.as_str());
    let foreign: BTreeSet<&str> = keys.iter().filter(is_foreign).map(String::as_str).collect();
    let message = format!(
        "this file should hold {}, and holds {}",
        own.named(),
        meant.named()
    );
    let shown: Vec<&str> = foreign.into_iter().take(3).collect();
    let problem = Diagnostic::error("wrong-type", message).at(yaml.key_span(&first));
    let hint = format!(
        "what has {} belongs into `{}`: has it been saved under another name?",
        list_names(&shown),
        meant.place(path)
    );
    Some(problem.hint(hint))
}
