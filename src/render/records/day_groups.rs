//! Events grouped by day.

use super::event;
use crate::edtf::{Date, Day};
use crate::locale::{Length, Locale};
use crate::render::context::Context;
use crate::render::view::EventGroup;
use crate::site::EventId;
use std::collections::HashMap;

/// Groups events by day. What lies wholly before or after the axis, and what cannot be put on one day, has a group of its own.
pub(in crate::render) fn groups(context: &Context<'_>, events: &[EventId]) -> Vec<EventGroup> {
    let mut groups: Vec<EventGroup> = Vec::new();
    let mut positions: HashMap<String, usize> = HashMap::new();
    for id in events {
        let event = &context.site.events[id.index()];
        let group = group_id(context, &event.when);
        let card = event::card(context, *id);
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
pub(in crate::render) fn group_id(context: &Context<'_>, when: &Date) -> String {
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
