//! Tables.

use super::out::Out;
use crate::markdown::hooks::Phrase;
use pulldown_cmark::Alignment;

/// The tables of a text.
#[derive(Default)]
pub(super) struct Tables<'d> {
    open: Table<'d>,
    /// How many there have been.
    count: usize,
}

/// The table that is being written; tables hold no tables.
#[derive(Default)]
struct Table<'d> {
    alignments: &'d [Alignment],
    column: usize,
    in_head: bool,
    has_body: bool,
    /// The head's first cell is empty, so the first cells of the rows are heads of their rows.
    has_row_heads: bool,
    /// The name of the element that the open cell is.
    cell: &'static str,
}

impl<'d> Tables<'d> {
    /// Opens a table in a region of its own, which scrolls sideways on small screens and takes the keyboard's focus.
    pub(super) fn start(&mut self, alignments: &'d [Alignment], heading: Option<&str>, out: &mut Out<'_>) {
        self.count += 1;
        let name = out.hooks.phrase(Phrase::Table {
            number: self.count,
            heading,
        });
        out.tag(
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"",
            &name,
            "\"><table>\n",
        );
        self.open = Table {
            alignments,
            ..Table::default()
        };
    }

    pub(super) fn start_head(&mut self, out: &mut Out<'_>) {
        self.open.in_head = true;
        out.push_str("<thead><tr>");
    }

    pub(super) fn start_row(&mut self, out: &mut Out<'_>) {
        self.open.in_head = false;
        self.open.column = 0;
        if !self.open.has_body {
            self.open.has_body = true;
            out.push_str("<tbody>\n");
        }
        out.push_str("<tr>");
    }

    pub(super) fn start_cell(&mut self, is_empty: bool, out: &mut Out<'_>) {
        let table = &mut self.open;
        let is_first = table.column == 0;
        if table.in_head && is_first {
            table.has_row_heads = is_empty;
        }
        let (cell, scope) = if table.in_head && !is_empty {
            ("th", " scope=\"col\"")
        } else if !table.in_head && is_first && table.has_row_heads && !is_empty {
            ("th", " scope=\"row\"")
        } else {
            ("td", "")
        };
        table.cell = cell;
        // Classes, since a strict content security policy forbids style attributes.
        let class = match table.alignments.get(table.column) {
            Some(Alignment::Left) => " class=\"left\"",
            Some(Alignment::Center) => " class=\"center\"",
            Some(Alignment::Right) => " class=\"right\"",
            Some(Alignment::None) | None => "",
        };
        out.push_str(&format!("<{cell}{scope}{class}>"));
    }

    pub(super) fn end_cell(&mut self, out: &mut Out<'_>) {
        self.open.column += 1;
        out.push_str(&format!("</{}>", self.open.cell));
    }

    pub(super) fn end(&mut self, out: &mut Out<'_>) {
        if self.open.has_body {
            out.push_str("</tbody>");
        }
        out.push_str("</table></div>\n");
    }
}
