//! All corrections.

use crate::content::PageFile;
use crate::diag::Problems;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::prose::{AroundList, Prose};
use crate::render::records::correction;
use crate::render::view::CorrectionsBody;

/// The page of the layout `corrections`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> CorrectionsBody {
    let mut references = References::default();
    let AroundList { html, below } = Prose::new(context, page, &mut references, problems).around_list();
    CorrectionsBody {
        html,
        below,
        corrections: correction::cards(context, context.site.ids()),
        feed: context.section.view.info.corrections_feed.clone(),
        references: references.list(context),
    }
}
