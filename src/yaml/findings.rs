//! What is found while a value is read as a type, and what is learnt about the type for the next attempt.

use super::flaw::Flaw;
use super::flaw::forms::{Form, of_missing, of_unasked};
use serde::de;
use serde_yaml::Value;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The kinds of blanks: a number, a list, a text, nothing, a mapping.
const KINDS_OF_BLANKS: usize = 5;

/// The only unknown and the only missing key of a mapping: one may be meant by the other.
#[derive(Debug)]
pub(super) struct Lone {
    /// Path of the unknown key.
    pub(super) unknown: String,
    /// Its value.
    pub(super) value: Value,
    /// Path of the missing key.
    pub(super) missing: String,
}

/// What is found in one value.
#[derive(Debug, Default)]
pub(super) struct Findings(RefCell<Found>);

#[derive(Debug, Default)]
struct Found {
    /// The flaws found in this attempt.
    flaws: Vec<Flaw>,
    /// Values that their types have refused, by path; no flaw where the refusal follows from a flaw inside the value.
    refused: BTreeMap<String, Option<Flaw>>,
    /// Keys that the type of keys has refused, by path; their entries are left out.
    keys: BTreeMap<String, Flaw>,
    /// Keys that structs have turned out to need, by the name of the struct.
    required: BTreeSet<(&'static str, String)>,
    /// The kinds of values that types ask for where nothing stands, by path.
    forms: BTreeMap<String, Form>,
    /// Mappings with exactly one unknown and one missing key.
    lone: Vec<Lone>,
    /// How many kinds of blanks have been tried for a type that does not say which kind it takes, by path.
    blanks: BTreeMap<String, usize>,
}

impl Findings {
    /// Begins another attempt; returns how much has been learnt.
    pub(super) fn begin(&self) -> usize {
        let mut found = self.0.borrow_mut();
        found.flaws.clear();
        found.lone.clear();
        drop(found);
        self.learnt()
    }

    /// How much has been learnt.
    pub(super) fn learnt(&self) -> usize {
        let found = self.0.borrow();
        found.refused.len() + found.keys.len() + found.required.len() + found.blanks.values().sum::<usize>()
    }

    /// The flaws of the last attempt, and those of all values that types have refused.
    pub(super) fn into_flaws(self) -> Vec<Flaw> {
        let found = self.0.into_inner();
        let mut flaws = found.flaws;
        for flaw in flaws.iter_mut().filter(|flaw| flaw.code == "missing-key") {
            let asked = flaw
                .unread
                .as_ref()
                .and_then(|path| found.forms.get_key_value(path));
            flaw.hint = match asked {
                Some((path, form)) => Some(of_missing(path, *form)),
                None => flaw.unread.as_deref().and_then(of_unasked),
            };
        }
        for lone in found.lone {
            let form = found.forms.get(&lone.missing);
            if form.map_or(lone.value.is_mapping(), |form| form.takes(&lone.value)) {
                Flaw::join_lone(&mut flaws, &lone.unknown, &lone.missing);
            }
        }
        let reported: BTreeSet<String> = flaws.iter().map(|flaw| flaw.path.clone()).collect();
        // A key that is missing in a value may be the one that is misspelt there.
        let misspelt: BTreeSet<String> = flaws
            .iter()
            .chain(found.keys.values())
            .chain(found.refused.values().flatten())
            .filter(|flaw| flaw.code == "unknown-key")
            .filter_map(|flaw| Some(flaw.path.rsplit_once('.')?.0.to_owned()))
            .collect();
        let refused = found
            .refused
            .into_values()
            .flatten()
            .chain(found.keys.into_values());
        flaws.extend(refused.filter(|flaw| !reported.contains(&flaw.path) && !misspelt.contains(&flaw.path)));
        flaws
    }

    /// Notes the kind of value that a type asks for where nothing stands; the first one counts.
    pub(super) fn ask(&self, path: &str, form: Form) {
        let mut found = self.0.borrow_mut();
        found.forms.entry(path.to_owned()).or_insert(form);
    }

    pub(super) fn note(&self, flaw: Flaw) {
        self.0.borrow_mut().flaws.push(flaw);
    }

    pub(super) fn note_lone(&self, lone: Lone) {
        self.0.borrow_mut().lone.push(lone);
    }

    pub(super) fn is_required(&self, name: &'static str, key: &str) -> bool {
        self.0.borrow().required.contains(&(name, key.to_owned()))
    }

    pub(super) fn require(&self, name: &'static str, key: String) {
        self.0.borrow_mut().required.insert((name, key));
    }

    pub(super) fn refuse(&self, path: &str, said: &str) {
        let mut found = self.0.borrow_mut();
        let is_within = |inner: &str| inner.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'));
        let follows = found.refused.keys().any(|inner| is_within(inner))
            || found.flaws.iter().any(|flaw| is_within(&flaw.path));
        let flaw = (!follows).then(|| Flaw::refused(path, said));
        found.refused.entry(path.to_owned()).or_insert(flaw);
    }

    pub(super) fn refuse_key(&self, path: &str, said: &str) {
        let flaw = Flaw::refused(path, said);
        let key = path.rsplit('.').next().unwrap_or(path);
        let number: String = key.chars().filter(char::is_ascii_digit).collect();
        let number =
            Some(number).filter(|number| said.contains("u32") && number.contains(|digit| digit != '0'));
        let flaw = Flaw {
            at_key: true,
            hint: number
                .map(|number| format!("write `{number}:`").into())
                .or(flaw.hint),
            ..flaw
        };
        self.0.borrow_mut().keys.entry(path.to_owned()).or_insert(flaw);
    }

    pub(super) fn is_key_refused(&self, path: &str) -> bool {
        self.0.borrow().keys.contains_key(path)
    }

    /// Removes a value that its type can do without.
    pub(super) fn do_without(&self, path: &str, flaw: Flaw) {
        let mut found = self.0.borrow_mut();
        found.refused.entry(path.to_owned()).or_insert(Some(flaw));
    }

    pub(super) fn try_another_blank(&self, path: &str) {
        let mut found = self.0.borrow_mut();
        let tried = found.blanks.entry(path.to_owned()).or_default();
        *tried = (*tried + 1).min(KINDS_OF_BLANKS);
    }

    pub(super) fn blank(&self, path: &str) -> usize {
        self.0.borrow().blanks.get(path).copied().unwrap_or_default()
    }

    pub(super) fn refused(&self, path: &str) -> Option<Option<Flaw>> {
        self.0.borrow().refused.get(path).cloned()
    }
}

/// Why a type could not be made.
#[derive(Debug)]
pub(super) enum Stop {
    /// What the type says.
    Said(String),
    /// A key that the type needs.
    Missing(&'static str),
    /// It is among the findings already.
    Noted,
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Said(said) => f.write_str(said),
            Self::Missing(key) => write!(f, "missing key `{key}`"),
            Self::Noted => f.write_str("flawed"),
        }
    }
}

impl std::error::Error for Stop {}

impl de::Error for Stop {
    fn custom<T: fmt::Display>(said: T) -> Self {
        Self::Said(said.to_string())
    }

    fn missing_field(field: &'static str) -> Self {
        Self::Missing(field)
    }
}
