//! The list of sources, and what rests on them.

mod coverage;

pub(super) use self::coverage::{coverage, origin_link};

use crate::content::PageFile;
use crate::diag::Problems;
use crate::render::context::Context;
use crate::render::inline::References;
use crate::render::prose::{AroundList, Prose};
use crate::render::records::source;
use crate::render::view::{SourceCard, SourcesBody};
use crate::site::SourceId;

/// The page of kind `sources`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> SourcesBody {
    let mut references = References::default();
    let AroundList { html, below } = Prose::new(context, page, &mut references, problems).around_list();
    let mut sources: Vec<SourceCard> = context
        .site
        .ids::<SourceId>()
        .map(|id| source::card(context, id))
        .collect();
    sources.sort_by(|one, other| context.locale.compare(&one.title.plain(), &other.title.plain()));
    SourcesBody {
        html,
        below,
        sources,
        references: references.list(context),
        bibliography: source::bibliography(context, None),
    }
}
