//! Events grouped by day.

use super::event;
use crate::edtf::{Date, Day, Known};
use crate::locale::{Length, Locale};
use crate::render::context::Context;
use crate::render::view::EventGroup;
use crate::site::{EventId, Target};
use std::collections::HashMap;

/// Fragment of the group of what was before the axis.
pub(in crate::render) const BEFORE: &str = "before";

/// Groups events by day, in the order of time. What goes on stands under the day on which it began; what lies wholly before or after the axis, and what cannot be put on one day, has a group of its own.
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
                    url: day_url(context, &group, &event.when),
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
        let lasts_beyond = when.is_span() && last.is_none_or(|last| last > to);
        if last.is_some_and(|last| last < from) || (first.is_some_and(|first| first < from) && lasts_beyond) {
            return BEFORE.to_owned();
        }
        if first.is_some_and(|first| first > to) {
            return "after".to_owned();
        }
    }
    match (when.standing(), first, last) {
        (Some(standing), ..) if standing.known != Known::Within => format!("day-{}", standing.day),
        (_, Some(first), Some(last)) if when.is_span() => format!("from-{first}-to-{last}"),
        (_, Some(first), Some(last)) => format!("days-{first}-{last}"),
        (_, Some(day), None) | (_, None, Some(day)) => format!("around-{day}"),
        (_, None, None) => "undated".to_owned(),
    }
}

/// The page of the day that a group is.
fn day_url(context: &Context<'_>, group: &str, when: &Date) -> Option<String> {
    let day = when
        .standing()
        .filter(|standing| standing.known != Known::Within)?
        .day;
    let is_day = group.strip_prefix("day-").is_some();
    is_day
        .then(|| context.site.url(context.lang, Target::Day(day)))
        .flatten()
}

/// Heading of a group, by the date of one of its events.
fn heading(context: &Context<'_>, group: &str, when: &Date) -> String {
    match (when.standing(), when.earliest(), when.latest()) {
        _ if matches!(group, BEFORE | "after" | "undated") => context.t(&format!("group-{group}"), &[]),
        (Some(standing), ..) if standing.known != Known::Within => {
            context.locale.day_long(standing.day.into())
        }
        (_, Some(first), Some(last)) => {
            let span = span(context.locale, first, last);
            // Of longer times nobody asks for the day.
            if first.year == last.year && !when.is_span() {
                context.t("group-vague", &[("span", span.into())])
            } else {
                span
            }
        }
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
