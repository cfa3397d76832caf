//! The glossary.

use super::article::Prose;
use super::context::Context;
use super::view::{GlossaryBody, TermCard};
use super::weave::References;
use crate::content::PageFile;
use crate::diag::Problems;

/// The page of the layout `glossary`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> GlossaryBody {
    let mut references = References::default();
    let (html, below) = Prose::weave(context, page, &mut references, problems).around_list();
    let worded = |id| Some((id, context.site.term_words(context.lang, id)?));
    let mut order: Vec<_> = context.site.term_ids().filter_map(worded).collect();
    order.sort_by(|(_, a), (_, b)| context.locale.compare(&a.words.title, &b.words.title));
    let terms = order
        .into_iter()
        .map(|(id, worded)| TermCard {
            id: context.site.terms[id.index()].id.clone(),
            title: context.text(&worded.words.title, worded.lang),
            summary: context.inline(&worded.words.summary, worded.lang, &mut references),
        })
        .collect();
    GlossaryBody {
        html,
        below,
        terms,
        references: references.list(context),
    }
}
