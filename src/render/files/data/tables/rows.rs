//! The rows of every table: facts and words of a record, whatever its kind.

use super::super::table::{Cell, Column, Form, Row, Tabled, Worded};
use crate::config::LangId;
use crate::kinds::{RecordKind, record_kinds};
use crate::markdown;
use crate::render::context::Context;
use crate::site::{self, RecordId, Site};

macro_rules! of_any_kind {
    ($($kind:ident $items:ident $id:ident [$($record:ident)?] $words:ident;)*) => {
        /// The columns that are the same in every language, of a kind of records.
        pub(in super::super) fn facts_columns(kind: RecordKind) -> &'static [Column] {
            match kind {
                $(RecordKind::$kind => site::$id::FACTS,)*
            }
        }

        fn own_words_columns(kind: RecordKind) -> &'static [Column] {
            match kind {
                $(RecordKind::$kind => site::$id::WORDS,)*
            }
        }

        /// The columns that identify a row of a kind.
        pub(in super::super) fn key(kind: RecordKind) -> &'static [&'static str] {
            match kind {
                $(RecordKind::$kind => site::$id::KEY,)*
            }
        }

        fn parts(site: &Site, record: RecordId) -> usize {
            match record {
                $(RecordId::$kind(id) => id.parts(site),)*
            }
        }

        /// The cells of a row that are the same in every language.
        pub(in super::super) fn facts(site: &Site, row: Row) -> Vec<Cell> {
            match row.record {
                $(RecordId::$kind(id) => id.facts(site, row.part),)*
            }
        }

        fn own_words<'s>(context: &Context<'s>, row: Row) -> Option<Worded<'s>> {
            match row.record {
                $(RecordId::$kind(id) => id.words(context, row.part),)*
            }
        }
    };
}

record_kinds!(of_any_kind);

// Corrections are no table: what they changed stands in the records.
impl Tabled for site::CorrectionId {}

/// The columns of words, of a kind of records, and those of all words.
pub(in super::super) fn words_columns(kind: RecordKind) -> impl Iterator<Item = &'static Column> {
    own_words_columns(kind).iter().chain(&OF_ALL)
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

/// The rows of a kind of records.
pub(in super::super) fn rows(site: &Site, kind: RecordKind) -> Vec<Row> {
    site.records(kind)
        .flat_map(|record| (0..parts(site, record)).map(move |part| Row { record, part }))
        .collect()
}

/// The cells of a row with words, in the reader's language or the first that it borrows from; and the language of the words, if there are
/// any.
pub(in super::super) fn words(context: &Context<'_>, row: Row) -> (Option<LangId>, Vec<Cell>) {
    let worded = own_words(context, row);
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
