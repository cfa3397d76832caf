//! Terms of the glossary as a table.

use super::super::table::{Cell, Column, ID, Worded, maybe_plain};
use crate::render::context::Context;
use crate::site::{Site, TermId};

pub(super) const FACTS: &[Column] = &[ID];

pub(super) const WORDS: &[Column] = &[
    Column::text("title", &["field-title"]),
    Column::text("summary", &["field-text"]),
];

pub(super) fn facts(site: &Site, id: TermId) -> [Cell; FACTS.len()] {
    [Cell::text(&site.terms[id.index()].id)]
}

pub(super) fn words<'s>(context: &Context<'s>, id: TermId) -> Option<Worded<'s>> {
    let worded = context.site.term_words(context.lang, id)?;
    let cells: [Cell; WORDS.len()] = [
        Cell::text(&worded.words.title),
        maybe_plain(worded.words.summary.as_ref()),
    ];
    Some(Worded {
        lang: worded.lang,
        cells: cells.into(),
        markdown: worded.words.summary.iter().map(String::as_str).collect(),
    })
}
