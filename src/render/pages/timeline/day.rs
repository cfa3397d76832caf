//! The page of a day: its events, events that may have been on it, those that lasted over it, and the figures for it.

use super::{here, parts};
use crate::content::PageKind;
use crate::edtf::{Date, Day};
use crate::kinds::OtherPage;
use crate::render::context::Context;
use crate::render::pages::map::chips;
use crate::render::records::{event, place_map};
use crate::render::view::{Body, DayBody, EventCard, KnownFigure, Shared, Tag, Text, View};
use crate::site::{ClaimId, EventId, Target};

/// The page of a day.
pub(in crate::render::pages) fn view(context: &Context<'_>, day: Day) -> View {
    let body = body(context, day);
    let title = context.locale.day_long(day.into());
    let description = match &body.summary {
        Some(line) => line.plain().into_owned(),
        None => {
            let count = match body.timed.len() + body.untimed.len() {
                0 => body.going_on.len(),
                on_it => on_it,
            };
            let events = context.t("count-events", &[("n", count.into())]);
            context.t(
                "day-description",
                &[("day", title.as_str().into()), ("events", events.into())],
            )
        }
    };
    let page = parts::DayPage {
        kind: OtherPage::Day.as_str(),
        target: Target::Day(day),
        day,
        title,
        // Without the weekday, which would be all that a narrow tab shows.
        tab: context.date(&Date::of_day(day)).words,
        description,
    };
    page.view(context, Body::Day(body))
}

fn body(context: &Context<'_>, day: Day) -> DayBody {
    let site = context.site;
    let told: &[EventId] = site.days.with_events.get(&day).map_or(&[], Vec::as_slice);
    let cards = |ids: Vec<EventId>| -> Vec<Shared<EventCard>> {
        ids.into_iter().map(|id| event::card(context, id)).collect()
    };
    let (timed, untimed) = told
        .iter()
        .partition(|id| site.events[id.index()].hours().is_some());
    let map = place_map::of_marked_events(context, told);
    let chips = match (&map, context.input.maps.narrow()) {
        (_, None) => Vec::new(),
        (map, Some(_)) => chips(context, &map.iter().collect::<Vec<_>>(), Some(told)),
    };
    let kinds = site.lists.event_kinds.ids();
    let kinds = kinds.filter(|kind| told.iter().any(|id| site.events[id.index()].kind == *kind));
    let kinds: Vec<Tag> = kinds.map(|kind| context.event_kind(kind)).collect();
    let known = site
        .days
        .known_by(day)
        .map(|known| parts::known_link(context, known));
    DayBody {
        summary: summary(context, day),
        strip: here::of_day(context, day),
        map,
        chips,
        kinds,
        figures: figures(context, day),
        timed: cards(timed),
        untimed: cards(untimed),
        perhaps: cards(site.days.perhaps(&site.events, day).collect()),
        going_on: cards(site.days.going_on(&site.events, day).collect()),
        known,
        timeline: parts::list(context),
        previous: site
            .days
            .with_events
            .range(..day)
            .next_back()
            .map(|(day, _)| parts::day_link(context, *day)),
        next: site
            .days
            .with_events
            .range(day..)
            .nth(1)
            .map(|(day, _)| parts::day_link(context, *day)),
    }
}

/// The editors' line for a day, of the timeline's front matter.
fn summary(context: &Context<'_>, day: Day) -> Option<Text> {
    let page = context.site.page_of(PageKind::Timeline)?;
    let page = context.site.displayed(page, context.lang)?;
    let line = page.front.days.get(&day.to_string())?;
    Some(context.text(line, page.lang))
}

/// The figures of claims for a day, whenever they were published.
fn figures(context: &Context<'_>, day: Day) -> Vec<KnownFigure> {
    let site = context.site;
    let is_of_day = |id: &ClaimId| site.claims[id.index()].as_of.as_ref().and_then(Date::day) == Some(day);
    let of_day = site.figures.iter().filter_map(|figure| {
        let claims: Vec<ClaimId> = figure.claims.iter().copied().filter(is_of_day).collect();
        (!claims.is_empty()).then(|| parts::figure(context, figure, &claims, false))
    });
    of_day.collect()
}
