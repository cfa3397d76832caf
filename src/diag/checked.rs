//! Values that come with problems.

use super::diagnostic::MissingRecord;
use super::{Diagnostic, Severity};
use crate::input::{Files, Span};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// A value together with all that was found wrong while making it.
#[derive(Debug, Clone)]
pub struct Checked<T> {
    /// What could be made.
    pub value: T,
    /// What is wrong.
    pub problems: Problems,
}

impl<T> Checked<T> {
    /// A value with nothing wrong.
    pub fn clean(value: T) -> Self {
        Self {
            value,
            problems: Problems::default(),
        }
    }

    /// A value with its problems.
    pub fn new(value: T, problems: Problems) -> Self {
        Self { value, problems }
    }

    /// Hands the problems over to a collection and returns the value.
    pub fn into_value(self, problems: &mut Problems) -> T {
        problems.extend(self.problems);
        self.value
    }
}

/// A collection of problems.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<Diagnostic>);

impl Problems {
    /// Adds a problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|problem| problem.severity == Severity::Error)
    }

    /// How many of a severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        self.0
            .iter()
            .filter(|problem| problem.severity == severity)
            .count()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, for changes.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Diagnostic> {
        self.0.iter_mut()
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Turns warnings into errors, as `--strict` does.
    pub fn make_strict(&mut self) {
        for problem in &mut self.0 {
            problem.severity = Severity::Error;
        }
    }

    /// Of problems that say the same of the same place, whatever their hints, keeps the first: every page meets the same flaw of a
    /// template. They must be sorted.
    pub fn keep_first_of_each_place(&mut self) {
        self.0.dedup_by(|later, first| later.says_same(first));
    }

    /// Puts problems that keep a part of a file from being read first, then other errors, then warnings; each in the order of paths and
    /// places. Drops repetitions.
    pub fn sort(&mut self, files: &Files) {
        let path = |span: Span| files.get(span.file).path.as_str();
        let key = |problem: &Diagnostic| {
            let place = problem.span.map(|span| (path(span), span.start, span.end));
            let is_cause = problem.keeps_from_reading();
            (problem.severity, !is_cause, place.is_none(), place)
        };
        self.0.sort_by(|a, b| {
            key(a)
                .cmp(&key(b))
                .then_with(|| (a.code, &a.message).cmp(&(b.code, &b.message)))
        });
        self.0.dedup();
        self.gather();
    }

    /// Of problems that say the same at several places, or name the same missing record, keeps the first, and notes the others in it.
    /// They must be sorted.
    fn gather(&mut self) {
        let mut firsts: HashMap<Gathered, usize> = HashMap::new();
        let mut kept: Vec<Diagnostic> = Vec::with_capacity(self.0.len());
        for problem in std::mem::take(&mut self.0) {
            if problem.is_gathered {
                match firsts.entry(Gathered::of(&problem)) {
                    Entry::Occupied(first) => {
                        kept[*first.get()].also.extend(problem.of_each_place());
                        continue;
                    }
                    Entry::Vacant(entry) => _ = entry.insert(kept.len()),
                }
            }
            kept.push(problem);
        }
        self.0 = kept;
    }
}

/// What problems have in common that are told as one.
#[derive(PartialEq, Eq, Hash)]
enum Gathered {
    Missing(MissingRecord),
    Said(Severity, String),
}

impl Gathered {
    fn of(problem: &Diagnostic) -> Self {
        match &problem.missing {
            Some(record) => Self::Missing(record.clone()),
            None => Self::Said(problem.severity, problem.message.clone()),
        }
    }
}

impl Extend<Diagnostic> for Problems {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, problems: I) {
        self.0.extend(problems);
    }
}

impl FromIterator<Diagnostic> for Problems {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(problems: I) -> Self {
        Self(problems.into_iter().collect())
    }
}

impl IntoIterator for Problems {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a mut Problems {
    type Item = &'a mut Diagnostic;
    type IntoIter = std::slice::IterMut<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
