//! Shared records: every id, date, coordinate and source in them is checked and bound.

use super::fields::{check_web_address, stand_in_date};
use super::ids::{ActorId, ConflictId, EventId, FigureId, PlaceId};
use super::lookup::Lookup;
use super::model::{Actor, Conflict, Event, Figure, Place, Statement};
use super::tree;
use crate::content::{self, Content, PlaceRecord};
use crate::diag::{Diagnostic, Problems, Unread, did_you_mean};
use crate::edtf::Zone;
use crate::source::{FileId, Files};

/// Binds the records of a site.
pub(super) struct Records<'a> {
    pub(super) content: &'a Content,
    pub(super) files: &'a Files,
    pub(super) lookup: &'a Lookup,
    pub(super) problems: &'a mut Problems,
    /// The file of the records at hand.
    pub(super) file: Option<FileId>,
    /// What of it could not be read.
    pub(super) unread: &'a Unread,
    /// Some of the records at hand have problems, which are told.
    pub(super) is_doubtful: bool,
}

impl<'a> Records<'a> {
    pub(super) fn new(
        content: &'a Content,
        files: &'a Files,
        lookup: &'a Lookup,
        problems: &'a mut Problems,
    ) -> Self {
        Self {
            content,
            files,
            lookup,
            problems,
            file: None,
            unread: &content.events.unread,
            is_doubtful: false,
        }
    }

    /// Takes up the records of one kind.
    fn open<T>(&mut self, records: &'a content::Records<T>) -> &'a [(String, T)] {
        self.file = records.file;
        self.unread = &records.unread;
        self.is_doubtful = false;
        &records.entries
    }

    pub(super) fn events(&mut self, site_places: &[Place]) -> Vec<Event> {
        let kinds = &self.content.config.vocabulary.event_kinds;
        let roles = &self.content.config.vocabulary.actor_roles;
        let mut events = Vec::new();
        for (id, record) in self.open(&self.content.events) {
            let at = |key: &str| format!("{id}.{key}");
            self.check_id(id);
            let place = |(index, place): (usize, &content::PlaceRef)| {
                let found = self.find(
                    &self.lookup.places,
                    "place",
                    &place.place,
                    &at(&format!("where.{index}.place")),
                );
                found.map(|index| (PlaceId(index), place.role))
            };
            let places: Vec<_> = record.r#where.iter().enumerate().map(place).collect();
            let places = self.keep(places);
            let mut actors = Vec::with_capacity(record.actors.len());
            for (index, actor) in record.actors.iter().enumerate() {
                let path = at(&format!("actors.{index}"));
                let found = self.find(
                    &self.lookup.actors,
                    "actor",
                    &actor.actor,
                    &format!("{path}.actor"),
                );
                if let Some(role) = &actor.role {
                    self.word(
                        roles.iter().map(String::as_str),
                        "actor_roles",
                        role,
                        &format!("{path}.role"),
                    );
                }
                let found = self.keep([found]).into_iter();
                actors.extend(found.map(|found| (ActorId(found), actor.role.clone())));
            }
            let figures = self.ids(
                &self.lookup.figures,
                "figure",
                &record.figures,
                &at("figures"),
                FigureId,
            );
            let conflicts = self.ids(
                &self.lookup.conflicts,
                "conflict",
                &record.conflicts,
                &at("conflicts"),
                ConflictId,
            );
            let changes = self.changes(record.added.as_deref(), record.updated.as_deref(), id);
            self.word(
                kinds.iter().map(String::as_str),
                "event_kinds",
                &record.kind,
                &at("kind"),
            );
            let sources = self.cites(&record.sources, &at("sources"));
            let when = self.date(&record.when, &at("when"));
            let zone = Self::zone(site_places, &places).cloned();
            let window = self.window(id, record, when.as_ref(), zone.as_ref());
            if let (Some(when), Some(zone)) = (&when, &zone) {
                self.check_clock(when, &at("when"), zone);
            }
            // Every record keeps its position.
            let when = when.unwrap_or_else(stand_in_date);
            events.push(Event {
                id: id.clone(),
                when,
                window,
                places,
                kind: record.kind.clone(),
                actors,
                status: record.status,
                figures,
                conflicts,
                sources,
                previous_ids: record.previous_ids.clone(),
                changes,
            });
        }
        events
    }

    pub(super) fn places(&mut self) -> Vec<Place> {
        let kinds = &self.content.config.vocabulary.place_kinds;
        let mut bound = Vec::new();
        for (id, record) in self.open(&self.content.places) {
            self.check_id(id);
            let within = record.within.as_ref().map(|within| {
                self.find(&self.lookup.places, "place", within, &format!("{id}.within"))
                    .map(PlaceId)
            });
            let within = self.keep(within).pop();
            self.check_point(id, record);
            let path = format!("{id}.kind");
            self.word(
                kinds.iter().map(String::as_str),
                "place_kinds",
                &record.kind,
                &path,
            );
            bound.push(Place {
                id: id.clone(),
                kind: record.kind.clone(),
                within,
                contains: Vec::new(),
                point: record.point,
                precision: record.precision,
                country: record.country.clone(),
                tz: record
                    .tz
                    .as_ref()
                    .and_then(|name| self.tz(name, &format!("{id}.tz"))),
                events: Vec::new(),
                previous_ids: record.previous_ids.clone(),
            });
        }
        for place in tree::bind(&mut bound) {
            let id = &bound[place].id;
            let problem = Diagnostic::error("circular", format!("the place `{id}` lies within itself"));
            self.report(problem, &format!("{id}.within"));
        }
        bound
    }

    fn tz(&mut self, name: &str, path: &str) -> Option<Zone> {
        let zone = Zone::find(name);
        if zone.is_none() {
            let problem = Diagnostic::error("unknown-zone", format!("there is no time zone `{name}`"));
            let guess = did_you_mean(name, Zone::names());
            self.report(
                problem.hint(guess.or("write a name of the IANA time zone database, such as `Europe/Oslo`")),
                path,
            );
        }
        zone
    }

    fn check_point(&mut self, id: &str, record: &PlaceRecord) {
        if let Some([lon, lat]) = record.point {
            let swapped = (-90.0..=90.0).contains(&lon) && (-180.0..=180.0).contains(&lat);
            if !(-180.0..=180.0).contains(&lon) || !(-90.0..=90.0).contains(&lat) {
                let message = format!("`[{lon}, {lat}]` is no point on the globe");
                let hint = if swapped {
                    format!("longitude comes first: `[{lat}, {lon}]`")
                } else {
                    "write `[longitude, latitude]` in degrees".to_owned()
                };
                self.report(
                    Diagnostic::error("out-of-range", message).hint(hint),
                    &format!("{id}.point"),
                );
            }
        }
        if let Some(country) = &record.country
            && !(country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase()))
        {
            let problem = Diagnostic::error("bad-country", format!("`{country}` is no country code"));
            self.report(
                problem.hint("use two capital letters (ISO 3166-1), in quotes"),
                &format!("{id}.country"),
            );
        }
    }

    pub(super) fn figures(&mut self) -> Vec<Figure> {
        let vocabulary = &self.content.config.vocabulary;
        let measures = vocabulary.measures.keys().map(String::as_str);
        let populations = vocabulary.populations.iter().map(String::as_str);
        let mut figures = Vec::new();
        for (id, record) in self.open(&self.content.figures) {
            let at = |key: &str| format!("{id}.{key}");
            self.check_id(id);
            self.word(measures.clone(), "measures", &record.measure, &at("measure"));
            if let Some(population) = &record.scope.population {
                let path = at("scope.population");
                self.word(populations.clone(), "populations", population, &path);
            }
            if let Some((unit, allows)) = vocabulary.unit_of(&record.measure) {
                self.check_value(&record.value, (unit, allows), &at("value"));
            }
            let place = record.scope.place.as_ref();
            let place = place.map(|place| {
                self.find(&self.lookup.places, "place", place, &at("scope.place"))
                    .map(PlaceId)
            });
            let asserted_by = record.asserted_by.as_ref();
            let asserted_by = asserted_by.map(|actor| {
                self.find(&self.lookup.actors, "actor", actor, &at("asserted_by"))
                    .map(ActorId)
            });
            figures.push(Figure {
                id: id.clone(),
                measure: record.measure.clone(),
                value: record.value,
                population: record.scope.population.clone(),
                place: self.keep(place).pop(),
                as_of: record
                    .as_of
                    .as_ref()
                    .and_then(|date| self.date(date, &at("as_of"))),
                asserted_by: self.keep(asserted_by).pop(),
                relayed_by: self.ids(
                    &self.lookup.actors,
                    "actor",
                    &record.relayed_by,
                    &at("relayed_by"),
                    ActorId,
                ),
                as_printed: record.as_printed.clone(),
                sources: self.cites(&record.sources, &at("sources")),
            });
        }
        figures
    }

    pub(super) fn conflicts(&mut self) -> Vec<Conflict> {
        let mut conflicts = Vec::new();
        for (id, record) in self.open(&self.content.conflicts) {
            self.check_id(id);
            if record.statements.len() < 2 {
                let problem = Diagnostic::error(
                    "one-sided",
                    format!("the conflict `{id}` has fewer than two statements"),
                );
                self.report(problem, &format!("{id}.statements"));
            }
            let mut statements: Vec<Statement> = Vec::new();
            for (index, statement) in record.statements.iter().enumerate() {
                let path = format!("{id}.statements.{index}");
                if statements.iter().any(|earlier| earlier.id == statement.id) {
                    let problem = Diagnostic::error(
                        "duplicate-id",
                        format!("a second statement has the id `{}`", statement.id),
                    );
                    self.report(problem, &format!("{path}.id"));
                }
                let sources = self.cites(&statement.sources, &format!("{path}.sources"));
                statements.push(Statement {
                    id: statement.id.clone(),
                    sources,
                });
            }
            conflicts.push(Conflict {
                id: id.clone(),
                kind: record.kind,
                severity: record.severity,
                statements,
                events: self.ids(
                    &self.lookup.events,
                    "event",
                    &record.events,
                    &format!("{id}.events"),
                    EventId,
                ),
                figures: self.ids(
                    &self.lookup.figures,
                    "figure",
                    &record.figures,
                    &format!("{id}.figures"),
                    FigureId,
                ),
            });
        }
        conflicts
    }

    pub(super) fn actors(&mut self) -> Vec<Actor> {
        let kinds = &self.content.config.vocabulary.actor_kinds;
        let mut actors = Vec::new();
        for (id, record) in self.open(&self.content.actors) {
            self.check_id(id);
            let within = record.within.as_ref();
            let within = within.map(|actor| {
                self.find(&self.lookup.actors, "actor", actor, &format!("{id}.within"))
                    .map(ActorId)
            });
            for (index, url) in record.same_as.iter().enumerate() {
                if let Err(problem) = check_web_address(url) {
                    self.report(problem, &format!("{id}.same_as.{index}"));
                }
            }
            self.check_spellings(id, &record.spellings);
            let path = format!("{id}.kind");
            self.word(
                kinds.iter().map(String::as_str),
                "actor_kinds",
                &record.kind,
                &path,
            );
            actors.push(Actor {
                id: id.clone(),
                kind: record.kind.clone(),
                within: self.keep(within).pop(),
                contains: Vec::new(),
                same_as: record.same_as.clone(),
                spellings: record.spellings.clone(),
                events: Vec::new(),
                claims: Vec::new(),
            });
        }
        for actor in tree::bind(&mut actors) {
            let id = &actors[actor].id;
            let problem = Diagnostic::error("circular", format!("the actor `{id}` belongs to itself"));
            self.report(problem, &format!("{id}.within"));
        }
        actors
    }
}
