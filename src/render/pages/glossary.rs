//! The glossary.

use crate::content::PageFile;
use crate::diag::Problems;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::prose::{AroundList, Prose};
use crate::render::records::term;
use crate::render::view::GlossaryBody;
use crate::site::TermId;

/// The page of kind `glossary`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> GlossaryBody {
    let mut references = References::default();
    let AroundList { html, below } = Prose::new(context, page, &mut references, problems).around_list();
    let worded = |id| Some((id, context.site.words_for(context.lang, id)?));
    let mut order: Vec<_> = context.site.ids::<TermId>().filter_map(worded).collect();
    order.sort_by(|(_, a), (_, b)| context.locale.compare(&a.words.title, &b.words.title));
    let terms = order
        .into_iter()
        .filter_map(|(id, _)| term::card(context, id, &mut references))
        .collect();
    GlossaryBody {
        html,
        below,
        terms,
        references: references.list(context),
    }
}
