//! Sources as a table.

use super::super::table::{Cell, Column, Form, ID, Tabled, Worded, date, maybe_plain};
use super::codes;
use crate::edtf::Date;
use crate::kinds::RecordKind;
use crate::render::context::Context;
use crate::site::{RecordId, Site, SourceId};

impl Tabled for SourceId {
    const FACTS: &[Column] = &[
        ID,
        Column::text("kind", &["filter-kind"]).codes(codes::source_kinds),
        Column::text("publisher", &["source-publisher"]),
        Column::text("actor", &["source-publisher"]).refers(RecordKind::Actor),
        Column::list("authors", &["source-author"]),
        Column::text("headline", &["source-headline"]),
        Column::of(Form::Address, "original_url", &["source-original"]),
        Column::of(Form::Address, "archive_url", &["source-archived"]),
        Column::text("archived", &["source-archived", "data-edtf"]),
        Column::of(Form::Edtf, "published", &["source-published", "data-edtf"]),
        Column::of(Form::Edtf, "inferred", &["source-published", "source-inferred"]),
        Column::of(Form::Day, "earliest", &["data-earliest"]),
        Column::of(Form::Day, "latest", &["data-latest"]),
        Column::text("source_language", &["source-language"]),
        Column::of(Form::Integer, "word_count", &["source-length"]),
        Column::of(Form::Integer, "paragraphs", &["source-length"]),
        Column::text("sha256", &["source-checksum"]),
    ];

    const WORDS: &[Column] = &[
        Column::text("title", &["field-title"]),
        Column::text("short", &["data-short"]),
        Column::text("summary", &["field-text"]),
    ];

    fn facts(self, site: &Site, _part: usize) -> Vec<Cell> {
        let source = &site.sources[self.index()];
        let record = &source.seed.record;
        let as_written = |date: Option<&Date>| Cell::maybe(date.map(Date::as_str));
        // Where both are given, the inferred date narrows the printed one.
        let [_, earliest, latest] = date(source.inferred.as_ref().or(source.published.as_ref()));
        let cells: [Cell; Self::FACTS.len()] = [
            Cell::text(&record.id),
            Cell::text(record.kind.as_str()),
            Cell::maybe(record.publisher.as_deref()),
            Cell::maybe(source.actor.map(|actor| site.id(RecordId::Actor(actor)))),
            Cell::list(record.authors()),
            Cell::maybe(record.title.as_deref()),
            Cell::maybe(record.url.as_deref()),
            Cell::maybe(record.archived.as_ref().map(|copy| copy.url.as_str())),
            as_written(source.archived.as_ref()),
            as_written(source.published.as_ref()),
            as_written(source.inferred.as_ref()),
            earliest,
            latest,
            Cell::text(&record.language),
            Cell::number(record.word_count),
            Cell::number(record.paragraphs),
            Cell::maybe(record.sha256.as_deref()),
        ];
        cells.into()
    }

    fn words<'s>(self, context: &Context<'s>, _part: usize) -> Option<Worded<'s>> {
        let worded = context.site.words_for(context.lang, self)?;
        let words = worded.words;
        let cells: [Cell; Self::WORDS.len()] = [
            Cell::text(&words.title),
            Cell::text(&words.short),
            maybe_plain(words.summary.as_ref()),
        ];
        Some(Worded {
            lang: worded.lang,
            cells: cells.into(),
            markdown: words.summary.iter().map(String::as_str).collect(),
        })
    }
}
