//! What rests on which source, for the editors.

use crate::content::PageKind;
use crate::kinds::OtherPage;
use crate::render::context::Context;
use crate::render::layout::{self, Head};
use crate::render::records;
use crate::render::view::{Body, CoverageBody, CoveredEvent, Link, Text, UncitedParagraphs, View};
use crate::site::{
    EventId, Origin, ParagraphCoverage, Publication, RecordId, RecordOrPage, SourceId, Target,
};

/// The page that says what rests on which source.
pub(in crate::render::pages) fn coverage(context: &Context<'_>) -> View {
    let head = Head {
        kind: OtherPage::Coverage.as_str(),
        title: Text::own(context.t("coverage", &[])),
        description: context.t("coverage-intro", &[]),
        target: Target::Coverage,
        written_in: context.lang,
        og_type: "website",
        publication: Publication::default(),
        json_ld: None,
    };
    layout::view(context, head, Body::Coverage(body(context)))
}

fn body(context: &Context<'_>) -> CoverageBody {
    let coverage = context.site.coverage();
    let links = |records: Vec<RecordId>| -> Vec<Link> {
        let records = records.into_iter();
        records
            .filter_map(|record| records::link(context, RecordOrPage::Record(record)))
            .collect()
    };
    let single = coverage.single.into_iter();
    let one_origin = coverage.one_origin.into_iter();
    CoverageBody {
        uncited: links(coverage.uncited.into_iter().map(RecordId::Source).collect()),
        unlocated: links(coverage.unlocated.into_iter().map(RecordId::Claim).collect()),
        single: single
            .map(|(event, source)| covered(context, event, [source], Vec::new()))
            .collect(),
        one_origin: one_origin
            .map(|(event, group)| {
                let origins = group.shared.iter().map(|origin| origin_link(context, origin));
                let origins = origins.collect();
                covered(context, event, group.sources, origins)
            })
            .collect(),
        unshown: links(coverage.unshown.into_iter().map(RecordId::Conflict).collect()),
        paragraphs: coverage
            .paragraphs
            .iter()
            .filter_map(|paragraphs| uncited(context, paragraphs))
            .collect(),
        sources_page: context.list_page(PageKind::Sources),
    }
}

fn covered(
    context: &Context<'_>,
    event: EventId,
    sources: impl IntoIterator<Item = SourceId>,
    origins: Vec<Link>,
) -> CoveredEvent {
    let sources = sources.into_iter();
    CoveredEvent {
        event: context.record_link(event),
        sources: sources.map(|source| source_link(context, source)).collect(),
        origins,
    }
}

fn uncited(context: &Context<'_>, paragraphs: &ParagraphCoverage) -> Option<UncitedParagraphs> {
    let numbers = paragraphs.numbers.as_ref()?;
    let digits = |count: usize| context.locale.integer(i64::try_from(count).unwrap_or(i64::MAX));
    Some(UncitedParagraphs {
        source: source_link(context, paragraphs.source),
        uncited: digits(paragraphs.uncited),
        all: digits(paragraphs.all),
        numbers: context.locator(numbers),
    })
}

fn source_link(context: &Context<'_>, id: SourceId) -> Link {
    Link {
        id: context.site.sources[id.index()].seed.record.id.clone(),
        title: context.record_title(id),
        url: context.record_url(RecordId::Source(id)),
    }
}

/// A link to an origin of sources.
pub(in crate::render::pages) fn origin_link(context: &Context<'_>, origin: &Origin) -> Link {
    match origin {
        Origin::Source(id) => source_link(context, *id),
        Origin::Actor(id) => context.record_link(*id),
        Origin::Publisher(name) => Link {
            id: name.clone(),
            title: Text::own(name.clone()),
            url: None,
        },
    }
}
