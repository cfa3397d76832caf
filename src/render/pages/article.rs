//! Curated prose.

use crate::content::PageFile;
use crate::diag::Problems;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::prose::Prose;
use crate::render::view::ArticleBody;
use crate::site::PageId;

/// A page of kind `article`.
pub(super) fn body(
    context: &Context<'_>,
    page_id: PageId,
    page: &PageFile,
    problems: &mut Problems,
) -> ArticleBody {
    let mut references = References::default();
    let prose = Prose::new(context, page, &mut references, problems);
    let link = |page_id: Option<PageId>| context.page_link(page_id?);
    ArticleBody {
        html: prose.html(),
        toc: prose.toc,
        references: references.list(context),
        minutes: prose.minutes,
        previous: link(context.section.previous(page_id)),
        next: link(context.section.next(page_id)),
    }
}
