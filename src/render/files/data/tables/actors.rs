//! Actors as a table.

use super::super::table::{Cell, Column, ID, TITLED, Tabled, Worded};
use super::codes;
use crate::kinds::RecordKind;
use crate::render::context::Context;
use crate::site::{ActorId, RecordId, Site};

impl Tabled for ActorId {
    const FACTS: &[Column] = &[
        ID,
        Column::text("kind", &["filter-kind"]).codes(codes::actor_kinds),
        Column::text("within", &["actor-within"]).refers(RecordKind::Actor),
        Column::list("same_as", &["actor-same-as"]),
        Column::list("spellings", &["spellings"]),
    ];

    const WORDS: &[Column] = TITLED;

    fn facts(self, site: &Site, _part: usize) -> Vec<Cell> {
        let actor = &site.actors[self.index()];
        let cells: [Cell; Self::FACTS.len()] = [
            Cell::text(&actor.id),
            Cell::text(site.lists.actor_kinds.get(actor.kind)),
            Cell::maybe(actor.within.map(|within| site.id(RecordId::Actor(within)))),
            Cell::list(&actor.same_as),
            Cell::list(actor.spellings.values().flatten()),
        ];
        cells.into()
    }

    fn words<'s>(self, context: &Context<'s>, _part: usize) -> Option<Worded<'s>> {
        Worded::titled(context, self, |words| words.summary.as_ref())
    }
}
