//! A source in a list, and the files that have it for reference managers.

use crate::render::context::{BibliographyFormat, Context, DataFile};
use crate::render::inline;
use crate::render::view::{BibliographyLink, SourceCard};
use crate::site::{RecordId, SourceId, Target};

pub(in crate::render) fn card(context: &Context<'_>, id: SourceId) -> SourceCard {
    let source = &context.site.sources[id.index()];
    let record = &source.seed.record;
    let summary = context
        .site
        .part_for(context.lang, id, |words| words.summary.as_ref());
    let authors: Vec<String> = record.authors().cloned().collect();
    SourceCard {
        id: record.id.clone(),
        anchor: context.anchor(RecordId::Source(id)),
        url: context.page_url(Target::Source(id)),
        title: context.record_title(id),
        short: context.source_short(id),
        headline: record
            .title
            .as_deref()
            .map(|title| context.foreign(title, &record.language)),
        kind: record.kind.as_str(),
        archived: context.archived(id),
        article: record.url.as_deref().map(Context::external),
        publisher: record.publisher.clone(),
        author: (!authors.is_empty()).then(|| context.locale.list(&authors)),
        published: source.published.as_ref().map(|date| context.date(date)),
        inferred: source.inferred.as_ref().map(|date| context.date(date)),
        lang: record.language.clone(),
        lang_name: context.locale.language_name(&record.language),
        words: record.word_count,
        paragraphs: record.own_paragraphs(),
        lines: record
            .paragraphs
            .filter(|_| record.own_paragraphs() != record.paragraphs),
        sha256: record.sha256.clone(),
        summary: summary.map(|said| inline::uncited_words(context, said.words, said.lang)),
        uses: context.site.uses[id.index()].len(),
    }
}

/// The files that have a source, or all of them, for reference managers; none where the site offers no data.
pub(in crate::render) fn bibliography(context: &Context<'_>, one: Option<SourceId>) -> Vec<BibliographyLink> {
    let site = context.site;
    if !site.offers_data() || site.sources.is_empty() {
        return Vec::new();
    }
    let link = |format: &BibliographyFormat| {
        let file = DataFile::Bibliography(*format, one);
        BibliographyLink {
            name: format.name(),
            url: context.data_url(file),
            media_type: file.media_type(),
        }
    };
    BibliographyFormat::ALL.iter().map(link).collect()
}
