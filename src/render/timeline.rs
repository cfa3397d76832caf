//! The timeline: all events by day, and the axis above them.

use super::article::Prose;
use super::context::Context;
use super::draw::{self, AxisDayLabel, AxisEvent, AxisKind};
use super::events;
use super::view::{Axis, EventGroup, Link, Tag, Text, TimelineBody};
use super::weave::References;
use crate::content::PageFile;
use crate::diag::Problems;
use crate::edtf::{Date, Day};
use crate::locale::Length;
use crate::site::{EventId, RecordId, SourceId};

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
        axis: axis(context, &kinds, &groups),
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
    for id in events {
        let event = &context.site.events[id.index()];
        let (group, title) = heading(context, &event.when);
        let card = events::card(context, *id);
        match groups.iter_mut().find(|known| known.id == group) {
            Some(known) => known.events.push(card),
            None => groups.push(EventGroup {
                id: group,
                title,
                events: vec![card],
            }),
        }
    }
    groups
}

/// Fragment and heading of the group that a date belongs to.
fn heading(context: &Context<'_>, when: &Date) -> (String, String) {
    let (first, last) = (when.earliest(), when.latest());
    let plain = |key: &str| (format!("_{key}"), context.t(&format!("group-{key}"), &[]));
    if let Some((from, to)) = context.site.axis {
        if last.is_some_and(|last| last < from)
            || (first.is_some_and(|first| first < from) && last.is_none_or(|last| last > to))
        {
            return plain("before");
        }
        if first.is_some_and(|first| first > to) {
            return plain("after");
        }
    }
    match (first, last) {
        (Some(first), Some(last)) if first == last => {
            (format!("day-{first}"), context.locale.day_long(first.into()))
        }
        (Some(first), Some(last)) => {
            let title = context.locale.day_range(first.into(), last.into(), Length::Long);
            (format!("days-{first}-{last}"), title)
        }
        (Some(day), None) | (None, Some(day)) => (format!("around-{day}"), context.date(when).words),
        (None, None) => plain("undated"),
    }
}

fn axis(context: &Context<'_>, kinds: &[Tag], groups: &[EventGroup]) -> Option<Axis> {
    let site = context.site;
    let (from, to) = site.axis?;
    let event = |id: &EventId| {
        let event = &site.events[id.index()];
        AxisEvent {
            id: event.id.clone(),
            url: format!("#event-{}", event.id),
            title: context.event_title(*id).text,
            date: context.date(&event.when).words,
            kind: context.event_kind(&event.kind).index,
            earliest: event.when.earliest().map(Day::ordinal),
            latest: event.when.latest().map(Day::ordinal),
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
    let day = |ordinal: i64| {
        let day = Day::from_ordinal(ordinal).expect("the axis lies within the calendar");
        let group = format!("day-{day}");
        AxisDayLabel {
            label: context.locale.integer(i64::from(day.day)),
            weekday: context.locale.weekday_short(day.into()),
            date: day.to_string(),
            group: groups.iter().any(|known| known.id == group).then_some(group),
        }
    };
    Some(draw::axis(&events, &lanes, from.ordinal(), to.ordinal(), day)).filter(|axis| !axis.lanes.is_empty())
}
