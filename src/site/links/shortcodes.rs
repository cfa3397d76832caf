//! Shortcodes: what a page may show of the records, by name and arguments.

use super::arguments::{Args, known};
use super::own_shortcodes::OwnValue;
use crate::diag::did_you_mean;
use crate::kinds::RecordKind;
use crate::site::fields::WIDEN;
use crate::site::model::{Argument, Bound, ConflictId, EventId, FigureId, LinkError};
use crate::theme::OwnShortcodes;
use std::collections::BTreeMap;

/// A shortcode with its arguments resolved.
#[derive(Debug, Clone, PartialEq)]
pub enum Shortcode {
    /// `figure(measure, population, place)`: rival claims, those that fit.
    Figure {
        /// The figures, in the order of the site.
        figures: Vec<FigureId>,
    },
    /// `events(from, to, place, kind, actor)`: a list of events, as positions in the records, in the order of time.
    Events { events: Vec<EventId> },
    /// `map(from, to, place, kind, actor)`: the places of events, on a map.
    Map {
        /// The events, in the order of time.
        events: Vec<EventId>,
    },
    /// `conflict(id)`: the sides of a disagreement.
    Conflict { conflict: ConflictId },
    /// One that the site or its theme declares.
    Own {
        /// Its arguments, in the order in which they are declared.
        values: Vec<(String, OwnValue)>,
    },
}

/// A shortcode of the program.
#[derive(Debug, Clone, Copy)]
enum BuiltIn {
    Figure,
    Events,
    Map,
    Conflict,
}

/// The shortcodes of the program, by name.
const BUILT_IN: [(&str, BuiltIn); 4] = [
    ("figure", BuiltIn::Figure),
    ("events", BuiltIn::Events),
    ("map", BuiltIn::Map),
    ("conflict", BuiltIn::Conflict),
];

/// Whether the program has a shortcode of this name.
pub(in crate::site) fn is_built_in(name: &str) -> bool {
    BUILT_IN.iter().any(|(known, _)| *known == name)
}

impl Bound {
    /// Resolves a shortcode.
    ///
    /// # Errors
    /// When it is not known, when an argument is not known or wrong, or when it would show nothing.
    pub fn shortcode(&self, name: &str, args: &BTreeMap<String, String>) -> Result<Shortcode, LinkError> {
        let args = Args { name, args };
        let built_in = BUILT_IN.iter().find(|(known, _)| *known == name);
        match built_in.map(|(_, shortcode)| shortcode) {
            Some(BuiltIn::Figure) => self.figure(&args),
            Some(BuiltIn::Events) => Ok(Shortcode::Events {
                events: self.event_list(&args)?,
            }),
            Some(BuiltIn::Map) => self.map_of_events(&args),
            Some(BuiltIn::Conflict) => {
                args.only(&["id"])?;
                let id = args.must("id")?;
                let conflict = ConflictId(known(RecordKind::Conflict, ("id", id), &self.lookup)?);
                Ok(Shortcode::Conflict { conflict })
            }
            None => {
                let declared = self.shortcodes.as_deref();
                if let Some(shortcode) = declared.and_then(|declared| declared.find(name)) {
                    let values = self.own_shortcode(shortcode, &args);
                    let is_unsure = declared.is_some_and(|declared| declared.is_unsure_of(name));
                    return values
                        .map(|values| Shortcode::Own { values })
                        .map_err(|error| LinkError {
                            follows: error.follows || is_unsure,
                            ..error
                        });
                }
                let own = declared.into_iter().flat_map(OwnShortcodes::names);
                let error = LinkError::new(
                    format!("there is no shortcode `{name}`"),
                    did_you_mean(name, BUILT_IN.into_iter().map(|(name, _)| name).chain(own))
                        .or_list("shortcodes"),
                );
                // Without a theme, the declared shortcodes are not known.
                Err(error.following(declared.is_none_or(|declared| declared.is_unsure_of(name))))
            }
        }
    }

    fn figure(&self, args: &Args<'_>) -> Result<Shortcode, LinkError> {
        args.only(&["measure", "population", "place"])?;
        let measure = args.must("measure")?;
        let vocabulary = &self.config.vocabulary;
        self.declared("measure", ("measure", measure), vocabulary.measures.keys())?;
        if let Some(population) = args.get("population") {
            let argument = ("population", population);
            self.declared("population", argument, vocabulary.populations.iter())?;
        }
        if let Some(place) = args.get("place") {
            known(RecordKind::Place, ("place", place), &self.lookup)?;
        }
        let figures: Vec<FigureId> = self
            .figures_of(measure, args.get("population"), args.get("place"))
            .collect();
        if figures.is_empty() {
            let error = LinkError::new("no claim has this measure and scope", WIDEN);
            return Err(error.following(!self.lookup.of(RecordKind::Claim).is_sound()));
        }
        Ok(Shortcode::Figure { figures })
    }

    fn map_of_events(&self, args: &Args<'_>) -> Result<Shortcode, LinkError> {
        let events = self.event_list(args)?;
        let mut places = events.iter().flat_map(|id| &self.events[id.index()].places);
        if !places.any(|(place, _)| self.point(*place).is_some()) {
            return Err(LinkError::new(
                "none of these events is at a place with a `point`, or in one",
                "give one of their places a `point`, or widen the arguments",
            ));
        }
        Ok(Shortcode::Map { events })
    }

    /// The events that fit the arguments, in the order of time.
    fn event_list(&self, args: &Args<'_>) -> Result<Vec<EventId>, LinkError> {
        args.only(&["from", "to", "place", "kind", "actor"])?;
        let (from, to) = (args.day("from")?, args.day("to")?);
        if from.zip(to).is_some_and(|(from, to)| from > to) {
            let error = LinkError::new("`from` lies behind `to`", "exchange the two days");
            return Err(error.in_argument(Argument::Value("from".to_owned())));
        }
        if let Some(place) = args.get("place") {
            known(RecordKind::Place, ("place", place), &self.lookup)?;
        }
        if let Some(actor) = args.get("actor") {
            known(RecordKind::Actor, ("actor", actor), &self.lookup)?;
        }
        let kinds = &self.config.vocabulary.event_kinds;
        if let Some(kind) = args.get("kind") {
            self.declared("event_kind", ("kind", kind), kinds.iter())?;
        }
        let fits = |id: &EventId| {
            let event = &self.events[id.index()];
            let (earliest, latest) = (event.when.earliest(), event.when.latest());
            from.is_none_or(|from| earliest.is_some_and(|day| day >= from))
                && to.is_none_or(|to| latest.is_some_and(|day| day <= to))
                && args
                    .get("kind")
                    .is_none_or(|kind| self.lists.event_kinds.get(event.kind) == kind)
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
                        .any(|(actor, _)| self.actors[actor.index()].id == wanted)
                })
        };
        let events: Vec<_> = self.chronology.iter().copied().filter(fits).collect();
        if events.is_empty() {
            let error = LinkError::new(
                "no event fits these arguments",
                "widen the days, or leave an argument out",
            );
            return Err(error.following(!self.lookup.of(RecordKind::Event).is_sound()));
        }
        Ok(events)
    }

    /// Finds a word in a list of the vocabulary, whose name is the singular with an `s`.
    fn declared<'a>(
        &self,
        what: &str,
        (argument, word): (&str, &str),
        words: impl Iterator<Item = &'a String> + Clone,
    ) -> Result<(), LinkError> {
        if words.clone().any(|known| known == word) {
            return Ok(());
        }
        let guess = did_you_mean(word, words.map(String::as_str));
        let error = LinkError::new(format!("there is no {} `{word}`", what.replace('_', " ")), guess);
        Err(error
            .following(self.config.may_declare(&format!("{what}s"), word))
            .in_argument(Argument::Value(argument.to_owned())))
    }
}
