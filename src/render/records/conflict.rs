//! Conflicts: their statements, and the assessment of the editors.

use super::claim;
use crate::render::context::Context;
use crate::render::inline::{self, References};
use crate::render::view::{Citation, ConflictCard, Statement, Tag, Text};
use crate::site::{ConflictId, RecordId};

/// One conflict with its statements.
pub(in crate::render) fn card(
    context: &Context<'_>,
    id: ConflictId,
    references: &mut References,
) -> ConflictCard {
    let site = context.site;
    let conflict = &site.conflicts[id.index()];
    let worded = site.words_for(context.lang, id);
    let is_anybody_named = conflict
        .statements
        .iter()
        .any(|statement| statement.asserted_by.is_some());
    let statements = conflict.statements.iter().map(|statement| {
        let words = site.conflict_statement(context.lang, id, &statement.id);
        let sources = context.citations(&statement.sources);
        let languages = languages(&sources);
        let html = words.map_or_else(Default::default, |said| {
            inline::uncited_words(context, said.words, said.lang)
        });
        Statement {
            html,
            asserted_by: statement.asserted_by.map(|actor| context.record_link(actor)),
            unattributed: is_anybody_named && statement.asserted_by.is_none(),
            sources,
            languages,
        }
    });
    let statements = statements.collect();
    let assessment = site.part_for(context.lang, id, |words| words.assessment.as_ref());
    ConflictCard {
        id: conflict.id.clone(),
        anchor: context.anchor(RecordId::Conflict(id)),
        url: context.record_url(RecordId::Conflict(id)),
        title: worded.map_or_else(Default::default, |worded| {
            context.text(&worded.words.title, worded.lang)
        }),
        kind: conflict.kind.as_str(),
        severity: conflict.severity.as_str(),
        statements,
        assessment: assessment.map(|said| inline::words(context, said.words, said.lang, references)),
        figures: conflict
            .claims
            .iter()
            .map(|claim| claim::link(context, *claim))
            .collect(),
        events: conflict
            .events
            .iter()
            .map(|event| context.record_link(*event))
            .collect(),
    }
}

/// The languages of sources, each once.
fn languages(sources: &[Citation]) -> Vec<Tag> {
    let mut languages: Vec<Tag> = Vec::new();
    for source in sources {
        if !languages.iter().any(|known| known.id == source.lang) {
            languages.push(Tag {
                id: source.lang.clone(),
                label: Text::own(source.lang_name.clone()),
                index: languages.len() + 1,
                mark: 0,
            });
        }
    }
    languages
}
