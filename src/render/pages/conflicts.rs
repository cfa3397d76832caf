//! Where the sources disagree.

use crate::content::PageFile;
use crate::diag::Problems;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::prose::Prose;
use crate::render::records::conflict;
use crate::render::view::ConflictsBody;
use crate::site::ConflictId;

/// The page of kind `conflicts`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> ConflictsBody {
    let mut references = References::default();
    let prose = Prose::new(context, page, &mut references, problems);
    let mut order: Vec<ConflictId> = context.site.ids::<ConflictId>().collect();
    order.sort_by_key(|id| context.site.conflicts[id.index()].severity);
    let conflicts = order
        .into_iter()
        .map(|id| conflict::card(context, id, &mut references))
        .collect();
    ConflictsBody {
        html: prose.html(),
        toc: prose.toc,
        conflicts,
        references: references.list(context),
        minutes: prose.minutes,
    }
}
