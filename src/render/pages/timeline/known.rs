//! The page of what had been reported by a day: events, figures and disagreements, and what was not reported yet.

use super::parts;
use crate::edtf::{Date, Day};
use crate::kinds::OtherPage;
use crate::render::context::Context;
use crate::render::records::{self, event};
use crate::render::view::{Body, EventCard, KnownBody, KnownDay, KnownFigure, Shared, View};
use crate::site::{ClaimId, ConflictId, EventId, FirstReports, RecordId, RecordOrPage, Target};
use std::collections::HashSet;

/// The most items in a list of what was not known, and the most figures without new claims.
const MOST: usize = 60;
/// How many days the list of days has on either side of the page's own.
const AROUND: usize = 7;

/// The page of what was known by a day.
pub(in crate::render::pages) fn view(context: &Context<'_>, day: Day) -> View {
    let title = parts::known_title(context, day);
    let page = parts::DayPage {
        kind: OtherPage::Known.as_str(),
        target: Target::Known(day),
        day,
        tab: title.clone(),
        title,
        description: context.t("known-intro", &[]),
    };
    page.view(context, Body::Known(body(context, day)))
}

fn body(context: &Context<'_>, day: Day) -> KnownBody {
    let site = context.site;
    let empty = FirstReports::default();
    let news = site.days.known.get(&day).unwrap_or(&empty);
    let before = || site.days.known.range(..=day).map(|(_, news)| news);
    let later = || site.days.known.range(day..).skip(1).map(|(_, news)| news);
    let claims: HashSet<ClaimId> = before().flat_map(|news| news.claims.iter().copied()).collect();
    let has_happened = |id: &EventId| {
        site.events[id.index()]
            .when
            .latest()
            .is_some_and(|latest| latest <= day)
    };
    let untold = later()
        .flat_map(|news| news.events.iter().copied())
        .filter(has_happened);
    let untold: Vec<EventId> = untold.take(MOST).collect();
    let cards = |ids: &[EventId]| -> Vec<Shared<EventCard>> {
        ids.iter().map(|id| event::card(context, *id)).collect()
    };
    let conflict = |id: ConflictId| records::link(context, RecordOrPage::Record(RecordId::Conflict(id)));
    let later_conflicts = later().flat_map(|news| news.conflicts.iter().copied());
    KnownBody {
        days: days(context, day),
        events: cards(&news.events),
        events_known: [before().map(|news| news.events.len()).sum(), site.events.len()],
        figures: figures(context, &claims, &news.claims),
        claims_known: [claims.len(), site.claims.len()],
        conflicts: news.conflicts.iter().copied().filter_map(conflict).collect(),
        conflicts_known: [
            before().map(|news| news.conflicts.len()).sum(),
            site.conflicts.len(),
        ],
        untold: cards(&untold),
        later_conflicts: later_conflicts.take(MOST).filter_map(conflict).collect(),
        day: site
            .days
            .with_events
            .contains_key(&day)
            .then(|| parts::day_link(context, day)),
        timeline: parts::list(context),
        previous: site
            .days
            .known
            .range(..day)
            .next_back()
            .map(|(day, _)| parts::known_link(context, *day)),
        next: site
            .days
            .known
            .range(day..)
            .nth(1)
            .map(|(day, _)| parts::known_link(context, *day)),
    }
}

/// The days around one on which something came to be known, with the first and the last.
fn days(context: &Context<'_>, day: Day) -> Vec<KnownDay> {
    let all: Vec<Day> = context.site.days.known.keys().copied().collect();
    let here = all.partition_point(|other| *other < day);
    let last = all.len().saturating_sub(1);
    let shown = all
        .iter()
        .enumerate()
        .filter(|(at, _)| *at == 0 || *at == last || at.abs_diff(here) <= AROUND);
    shown
        .map(|(_, other)| KnownDay {
            title: context.date(&Date::of_day(*other)).short,
            url: context.page_url(Target::Known(*other)),
            current: *other == day,
        })
        .collect()
}

/// The figures with claims that were known, those with new claims first.
fn figures(context: &Context<'_>, known: &HashSet<ClaimId>, new: &[ClaimId]) -> Vec<KnownFigure> {
    let new: HashSet<ClaimId> = new.iter().copied().collect();
    let mut figures: Vec<KnownFigure> = Vec::new();
    for figure in &context.site.figures {
        let claims: Vec<ClaimId> = figure
            .claims
            .iter()
            .copied()
            .filter(|id| known.contains(id))
            .collect();
        if !claims.is_empty() {
            let is_new = claims.iter().any(|id| new.contains(id));
            figures.push(parts::figure(context, figure, &claims, is_new));
        }
    }
    figures.sort_by_key(|figure| !figure.is_new);
    let with_news = figures.iter().filter(|figure| figure.is_new).count();
    figures.truncate(with_news.max(MOST));
    figures
}
