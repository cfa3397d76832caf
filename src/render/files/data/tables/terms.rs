//! Terms of the glossary as a table.

use super::super::table::{Cell, Column, ID, TITLED, Tabled, Worded};
use crate::render::context::Context;
use crate::site::{Site, TermId};

impl Tabled for TermId {
    const FACTS: &[Column] = &[ID];

    const WORDS: &[Column] = TITLED;

    fn facts(self, site: &Site, _part: usize) -> Vec<Cell> {
        let cells: [Cell; Self::FACTS.len()] = [Cell::text(&site.terms[self.index()].id)];
        cells.into()
    }

    fn words<'s>(self, context: &Context<'s>, _part: usize) -> Option<Worded<'s>> {
        Worded::titled(context, self, |words| words.summary.as_ref())
    }
}
