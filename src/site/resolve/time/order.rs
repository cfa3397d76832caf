//! Chronological order of events.

use crate::edtf::Known;
use crate::site::model::{Event, EventId};
use std::cmp::Reverse;

/// Events in the order of time: by date; within a day first those with an hour, by hour, then those with an `order` of the
/// editors, then the others. Where all that is the same, certain dates come before doubted ones, otherwise events stay in the order of
/// the records.
///
/// If the date is a choice of days, a window says more. If it lies on one day, the event stands on that day by its hours. If it spans
/// midnight, the event stands before the last of its days, so that what is surely earlier comes before it and what is surely later after
/// it.
pub(in crate::site::resolve) fn chronology(events: &[Event]) -> Vec<EventId> {
    let mut order: Vec<EventId> = (0..events.len()).map(EventId).collect();
    order.sort_by_cached_key(|id| {
        let event = &events[id.index()];
        let hours = event.hours();
        (
            day_and_date(event),
            hours.is_none(),
            // As with days: by the last minute at which it can have happened, and the narrower span first.
            hours.map(|(earliest, latest)| (latest, -earliest)),
            event.order.is_none(),
            event.order,
            event.when.is_doubted(),
        )
    });
    order
}

/// The day on which an event stands in the order, and where on that day.
fn day_and_date(event: &Event) -> impl Ord + use<> {
    let standing = match event.days_of_window() {
        Some((first, last)) if first == last => Some((last, Under::Day(Known::Day))),
        Some((_, last)) => Some((last, Under::Midnight)),
        None => event
            .when
            .standing()
            .map(|standing| (standing.day, Under::Day(standing.known))),
    };
    (standing.is_none(), standing, Reverse(event.days().0))
}

/// Where on a day an event stands.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Under {
    /// Before everything else: its window spans the midnight before the day.
    Midnight,
    /// By how well the day is known.
    Day(Known),
}
