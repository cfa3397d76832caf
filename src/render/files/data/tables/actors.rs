//! Actors as a table.

use super::super::table::{Cell, Column, ID, TITLED, Worded};
use super::codes;
use crate::kinds::RecordKind;
use crate::render::context::Context;
use crate::site::{ActorId, RecordId, Site};

pub(super) const FACTS: &[Column] = &[
    ID,
    Column::text("kind", &["filter-kind"]).codes(codes::actor_kinds),
    Column::text("within", &["actor-within"]).refers(RecordKind::Actor),
    Column::list("same_as", &["actor-same-as"]),
    Column::list("spellings", &["spellings"]),
];

pub(super) const WORDS: &[Column] = TITLED;

pub(super) fn facts(site: &Site, id: ActorId) -> [Cell; FACTS.len()] {
    let actor = &site.actors[id.index()];
    [
        Cell::text(&actor.id),
        Cell::text(site.lists.actor_kinds.get(actor.kind)),
        Cell::maybe(actor.within.map(|within| site.id(RecordId::Actor(within)))),
        Cell::list(&actor.same_as),
        Cell::list(actor.spellings.values().flatten()),
    ]
}

pub(super) fn words<'s>(context: &Context<'s>, id: ActorId) -> Option<Worded<'s>> {
    let worded = context.site.actor_words(context.lang, id)?;
    Some(Worded::titled(
        worded.lang,
        &worded.words.title,
        worded.words.summary.as_ref(),
    ))
}
