//! A source in a list.

use crate::render::context::Context;
use crate::render::inline;
use crate::render::view::SourceCard;
use crate::site::{RecordId, SourceId, Target};

pub(in crate::render) fn card(context: &Context<'_>, id: SourceId) -> SourceCard {
    let source = &context.site.sources[id.index()];
    let record = &source.seed.record;
    let summary = context.site.source_summary(context.lang, id);
    let authors: Vec<String> = record.authors().cloned().collect();
    SourceCard {
        id: record.id.clone(),
        anchor: context.anchor(RecordId::Source(id)),
        url: context.page_url(Target::Source(id)),
        title: context.source_title(id),
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
