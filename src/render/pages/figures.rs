//! All claims by measure.

use crate::content::{PageFile, UnitPlace};
use crate::diag::Problems;
use crate::locale::PluralCategory;
use crate::render::context::Context;
use crate::render::inline::{self, References};
use crate::render::prose::{AroundList, Prose};
use crate::render::records::{claim, figure};
use crate::render::view::{FigureMeasure, FiguresBody};
use crate::site::FigureId;

/// The page of kind `figures`.
pub(super) fn body(context: &Context<'_>, page: &PageFile, problems: &mut Problems) -> FiguresBody {
    let mut references = References::default();
    let AroundList { html, below } = Prose::new(context, page, &mut references, problems).around_list();
    let site = context.site;
    let mut measures = Vec::new();
    for measure in site.lists.measures.ids() {
        let id = site.lists.measures.get(measure);
        let figures: Vec<FigureId> = site.figures_of(id, None, None).collect();
        if !figures.is_empty() {
            // Citations are numbered in the order of the page.
            let summary = site
                .measure_summary(context.lang, id)
                .map(|said| inline::words(context, said.words, said.lang, &mut references));
            measures.push(FigureMeasure {
                id: id.to_owned(),
                title: claim::measure_title(context, measure),
                summary,
                unit: claim::unit(context, measure, |_| {
                    UnitPlace::AfterNumber(PluralCategory::Other)
                }),
                figures: figures
                    .into_iter()
                    .map(|found| figure::figure(context, found, &mut references))
                    .collect(),
            });
        }
    }
    FiguresBody {
        html,
        below,
        measures,
        count: site.claims.len(),
        references: references.list(context),
    }
}
