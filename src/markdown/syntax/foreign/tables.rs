//! Misspelt tables, and cells of a table that would be dropped.

use crate::markdown::problems::Local;
use std::ops::Range;

/// What lines lack to be a table.
pub(super) fn lacking(lines: &[&str], first: &str) -> Option<String> {
    let is_row = |line: &&str| line.starts_with('|') && line[1..].contains('|');
    if lines.len() < 2 || !lines.iter().all(is_row) {
        return None;
    }
    let is_of_hyphens = |c: char| matches!(c, '|' | '-' | ':' | ' ' | '\t');
    let is_ruled = lines[1].contains('-') && lines[1].chars().all(is_of_hyphens);
    let cells = first.trim_end().trim_matches('|').split('|').count();
    let row = format!("|{}", "---|".repeat(cells.min(8)));
    Some(if is_ruled {
        format!("give the row of hyphens as many cells as the first row has: `{row}`")
    } else {
        format!("write a row `{row}` below the first one")
    })
}

/// Reports a row of several groups of hyphens, which in other programs separates the head of a table from its rows.
pub(in crate::markdown) fn rule(source: &str, range: &Range<usize>) -> Option<Local> {
    let written = source[range.clone()].trim_end();
    let mut groups = written.split_whitespace();
    let is_of_columns = groups.clone().count() > 1
        && groups.all(|group| group.len() > 1 && group.bytes().all(|byte| byte == b'-'));
    is_of_columns.then(|| {
        let message = "this is nearly a table, and a line across the page here";
        Local::warning(range.start..range.start + written.len(), "nearly-markup", message)
            .hint("write `|` between the cells, and a row `|---|---|` below the first one")
    })
}

/// Reports cells of a row beyond those of the head of the table, which would be dropped. `row` is the range of the row, `cell` the end of
/// the last cell that the table has.
pub(in crate::markdown) fn surplus_cells(source: &str, row: &Range<usize>, cell: usize) -> Option<Local> {
    let end = row.end.min(source.len());
    let rest = source.get(cell.min(end)..end)?.lines().next()?;
    let words = rest.trim_matches(['|', ' ', '\t']);
    if words.is_empty() {
        return None;
    }
    let start = cell + rest.find(words)?;
    let message = "this row has more cells than the first row of the table";
    Some(
        Local::error(start..start + words.len(), "surplus-cell", message)
            .hint("give the first row and the row of hyphens as many cells; a `|` that parts no cells is written `\\|`"),
    )
}
