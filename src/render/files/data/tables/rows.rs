//! The rows of every table: facts and words of a record, whatever its kind.

use super::super::table::{Cell, Column, Form, Row, Worded};
use super::{actors, claims, conflicts, events, places, sources, terms};
use crate::config::LangId;
use crate::kinds::RecordKind;
use crate::markdown;
use crate::render::context::Context;
use crate::site::{RecordId, Site};

/// The columns that are the same in every language, of a kind of records.
pub(in super::super) fn facts_columns(kind: RecordKind) -> &'static [Column] {
    match kind {
        RecordKind::Event => events::FACTS,
        RecordKind::Place => places::FACTS,
        RecordKind::Actor => actors::FACTS,
        RecordKind::Source => sources::FACTS,
        RecordKind::Term => terms::FACTS,
        RecordKind::Conflict => conflicts::FACTS,
        RecordKind::Claim => claims::FACTS,
        RecordKind::Correction => &[],
    }
}

/// The columns of words, of a kind of records, and those of all words.
pub(in super::super) fn words_columns(kind: RecordKind) -> impl Iterator<Item = &'static Column> {
    let own = match kind {
        RecordKind::Event => events::WORDS,
        RecordKind::Place => places::WORDS,
        RecordKind::Actor => actors::WORDS,
        RecordKind::Source => sources::WORDS,
        RecordKind::Term => terms::WORDS,
        RecordKind::Conflict => conflicts::WORDS,
        RecordKind::Claim => claims::WORDS,
        RecordKind::Correction => &[],
    };
    own.iter().chain(&OF_ALL)
}

/// Columns about the words of every row.
const OF_ALL: [Column; 3] = [
    Column::list("cited", &["data-cited"]).refers(RecordKind::Source),
    Column::text(LANGUAGE, &["data-language"]),
    Column::of(Form::Address, URL, &["data-url"]),
];

/// The column with the address of a row's record, which is filled even without words.
const URL: &str = "url";

/// The column with the language of a row's words.
pub(in super::super) const LANGUAGE: &str = "language";

/// The columns that identify a row of a kind.
pub(in super::super) fn key(kind: RecordKind) -> &'static [&'static str] {
    match kind {
        RecordKind::Conflict => &["id", "statement"],
        _ => &["id"],
    }
}

/// The rows of a kind of records.
pub(in super::super) fn rows(site: &Site, kind: RecordKind) -> Vec<Row> {
    let parts = |record| match record {
        RecordId::Conflict(id) => site.conflicts[id.index()].statements.len(),
        _ => 1,
    };
    site.records(kind)
        .flat_map(|record| (0..parts(record)).map(move |part| Row { record, part }))
        .collect()
}

/// The cells of a row that are the same in every language.
pub(in super::super) fn facts(site: &Site, row: Row) -> Vec<Cell> {
    match row.record {
        RecordId::Event(id) => events::facts(site, id).into(),
        RecordId::Place(id) => places::facts(site, id).into(),
        RecordId::Actor(id) => actors::facts(site, id).into(),
        RecordId::Source(id) => sources::facts(site, id).into(),
        RecordId::Term(id) => terms::facts(site, id).into(),
        RecordId::Conflict(id) => conflicts::facts(site, id, row.part).into(),
        RecordId::Claim(id) => claims::facts(site, id).into(),
        RecordId::Correction(_) => Vec::new(),
    }
}

/// The cells of a row with words, in the reader's language or the first that it borrows from; and the language of the words, if there are
/// any.
pub(in super::super) fn words(context: &Context<'_>, row: Row) -> (Option<LangId>, Vec<Cell>) {
    let worded = match row.record {
        RecordId::Event(id) => events::words(context, id),
        RecordId::Place(id) => places::words(context, id),
        RecordId::Actor(id) => actors::words(context, id),
        RecordId::Source(id) => sources::words(context, id),
        RecordId::Term(id) => terms::words(context, id),
        RecordId::Conflict(id) => conflicts::words(context, id, row.part),
        RecordId::Claim(id) => claims::words(context, id),
        RecordId::Correction(_) => None,
    };
    let kind = row.record.kind();
    let site = context.site;
    let url = context.record_url(row.record);
    let url = Cell::maybe(url.map(|url| site.config.base_url.absolute(&url)));
    let Some(worded) = worded else {
        let cells = words_columns(kind).map(|column| match column.form {
            _ if column.name == URL => url.clone(),
            Form::List => Cell::List(Vec::new()),
            _ => Cell::Empty,
        });
        return (None, cells.collect());
    };
    let cited = Cell::List(cited(site, kind, &worded));
    let of_all: [Cell; OF_ALL.len()] = [cited, Cell::text(site.languages.tag(worded.lang)), url];
    let mut cells = worded.cells;
    cells.extend(of_all);
    (Some(worded.lang), cells)
}

/// The sources that words cite, each once.
fn cited(site: &Site, kind: RecordKind, worded: &Worded<'_>) -> Vec<String> {
    let mut sources: Vec<String> = Vec::new();
    let Some(file) = site.words(worded.lang).of(kind).file() else {
        return sources;
    };
    for text in &worded.markdown {
        let outline = markdown::outline_words(text, file, 0).value;
        let items = outline.citations.into_iter().flat_map(|citation| citation.items);
        for source in items.map(|cited| cited.item.source) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
    }
    sources
}
