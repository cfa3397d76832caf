//! What the filters of the timeline offer: what occurs in its events.

use super::days::days;
use crate::render::context::Context;
use crate::render::records::event;
use crate::render::view::{FilterDay, Link, Text, TimelineChoices};
use crate::site::{ActorId, ActorRoleId, Event, PlaceId, SourceId, Target};
use std::collections::HashSet;

/// All that the events of the timeline have in common with others.
pub(super) fn choices(context: &Context<'_>) -> TimelineChoices {
    let site = context.site;
    let with_places: HashSet<PlaceId> = site
        .events
        .iter()
        .flat_map(|found| event::places_around(context, found))
        .collect();
    let busy_places = site.ids::<PlaceId>().filter(|id| with_places.contains(id));
    let busy_actors = site.ids::<ActorId>().filter(|id| !site.events_of(*id).is_empty());
    TimelineChoices {
        days: days(context)
            .into_iter()
            .map(|day| FilterDay {
                id: if day.first == day.last {
                    day.first
                } else {
                    format!("{}/{}", day.first, day.last)
                },
                title: day.title,
                from: day.from,
                to: day.to,
            })
            .collect(),
        places: sorted(context, busy_places.map(|id| context.record_link(id)).collect()),
        actors: sorted(context, busy_actors.map(|id| context.record_link(id)).collect()),
        roles: roles(context),
        sources: sources(context),
    }
}

fn sorted(context: &Context<'_>, mut links: Vec<Link>) -> Vec<Link> {
    links.sort_by(|a, b| context.locale.compare(&a.title.plain(), &b.title.plain()));
    links
}

/// The roles of actors, in the order of the vocabulary.
fn roles(context: &Context<'_>) -> Vec<Link> {
    let site = context.site;
    let has = |found: &Event, id: ActorRoleId| found.actors.iter().any(|(_, role)| *role == Some(id));
    let used = |id: &ActorRoleId| site.events.iter().any(|found| has(found, *id));
    let link = |id: ActorRoleId| Link {
        id: site.lists.actor_roles.get(id).to_owned(),
        title: context.actor_role(id),
        url: None,
    };
    site.lists.actor_roles.ids().filter(used).map(link).collect()
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
        title: Text::own(context.source_short(id)),
        url: Some(context.page_url(Target::Source(id))),
    };
    site.ids::<SourceId>().filter(cited).map(link).collect()
}
