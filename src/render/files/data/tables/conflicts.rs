//! Disagreements as a table: a row for each side, so that each has its own sources.

use super::super::table::{CITES, Cell, Column, ID, Tabled, Worded, cites, maybe_plain};
use super::codes;
use crate::kinds::RecordKind;
use crate::render::context::Context;
use crate::site::{ConflictId, RecordId, Site};

impl Tabled for ConflictId {
    const FACTS: &[Column] = &[
        ID,
        Column::text("kind", &["filter-kind"]).codes(codes::conflict_kinds),
        Column::text("severity", &["field-severity"]).codes(codes::severities),
        Column::text("statement", &["field-statements"]),
        Column::text("asserted_by", &["field-asserted-by"]).refers(RecordKind::Actor),
        CITES[0],
        CITES[1],
        Column::list("events", &["conflict-events"]).refers(RecordKind::Event),
        Column::list("figures", &["conflict-figures"]).refers(RecordKind::Claim),
    ];

    const WORDS: &[Column] = &[
        Column::text("title", &["field-title"]),
        Column::text("text", &["field-text"]),
        Column::text("assessment", &["assessment"]),
    ];

    const KEY: &[&str] = &["id", "statement"];

    fn parts(self, site: &Site) -> usize {
        site.conflicts[self.index()].statements.len()
    }

    fn facts(self, site: &Site, part: usize) -> Vec<Cell> {
        let conflict = &site.conflicts[self.index()];
        let statement = &conflict.statements[part];
        let [sources, locators] = cites(site, statement.sources.iter());
        let events = conflict.events.iter().map(|id| site.id(RecordId::Event(*id)));
        let asserted_by = statement.asserted_by.map(|id| site.id(RecordId::Actor(id)));
        let claims = conflict.claims.iter().map(|id| site.id(RecordId::Claim(*id)));
        let cells: [Cell; Self::FACTS.len()] = [
            Cell::text(&conflict.id),
            Cell::text(conflict.kind.as_str()),
            Cell::text(conflict.severity.as_str()),
            Cell::text(&statement.id),
            Cell::maybe(asserted_by),
            sources,
            locators,
            Cell::list(events),
            Cell::list(claims),
        ];
        cells.into()
    }

    fn words<'s>(self, context: &Context<'s>, part: usize) -> Option<Worded<'s>> {
        let site = context.site;
        let worded = site.words_for(context.lang, self)?;
        let words = worded.words;
        let text = words
            .statements
            .get(&site.conflicts[self.index()].statements[part].id);
        let cells: [Cell; Self::WORDS.len()] = [
            Cell::text(&words.title),
            maybe_plain(text),
            maybe_plain(words.assessment.as_ref()),
        ];
        Some(Worded {
            lang: worded.lang,
            cells: cells.into(),
            markdown: [text, words.assessment.as_ref()]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect(),
        })
    }
}
