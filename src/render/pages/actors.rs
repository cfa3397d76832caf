//! The page of people and organisations.

use crate::content::PageFile;
use crate::diag::Problems;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::prose::{AroundList, Prose};
use crate::render::records::actor;
use crate::render::view::{ActorCard, ActorGroup, ActorsBody};
use crate::site::ActorId;

/// The page of kind `actors`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> ActorsBody {
    let mut references = References::default();
    let AroundList { html, below } = Prose::new(context, page, &mut references, problems).around_list();
    let site = context.site;
    let kinds = &site.lists.actor_kinds;
    let mut groups = Vec::new();
    for kind in kinds.ids() {
        let ids = site
            .ids::<ActorId>()
            .filter(|id| site.actors[id.index()].kind == kind);
        let mut actors: Vec<ActorCard> = ids.map(|id| actor::card(context, id, &mut references)).collect();
        actors.sort_by(|a, b| context.locale.compare(&a.title.plain(), &b.title.plain()));
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
