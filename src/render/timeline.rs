//! The timeline: all events by day, and the axis of time above them.

use super::article::Prose;
use super::context::Context;
use super::draw::{self, AxisEvent, AxisKind, Column, ColumnWords, Unit};
use super::events;
use super::view::{Axis, EventGroup, Link, Tag, Text, TimelineBody};
use super::weave::References;
use crate::content::PageFile;
use crate::diag::Problems;
use crate::edtf::{Date, Day};
use crate::locale::{Length, Locale, Moment};
use crate::site::{EventId, RecordId, SourceId};
use std::collections::HashMap;

/// The page of the layout `timeline`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> TimelineBody {
    let mut references = References::default();
    let (html, below) = Prose::weave(context, page, &mut references, problems).around_list();
    let site = context.site;
    let groups = groups(context, &site.chronology);
    let is_used = |kind: &&String| site.events.iter().any(|event| event.kind == **kind);
    let kinds: Vec<Tag> = site
        .config
        .vocabulary
        .event_kinds
        .iter()
        .filter(is_used)
        .map(|kind| context.event_kind(kind))
        .collect();
    let busy_places = site
        .place_ids()
        .filter(|id| !site.places[id.index()].events.is_empty());
    let busy_actors = site
        .actor_ids()
        .filter(|id| !site.actors[id.index()].events.is_empty());
    let mut places: Vec<Link> = busy_places.map(|id| context.place_link(id)).collect();
    let mut actors: Vec<Link> = busy_actors.map(|id| context.actor_link(id)).collect();
    for links in [&mut places, &mut actors] {
        links.sort_by(|a, b| context.locale.compare(&a.title.text, &b.title.text));
    }
    TimelineBody {
        html,
        below,
        axis: axis(context, &kinds),
        groups,
        count: site.events.len(),
        kinds,
        places,
        actors,
        sources: sources(context),
        references: references.list(context),
    }
}

/// The sources that events rest on.
fn sources(context: &Context<'_>) -> Vec<Link> {
    let site = context.site;
    let cited = |id: &SourceId| {
        site.events
            .iter()
            .any(|event| event.sources.iter().any(|cite| cite.source == *id))
    };
    let link = |id: SourceId| Link {
        id: site.sources[id.index()].seed.record.id.clone(),
        title: Text {
            text: context.source_short(id),
            borrowed: None,
        },
        url: context.record_url(RecordId::Source(id)),
    };
    site.source_ids().filter(cited).map(link).collect()
}

/// Groups events by day. What lies wholly before or after the axis, and what cannot be put on one day, has a group of its own.
pub(super) fn groups(context: &Context<'_>, events: &[EventId]) -> Vec<EventGroup> {
    let mut groups: Vec<EventGroup> = Vec::new();
    let mut positions: HashMap<String, usize> = HashMap::new();
    for id in events {
        let event = &context.site.events[id.index()];
        let group = group_id(context, &event.when);
        let card = events::card(context, *id);
        match positions.get(&group) {
            Some(at) => groups[*at].events.push(card),
            None => {
                positions.insert(group.clone(), groups.len());
                groups.push(EventGroup {
                    title: heading(context, &group, &event.when),
                    id: group,
                    events: vec![card],
                });
            }
        }
    }
    groups
}

/// Fragment of the group that a date belongs to.
fn group_id(context: &Context<'_>, when: &Date) -> String {
    let (first, last) = (when.earliest(), when.latest());
    if let Some((from, to)) = context.site.axis {
        if last.is_some_and(|last| last < from)
            || (first.is_some_and(|first| first < from) && last.is_none_or(|last| last > to))
        {
            return "before".to_owned();
        }
        if first.is_some_and(|first| first > to) {
            return "after".to_owned();
        }
    }
    match (first, last) {
        (Some(first), Some(last)) if first == last => format!("day-{first}"),
        (Some(first), Some(last)) => format!("days-{first}-{last}"),
        (Some(day), None) | (None, Some(day)) => format!("around-{day}"),
        (None, None) => "undated".to_owned(),
    }
}

/// Heading of a group, by the date of one of its events.
fn heading(context: &Context<'_>, group: &str, when: &Date) -> String {
    match (when.earliest(), when.latest()) {
        _ if matches!(group, "before" | "after" | "undated") => context.t(&format!("group-{group}"), &[]),
        (Some(first), Some(last)) if first == last => context.locale.day_long(first.into()),
        (Some(first), Some(last)) => span(context.locale, first, last),
        _ => context.date(when).words,
    }
}

/// A span in the longest units that it fills: "January 2022", "1990–1999", "2–6 January 2022".
fn span(locale: &Locale, first: Day, last: Day) -> String {
    let whole_months = first.day == 1 && Day::last_of_month(last.year, last.month) == Some(last);
    if whole_months && first.month == 1 && last.month == 12 {
        locale.year_range(first.year, last.year)
    } else if whole_months {
        locale.month_range(first.into(), last.into(), Length::Long)
    } else {
        locale.day_range(first.into(), last.into(), Length::Long)
    }
}

fn axis(context: &Context<'_>, kinds: &[Tag]) -> Option<Axis> {
    let site = context.site;
    let (from, to) = site.axis?;
    let event = |id: &EventId| {
        let event = &site.events[id.index()];
        let (earliest, latest) = match &event.window {
            Some(window) => (Some(window.earliest), Some(window.latest + 1)),
            None => event.when.minutes(),
        };
        AxisEvent {
            id: event.id.clone(),
            url: format!("#event-{}", event.id),
            title: context.event_title(*id).text,
            date: context.date(&event.when).words,
            kind: context.event_kind(&event.kind).index,
            earliest,
            latest,
            uncertain: event.when.is_uncertain(),
        }
    };
    let lanes: Vec<AxisKind> = kinds
        .iter()
        .map(|kind| AxisKind {
            label: context.marked_text(&kind.label),
            index: kind.index,
            mark: kind.mark,
        })
        .collect();
    let events: Vec<AxisEvent> = site.chronology.iter().map(event).collect();
    let columns = columns(context, from, to);
    Some(draw::axis(&events, &lanes, &columns)).filter(|axis| !axis.lanes.is_empty())
}

/// The columns of the axis in words, each with the first group of events that begins in it.
fn columns(context: &Context<'_>, from: Day, to: Day) -> Vec<ColumnWords> {
    let (unit, columns) = draw::columns(from, to);
    let mut starts: Vec<(i64, String)> = Vec::new();
    for id in &context.site.chronology {
        let when = &context.site.events[id.index()].when;
        let is_day = when.earliest() == when.latest();
        if let Some(start) = when.minutes().0.filter(|_| is_day || unit != Unit::Day) {
            starts.push((start, group_id(context, when)));
        }
    }
    let is_placed = |group: &String| group != "before" && group != "after";
    let mut before: Option<Column> = None;
    let mut words = Vec::with_capacity(columns.len());
    for column in columns {
        let first = starts.partition_point(|(start, _)| *start < column.start);
        let inside = starts[first..]
            .iter()
            .take_while(|(start, _)| *start < column.end);
        let group = inside.map(|(_, group)| group).find(|group| is_placed(group));
        let (label, above) = column_words(context.locale, unit, column, before);
        words.push(ColumnWords {
            start: column.start,
            end: column.end,
            label,
            above,
            group: group.filter(|_| unit != Unit::Hour).cloned(),
        });
        before = Some(column);
    }
    words
}

/// What a column is, and what it belongs to where that is other than for the column before it.
fn column_words(locale: &Locale, unit: Unit, column: Column, before: Option<Column>) -> (String, String) {
    let day = Day::from_ordinal(column.start.div_euclid(draw::DAY)).unwrap_or(column.day);
    let last = before.map(|before| before.day);
    let unless = |same: bool, words: String| if same { String::new() } else { words };
    let year = |year: i32| locale.year(year);
    match unit {
        Unit::Hour => {
            let moment = Moment {
                day: day.into(),
                hour: column.hour,
                minute: 0,
                offset: None,
            };
            (locale.time(moment), String::new())
        }
        Unit::Day => (
            locale.integer(i64::from(day.day)),
            locale.weekday_short(day.into()),
        ),
        Unit::Week => {
            let same = last.is_some_and(|last| last.month == column.day.month);
            let month = locale.month_name(day.year, day.month);
            (locale.integer(i64::from(day.day)), unless(same, month))
        }
        Unit::Month | Unit::Quarter => {
            let same = last.is_some_and(|last| last.year == column.day.year);
            (
                locale.month_name(column.day.year, column.day.month),
                unless(same, year(column.day.year)),
            )
        }
        Unit::Year => (year(column.day.year), String::new()),
        Unit::Decade | Unit::Century | Unit::Millennium => {
            // Year 0 is 1 BC: what begins with it begins, as people count, with year 1.
            let first = column.day.year;
            (year(if first > 0 { first } else { first + 1 }), String::new())
        }
    }
}
