//! The strip of days above the timeline: a column for each day or longer unit, with marks for its events and for those that may have been
//! then, and lines over the columns of events that lasted.

use super::axis::columns;
use crate::edtf::Day;
use crate::render::context::Context;
use crate::render::drawing::{self, ColumnWords};
use crate::render::records::day_groups::DayGroup;
use crate::render::view::{ChipMark, StripBar, StripColumn};
use crate::site::{AxisDays, Event, EventId};
use std::ops::RangeInclusive;

/// The most marks of one sort in a column; the others are given as a number.
const MARKS: usize = 24;
/// How many empty columns in a row are folded into one.
const GAP: usize = 3;
/// An event that may have been in at most so many columns has a mark in each; over more it has a line.
const PERHAPS: usize = 4;
/// The font size of the words above, as a share of the usual one.
const ABOVE: f64 = 0.87;
/// The most lines above one another.
const ROWS: usize = 6;

/// The columns of the strip; none where there would be only one.
pub(super) fn strip(context: &Context<'_>, axis: AxisDays) -> Vec<StripColumn> {
    let words = columns(context, axis);
    let mut laid: Vec<Column> = words.iter().map(|_| Column::default()).collect();
    for id in &context.site.chronology {
        let event = &context.site.events[id.index()];
        if DayGroup::of(context, event) != DayGroup::Before {
            put(&words, &mut laid, *id, event);
        }
    }
    let rows = laid.iter().map(|column| column.rows.len()).max().unwrap_or(0);
    let mut strip: Vec<StripColumn> = Vec::new();
    let mut empty: Vec<StripColumn> = Vec::new();
    for (words, column) in words.into_iter().zip(laid) {
        let is_empty = column.is_empty(context);
        let column = column.view(context, words, rows);
        if is_empty {
            empty.push(column);
        } else {
            fold(&mut strip, &mut empty);
            strip.push(column);
        }
    }
    fold(&mut strip, &mut empty);
    if strip.len() < 2 {
        return Vec::new();
    }
    let above: Vec<&str> = strip.iter().map(|column| column.above.as_str()).collect();
    let from = drawing::room_from(&above, ABOVE);
    for (column, from) in strip.iter_mut().zip(from) {
        column.above_from = from;
    }
    strip
}

/// The content of a column.
#[derive(Default)]
struct Column {
    /// Events at that time.
    events: Vec<EventId>,
    /// Events that may have been at that time.
    perhaps: Vec<EventId>,
    /// Events that lasted over it.
    going_on: Vec<EventId>,
    /// The lines over it, each in its row: the event, and whether it begins and ends here.
    rows: Vec<Option<(EventId, [bool; 2])>>,
}

/// Puts an event into the columns in which it was or may have been.
fn put(words: &[ColumnWords], laid: &mut [Column], id: EventId, event: &Event) {
    let stretches = minutes(event);
    let touched: Vec<usize> = (0..words.len())
        .filter(|at| {
            let column = &words[*at];
            stretches.iter().any(|(first, after)| {
                first.is_none_or(|first| first < column.end) && after.is_none_or(|after| after > column.start)
            })
        })
        .collect();
    let (Some(first), Some(last)) = (touched.first().copied(), touched.last().copied()) else {
        return;
    };
    let (starts, ends) = (stretches.first(), stretches.last());
    let begins = starts
        .is_some_and(|(first_minute, _)| first_minute.is_some_and(|minute| minute >= words[first].start));
    let is_over = ends.is_some_and(|(_, after)| after.is_some_and(|after| after <= words[last].end));
    if event.when.is_span() {
        if begins {
            laid[first].events.push(id);
        }
        if first == last && begins && is_over {
            return;
        }
        for column in &mut laid[first..=last] {
            column.going_on.push(id);
        }
    } else if first == last && begins && is_over && !event.is_uncertain() {
        laid[first].events.push(id);
        return;
    } else if touched.len() <= PERHAPS {
        for at in touched {
            laid[at].perhaps.push(id);
        }
        return;
    }
    line(laid, id, first..=last, [begins, is_over]);
}

/// Draws a line over columns, in the first row that is free in all of them; none where all rows are taken.
fn line(laid: &mut [Column], id: EventId, over: RangeInclusive<usize>, [begins, is_over]: [bool; 2]) {
    let (first, last) = (*over.start(), *over.end());
    let columns = &mut laid[over];
    let is_free = |row: &usize| {
        columns
            .iter()
            .all(|column| column.rows.get(*row).is_none_or(Option::is_none))
    };
    let Some(row) = (0..ROWS).find(is_free) else {
        return;
    };
    for (at, column) in (first..).zip(columns) {
        if column.rows.len() <= row {
            column.rows.resize(row + 1, None);
        }
        column.rows[row] = Some((id, [begins && at == first, is_over && at == last]));
    }
}

/// The minutes that an event can concern, from the first to the one after the last.
pub(super) fn minutes(event: &Event) -> Vec<(Option<i64>, Option<i64>)> {
    if let Some((first, last)) = event.hours() {
        return vec![(Some(first), Some(last + 1))];
    }
    let start = |day: Day| day.ordinal() * 24 * 60;
    let stretches = event.when.stretches().into_iter();
    stretches
        .map(|(first, last)| (first.map(start), last.map(|last| start(last) + 24 * 60)))
        .collect()
}

impl Column {
    /// Whether it has no events; lines of events that may have been at some time in a long span do not count.
    fn is_empty(&self, context: &Context<'_>) -> bool {
        let lasts = |id: &EventId| context.site.events[id.index()].when.is_span();
        self.events.is_empty() && self.perhaps.is_empty() && !self.going_on.iter().any(lasts)
    }

    fn view(self, context: &Context<'_>, words: ColumnWords, rows: usize) -> StripColumn {
        let of = |id: &EventId| &context.site.events[id.index()];
        let mark = |id: &EventId| context.event_kind(of(id).kind).mark;
        let chip = |id: &EventId| ChipMark {
            event: of(id).id.clone(),
            mark: mark(id),
        };
        let bar = |(id, [begins, ends]): (EventId, [bool; 2])| StripBar {
            event: of(&id).id.clone(),
            mark: mark(&id),
            begins,
            ends,
            uncertain: !of(&id).when.is_span() || of(&id).is_uncertain(),
        };
        let first = self
            .events
            .first()
            .or(self.perhaps.first())
            .or(self.going_on.first());
        let mut bars: Vec<Option<StripBar>> = self.rows.into_iter().map(|row| row.map(bar)).collect();
        bars.resize(rows, None);
        StripColumn {
            group: first.map(|id| DayGroup::of(context, of(id)).id()),
            marks: self.events.iter().take(MARKS).map(mark).collect(),
            more: self.events.len().saturating_sub(MARKS) + self.perhaps.len().saturating_sub(MARKS),
            events: self.events.iter().map(|id| of(id).id.clone()).collect(),
            perhaps: self.perhaps.iter().take(MARKS).map(chip).collect(),
            bars,
            going_on: self.going_on.len(),
            label: words.label,
            above: words.above,
            above_from: "",
            gap: false,
            minutes: [words.start, words.end],
        }
    }
}

/// Adds empty columns, or a single one for all of them.
fn fold(strip: &mut Vec<StripColumn>, empty: &mut Vec<StripColumn>) {
    if empty.len() < GAP {
        strip.append(empty);
        return;
    }
    let ends = (empty[0].minutes[0], empty[empty.len() - 1].minutes[1]);
    let mut bars: Vec<Option<StripBar>> = Vec::new();
    for column in empty.drain(..) {
        bars.resize(column.bars.len(), None);
        for (known, bar) in bars.iter_mut().zip(column.bars) {
            match (known, bar) {
                // An event that begins and ends within the fold does both in the single column.
                (Some(known), Some(bar)) if known.event == bar.event => known.ends = bar.ends,
                (known @ None, bar) => *known = bar,
                _ => {}
            }
        }
    }
    strip.push(StripColumn {
        gap: true,
        bars,
        minutes: ends.into(),
        ..StripColumn::default()
    });
}
