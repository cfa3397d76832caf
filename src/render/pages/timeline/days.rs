//! The days of a site as columns, each with its events: those below the map, and those that the timeline can be filtered by.

use super::axis::{ColumnLabel, column_label};
use crate::content::PageKind;
use crate::edtf::Day;
use crate::locale::Length;
use crate::render::context::Context;
use crate::render::drawing::{self, Column, ColumnUnit};
use crate::render::records::day_groups::DayGroup;
use crate::render::records::event;
use crate::render::view::{ChipMark, MapDay};
use crate::site::{EventId, Target};

/// The most events for which a day has a mark each.
const MOST_MARKS: usize = 48;
/// How many days in a row without events become one column.
const EMPTY: usize = 3;
/// In so many columns at most an event has a mark in each in which it may have been.
const PERHAPS: usize = 4;

/// The font size of the words above on a phone, as a share of the usual one.
const ABOVE: f64 = 0.8;

/// The columns of the days, with rows of days without events as one column; none for a site of a single day.
pub(in crate::render::pages) fn days(context: &Context<'_>) -> Vec<MapDay> {
    let Some(axis) = context.site.axis else {
        return Vec::new();
    };
    let (unit, columns) = drawing::columns(axis.from, axis.to);
    if unit == ColumnUnit::Hour {
        return Vec::new();
    }
    let mut days: Vec<MapDay> = Vec::new();
    let mut before: Option<Column> = None;
    let perhaps = perhaps(context, &columns);
    for (column, perhaps) in columns.into_iter().zip(&perhaps) {
        let words = column_label(context.locale, unit, column, before);
        days.extend(day(context, column, perhaps, words));
        before = Some(column);
    }
    let mut days = if unit == ColumnUnit::Day {
        folded(context, days)
    } else {
        days
    };
    let labels: Vec<&str> = days.iter().map(|day| day.label.as_str()).collect();
    let above: Vec<&str> = days.iter().map(|day| day.above.as_str()).collect();
    let from = drawing::room_from(&labels, 1.0)
        .into_iter()
        .zip(drawing::room_from(&above, ABOVE));
    for (day, (label, above)) in days.iter_mut().zip(from.collect::<Vec<_>>()) {
        (day.label_from, day.above_from) = (label, above);
    }
    days
}

/// The number of the first and of the last day of a column.
fn days_in(column: Column) -> (i64, i64) {
    let first = column.start.div_euclid(drawing::DAY);
    (first, column.end.div_euclid(drawing::DAY) - 1)
}

/// What may have been in each column, as far as it may have been in few.
fn perhaps(context: &Context<'_>, columns: &[Column]) -> Vec<Vec<EventId>> {
    let mut all = vec![Vec::new(); columns.len()];
    for id in &context.site.chronology {
        let event = &context.site.events[id.index()];
        if event.when.is_span() {
            continue;
        }
        let stretches = match event.days_of_window() {
            Some((first, last)) => vec![(Some(first), Some(last))],
            None => event.when.stretches(),
        };
        let touches = |column: &Column| {
            let (from, to) = days_in(*column);
            stretches.iter().any(|(first, last)| {
                first.is_none_or(|first| first.ordinal() <= to)
                    && last.is_none_or(|last| last.ordinal() >= from)
            })
        };
        let touched: Vec<usize> = (0..columns.len()).filter(|at| touches(&columns[*at])).collect();
        if touched.len() <= PERHAPS {
            touched.into_iter().for_each(|at| all[at].push(*id));
        }
    }
    all
}

fn day(
    context: &Context<'_>,
    column: Column,
    perhaps: &[EventId],
    ColumnLabel { label, above }: ColumnLabel,
) -> Option<MapDay> {
    let site = context.site;
    let (from, to) = days_in(column);
    let (first, last) = (Day::from_ordinal(from)?, Day::from_ordinal(to)?);
    let is_in = |id: &&EventId| {
        let event = &site.events[id.index()];
        let (earliest, latest) = event::days(event);
        let begins = event.day_of_beginning();
        begins.is_some_and(|day| (from..=to).contains(&day.ordinal())) || (earliest >= from && latest <= to)
    };
    let events: Vec<EventId> = site.chronology.iter().filter(is_in).copied().collect();
    let perhaps: Vec<EventId> = perhaps.iter().filter(|id| !is_in(id)).copied().collect();
    let page = site
        .url(context.lang, Target::Day(first))
        .filter(|_| first == last);
    let url = page.or_else(|| {
        let timeline = context.list_page(PageKind::Timeline)?;
        let group = DayGroup::of(context, &site.events[events.first().or(perhaps.first())?.index()]);
        Some(format!("{}#{}", timeline.url, group.id()))
    });
    let mark = |id: &EventId| {
        let event = &site.events[id.index()];
        ChipMark {
            event: event.id.clone(),
            mark: context.event_kind(event.kind).mark,
        }
    };
    Some(MapDay {
        first: first.to_string(),
        last: last.to_string(),
        from,
        to,
        title: title(context, first, last),
        label,
        above,
        label_from: "",
        above_from: "",
        url,
        count: events.len(),
        marks: if events.len() > MOST_MARKS {
            Vec::new()
        } else {
            events.iter().map(mark).collect()
        },
        perhaps: perhaps.iter().take(MOST_MARKS).map(mark).collect(),
    })
}

fn title(context: &Context<'_>, first: Day, last: Day) -> String {
    if first == last {
        context.locale.day_long(first.into())
    } else {
        context.locale.day_range(first.into(), last.into(), Length::Long)
    }
}

/// Folds rows of days without events into one column each.
fn folded(context: &Context<'_>, days: Vec<MapDay>) -> Vec<MapDay> {
    let mut all: Vec<MapDay> = Vec::new();
    let mut rest = days.into_iter().peekable();
    let is_empty = |day: &MapDay| day.count == 0 && day.perhaps.is_empty();
    while let Some(day) = rest.next() {
        let mut run = vec![day];
        while is_empty(&run[0]) && rest.peek().is_some_and(is_empty) {
            run.extend(rest.next());
        }
        if run.len() < EMPTY {
            all.append(&mut run);
            continue;
        }
        let (from, to) = (run[0].from, run[run.len() - 1].to);
        if let (Some(first), Some(last)) = (Day::from_ordinal(from), Day::from_ordinal(to)) {
            let last_day = run.swap_remove(run.len() - 1);
            all.push(MapDay {
                first: first.to_string(),
                from,
                title: title(context, first, last),
                label: "…".to_owned(),
                above: String::new(),
                ..last_day
            });
        }
    }
    all
}
