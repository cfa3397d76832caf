//! The order of time: events from the first to the last.

use crate::edtf::Known;
use crate::site::model::{Event, EventId};
use std::cmp::Reverse;

/// Events in the order of time: by date; within a day first those with an hour, by hour, then those with an `order` of the
/// editors, then the others. Where all that is the same, certain dates come before doubted ones, otherwise events stay in the order of
/// the records.
///
/// Of something that was once, on one of several days, a window tells more than the date. Where it is of one day, the event stands
/// there by its hours. Where it goes over midnight, the event stands before the last of its days: what is surely earlier still
/// comes before it, what is surely later after it.
pub(in crate::site::resolve) fn chronology(events: &[Event]) -> Vec<EventId> {
    let mut order: Vec<EventId> = (0..events.len()).map(EventId).collect();
    order.sort_by_cached_key(|id| {
        let event = &events[id.index()];
        let hours = event.hours();
        (
            day_and_date(event),
            hours.is_none(),
            // Of hours as of days: by when it had happened, and the narrower span first.
            hours.map(|(earliest, latest)| (latest, -earliest)),
            event.order.is_none(),
            event.order,
            event.when.is_doubted(),
        )
    });
    order
}

/// The day under which an event stands, and where under that day.
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

/// Where under a day an event stands.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Under {
    /// Before all of it: it was at some time around the midnight before.
    Midnight,
    /// By how well the day is known.
    Day(Known),
}
