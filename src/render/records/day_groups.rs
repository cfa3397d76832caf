//! Events grouped by day.

use super::event;
use crate::edtf::{Date, Day};
use crate::locale::{Length, Locale};
use crate::render::context::Context;
use crate::render::view::EventGroup;
use crate::site::{AxisDays, Event, EventId, Target};
use std::collections::HashMap;

/// The group that an event belongs to by its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::render) enum DayGroup {
    /// Events wholly before the axis.
    Before,
    /// Events wholly after it.
    After,
    /// Events on a day.
    Day(Day),
    /// Events that lasted from one day to another.
    Span(Day, Day),
    /// Events on one of several days.
    Days(Day, Day),
    /// Events between an hour of one day and an hour of a later one.
    Between(Day, Day),
    /// Events on a day or later.
    From(Day),
    /// Events on a day or earlier.
    By(Day),
    /// Events that lasted until a day, from nobody says when.
    Until(Day),
    /// Events without any day.
    Undated,
}

/// Groups events by day, in the order of time. Events that last stand under the day on which they began; those wholly before or after the
/// axis, and those that cannot be placed on one day, have groups of their own.
pub(in crate::render) fn groups(context: &Context<'_>, events: &[EventId]) -> Vec<EventGroup> {
    let mut groups: Vec<EventGroup> = Vec::new();
    let mut positions: HashMap<DayGroup, usize> = HashMap::new();
    for id in events {
        let event = &context.site.events[id.index()];
        let group = DayGroup::of(context, event);
        let card = event::card(context, *id);
        match positions.get(&group) {
            Some(at) => groups[*at].events.push(card),
            None => {
                positions.insert(group, groups.len());
                groups.push(EventGroup {
                    title: heading(context, group, &event.when),
                    url: day_url(context, group),
                    id: group.id(),
                    events: vec![card],
                });
            }
        }
    }
    groups
}

impl DayGroup {
    /// The group that an event belongs to.
    pub(in crate::render) fn of(context: &Context<'_>, event: &Event) -> Self {
        let when = &event.when;
        let (first, last) = event.days();
        if let Some(AxisDays { from, to }) = context.site.axis {
            let lasts_beyond = when.is_span() && last.is_none_or(|last| last > to);
            if last.is_some_and(|last| last < from)
                || (first.is_some_and(|first| first < from) && lasts_beyond)
            {
                return Self::Before;
            }
            if first.is_some_and(|first| first > to) {
                return Self::After;
            }
        }
        match (event.day_of_beginning(), first, last) {
            (Some(day), ..) => Self::Day(day),
            (_, Some(first), Some(last)) if event.days_of_window().is_some() => Self::Between(first, last),
            (_, Some(first), Some(last)) if when.is_span() => Self::Span(first, last),
            (_, Some(first), Some(last)) => Self::Days(first, last),
            (_, Some(day), None) => Self::From(day),
            (_, None, Some(day)) if when.is_span() => Self::Until(day),
            (_, None, Some(day)) => Self::By(day),
            (_, None, None) => Self::Undated,
        }
    }

    /// Its fragment.
    pub(in crate::render) fn id(self) -> String {
        match self {
            Self::Before => "before".to_owned(),
            Self::After => "after".to_owned(),
            Self::Day(day) => format!("day-{day}"),
            Self::Span(first, last) => format!("from-{first}-to-{last}"),
            Self::Days(first, last) => format!("days-{first}-{last}"),
            Self::Between(first, last) => format!("between-{first}-{last}"),
            Self::From(day) => format!("around-{day}"),
            Self::By(day) => format!("by-{day}"),
            Self::Until(day) => format!("until-{day}"),
            Self::Undated => "undated".to_owned(),
        }
    }
}

/// The URL of the page of a group's day.
fn day_url(context: &Context<'_>, group: DayGroup) -> Option<String> {
    match group {
        DayGroup::Day(day) => context.site.url(context.lang, Target::Day(day)),
        _ => None,
    }
}

/// Heading of a group, by the date of one of its events.
fn heading(context: &Context<'_>, group: DayGroup, when: &Date) -> String {
    match group {
        DayGroup::Before | DayGroup::After | DayGroup::Undated => {
            context.t(&format!("group-{}", group.id()), &[])
        }
        DayGroup::Day(day) => context.locale.day_long(day.into()),
        DayGroup::Span(first, last) | DayGroup::Between(first, last) => span(context.locale, first, last),
        DayGroup::Days(first, last) => {
            let span = span(context.locale, first, last);
            // Spans that fill whole longer units are given in these.
            if first.year == last.year {
                context.t("group-vague", &[("span", span.into())])
            } else {
                span
            }
        }
        DayGroup::From(_) | DayGroup::By(_) | DayGroup::Until(_) => context.date(when).words,
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
