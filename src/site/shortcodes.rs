//! Shortcodes: what a page may show of the records, by name and arguments.

use super::groups::WIDEN;
use super::ids::ConflictId;
use super::links::LinkError;
use super::model::Site;
use crate::diag::did_you_mean;
use crate::edtf::{Date, Day};
use std::collections::BTreeMap;

/// A shortcode with its arguments understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shortcode {
    /// `figure(measure, population, place)`: rival claims, as positions in [`Site::groups`].
    Figure {
        /// The groups, in the order of the site.
        groups: Vec<usize>,
    },
    /// `events(from, to, place, kind, actor)`: a list of events, as positions in the records, in the order of time.
    Events {
        /// The events.
        events: Vec<super::EventId>,
    },
    /// `conflict(id)`: the sides of a disagreement.
    Conflict {
        /// The conflict.
        conflict: ConflictId,
    },
}

const NAMES: [&str; 3] = ["figure", "events", "conflict"];

impl Site {
    /// Understands a shortcode.
    ///
    /// # Errors
    /// When it is not known, when an argument is, or when it would show nothing.
    pub fn shortcode(&self, name: &str, args: &BTreeMap<String, String>) -> Result<Shortcode, LinkError> {
        let args = Args { name, args };
        match name {
            "figure" => self.figure(&args),
            "events" => self.event_list(&args),
            "conflict" => {
                args.only(&["id"])?;
                let id = args.must("id")?;
                let conflict = self.lookup.conflicts.find(id).map(ConflictId);
                let conflict = conflict.ok_or_else(|| LinkError {
                    message: format!("there is no conflict with the id `{id}`"),
                    hint: Some(self.lookup.conflicts.guess(id).into()),
                })?;
                Ok(Shortcode::Conflict { conflict })
            }
            _ => Err(LinkError {
                message: format!("there is no shortcode `{name}`"),
                hint: Some(did_you_mean(name, NAMES).or_list("shortcodes").into()),
            }),
        }
    }

    fn figure(&self, args: &Args<'_>) -> Result<Shortcode, LinkError> {
        args.only(&["measure", "population", "place"])?;
        let measure = args.must("measure")?;
        let vocabulary = &self.config.vocabulary;
        known("measure", measure, vocabulary.measures.keys().map(String::as_str))?;
        if let Some(population) = args.get("population") {
            known(
                "population",
                population,
                vocabulary.populations.iter().map(String::as_str),
            )?;
        }
        if let Some(place) = args.get("place") {
            known("place", place, self.places.iter().map(|place| place.id.as_str()))?;
        }
        let wanted: Vec<_> = self
            .groups_of(measure, args.get("population"), args.get("place"))
            .map(std::ptr::from_ref)
            .collect();
        let groups: Vec<usize> = (0..self.groups.len())
            .filter(|at| wanted.contains(&std::ptr::from_ref(&self.groups[*at])))
            .collect();
        if groups.is_empty() {
            let message = "no claim has this measure and scope".to_owned();
            return Err(LinkError {
                message,
                hint: Some(WIDEN.into()),
            });
        }
        Ok(Shortcode::Figure { groups })
    }

    fn event_list(&self, args: &Args<'_>) -> Result<Shortcode, LinkError> {
        args.only(&["from", "to", "place", "kind", "actor"])?;
        let (from, to) = (args.day("from")?, args.day("to")?);
        if let Some(place) = args.get("place") {
            known("place", place, self.places.iter().map(|place| place.id.as_str()))?;
        }
        if let Some(actor) = args.get("actor") {
            known("actor", actor, self.actors.iter().map(|actor| actor.id.as_str()))?;
        }
        let kinds = &self.config.vocabulary.event_kinds;
        if let Some(kind) = args.get("kind") {
            known("kind", kind, kinds.iter().map(String::as_str))?;
        }
        let fits = |id: &super::EventId| {
            let event = &self.events[id.index()];
            let (earliest, latest) = (event.when.earliest(), event.when.latest());
            from.is_none_or(|from| earliest.is_some_and(|day| day >= from))
                && to.is_none_or(|to| latest.is_some_and(|day| day <= to))
                && args.get("kind").is_none_or(|kind| event.kind == kind)
                && args.get("place").is_none_or(|wanted| {
                    event
                        .places
                        .iter()
                        .any(|(place, _)| self.places[place.index()].id == wanted)
                })
                && args.get("actor").is_none_or(|wanted| {
                    event
                        .actors
                        .iter()
                        .any(|actor| self.actors[actor.index()].id == wanted)
                })
        };
        let events: Vec<_> = self.chronology.iter().copied().filter(fits).collect();
        if events.is_empty() {
            let message = "no event fits these arguments".to_owned();
            return Err(LinkError {
                message,
                hint: Some("widen the days, or leave an argument out".into()),
            });
        }
        Ok(Shortcode::Events { events })
    }
}

fn known<'a>(what: &str, word: &str, words: impl Iterator<Item = &'a str> + Clone) -> Result<(), LinkError> {
    if words.clone().any(|known| known == word) {
        return Ok(());
    }
    Err(LinkError {
        message: format!("there is no {what} `{word}`"),
        hint: Some(did_you_mean(word, words).into()),
    })
}

struct Args<'a> {
    name: &'a str,
    args: &'a BTreeMap<String, String>,
}

impl Args<'_> {
    fn get(&self, key: &str) -> Option<&str> {
        self.args.get(key).map(String::as_str)
    }

    fn must(&self, key: &str) -> Result<&str, LinkError> {
        self.get(key).ok_or_else(|| LinkError {
            message: format!("the shortcode `{}` needs `{key}`", self.name),
            hint: Some(format!("write `{{{{ {}({key}=\"…\") }}}}`", self.name).into()),
        })
    }

    fn only(&self, keys: &[&str]) -> Result<(), LinkError> {
        match self.args.keys().find(|key| !keys.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) => Err(LinkError {
                message: format!("the shortcode `{}` has no argument `{key}`", self.name),
                hint: Some(
                    did_you_mean(key, keys.iter().copied())
                        .or_list("arguments")
                        .into(),
                ),
            }),
        }
    }

    fn day(&self, key: &str) -> Result<Option<Day>, LinkError> {
        let Some(text) = self.get(key) else {
            return Ok(None);
        };
        match Date::parse(text) {
            Ok(date) if date.earliest().is_some() && date.earliest() == date.latest() => Ok(date.earliest()),
            _ => Err(LinkError {
                message: format!("`{text}` is no day"),
                hint: Some("write it as `YYYY-MM-DD`".into()),
            }),
        }
    }
}
