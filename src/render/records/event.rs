//! Events: in lists, and on pages of their own.

use crate::content::PlaceRole;
use crate::edtf::{Date, Day};
use crate::locale::{Arg, Length, Moment};
use crate::render::context::Context;
use crate::render::inline;
use crate::render::view::{DateWords, EventCard, EventPlace, Participant, Shared};
use crate::site::{ActorId, Event, EventId, Hour, PlaceId, RecordId, Target, Window};

/// An event in a list: the same on all pages of a section.
pub(in crate::render) fn card(context: &Context<'_>, id: EventId) -> Shared<EventCard> {
    let card = context.section.event_cards.get(id);
    card.get_or_init(|| Shared::new(new_card(context, id))).clone()
}

fn new_card(context: &Context<'_>, id: EventId) -> EventCard {
    let event = &context.site.events[id.index()];
    let summary = context
        .site
        .part_for(context.lang, id, |words| words.summary.as_ref());
    EventCard {
        id: event.id.clone(),
        anchor: context.anchor(RecordId::Event(id)),
        url: context.page_url(Target::Event(id)),
        title: context.record_title(id),
        date: date(context, event),
        from: days(event).0,
        to: days(event).1,
        kind: context.event_kind(event.kind),
        status: event.status.as_str(),
        lead: event.lead,
        window: hours_words(context, event),
        places: event_places(context, event),
        around: places_around(context, event)
            .into_iter()
            .map(|place| context.site.places[place.index()].id.clone())
            .collect(),
        actors: participants(context, event),
        sources: context.citations(&event.sources),
        source_names: source_names(context, event),
        summary: summary.map_or_else(Default::default, |said| {
            inline::uncited_words(context, said.words, said.lang)
        }),
    }
}

/// The date of an event, without a time that is shown beside it.
fn date(context: &Context<'_>, event: &Event) -> DateWords {
    let exact = context.date(&event.when);
    match event.when.day() {
        Some(day) if event.hour.is_some() && event.when.has_time() => {
            let day = context.date(&Date::of_day(day));
            DateWords {
                words: day.words,
                short: day.short,
                ..exact
            }
        }
        _ => exact,
    }
}

/// When an event was, in one line: its date, and the time of day where that is known.
pub(in crate::render) fn when_words(context: &Context<'_>, event: &Event) -> String {
    let date = date(context, event).words;
    match hours_words(context, event) {
        Some(hours) => format!("{date}\u{a0}· {hours}"),
        None => date,
    }
}

fn source_names(context: &Context<'_>, event: &Event) -> String {
    let mut names: Vec<String> = Vec::new();
    for cite in &event.sources {
        let name = context.source_short(cite.source);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    context.locale.list(&names)
}

/// The numbers of the first and of the last day that an event can concern, as far as the calendar reaches.
pub(in crate::render) fn days(event: &Event) -> (i64, i64) {
    const FAR: i64 = 9_999_999;
    let (first, last) = event.days();
    (first.map_or(-FAR, Day::ordinal), last.map_or(FAR, Day::ordinal))
}

/// The actors of an event, each once with all its roles.
fn participants(context: &Context<'_>, event: &Event) -> Vec<Participant> {
    let mut found: Vec<(ActorId, Participant)> = Vec::new();
    for (actor, role) in &event.actors {
        let id = role.map(|role| context.site.lists.actor_roles.get(role).to_owned());
        let role = role.map(|role| context.actor_role(role));
        match found.iter_mut().find(|(known, _)| known == actor) {
            Some((_, participant)) => {
                participant.roles.extend(role);
                participant.role_ids.extend(id);
            }
            None => found.push((
                *actor,
                Participant {
                    link: context.record_link(*actor),
                    roles: role.into_iter().collect(),
                    role_ids: id.into_iter().collect(),
                },
            )),
        }
    }
    found.into_iter().map(|(_, participant)| participant).collect()
}

/// The places of an event; if all are sites, roles are left out.
fn event_places(context: &Context<'_>, event: &Event) -> Vec<EventPlace> {
    let moves = event.places.iter().any(|(_, role)| *role != PlaceRole::Site);
    let place = |(place, role): &(PlaceId, PlaceRole)| EventPlace {
        link: context.record_link(*place),
        role: moves.then(|| role.as_str()),
    };
    let mut seen: Vec<&(PlaceId, PlaceRole)> = Vec::new();
    for item in &event.places {
        if !seen.contains(&item) {
            seen.push(item);
        }
    }
    seen.into_iter().map(place).collect()
}

/// The hour of an event in words.
pub(in crate::render) fn hours_words(context: &Context<'_>, event: &Event) -> Option<String> {
    match (&event.window, &event.hour) {
        (Some(window), _) => Some(window_words(context, &event.when, window, false)),
        (None, Some(Hour::Clock { at, is_about })) => Some(window_words(context, &event.when, at, *is_about)),
        (None, Some(Hour::Part { part, .. })) => Some(context.t(&format!("hour-{}", part.as_str()), &[])),
        (None, None) => None,
    }
}

/// A window in words, with its day where the date is a choice, the zone of its clocks and their offset from UTC.
fn window_words(context: &Context<'_>, when: &Date, window: &Window, is_about: bool) -> String {
    let locale = context.locale;
    let moment = |minute: i64, offset: Option<i16>| {
        let day = Day::from_ordinal(minute.div_euclid(24 * 60))?;
        Some(Moment {
            day: day.into(),
            hour: u8::try_from(minute.rem_euclid(24 * 60) / 60).ok()?,
            minute: u8::try_from(minute.rem_euclid(60)).ok()?,
            offset,
        })
    };
    let [first, last] = window.offsets;
    let (Some(earliest), Some(latest)) = (moment(window.earliest, first), moment(window.latest, last)) else {
        return String::new();
    };
    let day = match (when.earliest(), when.latest()) {
        (Some(first), Some(last)) if first == last => None,
        (Some(first), Some(last)) if first.year == last.year => Some(Length::Short),
        _ => Some(Length::Long),
    };
    let dated = |is: bool| if is { "yes" } else { "no" };
    let times = times(context, [earliest, latest], day);
    // In some languages the word for an estimate follows the time; the zone follows both.
    let times = if is_about {
        let dated = dated(day.is_some());
        context.t("hour-about", &[("time", times.into()), ("dated", dated.into())])
    } else {
        times
    };
    // An estimate has all that stands before its time.
    let dated = dated(day.is_some() || is_about);
    let zone = window.zone.as_ref();
    let name = zone.and_then(|zone| locale.zone_name(zone.name()));
    let offset = first
        .filter(|_| first == last)
        .map(|minutes| match (minutes, zone) {
            (0, _) if name.is_none() => context.utc(),
            (minutes, _) => context.utc_offset(minutes),
        });
    // A zone without a name is named by its offset.
    let name = name.or_else(|| {
        zone.filter(|_| offset.is_none())
            .map(|zone| zone.name().to_owned())
    });
    let (key, others) = match (name, offset) {
        (Some(zone), Some(offset)) => ("event-window", vec![("zone", zone), ("offset", offset)]),
        (Some(clocks), None) | (None, Some(clocks)) => ("event-window-short", vec![("clocks", clocks)]),
        (None, None) => ("event-window-local", Vec::new()),
    };
    let mut args: Vec<(&str, Arg<'_>)> = vec![("times", times.as_str().into()), ("dated", dated.into())];
    args.extend(others.iter().map(|(name, words)| (*name, words.into())));
    context.t(key, &args)
}

/// The hours from one moment to another, with their day in the given length. Over a change of clocks, each has its day and its own clock.
fn times(context: &Context<'_>, [earliest, latest]: [Moment; 2], day: Option<Length>) -> String {
    let said = |times: String| context.t("event-time", &[("time", times.into())]);
    let end = |moment: Moment, offset: i16| {
        let time = said(context.locale.time_range(moment, moment, Some(Length::Short)));
        let clocks = context.utc_offset(offset);
        let args = [
            ("times", time.into()),
            ("dated", "yes".into()),
            ("clocks", clocks.into()),
        ];
        context.t("event-window-short", &args)
    };
    match (earliest.offset, latest.offset) {
        (Some(first), Some(last)) if first != last => {
            let ends = [end(earliest, first), end(latest, last)];
            context.locale.range_of_words(&ends)
        }
        (first, last) => {
            let times = context.locale.time_range(earliest, latest, day);
            if first == last { said(times) } else { times }
        }
    }
}

/// The places of an event, each once.
pub(in crate::render) fn places(event: &Event) -> Vec<PlaceId> {
    once(event.places.iter().map(|(place, _)| *place))
}

/// The places of an event and those that they lie in, each once.
pub(in crate::render) fn places_around(context: &Context<'_>, event: &Event) -> Vec<PlaceId> {
    let within = |place: PlaceId| {
        std::iter::successors(Some(place), |place| context.site.places[place.index()].within)
    };
    once(places(event).into_iter().flat_map(within))
}

/// The places where it happened, each once.
pub(in crate::render) fn sites(event: &Event) -> Vec<PlaceId> {
    let sites = event.places.iter().filter(|(_, role)| *role == PlaceRole::Site);
    once(sites.map(|(place, _)| *place))
}

fn once(all: impl Iterator<Item = PlaceId>) -> Vec<PlaceId> {
    let mut places: Vec<PlaceId> = Vec::new();
    for place in all {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}
