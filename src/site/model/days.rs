//! The days that have pages of their own: those on which something happened, and those on which something came to be known.

use super::ids::{ClaimId, ConflictId, EventId};
use super::records::{Cite, Claim, Conflict, Event, Source};
use crate::edtf::{Date, Day};
use std::collections::BTreeMap;

/// How many days a date may span to be shown on the pages of these days.
const NEAR: i64 = 31;

/// The days of a site.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Days {
    /// The events of each day on which there were any, in the order of time; none of a day on which something only began.
    pub with_events: BTreeMap<Day, Vec<EventId>>,
    /// What came to be known on each day, in the order of time and of the records.
    pub known: BTreeMap<Day, FirstReports>,
    /// Events that do not lie on a single day, in the order of time.
    broad: Vec<EventId>,
}

/// What came to be known on a day.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct FirstReports {
    /// Events that were first told of.
    pub events: Vec<EventId>,
    /// Claims that were first made.
    pub claims: Vec<ClaimId>,
    /// Conflicts whose second side was first told.
    pub conflicts: Vec<ConflictId>,
}

impl Days {
    /// Finds the days; `chronology` has the events in the order of time.
    pub(in crate::site) fn new(
        events: &[Event],
        chronology: &[EventId],
        claims: &[Claim],
        conflicts: &[Conflict],
        sources: &[Source],
    ) -> Self {
        let mut days = Self::default();
        days.fill(events, chronology);
        let out = |cites: &[Cite]| {
            cites
                .iter()
                .filter_map(|cite| appeared(&sources[cite.source.index()]))
                .min()
        };
        // A number is known from the day on which its source appeared, even if it held before.
        let made = |claim: &Claim| {
            let stated = claim
                .as_of
                .as_ref()
                .filter(|date| is_near(date))
                .and_then(Date::latest);
            out(&claim.sources).or(stated)
        };
        let made: Vec<Option<Day>> = claims.iter().map(made).collect();
        for id in chronology {
            let event = &events[id.index()];
            let figures = event.claims.iter().filter_map(|claim| made[claim.index()]);
            // A number for a day before the event is not about the event.
            let figures = figures.filter(|day| event.when.earliest().is_none_or(|first| first <= *day));
            if let Some(day) = figures.chain(out(&event.sources)).min() {
                days.known.entry(day).or_default().events.push(*id);
            }
        }
        for (at, day) in made.iter().enumerate() {
            if let Some(day) = day {
                days.known.entry(*day).or_default().claims.push(ClaimId(at));
            }
        }
        for (at, conflict) in conflicts.iter().enumerate() {
            let mut sides: Vec<Day> = conflict
                .statements
                .iter()
                .filter_map(|side| out(&side.sources))
                .collect();
            sides.sort_unstable();
            if let Some(day) = sides.get(1) {
                days.known.entry(*day).or_default().conflicts.push(ConflictId(at));
            }
        }
        days
    }

    fn fill(&mut self, events: &[Event], chronology: &[EventId]) {
        for id in chronology {
            let event = &events[id.index()];
            if let Some(day) = event.day() {
                self.with_events.entry(day).or_default().push(*id);
                continue;
            }
            self.broad.push(*id);
            // A day on which something began that went on has a page, too.
            if let Some(day) = event.day_of_beginning().filter(|_| event.when.is_span()) {
                self.with_events.entry(day).or_default();
            }
        }
    }

    /// Events that may have been on a day, which no source gives for certain.
    pub fn perhaps<'a>(&'a self, events: &'a [Event], day: Day) -> impl Iterator<Item = EventId> + 'a {
        self.broad(events, day).filter(|id| {
            let when = &events[id.index()].when;
            !when.is_span() && is_near(when)
        })
    }

    /// Events that lasted over a day.
    pub fn going_on<'a>(&'a self, events: &'a [Event], day: Day) -> impl Iterator<Item = EventId> + 'a {
        self.broad(events, day)
            .filter(|id| events[id.index()].when.is_span())
    }

    fn broad<'a>(&'a self, events: &'a [Event], day: Day) -> impl Iterator<Item = EventId> + 'a {
        let all = self.broad.iter().copied();
        all.filter(move |id| events[id.index()].admits(day))
    }

    /// The last day up to a day on which something came to be known.
    pub fn known_by(&self, day: Day) -> Option<Day> {
        self.known.range(..=day).next_back().map(|(day, _)| *day)
    }
}

/// The day by which a source had appeared: the day that it names, or else the last day on which it can have appeared.
fn appeared(source: &Source) -> Option<Day> {
    let printed = source.published.as_ref();
    let printed_day = printed.and_then(Date::day);
    let inferred = source.inferred.as_ref().and_then(Date::latest);
    printed_day.or(inferred).or_else(|| printed?.latest())
}

/// Whether a date spans few enough days to be shown on the pages of these days.
fn is_near(date: &Date) -> bool {
    let ends = date.earliest().zip(date.latest());
    ends.is_some_and(|(first, last)| last.ordinal() - first.ordinal() < NEAR)
}
