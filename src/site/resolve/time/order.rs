//! The order of time: events from the first to the last.

use crate::site::model::{Event, EventId};

/// Events in the order of time: by date; within a day first those with an hour, by hour, then those with an `order` of the
/// editors, then the others. Where all that is the same, certain dates come before doubted ones, otherwise events stay in the order of
/// the records.
pub(in crate::site::resolve) fn chronology(events: &[Event]) -> Vec<EventId> {
    let mut order: Vec<EventId> = (0..events.len()).map(EventId).collect();
    order.sort_by_cached_key(|id| {
        let event = &events[id.index()];
        let hours = event.hours();
        (
            event.when.sort_key(),
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
