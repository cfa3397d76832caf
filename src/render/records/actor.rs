//! An actor in a list.

use super::claim;
use crate::render::context::Context;
use crate::render::inline::{self, References};
use crate::render::view::{ActorCard, Participant, Spelling};
use crate::site::{ActorId, ActorRoleId, EventId, RecordId};

pub(in crate::render) fn card(context: &Context<'_>, id: ActorId, references: &mut References) -> ActorCard {
    let actor = &context.site.actors[id.index()];
    let summary = context
        .site
        .part_for(context.lang, id, |words| words.summary.as_ref());
    let spelling = |(lang, forms): (&String, &Vec<String>)| Spelling {
        lang: lang.clone(),
        lang_name: context.locale.language_name(lang),
        forms: forms.clone(),
    };
    let event = |event: &EventId| {
        let parts = context.site.events[event.index()].actors.iter();
        let roles: Vec<ActorRoleId> = parts
            .filter(|(other, _)| *other == id)
            .filter_map(|(_, role)| *role)
            .collect();
        let role_id = |role: &ActorRoleId| context.site.lists.actor_roles.get(*role).to_owned();
        Participant {
            link: context.record_link(*event),
            role_ids: roles.iter().map(role_id).collect(),
            roles: roles.into_iter().map(|role| context.actor_role(role)).collect(),
        }
    };
    ActorCard {
        id: actor.id.clone(),
        anchor: context.anchor(RecordId::Actor(id)),
        title: context.record_title(id),
        summary: summary.map(|said| inline::words(context, said.words, said.lang, references)),
        within: actor.within.map(|within| context.record_link(within)),
        contains: context
            .site
            .actors_in(id)
            .iter()
            .map(|member| context.record_link(*member))
            .collect(),
        same_as: actor.same_as.iter().map(|url| Context::external(url)).collect(),
        spellings: actor.spellings.iter().map(spelling).collect(),
        events: context.site.events_of(id).iter().map(event).collect(),
        claims: context
            .site
            .claims_of(id)
            .iter()
            .map(|claim| claim::link(context, *claim))
            .collect(),
    }
}
