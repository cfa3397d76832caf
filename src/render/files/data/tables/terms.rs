//! Terms of the glossary as a table.

use super::super::table::{Cell, Column, ID, TITLED, Worded};
use crate::render::context::Context;
use crate::site::{Site, TermId};

pub(super) const FACTS: &[Column] = &[ID];

pub(super) const WORDS: &[Column] = TITLED;

pub(super) fn facts(site: &Site, id: TermId) -> [Cell; FACTS.len()] {
    [Cell::text(&site.terms[id.index()].id)]
}

pub(super) fn words<'s>(context: &Context<'s>, id: TermId) -> Option<Worded<'s>> {
    let worded = context.site.term_words(context.lang, id)?;
    Some(Worded::titled(
        worded.lang,
        &worded.words.title,
        worded.words.summary.as_ref(),
    ))
}
