//! The page of people and organisations.

use super::article::Prose;
use super::context::Context;
use super::figures;
use super::view::{ActorCard, ActorGroup, ActorsBody, Participant, Spelling};
use super::weave::References;
use crate::content::PageFile;
use crate::diag::Problems;
use crate::site::{ActorId, EventId};

/// The page of the layout `actors`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> ActorsBody {
    let mut references = References::default();
    let (html, below) = Prose::weave(context, page, &mut references, problems).around_list();
    let site = context.site;
    let kinds = &site.config.vocabulary.actor_kinds;
    let mut groups = Vec::new();
    for kind in kinds {
        let ids = site
            .actor_ids()
            .filter(|id| site.actors[id.index()].kind == *kind);
        let mut actors: Vec<ActorCard> = ids.map(|id| card(context, id, &mut references)).collect();
        actors.sort_by(|a, b| context.locale.compare(&a.title.text, &b.title.text));
        if !actors.is_empty() {
            groups.push(ActorGroup {
                kind: context.word(kinds, |words| &words.actor_kinds, kind),
                actors,
            });
        }
    }
    ActorsBody {
        html,
        below,
        groups,
        references: references.list(context),
    }
}

fn card(context: &Context<'_>, id: ActorId, references: &mut References) -> ActorCard {
    let actor = &context.site.actors[id.index()];
    let worded = context.site.actor_words(context.lang, id);
    let summary = worded.and_then(|worded| Some((worded.words.summary.as_ref()?, worded.lang)));
    let spelling = |(lang, forms): (&String, &Vec<String>)| Spelling {
        lang: lang.clone(),
        lang_name: context.locale.language_name(lang),
        forms: forms.clone(),
    };
    let event = |event: &EventId| {
        let parts = context.site.events[event.index()].actors.iter();
        let roles = parts
            .filter(|(other, _)| *other == id)
            .filter_map(|(_, role)| role.as_ref());
        Participant {
            link: context.event_link(*event),
            roles: roles.map(|role| context.actor_role(role)).collect(),
        }
    };
    ActorCard {
        id: actor.id.clone(),
        title: context.actor_title(id),
        summary: summary.map(|(text, lang)| context.inline(text, lang, references)),
        within: actor.within.map(|within| context.actor_link(within)),
        contains: actor
            .contains
            .iter()
            .map(|member| context.actor_link(*member))
            .collect(),
        same_as: actor.same_as.iter().map(|url| Context::external(url)).collect(),
        spellings: actor.spellings.iter().map(spelling).collect(),
        events: actor.events.iter().map(event).collect(),
        claims: actor
            .claims
            .iter()
            .map(|claim| figures::claim_link(context, *claim))
            .collect(),
    }
}
