//! A term as the glossary shows it.

use crate::render::context::Context;
use crate::render::inline::{self, References};
use crate::render::view::TermCard;
use crate::site::{RecordId, TermId};

/// The card of a term; none where no language has words for it.
pub(in crate::render) fn card(
    context: &Context<'_>,
    id: TermId,
    references: &mut References,
) -> Option<TermCard> {
    let worded = context.site.words_for(context.lang, id)?;
    let summary = context
        .site
        .part_for(context.lang, id, |words| words.summary.as_ref());
    Some(TermCard {
        id: context.site.terms[id.index()].id.clone(),
        anchor: context.anchor(RecordId::Term(id)),
        title: context.text(&worded.words.title, worded.lang),
        summary: summary.map_or_else(Default::default, |said| {
            inline::words(context, said.words, said.lang, references)
        }),
    })
}
