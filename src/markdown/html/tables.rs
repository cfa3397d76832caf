//! Tables.

use super::super::weave::Phrase;
use super::Writer;
use pulldown_cmark::Alignment;

/// The table that is being written; tables hold no tables.
#[derive(Default)]
pub(super) struct Table<'d> {
    alignments: &'d [Alignment],
    column: usize,
    in_head: bool,
    has_body: bool,
    /// The head's first cell is empty, so the first cells of the rows are heads of their rows.
    has_row_heads: bool,
    /// The name of the element that the open cell is.
    cell: &'static str,
}

impl<'d> Writer<'d, '_, '_> {
    /// Opens a table in a region of its own, which scrolls sideways on small screens and takes the keyboard's focus.
    pub(super) fn start_table(&mut self, alignments: &'d [Alignment]) {
        self.tables += 1;
        let document = self.document;
        let heading = self.heading.map(|index| document.headings[index].text.as_str());
        let name = self.weave.phrase(Phrase::Table {
            number: self.tables,
            heading,
        });
        self.tag(
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"",
            &name,
            "\"><table>\n",
        );
        self.table = Table {
            alignments,
            ..Table::default()
        };
    }

    pub(super) fn start_head(&mut self) {
        self.table.in_head = true;
        self.out.push_str("<thead><tr>");
    }

    pub(super) fn start_row(&mut self) {
        self.table.in_head = false;
        self.table.column = 0;
        if !self.table.has_body {
            self.table.has_body = true;
            self.out.push_str("<tbody>\n");
        }
        self.out.push_str("<tr>");
    }

    pub(super) fn start_cell(&mut self, is_empty: bool) {
        let table = &mut self.table;
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
        self.out.push_str(&format!("<{cell}{scope}{class}>"));
    }

    pub(super) fn end_cell(&mut self) {
        self.table.column += 1;
        self.out.push_str(&format!("</{}>", self.table.cell));
    }

    pub(super) fn end_table(&mut self) {
        if self.table.has_body {
            self.out.push_str("</tbody>");
        }
        self.out.push_str("</table></div>\n");
    }
}
