//! Conflicts: who says what, and the page that lists them.

use super::article::Prose;
use super::context::Context;
use super::figures;
use super::view::{ConflictCard, ConflictsBody, Statement, Tag, Text};
use super::weave::References;
use crate::content::PageFile;
use crate::diag::Problems;
use crate::site::{ConflictId, RecordId};

/// The page of a layout `conflicts`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> ConflictsBody {
    let mut references = References::default();
    let prose = Prose::weave(context, page, &mut references, problems);
    let mut order: Vec<ConflictId> = context.site.conflict_ids().collect();
    order.sort_by_key(|id| context.site.conflicts[id.index()].severity);
    let conflicts = order
        .into_iter()
        .map(|id| card(context, id, &mut references))
        .collect();
    ConflictsBody {
        html: prose.html,
        toc: prose.toc,
        conflicts,
        references: references.list(context),
        minutes: prose.minutes,
    }
}

/// One conflict with its statements.
pub(super) fn card(context: &Context<'_>, id: ConflictId, references: &mut References) -> ConflictCard {
    let site = context.site;
    let conflict = &site.conflicts[id.index()];
    let worded = site.conflict_words(context.lang, id);
    let statements = conflict.statements.iter().map(|statement| {
        let words =
            worded.and_then(|worded| Some((worded.words.statements.get(&statement.id)?, worded.lang)));
        let sources = context.citations(&statement.sources);
        let mut languages: Vec<Tag> = Vec::new();
        for source in &sources {
            if !languages.iter().any(|known| known.id == source.lang) {
                languages.push(Tag {
                    id: source.lang.clone(),
                    label: Text {
                        text: source.lang_name.clone(),
                        borrowed: None,
                    },
                    index: languages.len() + 1,
                    mark: 0,
                });
            }
        }
        let html = words.map_or_else(Default::default, |(text, lang)| context.inline_plain(text, lang));
        Statement {
            html,
            sources,
            languages,
        }
    });
    let statements = statements.collect();
    let assessment = worded.and_then(|worded| Some((worded.words.assessment.as_ref()?, worded.lang)));
    ConflictCard {
        id: conflict.id.clone(),
        url: context.record_url(RecordId::Conflict(id)),
        title: worded.map_or_else(Default::default, |worded| {
            context.text(&worded.words.title, worded.lang)
        }),
        kind: conflict.kind.as_str(),
        severity: conflict.severity.as_str(),
        statements,
        assessment: assessment.map(|(text, lang)| context.inline(text, lang, references)),
        figures: conflict
            .figures
            .iter()
            .map(|figure| figures::claim_link(context, *figure))
            .collect(),
        events: conflict
            .events
            .iter()
            .map(|event| context.event_link(*event))
            .collect(),
    }
}
