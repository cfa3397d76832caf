//! Changes of figures, dates, attributions and statuses since a revision that no correction tells of.

use super::revision::{NoRevision, Revision};
use crate::build::Loaded;
use crate::content::CorrectedField;
use crate::diag::{Diagnostic, Problems};
use crate::input::{FileId, Files, Span};
use crate::kinds::RecordKind;
use crate::site::{Correction, RecordId, RecordOrPage, Site};
use crate::yaml::Yaml;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;

/// The file of corrections.
const CORRECTIONS: &str = "`content/shared/corrections.yaml`";

/// Records of a file, by id, with their fields as written.
type Written = BTreeMap<String, BTreeMap<String, Value>>;

/// Compares the records with those of a revision, and reports changes that no correction added since then names.
///
/// # Errors
/// When the revision cannot be read.
pub fn since(loaded: &Loaded, root: &Path, name: &str) -> Result<Problems, Diagnostic> {
    let failed = |reason| no_revision(name, reason);
    let revision = Revision::find(root, name).map_err(failed)?;
    let mut problems = Problems::default();
    let mut read = |kind: RecordKind| {
        let text = revision.read(&kind.path()).map_err(failed)?;
        Ok(text.map_or_else(Written::new, |text| before(kind, &text, name, &mut problems)))
    };
    let known = read(RecordKind::Correction)?;
    let watched = RecordKind::ALL
        .iter()
        .copied()
        .filter(|kind| !kind.watched().is_empty());
    let befores: Vec<_> = watched.map(|kind| (kind, read(kind))).collect();
    let corrections = loaded.site.corrections.iter();
    let new: Vec<&Correction> = corrections
        .filter(|correction| !known.contains_key(&correction.id))
        .collect();
    for (kind, before) in befores {
        let file = loaded.files.find(&kind.path());
        let mut comparison = Comparison {
            site: &loaded.site,
            files: &loaded.files,
            file,
            kind,
            records: by_id(&loaded.site, kind),
            new: &new,
            name,
            problems: &mut problems,
        };
        let now = file.map_or_else(Written::new, |file| written(&loaded.files, file).0);
        for (id, before) in &before? {
            comparison.record(id, before, &now, kind.watched());
        }
    }
    Ok(problems)
}

/// The records of a file, and whether it could be read.
fn written(files: &Files, file: FileId) -> (Written, bool) {
    let entries = Yaml::file(files, file).entries();
    let is_sound = entries.problems.is_empty();
    (entries.value.0.into_iter().collect(), is_sound)
}

/// The records as they were.
fn before(kind: RecordKind, text: &str, name: &str, problems: &mut Problems) -> Written {
    let path = kind.path();
    let files = Files::memory([(path.as_str(), text)]);
    let (entries, is_sound) = files
        .find(&path)
        .map_or_else(Default::default, |file| written(&files, file));
    if !is_sound {
        let message = format!("`{path}` could not be read as it was in `{name}`");
        let problem = Diagnostic::warning("no-revision", message);
        problems.push(problem.hint("compare with a revision of which a site can be built"));
    }
    entries
}

/// The records of a kind by the ids that they have now and had before.
fn by_id(site: &Site, kind: RecordKind) -> HashMap<&str, RecordId> {
    let ids = |record: RecordId| {
        let former = site.previous_ids(record).iter().map(String::as_str);
        former.chain([site.id(record)]).map(move |id| (id, record))
    };
    site.records(kind).flat_map(ids).collect()
}

struct Comparison<'a> {
    site: &'a Site,
    files: &'a Files,
    file: Option<FileId>,
    kind: RecordKind,
    /// The records by the ids that they have or had.
    records: HashMap<&'a str, RecordId>,
    new: &'a [&'a Correction],
    name: &'a str,
    problems: &'a mut Problems,
}

impl Comparison<'_> {
    fn record(&mut self, id: &str, before: &BTreeMap<String, Value>, now: &Written, keys: &[&str]) {
        let Some(record) = self.records.get(id).copied() else {
            return self.gone(id);
        };
        let id_now = self.site.id(record);
        let Some(now) = now.get(id_now) else { return };
        for key in keys {
            let old = before.get(*key).map(|value| self.substance(value));
            let new = now.get(*key).map(|value| self.substance(value));
            if old == new || self.is_told(record, key) {
                continue;
            }
            let (old_items, new_items) = differing(old.as_ref(), new.as_ref());
            let shown =
                |value: Option<Value>| value.map_or_else(|| "nothing".to_owned(), |value| in_short(&value));
            let message = format!(
                "`{key}` was {} in `{}` and is {} now, and no correction tells of it",
                shown(old_items),
                self.name,
                shown(new_items)
            );
            let mut command = format!("kzsite add correction ID --about {}:{id_now}", self.kind.scheme());
            if CorrectedField::is_named(key) {
                command = format!("{command} --field {key}");
            }
            let hint = format!("add one to {CORRECTIONS}: `{command}` asks for the rest");
            let mut problem = Diagnostic::warning("untold-change", message).hint(hint);
            for source in old.iter().flat_map(|old| self.lost_sources(old)) {
                problem = problem.hint(format!(
                    "where the source `{source}` has another id now, write `previous_ids: [{source}]` in its file"
                ));
            }
            self.tell(problem, |yaml| {
                if new.is_some() {
                    yaml.span(&format!("{id_now}.{key}"))
                } else {
                    yaml.key_span(id_now)
                }
            });
        }
    }

    /// A value without places in sources, since another paragraph of the same source is no change of attribution, and with the present
    /// ids of what it names.
    fn substance(&self, value: &Value) -> Value {
        match value {
            Value::Array(items) => items.iter().map(|item| self.substance(item)).collect(),
            Value::Object(entries) => {
                let entries = entries.iter().filter(|(key, _)| *key != "locator");
                let present = |(key, value): (&String, &Value)| {
                    let value = match (key.as_str(), value) {
                        ("source", Value::String(id)) => self.present_id(RecordKind::Source, id),
                        ("place", Value::String(id)) => self.present_id(RecordKind::Place, id),
                        _ => self.substance(value),
                    };
                    (key.clone(), value)
                };
                Value::Object(entries.map(present).collect())
            }
            other => other.clone(),
        }
    }

    fn present_id(&self, kind: RecordKind, id: &str) -> Value {
        let mut records = self.site.records(kind);
        let renamed =
            records.find(|record| self.site.previous_ids(*record).iter().any(|former| former == id));
        Value::String(renamed.map_or(id, |record| self.site.id(record)).to_owned())
    }

    /// The sources that a value names and that are no longer on the site.
    fn lost_sources(&self, value: &Value) -> Vec<String> {
        match value {
            Value::Array(items) => items.iter().flat_map(|item| self.lost_sources(item)).collect(),
            Value::Object(entries) => {
                let own = entries.get("source").and_then(Value::as_str);
                let is_lost = |id: &&str| {
                    let mut known = self.site.sources.iter();
                    !known.any(|source| source.seed.record.id == **id)
                };
                let own = own.filter(is_lost).map(str::to_owned);
                let inner = entries.values().flat_map(|value| self.lost_sources(value));
                own.into_iter().chain(inner).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Reports that a record has been removed.
    fn gone(&mut self, id: &str) {
        let scheme = self.kind.scheme();
        let named = format!("{scheme}:{id}");
        if self
            .new
            .iter()
            .any(|correction| correction.removed.contains(&named))
        {
            return;
        }
        let message = format!(
            "the {scheme} `{id}` of `{}` is gone, and no correction tells of it",
            self.name
        );
        let mut hint = format!("add one to {CORRECTIONS}: `about: [PAGE.md]`, `removed: [{named}]`");
        if matches!(self.kind, RecordKind::Event | RecordKind::Place) {
            hint = format!("{hint}; where it has another id now, write `previous_ids: [{id}]` there instead");
        }
        let problem = Diagnostic::warning("untold-change", message).hint(hint);
        let file = self.file;
        self.tell(problem, |yaml| file.map_or_else(|| yaml.span(""), Span::whole));
    }

    /// Reports a change, at its place in the file of the records, if that still exists.
    fn tell(&mut self, problem: Diagnostic, span: impl Fn(&Yaml<'_>) -> Span) {
        let problem = match self.file {
            Some(file) => problem.at(span(&Yaml::file(self.files, file))),
            None => problem,
        };
        self.problems.push(problem);
    }

    /// Whether a correction that has been added since is about a key of a record.
    fn is_told(&self, record: RecordId, key: &str) -> bool {
        self.new.iter().any(|correction| {
            let is_field = correction.field.is_none_or(|field| field.as_str() == key);
            is_field && correction.about.contains(&RecordOrPage::Record(record))
        })
    }
}

/// Of two lists, what each has alone; other values as they are.
fn differing(old: Option<&Value>, new: Option<&Value>) -> (Option<Value>, Option<Value>) {
    let without = |items: &[Value], others: &[Value]| {
        let own: Vec<Value> = items
            .iter()
            .filter(|item| !others.contains(item))
            .cloned()
            .collect();
        (!own.is_empty()).then_some(Value::Array(own))
    };
    match (old, new) {
        (Some(Value::Array(old)), Some(Value::Array(new))) => match (without(old, new), without(new, old)) {
            // Only their order differs.
            (None, None) => (Some(Value::Array(old.clone())), Some(Value::Array(new.clone()))),
            (lost, added) => (lost, added),
        },
        _ => (old.cloned(), new.cloned()),
    }
}

/// A value in one line.
fn in_short(value: &Value) -> String {
    format!("`{}`", words(value))
}

/// A value in words: `about 1200`, `council, residents`.
fn words(value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(words).collect::<Vec<_>>().join(", "),
        Value::Object(pairs) => match (pairs.get("qualifier"), pairs.get("value")) {
            (Some(qualifier), Some(value)) => format!("{} {}", words(qualifier), words(value)),
            _ if pairs.len() == 1 => pairs.values().map(words).collect(),
            _ => {
                let pairs = pairs
                    .iter()
                    .map(|(key, value)| format!("{key}: {}", words(value)));
                format!("{{{}}}", pairs.collect::<Vec<_>>().join(", "))
            }
        },
        other => other.to_string(),
    }
}

fn no_revision(name: &str, reason: NoRevision) -> Diagnostic {
    let (message, hint) = match reason {
        NoRevision::NoGit => (
            "the changes since a revision are read by the program `git`, which is not here".to_owned(),
            "install it, or leave `--since` out",
        ),
        NoRevision::Io(error) => (format!("`git` cannot be started: {error}"), "leave `--since` out"),
        NoRevision::NoRepository => (
            "the site lies in no repository of `git`, so that nothing is known of its revisions".to_owned(),
            "run it in a clone of the repository, or leave `--since` out",
        ),
        NoRevision::Unknown => (
            format!("the repository has no revision `{name}`"),
            "name a commit, a tag or a branch; a clone without its history (`--depth`) has only the last commits",
        ),
        NoRevision::Lacking(path) => (
            format!("this clone lacks `{path}` as it was in `{name}`"),
            "fetch it with `git`: nothing is fetched here",
        ),
        NoRevision::TooLarge(path) => (
            format!("`{path}` was larger in `{name}` than a file of a site may be"),
            "compare with a revision of which a site can be built",
        ),
    };
    Diagnostic::error("no-revision", message).hint(hint)
}
