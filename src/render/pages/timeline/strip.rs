//! The strip of days above the timeline: a column for each day or longer unit, with the marks of what was on it.

use super::axis::columns;
use crate::edtf::Day;
use crate::render::context::Context;
use crate::render::records::day_groups::{self, group_id};
use crate::render::view::StripColumn;
use crate::site::{Event, EventId};

/// How many marks a column has at most; more are told as a number.
const MARKS: usize = 24;
/// So many columns without an event after one another are folded into one.
const GAP: usize = 3;

/// The columns of the strip; none where all would stand in one.
pub(super) fn strip(context: &Context<'_>, (from, to): (Day, Day)) -> Vec<StripColumn> {
    let mut strip: Vec<StripColumn> = Vec::new();
    let mut empty: Vec<StripColumn> = Vec::new();
    for words in columns(context, from, to) {
        let of: Vec<EventId> = inside(context, words.start, words.end);
        let column = StripColumn {
            group: of
                .first()
                .map(|id| group_id(context, &context.site.events[id.index()].when)),
            marks: of
                .iter()
                .take(MARKS)
                .map(|id| context.event_kind(context.site.events[id.index()].kind).mark)
                .collect(),
            more: of.len().saturating_sub(MARKS),
            events: of
                .iter()
                .map(|id| context.site.events[id.index()].id.clone())
                .collect(),
            label: words.label,
            above: words.above,
            gap: false,
        };
        if column.events.is_empty() {
            empty.push(column);
        } else {
            fold(&mut strip, &mut empty);
            strip.push(column);
        }
    }
    fold(&mut strip, &mut empty);
    if strip.len() < 2 { Vec::new() } else { strip }
}

/// Adds columns without an event, or one for all of them.
fn fold(strip: &mut Vec<StripColumn>, empty: &mut Vec<StripColumn>) {
    if empty.len() < GAP {
        strip.append(empty);
        return;
    }
    empty.clear();
    strip.push(StripColumn {
        gap: true,
        ..StripColumn::default()
    });
}

/// The events that lie or begin in a column, in the order of time.
fn inside(context: &Context<'_>, start: i64, end: i64) -> Vec<EventId> {
    let lies = |event: &Event| {
        let (first, after) = match event.hours() {
            Some((first, last)) => (Some(first), Some(last + 1)),
            None => event.when.minutes(),
        };
        let begins = first.is_some_and(|first| start <= first && first < end);
        begins && (event.when.is_span() || after.is_some_and(|after| after <= end))
    };
    let is_of_story = |event: &Event| group_id(context, &event.when) != day_groups::BEFORE;
    let ids = context.site.chronology.iter().copied();
    ids.filter(|id| {
        let event = &context.site.events[id.index()];
        lies(event) && is_of_story(event)
    })
    .collect()
}
