//! The axis of the timeline in the words of a language.

use crate::edtf::Day;
use crate::locale::{Locale, Moment};
use crate::render::context::Context;
use crate::render::drawing::{self, AxisEvent, AxisKind, Column, ColumnUnit, ColumnWords};
use crate::render::records::day_groups::DayGroup;
use crate::render::records::event;
use crate::render::view::{Axis, Tag};
use crate::site::{AxisDays, EventId, RecordId};

pub(super) fn axis(context: &Context<'_>, kinds: &[Tag]) -> Option<Axis> {
    let site = context.site;
    let columns = columns(context, site.axis?);
    let event = |id: &EventId| {
        let event = &site.events[id.index()];
        let (earliest, latest) = match &event.window {
            Some(window) => (Some(window.earliest), Some(window.latest + 1)),
            None => event.when.minutes(),
        };
        AxisEvent {
            id: event.id.clone(),
            url: format!("#{}", context.anchor(RecordId::Event(*id))),
            title: context.record_title(*id).marked().to_owned(),
            date: event::when_words(context, event),
            kind: context.event_kind(event.kind).index,
            earliest,
            latest,
            uncertain: event.is_uncertain(),
        }
    };
    let lanes: Vec<AxisKind> = kinds
        .iter()
        .map(|kind| AxisKind {
            label: kind.label.marked().to_owned(),
            index: kind.index,
            mark: kind.mark,
        })
        .collect();
    let events: Vec<AxisEvent> = site.chronology.iter().map(event).collect();
    Some(drawing::axis(&events, &lanes, &columns)).filter(|axis| !axis.lanes.is_empty())
}

/// The columns of the axis in words, each with the first group of events that begins in it.
pub(super) fn columns(context: &Context<'_>, axis: AxisDays) -> Vec<ColumnWords> {
    let (unit, columns) = drawing::columns(axis.from, axis.to);
    let mut starts: Vec<(i64, DayGroup)> = Vec::new();
    for id in &context.site.chronology {
        let event = &context.site.events[id.index()];
        let (first, last) = event.days();
        let start = event.when.minutes().0.max(first.map(start_of_day));
        if let Some(start) = start.filter(|_| first == last || unit != ColumnUnit::Day) {
            starts.push((start, DayGroup::of(context, event)));
        }
    }
    starts.sort_by_key(|(start, _)| *start);
    let is_placed = |group: &DayGroup| !matches!(group, DayGroup::Before | DayGroup::After);
    let mut before: Option<Column> = None;
    let mut words = Vec::with_capacity(columns.len());
    for column in columns {
        let first = starts.partition_point(|(start, _)| *start < column.start);
        let inside = starts[first..]
            .iter()
            .take_while(|(start, _)| *start < column.end);
        let group = inside.map(|(_, group)| *group).find(is_placed);
        let ColumnLabel { label, above } = column_label(context.locale, unit, column, before);
        words.push(ColumnWords {
            start: column.start,
            end: column.end,
            label,
            above,
            group: group.filter(|_| unit != ColumnUnit::Hour).map(DayGroup::id),
        });
        before = Some(column);
    }
    words
}

/// The first minute of a day.
fn start_of_day(day: Day) -> i64 {
    day.ordinal() * drawing::DAY
}

/// The words of a column.
pub(super) struct ColumnLabel {
    /// What it is: an hour, a day of the month, a year.
    pub(super) label: String,
    /// What it belongs to; empty where that is the same as for the column before it.
    pub(super) above: String,
}

/// The label of a column, and what it belongs to where that differs from the column before it.
pub(super) fn column_label(
    locale: &Locale,
    unit: ColumnUnit,
    column: Column,
    before: Option<Column>,
) -> ColumnLabel {
    let day = Day::from_ordinal(column.start.div_euclid(drawing::DAY)).unwrap_or(column.day);
    let last = before.map(|before| before.day);
    let unless = |same: bool, words: String| if same { String::new() } else { words };
    let year = |year: i32| locale.year(year);
    let label = match unit {
        ColumnUnit::Hour => locale.time(Moment {
            day: day.into(),
            hour: column.hour,
            minute: 0,
            offset: None,
        }),
        ColumnUnit::Day | ColumnUnit::Week => locale.integer(i64::from(day.day)),
        ColumnUnit::Month | ColumnUnit::Quarter => locale.month_name(column.day.year, column.day.month),
        ColumnUnit::Year => year(column.day.year),
        ColumnUnit::Decade | ColumnUnit::Century | ColumnUnit::Millennium => {
            // Year 0 is 1 BC: a unit that begins with it begins with year 1 in the usual count.
            let first = column.day.year;
            year(if first > 0 { first } else { first + 1 })
        }
    };
    let above = match unit {
        ColumnUnit::Day => locale.weekday_short(day.into()),
        ColumnUnit::Week => {
            let same = last.is_some_and(|last| last.month == column.day.month);
            unless(same, locale.month_name(day.year, day.month))
        }
        ColumnUnit::Month | ColumnUnit::Quarter => {
            let same = last.is_some_and(|last| last.year == column.day.year);
            unless(same, year(column.day.year))
        }
        ColumnUnit::Hour
        | ColumnUnit::Year
        | ColumnUnit::Decade
        | ColumnUnit::Century
        | ColumnUnit::Millennium => String::new(),
    };
    ColumnLabel { label, above }
}
